"""Turns on their way into storage and back."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from roleplay.errors import UsageError
from roleplay.scenario import Scenario, Turn
from roleplay.scoring import (
    COMFORTABLE_PACE,
    SCORING_VERSION,
    NotMeasured,
    delivery_of,
    set_credit,
    with_verdict,
)
from roleplay.storage import (
    CriterionKey,
    Judging,
    StoredAttempt,
    StoredOverride,
    StoredTurn,
    newest_of_each,
)
from roleplay.usecases.rehearsal import Single
from roleplay.usecases.scene import PlayedTurn
from roleplay.words import tr


def single_of(stored: StoredAttempt, number: int) -> Single:
    """Return a turn of a stored attempt, to be tried again.  Raises UsageError."""
    for index, turn in enumerate(stored.turns):
        if turn.number == number:
            before = stored.turns[index - 1] if index else None
            value = turn.verdict.score.value
            return Single(
                retry_of=stored.attempt_id,
                number=number,
                turn_id=turn.turn_id,
                line=turn.line,
                trust=before.trust if before else turn.trust,
                mood_before=before.mood if before else None,
                before=None if isinstance(value, NotMeasured) else value,
            )
    raise UsageError(
        tr("That attempt has no turn {number}. Nothing was changed.", number=number)
    )


def keys_of(scenario: Scenario, turn_id: str) -> tuple[CriterionKey, ...]:
    """Return what is kept of a turn's criteria with their verdicts."""
    criteria = scenario.turns[turn_id].criteria
    return tuple(CriterionKey(c.kind, c.behaviour, tuple(c.tags)) for c in criteria)


def judged_with(scenario: Scenario, nth: int = 0) -> Judging:
    """Return the present engine and scenario file.  nth: as of Judging."""
    return Judging(SCORING_VERSION, scenario.version, nth)


def as_coaches_set(turn: StoredTurn, overrides: Iterable[StoredOverride]) -> StoredTurn:
    """Return a turn judged anew with the verdicts in that coaches set before."""
    for place, override in newest_of_each(overrides).items():
        if place.number == turn.number:
            verdict = with_verdict(
                turn.verdict, place.criterion_id, override.verdict,
                set_credit(override.verdict), override.reason,
            )  # fmt: skip
            turn = replace(turn, verdict=verdict)
    return turn


def pace_range(turn: Turn) -> tuple[float, float]:
    """Return the words a minute a turn asks for; else what is comfortable."""
    asked = (c.measure["pace"] for c in turn.criteria if "pace" in c.measure)
    return next(asked, COMFORTABLE_PACE)


def to_store(scenario: Scenario, played: PlayedTurn, now: datetime) -> StoredTurn:
    """Return a played turn as storage keeps it."""
    turn = played.turn
    return StoredTurn(
        number=played.number,
        turn_id=turn.id,
        line=played.line,
        mood=played.mood,
        objection=turn.objection or "",
        opening=turn.id == scenario.start,
        trust=played.trust,
        answer=played.answer,
        verdict=played.verdict,
        keys=keys_of(scenario, turn.id),
        judging=judged_with(scenario),
        answered_at=now,
        recording=played.recording,
        delivery=delivery_of(played.answer, pace_range(turn)),
    )


def from_store(
    scenario: Scenario, stored: StoredTurn, overridden: int = 0
) -> PlayedTurn:
    """Return a stored turn as the screens show it.

    overridden: how often a coach set a verdict of it; each is a judging, no re-scoring.
    """
    return PlayedTurn(
        number=stored.number,
        turn=scenario.turns[stored.turn_id],
        line=stored.line,
        answer=stored.answer,
        verdict=stored.verdict,
        trust=stored.trust,
        mood=stored.mood,
        original=stored.original,
        rescored=stored.judging.nth > overridden,
        recording=stored.recording,
    )
