"""One-on-ones between two people, and what they promise each other there."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

PromiseOutcome = Literal["kept", "partly", "not kept"]

OUTCOMES: tuple[PromiseOutcome, ...] = ("kept", "partly", "not kept")
"""What may come of a commitment."""

WITHDRAWN = "withdrawn"
"""Stands as the outcome of a commitment that was taken back in the same meeting."""

MOST_COMMITMENTS = 2
"""Of one meeting, both people's together.  Source: coaching.md, One-on-one console."""

USUAL_MINUTES = 25
"""Source: mock-up of the coaching page."""


@dataclass(frozen=True, slots=True)
class Commitment:
    """What somebody promised.

    person_id: who promised.  by_on: until when.  scenario_key: what practises it, or
    "".  outcome: "" while it is open.  note, said_at: of the outcome.
    """

    commitment_id: str
    one_on_one_id: str
    person_id: str
    skill: str
    text: str
    by_on: date
    scenario_key: str
    made_at: datetime
    outcome: str = ""
    note: str = ""
    said_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        """Whether nothing was said yet on what came of it."""
        return not self.outcome


@dataclass(frozen=True, slots=True)
class OneOnOne:
    """A meeting.  held_by: its coach.  minutes: as planned.  ended_at: None: open."""

    one_on_one_id: str
    held_by: str
    held_with: str
    minutes: int
    started_at: datetime
    ended_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class PlannedMeeting:
    """When two people meet next."""

    held_by: str
    held_with: str
    starts_at: datetime
    minutes: int


def not_withdrawn(commitments: Iterable[Commitment]) -> tuple[Commitment, ...]:
    """Return the commitments that were not taken back, the oldest first."""
    kept = (c for c in commitments if c.outcome != WITHDRAWN)
    return tuple(sorted(kept, key=lambda c: (c.made_at, c.commitment_id)))


def has_room(commitments: Iterable[Commitment]) -> bool:
    """Whether a meeting may end with one commitment more."""
    return len(not_withdrawn(commitments)) < MOST_COMMITMENTS


def seconds_left(meeting: OneOnOne, now: datetime) -> int:
    """Return how much of the planned time is left; below 0 it ran over."""
    return round(meeting.minutes * 60 - (now - meeting.started_at).total_seconds())
