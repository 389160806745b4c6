"""What is said of calls and conflicts."""

from datetime import date
from typing import TYPE_CHECKING

from roleplay.usecases import span
from roleplay.words import tr

if TYPE_CHECKING:
    from roleplay.usecases import CallRow, ConflictRow, TeamCalls

NOTHING_SEEN = tr("Nothing seen yet. It’s fine to say so.")
SHOWN = 240
"""Letters of a note shown at once.  Source: own choice; about five lines of a card."""


def day_words(day: date, today: date) -> str:
    """Return a day, such as "9 Oct"; with its year where that is another one."""
    return span(day, day) if day.year == today.year else f"{span(day, day)} {day.year}"


def call_title(row: "CallRow", today: date, *, names: bool) -> str:
    """Return with whom a call was and when.  names: whose skill it is comes first."""
    with_whom = row.note.account or tr("A call")
    title = f"{with_whom}, {day_words(row.note.day_on, today)}"
    return f"{row.person}: {title}" if names else title


def call_source(row: "CallRow") -> str:
    """Return who says so, and about which skill."""
    note = row.note
    whose = tr("Your") if row.is_mine else f"{row.by}’s"
    seen_by = tr("you") if row.is_mine else row.by
    if note.witness == "self":
        text = tr("{whose} own note", whose=whose)
        text += (
            tr(", {confirmed_by} saw it too", confirmed_by=row.confirmed_by)
            if row.confirmed_by
            else ""
        )
    elif note.witness == "peer":
        text = tr("Seen by {seen_by}, a colleague", seen_by=seen_by)
        text += (
            tr(", and {confirmed_by}", confirmed_by=row.confirmed_by)
            if row.confirmed_by
            else ""
        )
    else:
        text = tr("Seen by {seen_by}", seen_by=seen_by)
    return f"{text} · {row.skill}"


def short(text: str) -> str:
    """Return a note as it is shown at first."""
    return text if len(text) <= SHOWN else f"{text[:SHOWN].rstrip()}…"


def team_summary(team: "TeamCalls") -> str:
    """Return how much evidence there is, and of how many people there is none."""
    seen = sum(count.seen for line in team.lines for count in line.counts)
    without = len(team.without)
    calls = (
        tr("1 note with evidence")
        if seen == 1
        else tr("{seen} notes with evidence", seen=seen)
    )
    if not without:
        return tr("{calls}, everybody has some", calls=calls)
    return tr(
        "{calls}, {word} none",
        calls=calls,
        word=tr("1 person has")
        if without == 1
        else tr("{without} people have", without=without),
    )


def people_words(names: tuple[str, ...]) -> str:
    """Return names in a sentence."""
    if len(names) < 2:
        return "".join(names)
    return tr("{names} and {names2}", names=", ".join(names[:-1]), names2=names[-1])


def conflict_source(row: "ConflictRow", today: date) -> str:
    """Return with whom it is, and who logged it."""
    pledges = row.obstacle.pledges
    owner = (
        tr("With {owner}", owner=pledges[-1].owner)
        if pledges
        else tr("With nobody yet")
    )
    if len(pledges) > 1:
        first = day_words(pledges[0].by_on, today)
        owner += tr(
            ", promised {count} times, first for {first}",
            count=len(pledges),
            first=first,
        )
    question = tr("A question. ") if row.obstacle.kind == "question" else ""
    return tr(
        "{question}{owner}. Logged by {word}.",
        question=question,
        owner=owner,
        word=tr("you") if row.is_mine else row.by,
    )


def conflict_state(row: "ConflictRow", today: date) -> tuple[str, str, str]:
    """Return words, icon and tone of the chip."""
    pledge, end = row.obstacle.pledge, row.obstacle.decided
    if end is not None:
        day = day_words(end.at.astimezone().date(), today)
        answered = row.obstacle.kind == "question"
        text = (
            tr("answered {day}", day=day) if answered else tr("changed {day}", day=day)
        )
        return text, "check", "teal"
    if pledge is None:
        return tr("open"), "info", "coral"
    day = day_words(pledge.by_on, today)
    if row.state == "overdue":
        return tr("overdue, {day}", day=day), "warning", "coral"
    return tr("promised by {day}", day=day), "clock", "amber"
