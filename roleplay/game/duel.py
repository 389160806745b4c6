"""Duels: two people, one scenario, one seed; the first finished try of each counts."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

TIME = timedelta(hours=48)
"""How long an accepted duel lasts.  Source: game.md, leagues.

An offer stands as long; that is our own choice.
"""


class DuelState(StrEnum):
    """Where a duel stands."""

    OFFERED = "offered"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    EXPIRED = "expired"  # not answered, or not played by both, in time
    DECIDED = "decided"
    TIE = "tie"

    @property
    def is_open(self) -> bool:
        """Whether something can still be done."""
        return self in (DuelState.OFFERED, DuelState.ACCEPTED)


@dataclass(frozen=True, slots=True)
class Duel:
    """An offer, and its answer once there is one.

    version: of the scenario's file; both play the same.  seed: fixes every draw.
    accepted: None until answered_at.  rematch_of: the duel before, or None.
    """

    duel_id: str
    challenger_id: str
    rival_id: str
    scenario_key: str
    title: str
    version: str
    seed: int
    offered_at: datetime
    rematch_of: str | None = None
    accepted: bool | None = None
    answered_at: datetime | None = None

    @property
    def people(self) -> tuple[str, str]:
        """Who is in it: challenger, rival."""
        return self.challenger_id, self.rival_id

    def other(self, person_id: str) -> str:
        """Return the id of the one who is not *person_id*."""
        return self.rival_id if person_id == self.challenger_id else self.challenger_id


@dataclass(frozen=True, slots=True)
class DuelTry:
    """A finished attempt played for a duel.

    points: what its score is worth as mastery, typing and hints taken into account;
    0 where nothing was measured.
    """

    person_id: str
    attempt_id: str
    finished_at: datetime
    points: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a duel stands.  points: of the tries that count, by person.

    winner_id: with DECIDED only.  ends_at: when the offer or the duel runs out.
    """

    state: DuelState
    points: dict[str, int]
    winner_id: str | None
    ends_at: datetime


def outcome(duel: Duel, tries: Iterable[DuelTry], now: datetime) -> Outcome:
    """Return how a duel stands; the order of *tries* does not matter.

    What was decided stays so, whatever the clock says later.  A duel that only one
    played ends without a winner: who had no time has not lost.
    """
    if duel.answered_at is None or duel.accepted is None:
        ends_at = duel.offered_at + TIME
        state = DuelState.OFFERED if now <= ends_at else DuelState.EXPIRED
        return Outcome(state, {}, None, ends_at)
    if not duel.accepted:
        return Outcome(DuelState.DECLINED, {}, None, duel.answered_at)
    ends_at = duel.answered_at + TIME
    points = _counting(duel, tries, ends_at)
    if len(points) < len(duel.people):
        state = DuelState.ACCEPTED if now <= ends_at else DuelState.EXPIRED
        return Outcome(state, points, None, ends_at)
    first, second = duel.people
    if points[first] == points[second]:
        return Outcome(DuelState.TIE, points, None, ends_at)
    winner_id = max(duel.people, key=points.__getitem__)
    return Outcome(DuelState.DECIDED, points, winner_id, ends_at)


def _counting(
    duel: Duel, tries: Iterable[DuelTry], ends_at: datetime
) -> dict[str, int]:
    """Return the points of each one's first try finished in time.

    A try can only be begun after the answer, so one that ends "before" it was played
    while the clock was set back, and counts.
    """
    points: dict[str, int] = {}
    for found in sorted(tries, key=lambda t: (t.finished_at, t.attempt_id)):
        in_time = found.finished_at <= ends_at
        if in_time and found.person_id in duel.people:
            points.setdefault(found.person_id, found.points)
    return points
