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
from roleplay.words import tr

TITLES: dict[Branch, str] = {
    "executive": tr("Your duties as the sponsor"),
    "manager": tr("Your five duties"),
    "rep": tr("Your part after the training"),
}
BRANCH_WORDS: dict[Branch, str] = {
    "executive": tr("Executives"),
    "manager": tr("Managers"),
    "rep": tr("Reps"),
}
AGREED = tr("counts only people who agreed to share effort")


def bare_day(day: date) -> str:
    """Return a day such as "3 Sep"."""
    return span(day, day)


def people(count: int) -> str:
    """Return "1 person", "9 people"."""
    return tr("1 person") if count == 1 else tr("{count} people", count=count)


def share_words(share: GroupShare) -> str:
    """Return "80%, 12 of 15", or why there is none."""
    if isinstance(share, NotMeasured):
        return share.reason
    return tr(
        "{percent:.0f}%, {count} of {of}",
        percent=share.percent,
        count=share.count,
        of=share.of,
    )


def amount_words(amount: Amount) -> str:
    """Return an amount, or why there is none."""
    if isinstance(amount, NotMeasured):
        return tr("not known: {reason}", reason=amount.reason)
    return str(amount)


def noticed_words(found: NoticeCount | NotMeasured) -> str:
    """Return recognition a person and month."""
    if isinstance(found, NotMeasured):
        return found.reason
    return tr(
        "{monthly:.1f} a person and month, {notices} in all",
        monthly=found.monthly,
        notices=found.notices,
    )


def call_words(found: RealCalls | NotMeasured) -> str:
    """Return calls with evidence, self-reports apart."""
    if isinstance(found, NotMeasured):
        return found.reason
    told = tr("; {told} self-reported", told=found.told) if found.told else ""
    return tr(
        "{seen} seen, {with_one} of {people}{told}",
        seen=found.seen,
        with_one=found.with_one,
        people=people(found.people),
        told=told,
    )


def week_words(week: AliveWeek) -> str:
    """Return what a week of the curve says."""
    return tr(
        "Week {number}: practising {short}, skills held {short2}",
        number=week.number,
        short=_short(week.practising),
        short2=_short(week.held),
    )


def alive_finding(alive: Alive) -> str:
    """Return the finding that is the chart's title."""
    if not alive.weeks:
        return tr("What is still alive since the course")
    last = alive.weeks[-1].practising
    if isinstance(last, NotMeasured):
        return tr("What is still alive since the course: too few to show")
    return tr(
        "{count} of {of} people still practise in week {count2}",
        count=last.count,
        of=last.of,
        count2=len(alive.weeks),
    )


def _short(share: GroupShare) -> str:
    if isinstance(share, NotMeasured):
        return share.reason
    return f"{share.percent:.0f}%"
