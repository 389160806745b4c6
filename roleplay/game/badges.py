"""Badges: earned by a rule over facts, once."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from roleplay.game.facts import AttemptFact, CriterionFact
from roleplay.scenario import Mood
from roleplay.scoring import Verdict


@dataclass(frozen=True, slots=True)
class EarnedBadge:
    """A badge and the attempt that completed it."""

    badge_id: str
    attempt_id: str
    earned_at: datetime


Hits: TypeAlias = Callable[[Sequence[AttemptFact]], list[AttemptFact]]
"""Returns the facts that count towards a badge, in order of time."""


@dataclass(frozen=True, slots=True)
class Badge:
    """A badge on offer.  need: how many hits earn it."""

    badge_id: str
    title: str
    how: str
    need: int
    hits: Hits


def earned(facts: Iterable[AttemptFact]) -> tuple[EarnedBadge, ...]:
    """Return the badges that *facts* earn; order and repeats do not matter."""
    ordered = in_order(facts)
    found = []
    for badge in BADGES:
        hits = badge.hits(ordered)
        if len(hits) >= badge.need:
            last = hits[badge.need - 1]
            found.append(EarnedBadge(badge.badge_id, last.attempt_id, last.finished_at))
    return tuple(found)


def progress(badge: Badge, facts: Iterable[AttemptFact]) -> int:
    """Return how many hits of those needed are there."""
    return min(badge.need, len(badge.hits(in_order(facts))))


def in_order(facts: Iterable[AttemptFact]) -> list[AttemptFact]:
    """Return each fact once, by time."""
    unique = {fact.attempt_id: fact for fact in facts}
    return sorted(unique.values(), key=lambda f: (f.finished_at, f.attempt_id))


def _retried(facts: Sequence[AttemptFact]) -> list[AttemptFact]:
    finished = {f.attempt_id for f in facts if f.retry_of is None}
    return [f for f in facts if f.retry_of in finished]


def _opened_well(facts: Sequence[AttemptFact]) -> list[AttemptFact]:
    seen: set[str] = set()
    hits = []
    for fact in facts:
        opening = [c for turn in fact.turns if turn.opening for c in turn.criteria]
        asked = any(c.behaviour == "open-question" and _met(c) for c in opening)
        if asked and fact.retry_of is None and fact.scenario_key not in seen:
            seen.add(fact.scenario_key)
            hits.append(fact)
    return hits


def _found_number(facts: Sequence[AttemptFact]) -> list[AttemptFact]:
    return [
        fact
        for fact in facts
        if any("number" in c.tags and _met(c) for t in fact.turns for c in t.criteria)
    ]


def _bettered(facts: Sequence[AttemptFact]) -> list[AttemptFact]:
    return [
        fact
        for fact in facts
        if fact.retry_of is not None
        and fact.score is not None
        and fact.retry_before is not None
        and fact.score > fact.retry_before
    ]


def _won_over(facts: Sequence[AttemptFact]) -> list[AttemptFact]:
    hits = []
    for fact in facts:
        moods = [turn.mood for turn in fact.turns]
        if Mood.GUARDED in moods:
            later = moods[moods.index(Mood.GUARDED) :]
            if Mood.WARM in later and fact.retry_of is None:
                hits.append(fact)
    return hits


def _met(criterion: CriterionFact) -> bool:
    return criterion.verdict is Verdict.MET


BADGES: tuple[Badge, ...] = (
    Badge(
        "first-encore",
        "First encore",
        "Finish a scenario, then try one of its turns again",
        1,
        _retried,
    ),
    Badge(
        "strong-open",
        "Strong open",
        "Open three conversations with a question, not a pitch",
        3,
        _opened_well,
    ),
    Badge(
        "number-finder",
        "Number finder",
        "Have a buyer put a figure on the cost in their own words",
        1,
        _found_number,
    ),
    Badge(
        "second-wind",
        "Second wind",
        "Score higher in a turn you try again, ten times",
        10,
        _bettered,
    ),
    Badge(
        "trust-turner",
        "Trust turner",
        "Take a buyer from guarded to warm",
        1,
        _won_over,
    ),
)
"""All badges on offer; a new one is a row here.  Rules: game.md."""
