"""Attempts and turns for the tests of storage."""

from datetime import UTC, datetime, timedelta

from roleplay.scenario import Answer, Hearing, Mood, Result, Word
from roleplay.scoring import Evidence, Explanation, Score, TurnVerdict, Verdict
from roleplay.storage import CriterionKey, Judging, NewAttempt, StoredEnd, StoredTurn

NOW = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
SCORE = Score(50.0, 1.0, 2.0)


def start(person_id: str, key: str = "small", hours: int = 0) -> NewAttempt:
    """Return the start of an attempt."""
    return NewAttempt(
        person_id=person_id, scenario_key=key, version="sha256:1", title="Small",
        skill="discovery", difficulty=2, pass_mark=70, buyer="dana", seed=7,
        avoid=("Hello.", "Hi."), started_at=NOW + timedelta(hours=hours),
        utc_offset_min=60,
    )  # fmt: skip


def turn(number: int = 1, text: str = "thanks a lot") -> StoredTurn:
    """Return a played turn."""
    words = tuple(Word(w, i, i + 0.5, 0.9) for i, w in enumerate(text.split()))
    evidence = Evidence("thanks", 0, 0, "thanks")
    explanation = Explanation(
        "thank", "Thanks her", Verdict.MET, 1.0, 2.0, True, (evidence,), "Heard."
    )
    verdict = TurnVerdict("opening", Score(100.0, 2.0, 2.0), (explanation,))
    answer = Answer(words, Hearing("vosk", "tiny"), spoken=True, duration_s=3.0)
    return StoredTurn(
        number=number, turn_id="opening", line="Hello.", mood=Mood.GUARDED,
        objection="price", opening=number == 1, trust=55, answer=answer,
        verdict=verdict, keys=(CriterionKey("any", "", ("number",)),), answered_at=NOW,
        judging=Judging("1", "sha256:1"),
    )  # fmt: skip


def end(hours: int = 1) -> StoredEnd:
    """Return the end of an attempt."""
    return StoredEnd(
        "won", "She answered", Result.WON, Score(100.0, 2.0, 2.0), "ended",
        NOW + timedelta(hours=hours),
    )  # fmt: skip
