"""Team challenges: a goal all share, who gave how much, and when it was reached."""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, TypeAlias

GoalKind: TypeAlias = Literal["practices", "behaviour", "points"]

GOALS: tuple[GoalKind, ...] = ("practices", "behaviour", "points")

TOGETHER = 2
"""How many have to give for a goal to be reached together.  Source: own choice."""


@dataclass(frozen=True, slots=True)
class Challenge:
    """A goal for the team.  ends_on: the last day that counts.

    kind: "practices" (finished attempts; subject: a skill, "" for any), "behaviour"
    (criteria met that ask for it; subject: the behaviour) or "points" (all that
    practising earns; subject: "").  promise: what the team does when it is reached.
    """

    challenge_id: str
    title: str
    kind: GoalKind
    subject: str
    need: int
    started_by: str
    started_at: datetime
    ends_on: date
    promise: str = ""


@dataclass(frozen=True, slots=True)
class Gift:
    """What one attempt gave.  day_on: the day it was finished, as of AttemptFact."""

    person_id: str
    attempt_id: str
    given_at: datetime
    day_on: date
    amount: int


@dataclass(frozen=True, slots=True)
class ChallengeProgress:
    """How far a challenge is.  gave: amount by person, those who gave something only.

    reached_at: when the last gift that was needed came, or None.
    """

    have: int
    gave: dict[str, int]
    reached_at: datetime | None


def challenge_progress(
    challenge: Challenge, gifts: Iterable[Gift], counting: Collection[str]
) -> ChallengeProgress:
    """Return how far a challenge is; order and repeats of *gifts* do not matter.

    counting: the people who count towards challenges now.  A gift counts from the
    moment the challenge was started to the end of its last day.
    """
    unique = {(gift.person_id, gift.attempt_id): gift for gift in gifts}
    gave: Counter[str] = Counter()
    reached_at: datetime | None = None
    for gift in sorted(unique.values(), key=lambda g: (g.given_at, g.attempt_id)):
        in_time = gift.given_at >= challenge.started_at
        in_time = in_time and gift.day_on <= challenge.ends_on
        if not in_time or gift.person_id not in counting or gift.amount <= 0:
            continue
        gave[gift.person_id] += gift.amount
        if reached_at is None and gave.total() >= challenge.need:
            reached_at = gift.given_at
    return ChallengeProgress(gave.total(), dict(gave), reached_at)


def reached_together(found: ChallengeProgress) -> bool:
    """Whether the goal was reached, and by more than one."""
    return found.reached_at is not None and len(found.gave) >= TOGETHER
