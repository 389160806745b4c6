"""Points, badges, the schedule and the week, all computed from facts."""

from roleplay.game.badges import BADGES, Badge, EarnedBadge, earned, progress
from roleplay.game.facts import (
    AttemptFact,
    CriterionFact,
    GoalFact,
    HolidayFact,
    RatingFact,
    TurnFact,
)
from roleplay.game.ledger import Cause, LedgerEntry, total
from roleplay.game.levels import NAMES, level_of, points_for
from roleplay.game.points import ledger_entries, new_entries
from roleplay.game.schedule import (
    LEVELS,
    NOT_TRIED,
    SkillCard,
    comes_after,
    is_graded,
    level_word,
    most_overdue,
    reviewed,
    skill_cards,
    state,
    step,
    why_then,
)
from roleplay.game.variation import Choice, Offer, choose
from roleplay.game.week import (
    Streak,
    days_of,
    goal_on,
    is_off,
    streak,
    week_of,
    weeks_reached,
)

__all__ = [
    "BADGES",
    "LEVELS",
    "NAMES",
    "NOT_TRIED",
    "AttemptFact",
    "Badge",
    "Cause",
    "Choice",
    "CriterionFact",
    "EarnedBadge",
    "GoalFact",
    "HolidayFact",
    "LedgerEntry",
    "Offer",
    "RatingFact",
    "SkillCard",
    "Streak",
    "TurnFact",
    "choose",
    "comes_after",
    "days_of",
    "earned",
    "goal_on",
    "is_graded",
    "is_off",
    "ledger_entries",
    "level_of",
    "level_word",
    "most_overdue",
    "new_entries",
    "points_for",
    "progress",
    "reviewed",
    "skill_cards",
    "state",
    "step",
    "streak",
    "total",
    "week_of",
    "weeks_reached",
    "why_then",
]
