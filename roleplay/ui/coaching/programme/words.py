"""Words of the programme's numbers, duties and amounts."""

from datetime import date

from roleplay.game import (
    AliveWeek,
    Amount,
    Branch,
    GroupShare,
)
from roleplay.scoring import NotMeasured
from roleplay.usecases import Alive, NoticeCount, RealCalls, span

TITLES: dict[Branch, str] = {
    "executive": "Your duties as the sponsor",
    "manager": "Your five duties",
    "rep": "Your part after the training",
}
BRANCH_WORDS: dict[Branch, str] = {
    "executive": "Executives",
    "manager": "Managers",
    "rep": "Reps",
}
AGREED = "counts only people who agreed to share effort"


def bare_day(day: date) -> str:
    """Return a day such as "3 Sep"."""
    return span(day, day)


def people(count: int) -> str:
    """Return "1 person", "9 people"."""
    return "1 person" if count == 1 else f"{count} people"


def share_words(share: GroupShare) -> str:
    """Return "80%, 12 of 15", or why there is none."""
    if isinstance(share, NotMeasured):
        return share.reason
    return f"{share.percent:.0f}%, {share.count} of {share.of}"


def amount_words(amount: Amount) -> str:
    """Return an amount, or why there is none."""
    if isinstance(amount, NotMeasured):
        return f"not known: {amount.reason}"
    return str(amount)


def noticed_words(found: NoticeCount | NotMeasured) -> str:
    """Return recognition a person and month."""
    if isinstance(found, NotMeasured):
        return found.reason
    return f"{found.monthly:.1f} a person and month, {found.notices} in all"


def call_words(found: RealCalls | NotMeasured) -> str:
    """Return calls with evidence, self-reports apart."""
    if isinstance(found, NotMeasured):
        return found.reason
    told = f"; {found.told} self-reported" if found.told else ""
    return f"{found.seen} seen, {found.with_one} of {people(found.people)}{told}"


def week_words(week: AliveWeek) -> str:
    """Return what a week of the curve says."""
    return (
        f"Week {week.number}: practising {_short(week.practising)}, "
        f"skills held {_short(week.held)}"
    )


def alive_finding(alive: Alive) -> str:
    """Return the finding that is the chart's title."""
    if not alive.weeks:
        return "What is still alive since the course"
    last = alive.weeks[-1].practising
    if isinstance(last, NotMeasured):
        return "What is still alive since the course: too few to show"
    return f"{last.count} of {last.of} people still practise in week {len(alive.weeks)}"


def _short(share: GroupShare) -> str:
    if isinstance(share, NotMeasured):
        return share.reason
    return f"{share.percent:.0f}%"
