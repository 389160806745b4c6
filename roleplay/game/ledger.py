"""Ledger entries and their total."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

Cause: TypeAlias = Literal["mastery", "practice", "growth"]


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """Points given once, for what, and when; never changed or taken back.

    entry_id: the same facts always give the same id.  reason: in plain words.
    """

    entry_id: str
    cause: Cause
    points: int
    skill: str
    reason: str
    attempt_id: str
    given_at: datetime
