"""What is said of assignments that were sent."""

from roleplay.game import AssignmentState, count_states
from roleplay.usecases import PersonState, ScenarioChoice, SentAssignment, short_day

STATE_WORDS: dict[AssignmentState, str] = {
    "open": "open",
    "done": "finished",
    "late": "overdue",
    "done late": "finished late",
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
        return "Taken back"
    counts = count_states(person.state for person in sent.people)
    people = len(sent.people)
    parts = [f"{counts['done'] + counts['done late']} of {people} finished"]
    if counts["late"]:
        parts.append(f"{counts['late']} overdue")
    parts.append(f"why opened by {sent.opened} of {people}")
    return ", ".join(parts)


def state_words(state: PersonState, due_is_own: bool) -> str:
    """Return how far a person is.  due_is_own: another date than the others'."""
    words = STATE_WORDS[state.state]
    if state.done_on is not None:
        return f"{words} {short_day(state.done_on)}"
    return f"{words}, due {short_day(state.due_on)}" if due_is_own else words


def own_pass(choice: ScenarioChoice) -> str:
    """Return whether the sender passed a scenario."""
    if choice.passed_on is None:
        return "not passed by you yet"
    return f"you passed it {short_day(choice.passed_on)}"


def named(titles: tuple[str, ...]) -> str:
    """Return titles in quotation marks: "“A”, “B” and “C”"."""
    quoted = [f"“{title}”" for title in titles]
    if len(quoted) < 2:
        return "".join(quoted)
    return f"{', '.join(quoted[:-1])} and {quoted[-1]}"
