"""Badges: earned by a rule over facts, once."""

from dataclasses import dataclass
from datetime import datetime

from roleplay.game.badge_rule import Badge, Tally, in_order
from roleplay.game.facts import PersonFacts
from roleplay.game.habit_badges import HABIT_BADGES
from roleplay.game.people_badges import PEOPLE_BADGES
from roleplay.game.skill_badges import SKILL_BADGES
from roleplay.game.voice_badges import VOICE_BADGES


@dataclass(frozen=True, slots=True)
class EarnedBadge:
    """A badge and the attempt that completed it; None where no attempt did."""

    badge_id: str
    attempt_id: str | None
    earned_at: datetime


BADGES: tuple[Badge, ...] = (
    *SKILL_BADGES,
    *HABIT_BADGES,
    *VOICE_BADGES,
    *PEOPLE_BADGES,
)
"""All badges on offer, in the order of assets/badges; a new one is a row of its
family."""


def badge_of(badge_id: str) -> Badge:
    """Return the badge of that id.  Raises KeyError."""
    for badge in BADGES:
        if badge.badge_id == badge_id:
            return badge
    raise KeyError(badge_id)


def earned(facts: PersonFacts) -> tuple[EarnedBadge, ...]:
    """Return the badges that *facts* earn; order and repeats do not matter."""
    return tuple(
        EarnedBadge(badge.badge_id, tally.completed.attempt_id, tally.completed.at)
        for badge, tally in tallies(facts)
        if tally.completed is not None
    )


def tallies(facts: PersonFacts) -> tuple[tuple[Badge, Tally], ...]:
    """Return every badge on offer and how far *facts* have come."""
    ordered = in_order(facts)
    return tuple((badge, badge.tally(ordered)) for badge in BADGES)
