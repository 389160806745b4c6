"""Ledger entries and their total."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

Cause: TypeAlias = Literal[
    "mastery", "practice", "growth", "retention", "goal", "coaching"
]


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """Points given once, for what, and when; never changed or taken back.

    entry_id: the same facts always give the same id.  pot: what the points add up
    in: a scenario for mastery and growth, a day for practice, a skill for retention, a
    week (its Monday) for goal and coaching.  skill, attempt_id: "" for coaching.
    reason: in plain words.
    """

    entry_id: str
    cause: Cause
    points: int
    pot: str
    skill: str
    reason: str
    attempt_id: str
    given_at: datetime


def total(entries: Iterable[LedgerEntry]) -> int:
    """Return the sum of points, every entry counted once however often it is given."""
    return sum({entry.entry_id: entry.points for entry in entries}.values())
