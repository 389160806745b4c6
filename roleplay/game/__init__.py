"""Points, badges and leagues, all computed from the ledger."""

from roleplay.game.badge_rule import Badge, Hit, Tally
from roleplay.game.badges import BADGES, EarnedBadge, badge_of, earned, tallies
from roleplay.game.facts import (
    AppealFact,
    AttemptFact,
    CallFact,
    ChallengeFact,
    CriterionFact,
    GoalFact,
    HolidayFact,
    NoteFact,
    PersonFacts,
    RatingFact,
    TurnFact,
)
from roleplay.game.habit_badges import weeks_kept
from roleplay.game.ledger import Cause, LedgerEntry, total
from roleplay.game.levels import NAMES, level_of, points_for
from roleplay.game.points import ledger_entries, new_entries
from roleplay.game.voice_badges import talk_share

__all__ = [
    "BADGES",
    "NAMES",
    "AppealFact",
    "AttemptFact",
    "Badge",
    "CallFact",
    "Cause",
    "ChallengeFact",
    "CriterionFact",
    "EarnedBadge",
    "GoalFact",
    "Hit",
    "HolidayFact",
    "LedgerEntry",
    "NoteFact",
    "PersonFacts",
    "RatingFact",
    "Tally",
    "TurnFact",
    "badge_of",
    "earned",
    "ledger_entries",
    "level_of",
    "new_entries",
    "points_for",
    "talk_share",
    "tallies",
    "total",
    "weeks_kept",
]
