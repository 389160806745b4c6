"""What the Today page says of assignments."""

from typing import TYPE_CHECKING

from roleplay.usecases import short_day
from roleplay.words import listed, tr

if TYPE_CHECKING:
    from roleplay.usecases import Assigned, ShownTime

LONG_WHY, LONG_OUTCOME = 240, 120
"""Texts of more letters are cut on the page; all of it is a press away."""


def first_name(name: str) -> str:
    """Return the first of somebody's names."""
    return name.split()[0]


def shortened(text: str, most: int) -> str:
    """Return a text in one line, cut at a word where it has more letters."""
    one_line = " ".join(text.split())
    if len(one_line) <= most:
        return one_line
    return f"{one_line[:most].rsplit(' ', 1)[0]} …"


def shown_why(assigned: "Assigned") -> str:
    """Return the why as the page leads with it, cut at a word where it is long."""
    if not assigned.why:
        return tr(
            "{first_name} says why aloud. Open it to listen.",
            first_name=first_name(assigned.by),
        )
    return shortened(assigned.why, LONG_WHY)


def titles(assigned: "Assigned") -> str:
    """Return what is to be practised, or was."""
    return ", ".join(scenario.title for scenario in assigned.scenarios)


def from_words(assigned: "Assigned") -> str:
    """Return who sent it, and whether they had done it themselves."""
    count = len(assigned.scenarios)
    if not assigned.unpassed:
        what = (
            ("it", "both")[count - 1] if count < 3 else tr("all {count}", count=count)
        )
        return tr("From {by}, who finished {what} first", by=assigned.by, what=what)
    what = "it" if count == 1 else tr("all of it")
    return tr(
        "From {by}, sent before finishing {what}: {override}",
        by=assigned.by,
        what=what,
        override=assigned.override,
    )


def due_words(assigned: "Assigned") -> str:
    """Return until when, or that it is done."""
    if assigned.done_on is not None:
        return tr("Finished {short_day}", short_day=short_day(assigned.done_on))
    word = tr("Was due") if assigned.state == "late" else tr("Due")
    return f"{word} {short_day(assigned.due_on)}"


def next_time(assigned: "Assigned") -> "ShownTime | None":
    """Return the kept time that comes next, or None."""
    return next((time for time in assigned.times if not time.is_over), None)


def progress_words(assigned: "Assigned") -> str:
    """Return how many of several are done; "" for a single one."""
    count = len(assigned.scenarios)
    done = sum(scenario.is_passed for scenario in assigned.scenarios)
    return tr("{done} of {count} finished", done=done, count=count) if count > 1 else ""


def request_words(assigned: "Assigned") -> str:
    """Return what came of another date that was asked for; "" where none was."""
    asked = assigned.request
    if asked is None:
        return ""
    who, wished = first_name(assigned.by), short_day(asked.wished_on)
    if asked.answered_at is None:
        return tr(
            "You asked for {wished}. {who} has not answered yet.",
            wished=wished,
            who=who,
        )
    said = f" “{asked.answer}”" if asked.answer else ""
    if asked.granted_on is None:
        return tr("{who} keeps the date.{said}", who=who, said=said)
    return tr(
        "{who} gave you {short_day}.{said}",
        who=who,
        short_day=short_day(asked.granted_on),
        said=said,
    )


def who_sees(assigned: "tuple[Assigned, ...]") -> str:
    """Return what who sent them sees."""
    names = list(dict.fromkeys(first_name(one.by) for one in assigned))
    if len(names) > 2:
        who, verb = tr("Those who sent them"), "see"
    else:
        who, verb = listed(names), tr("sees") if len(names) == 1 else tr("see")
    return tr(
        "{who} {verb} whether you finished it, not how it went.", who=who, verb=verb
    )
