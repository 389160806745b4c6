"""Points, badges and leagues, all computed from the ledger."""

from roleplay.game.badges import BADGES, Badge, EarnedBadge, earned, progress
from roleplay.game.facts import AttemptFact, CriterionFact, TurnFact
from roleplay.game.ledger import Cause, LedgerEntry, total
from roleplay.game.levels import NAMES, level_of, points_for
from roleplay.game.points import (
    CAUSES,
    GROWTH,
    HINTED,
    MASTERY,
    PRACTICE,
    PRACTICE_A_DAY,
    TYPED,
    ledger_entries,
    new_entries,
)

__all__ = [
    "BADGES",
    "CAUSES",
    "GROWTH",
    "HINTED",
    "MASTERY",
    "NAMES",
    "PRACTICE",
    "PRACTICE_A_DAY",
    "TYPED",
    "AttemptFact",
    "Badge",
    "Cause",
    "CriterionFact",
    "EarnedBadge",
    "LedgerEntry",
    "TurnFact",
    "earned",
    "ledger_entries",
    "level_of",
    "new_entries",
    "points_for",
    "progress",
    "total",
]
