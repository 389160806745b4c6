"""Who may need a manager: suggestions from what that manager may see, no more.

At most one a person.  Fading is read from attempts the person shared with this manager;
practice, and the lack of it, only of people who agreed to share effort.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from roleplay.game import HolidayFact, PracticeFact, TeamCall, is_off
from roleplay.scenario import skill_name
from roleplay.storage import Person
from roleplay.words import tr

QUIET = timedelta(days=14)
"""After how long without practice somebody is named.  Source: coaching.md, adoption."""

MONTH = timedelta(days=28)
STEADY = 4
"""Practices in four weeks that are steady: one a week.  Source: own choice."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Somebody, why, and what might help.  paused: nothing is to be done."""

    person: Person
    why: str
    what: str
    paused: bool = False


def fading(person: Person, shown: Iterable[PracticeFact]) -> Suggestion | None:
    """Return a skill whose last shared attempt missed after an earlier one passed."""
    by_skill: dict[str, list[PracticeFact]] = {}
    for fact in shown:
        if fact.person_id == person.person_id and fact.passed is not None:
            by_skill.setdefault(fact.skill, []).append(fact)
    for skill in sorted(by_skill):
        rows = sorted(by_skill[skill], key=lambda f: (f.finished_at, f.attempt_id))
        if not rows[-1].passed and any(fact.passed for fact in rows[:-1]):
            return Suggestion(
                person,
                tr(
                    "{skill_name} fades in what was shared",
                    skill_name=skill_name(skill),
                ),
                tr("Listen to the last attempt together, and ask what is in the way."),
            )
    return None


def quiet(
    person: Person,
    days: Iterable[date],
    off: Sequence[HolidayFact],
    today: date,
    since: date | None,
) -> Suggestion | None:
    """Return that nobody practised for two weeks, or why that is in order.

    days: with a finished attempt.  since: when practice was first asked for.
    """
    last = max((day for day in days if day <= today), default=since)
    if last is None or today - last < QUIET:
        return None
    why = tr("two weeks without practice")
    if (today - last).days >= 2 * QUIET.days:
        why = tr("{days} weeks without practice", days=(today - last).days // 7)
    if is_off(today, off):
        return Suggestion(person, why, tr("On leave. Nothing to fix."), paused=True)
    if any(last <= days_off.to_on and today - days_off.to_on < QUIET for days_off in off
           if days_off.to_on < today):  # fmt: skip
        text = tr("Back from leave. The weekly goal was paused, nothing to fix.")
        return Suggestion(person, why, text, paused=True)
    return Suggestion(person, why, tr("Ask what would make ten minutes possible."))


def unseen(
    person: Person, days: Iterable[date], calls: Iterable[TeamCall], today: date
) -> Suggestion | None:
    """Return that somebody practises steadily, and nothing was seen on calls."""
    recent = sum(today - MONTH < day <= today for day in days)
    if recent < STEADY:
        return None
    for call in calls:
        is_theirs = call.person_id == person.person_id and call.seen
        if is_theirs and today - MONTH < call.on <= today:
            return None
    return Suggestion(
        person,
        tr("steady practice, nothing seen on calls"),
        tr("Listen in on one call this week."),
    )
