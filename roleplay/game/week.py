"""The person's own weekly goal: weeks reached, holidays, weeks kept in a row.

A week is Monday to Sunday by the person's own calendar days.  A practice is a finished
attempt; a turn tried again is none.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from roleplay.game.facts import AttemptFact, GoalFact, HolidayFact

FEWEST, MOST = 1, 7
"""How many practices a week a goal may ask for.  Source: game.md, the ledger."""

WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Streak:
    """Weeks kept in a row up to now.  total: all weeks ever kept.

    paused: the holidays within the row, oldest first; the weeks they touch neither
    count nor end it.
    """

    weeks: int
    total: int
    paused: tuple[HolidayFact, ...]


class WeekCount:
    """Counts practices week by week; attempts are to be added in order of their time.

    The goal that counts is the one that stood when the attempt was begun
    (``AttemptFact.goal``): a goal chosen later, or one that arrives late, changes no
    week that was reached.  So a week once reached stays so, whatever is added.
    """

    def __init__(self) -> None:
        self._counts: Counter[date] = Counter()

    def reaches(self, fact: AttemptFact) -> bool:
        """Add a practice; return whether its week's goal is reached with it."""
        week_on = week_of(fact.day_on)
        self._counts[week_on] += 1
        return fact.goal is not None and self._counts[week_on] >= fact.goal


def week_of(day: date) -> date:
    """Return the Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def days_of(week_on: date) -> tuple[date, ...]:
    """Return the seven days of the week that begins on a Monday."""
    return tuple(week_on + timedelta(days=n) for n in range(7))


def weeks_reached(facts: Iterable[AttemptFact]) -> dict[date, AttemptFact]:
    """Return the weeks whose goal was reached, with the attempt that reached it."""
    unique = {fact.attempt_id: fact for fact in facts if fact.retry_of is None}
    count = WeekCount()
    found: dict[date, AttemptFact] = {}
    for fact in sorted(unique.values(), key=lambda f: (f.finished_at, f.attempt_id)):
        if count.reaches(fact):
            found.setdefault(week_of(fact.day_on), fact)
    return found


def goal_on(goals: Sequence[GoalFact], day: date) -> int | None:
    """Return the goal that holds on a day: the last one set for it or before.

    goals: in the order they were set.
    """
    held = [goal for goal in goals if goal.from_on <= day]
    held.sort(key=lambda goal: goal.from_on)
    return held[-1].per_week if held else None


def is_off(day: date, holidays: Iterable[HolidayFact]) -> bool:
    """Whether a day lies in a holiday."""
    return any(holiday.from_on <= day <= holiday.to_on for holiday in holidays)


def streak(
    reached: Collection[date], holidays: Sequence[HolidayFact], today: date
) -> Streak:
    """Return the weeks kept in a row up to *today*.

    reached: Mondays.  The week under way counts once it is reached and is only waited
    for before.  Weeks after today's are left out: the clock may have been set back.
    """
    this = week_of(today)
    kept = {week_on for week_on in reached if week_on <= this}
    if not kept:
        return Streak(0, 0, ())
    weeks, pauses = int(this in kept), set[HolidayFact]()
    week_on, first = this - WEEK, min(kept)
    while week_on >= first:
        off = [h for h in holidays if _touches(h, week_on)]
        if week_on in kept:
            weeks += 1
        elif off:
            pauses.update(off)
        else:
            break
        week_on -= WEEK
    paused = sorted(pauses, key=lambda h: (h.from_on, h.to_on)) if weeks else []
    return Streak(weeks, len(kept), tuple(paused))


def _touches(holiday: HolidayFact, week_on: date) -> bool:
    return holiday.from_on < week_on + WEEK and holiday.to_on >= week_on
