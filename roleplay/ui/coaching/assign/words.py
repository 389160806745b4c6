"""What is said of assignments that were sent."""

from roleplay.game import AssignmentState, count_states
from roleplay.usecases import PersonState, ScenarioChoice, SentAssignment, short_day
from roleplay.words import tr

STATE_WORDS: dict[AssignmentState, str] = {
    "open": "open",
    "done": "finished",
    "late": "overdue",
    "done late": tr("finished late"),
}
TONES: dict[AssignmentState, tuple[str, str]] = {  # icon and tone of a chip
    "open": ("", "plain"),
    "done": ("check", "teal"),
    "late": ("clock", "amber"),
    "done late": ("check", "teal"),
}


def counted(sent: SentAssignment) -> str:
    """Return how many are how far: "2 of 4 finished, 1 overdue, why opened by 3"."""
    if sent.is_withdrawn:
        return tr("Taken back")
    counts = count_states(person.state for person in sent.people)
    people = len(sent.people)
    parts = [
        tr(
            "{counts} of {people} finished",
            counts=counts["done"] + counts["done late"],
            people=people,
        )
    ]
    if counts["late"]:
        parts.append(tr("{counts} overdue", counts=counts["late"]))
    parts.append(
        tr("why opened by {opened} of {people}", opened=sent.opened, people=people)
    )
    return ", ".join(parts)


def state_words(state: PersonState, due_is_own: bool) -> str:
    """Return how far a person is.  due_is_own: another date than the others'."""
    words = STATE_WORDS[state.state]
    if state.done_on is not None:
        return f"{words} {short_day(state.done_on)}"
    return (
        tr("{words}, due {short_day}", words=words, short_day=short_day(state.due_on))
        if due_is_own
        else words
    )


def own_pass(choice: ScenarioChoice) -> str:
    """Return whether the sender passed a scenario."""
    if choice.passed_on is None:
        return tr("not passed by you yet")
    return tr("you passed it {short_day}", short_day=short_day(choice.passed_on))


def named(titles: tuple[str, ...]) -> str:
    """Return titles in quotation marks: "“A”, “B” and “C”"."""
    quoted = [f"“{title}”" for title in titles]
    if len(quoted) < 2:
        return "".join(quoted)
    return tr("{names} and {answer}", names=", ".join(quoted[:-1]), answer=quoted[-1])
