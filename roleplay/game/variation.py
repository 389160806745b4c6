"""Which scenario to practise a skill with: not the one of last time.

Practice on one script transfers less, so the same skill comes back with another buyer.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

NEAR = 1
"""A difficulty at most so far from the person's step suits.  Source: own choice."""

Reason = Literal["untried", "longest ago", "only one"]


@dataclass(frozen=True, slots=True)
class Offer:
    """A scenario for a skill.  last_at: when it was played last, None if never."""

    key: str
    difficulty: int
    last_at: datetime | None


@dataclass(frozen=True, slots=True)
class Pick:
    """The scenario to practise with, and why that one."""

    key: str
    reason: Reason


def choose(offers: Sequence[Offer], step: int, last_key: str = "") -> Pick | None:
    """Return the scenario to practise a skill with; None where there is none.

    step: how firmly the skill sits, 0 to 5; a difficulty near it suits.  last_key: the
    scenario of last time, taken again only where there is no other.  Among those that
    suit one not tried yet comes first, then the one played longest ago; difficulty and
    key settle the rest, so that the same facts always give the same scenario.
    Source: own choice, after game.md, Schedule.
    """
    others = [offer for offer in offers if offer.key != last_key]
    if not others:
        return Pick(offers[0].key, "only one") if offers else None
    wanted = max(1, step)
    near = [o for o in others if abs(o.difficulty - wanted) <= NEAR] or others
    untried = [offer for offer in near if offer.last_at is None]
    if untried:
        found = min(untried, key=lambda o: (abs(o.difficulty - wanted), o.key))
        return Pick(found.key, "untried")
    played = [(o.last_at, abs(o.difficulty - wanted), o.key) for o in near if o.last_at]
    return Pick(min(played)[2], "longest ago")
