"""Boards of a league: who stands where, over which time, and by what.

A day is the calendar day that the clock showed where the practice was played, as it is
for practice points.  So the days of a fact are settled once: neither a clock set back
nor daylight saving nor a journey loses a day or counts one twice.

What the boards compare, of one person and one period:

- effort: practice points;
- mastery: mastery points;
- growth: points per practice now, less the person's own mean before.

Growth, exactly.  Points per practice are the points that practising earned (all causes
but ``NOT_BY_PRACTICE``), divided by the practices: finished attempts, turns tried again
not counted.  "Before" is the same mean over the four weeks that end where the period
begins.  Who has no practice there starts from the mean of their own first day of
practice in the period.  The difference is rounded to whole points, half up; less than
nothing is shown to nobody and counts as 0, "steady".
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, TypeAlias

BoardKind: TypeAlias = Literal["effort", "growth", "mastery"]
PeriodKind: TypeAlias = Literal["week", "season", "all"]

BOARDS: tuple[BoardKind, ...] = ("effort", "growth", "mastery")
PERIODS: tuple[PeriodKind, ...] = ("week", "season", "all")

LAST_SHOWN = 10
"""The last place that is shown to others.  Source: game.md, leagues."""

BASE = timedelta(weeks=4)
"""How long before a period growth looks back.  Source: game.md, leagues."""

EVER = date(1970, 1, 1)
"""Where "all time" begins."""

NOT_BY_PRACTICE = ("goal", "coaching")
"""Causes of points that no single practice earned; growth leaves them out."""

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of days, both ends included.  ends_on: None for all time."""

    kind: PeriodKind
    starts_on: date
    ends_on: date | None

    def holds(self, day: date) -> bool:
        """Whether a day lies in it."""
        return self.starts_on <= day and (self.ends_on is None or day <= self.ends_on)

    @property
    def base(self) -> tuple[date, date] | None:
        """The first and last day growth is measured from; None for all time."""
        if self.ends_on is None:
            return None
        return self.starts_on - BASE, self.starts_on - DAY


@dataclass(frozen=True, slots=True)
class Totals:
    """What one person earned over some days.

    effort: practice points.  mastery: mastery points.  points: all that practising
    earned.  practices: finished attempts.
    """

    effort: int = 0
    mastery: int = 0
    points: int = 0
    practices: int = 0

    def __add__(self, other: "Totals") -> "Totals":
        return Totals(
            self.effort + other.effort,
            self.mastery + other.mastery,
            self.points + other.points,
            self.practices + other.practices,
        )

    @property
    def mean(self) -> float:
        """Points per practice; 0 without a practice."""
        return self.points / self.practices if self.practices else 0.0


@dataclass(frozen=True, slots=True)
class Player:
    """One person of a league over one period.

    name: as the others see it.  before: the four weeks growth is measured from.
    first: the first day of practice in the period.
    """

    person_id: str
    name: str
    now: Totals
    before: Totals = Totals()
    first: Totals = Totals()


@dataclass(frozen=True, slots=True)
class Place:
    """One row of a board.  rank: from 1, shared by ties; None: nothing to rank yet.

    amount: what the board compares, in whole points.  start, now: points per practice
    before and in the period, on the growth board with a rank only.
    """

    person_id: str
    name: str
    rank: int | None
    amount: int
    start: float | None = None
    now: float | None = None


def period_of(kind: PeriodKind, day: date, first_weekday: int = 0) -> Period:
    """Return the period a day lies in.  first_weekday: 0 Monday to 6 Sunday.

    A season is a calendar quarter.
    """
    if kind == "week":
        starts_on = day - timedelta(days=(day.weekday() - first_weekday) % 7)
        return Period(kind, starts_on, starts_on + 6 * DAY)
    if kind == "season":
        starts_on = season_of(day)
        return Period(kind, starts_on, season_of(starts_on + 100 * DAY) - DAY)
    return Period(kind, EVER, None)


def season_of(day: date) -> date:
    """Return the first day of the calendar quarter of *day*."""
    return date(day.year, 3 * ((day.month - 1) // 3) + 1, 1)


def totals_for(cause: str, points: int) -> Totals:
    """Return what one ledger entry adds."""
    return Totals(
        effort=points if cause == "practice" else 0,
        mastery=points if cause == "mastery" else 0,
        points=0 if cause in NOT_BY_PRACTICE else points,
    )


def places(board: BoardKind, players: Iterable[Player]) -> tuple[Place, ...]:
    """Return all places of a board, best first; those without a rank last.

    Ranked is who has an amount above 0; for growth, who practised in the period.
    Ties share a rank and stand in the order of their ids, so that the same players in
    any order give the same board.
    """
    found = sorted((_place(board, player) for player in players), key=_order)
    ranked: list[Place] = []
    for number, place in enumerate(found, 1):
        if place.rank is None:
            ranked.append(place)
            continue
        before = ranked[-1] if ranked else None
        tied = before is not None and before.amount == place.amount
        rank = before.rank if before is not None and tied else number
        ranked.append(
            Place(
                place.person_id, place.name, rank, place.amount, place.start, place.now
            )
        )
    return tuple(ranked)


def shown_to(person_id: str, board: Sequence[Place]) -> tuple[Place, ...]:
    """Return what one person sees: the first ten places, and their own row always."""
    return tuple(
        place
        for place in board
        if place.person_id == person_id
        or (place.rank is not None and place.rank <= LAST_SHOWN)
    )


def growth_of(player: Player) -> tuple[Totals, Totals] | None:
    """Return where somebody began and what they have now; None without a practice.

    Both have at least one practice; their means are what growth compares.
    """
    if not player.now.practices:
        return None
    for begin in (player.before, player.first):
        if begin.practices:
            return begin, player.now
    return player.now, player.now


def _moved(begin: Totals, now: Totals) -> int:
    """Return the difference of two means in whole points, half up; exactly."""
    below = begin.practices * now.practices
    above = now.points * begin.practices - begin.points * now.practices
    return (2 * above + below) // (2 * below)


def _place(board: BoardKind, player: Player) -> Place:
    if board == "growth":
        moved = growth_of(player)
        if moved is None:
            return Place(player.person_id, player.name, None, 0)
        amount = max(0, _moved(*moved))
        start, now = (totals.mean for totals in moved)
        start = min(start, now)  # nobody is shown as having gone back
        return Place(player.person_id, player.name, 0, amount, start, now)
    amount = player.now.effort if board == "effort" else player.now.mastery
    rank = 0 if amount > 0 else None
    return Place(player.person_id, player.name, rank, amount)


def _order(place: Place) -> tuple[bool, int, str]:
    return place.rank is None, -place.amount, place.person_id
