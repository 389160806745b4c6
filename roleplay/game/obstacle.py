"""What works against the training: who promised what by when, and what was decided."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, TypeAlias

from roleplay.game.role import Role

ObstacleKind: TypeAlias = Literal["conflict", "question"]
"""The training says one thing and the process another; or something is unclear."""

ObstacleState: TypeAlias = Literal["overdue", "open", "promised", "resolved"]
"""In the order they are listed: overdue ones first."""

PROMISING: frozenset[Role] = frozenset(("manager", "champion", "sponsor"))
"""Roles that may promise an owner and a date.  Source: own choice."""


@dataclass(frozen=True, slots=True)
class Pledge:
    """Who looks after it, and by when.

    owner: a name, of somebody here or not.  owner_id: None for one who has no profile.
    """

    owner: str
    owner_id: str | None
    by_on: date
    by_id: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Resolution:
    """What was decided, by whom and when."""

    text: str
    by_id: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Something that works against the training.

    text: what the process says, or the question.  training: what the training says; ""
    for a question.  pledges: oldest first; the last one counts, the others are kept.
    """

    obstacle_id: str
    kind: ObstacleKind
    text: str
    training: str
    by_id: str
    at: datetime
    pledges: tuple[Pledge, ...] = ()
    decided: Resolution | None = None

    @property
    def pledge(self) -> Pledge | None:
        """The promise that counts, or None."""
        return self.pledges[-1] if self.pledges else None

    def state(self, today: date) -> ObstacleState:
        """Return how it stands; the promised day itself is not overdue yet."""
        if self.decided is not None:
            return "resolved"
        if self.pledge is None:
            return "open"
        return "overdue" if self.pledge.by_on < today else "promised"


def by_urgency(obstacles: Iterable[Obstacle], today: date) -> tuple[Obstacle, ...]:
    """Return overdue ones first, then those nobody owns, promised ones, resolved ones.

    Overdue and promised by their day, open ones by when they were logged, resolved
    ones newest first.
    """
    return tuple(sorted(obstacles, key=lambda o: _urgency(o, today)))


def _urgency(obstacle: Obstacle, today: date) -> tuple[int, float]:
    state = obstacle.state(today)
    pledge, decided = obstacle.pledge, obstacle.decided
    if decided is not None:
        return 3, -decided.at.timestamp()
    if pledge is None:
        return 1, obstacle.at.timestamp()
    return (0 if state == "overdue" else 2), pledge.by_on.toordinal()
