"""Turns on their way into storage and back."""

from datetime import datetime

from roleplay.errors import UsageError
from roleplay.scenario import Scenario
from roleplay.scoring import NotMeasured
from roleplay.storage import CriterionKey, StoredAttempt, StoredTurn
from roleplay.usecases.rehearsal import Single
from roleplay.usecases.scene import PlayedTurn


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
    raise UsageError(f"That attempt has no turn {number}. Nothing was changed.")


def keys_of(scenario: Scenario, turn_id: str) -> tuple[CriterionKey, ...]:
    """Return what is kept of a turn's criteria with their verdicts."""
    criteria = scenario.turns[turn_id].criteria
    return tuple(CriterionKey(c.kind, c.behaviour, tuple(c.tags)) for c in criteria)


def to_store(played: PlayedTurn, opening: bool, now: datetime) -> StoredTurn:
    """Return a played turn as storage keeps it."""
    turn = played.turn
    keys = tuple(
        CriterionKey(c.kind, c.behaviour, tuple(c.tags)) for c in turn.criteria
    )
    return StoredTurn(
        number=played.number,
        turn_id=turn.id,
        line=played.line,
        mood=played.mood,
        objection=turn.objection or "",
        opening=opening,
        trust=played.trust,
        answer=played.answer,
        verdict=played.verdict,
        keys=keys,
        answered_at=now,
        recording=played.recording,
    )


def from_store(scenario: Scenario, stored: StoredTurn) -> PlayedTurn:
    """Return a stored turn as the screens show it."""
    return PlayedTurn(
        number=stored.number,
        turn=scenario.turns[stored.turn_id],
        line=stored.line,
        answer=stored.answer,
        verdict=stored.verdict,
        trust=stored.trust,
        mood=stored.mood,
        original=stored.original,
        recording=stored.recording,
    )
