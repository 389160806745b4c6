"""Badges: earned by a rule over facts, once."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class EarnedBadge:
    """A badge and the attempt that completed it."""

    badge_id: str
    attempt_id: str
    earned_at: datetime
