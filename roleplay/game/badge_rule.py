"""What a badge is, and how far facts have come towards it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal, TypeAlias

from roleplay.game.facts import AttemptFact, CriterionFact, PersonFacts
from roleplay.scoring import Verdict

Family: TypeAlias = Literal["skill", "habit", "voice", "people"]


@dataclass(frozen=True, slots=True)
class Hit:
    """One step towards a badge.  attempt_id: None where no attempt made it."""

    at: datetime
    attempt_id: str | None = None


@dataclass(frozen=True, slots=True)
class Tally:
    """How far one is: *have* of *need* steps.  completed: the step that earned it."""

    have: int
    need: int
    completed: Hit | None


@dataclass(frozen=True, slots=True)
class Badge:
    """A badge on offer.

    counted: what its steps are called, such as "follow-ups".  tally: takes facts that
    are in order and each there once (see in_order).
    """

    badge_id: str
    family: Family
    title: str
    how: str
    counted: str
    tally: Callable[[PersonFacts], Tally]


def steps(hits: Sequence[Hit], need: int) -> Tally:
    """Return the tally of steps in order of time, of which *need* earn the badge."""
    completed = hits[need - 1] if len(hits) >= need else None
    return Tally(min(len(hits), need), need, completed)


def hit_of(attempt: AttemptFact) -> Hit:
    """Return the step that an attempt makes."""
    return Hit(attempt.finished_at, attempt.attempt_id)


def is_met(criterion: CriterionFact) -> bool:
    """Return whether a criterion was met, not partly."""
    return criterion.verdict is Verdict.MET


def whole(facts: PersonFacts) -> list[AttemptFact]:
    """Return the attempts that are not single turns tried again."""
    return [attempt for attempt in facts.attempts if attempt.retry_of is None]


def in_order(facts: PersonFacts) -> PersonFacts:
    """Return the facts by time, each once."""
    attempts = {fact.attempt_id: fact for fact in facts.attempts}.values()
    calls = {fact.call_id: fact for fact in facts.calls}.values()
    notes = {fact.note_id: fact for fact in facts.notes}.values()
    appeals = {fact.appeal_id: fact for fact in facts.appeals}.values()
    challenges = {fact.challenge_id: fact for fact in facts.challenges}.values()
    return replace(
        facts,
        attempts=tuple(sorted(attempts, key=lambda f: (f.finished_at, f.attempt_id))),
        calls=tuple(sorted(calls, key=lambda f: (f.logged_at, f.call_id))),
        notes=tuple(sorted(notes, key=lambda f: (f.given_at, f.note_id))),
        appeals=tuple(sorted(appeals, key=lambda f: (f.answered_at, f.appeal_id))),
        challenges=tuple(
            sorted(challenges, key=lambda f: (f.finished_at, f.challenge_id))
        ),
    )
