"""Facts for the tests of the game."""

from datetime import UTC, datetime, timedelta
from typing import Any

from roleplay.game import AttemptFact, CriterionFact, TurnFact
from roleplay.scenario import Mood
from roleplay.scoring import Verdict

START = datetime(2026, 3, 1, 9, tzinfo=UTC)


def fact(
    number: int, key: str = "a", score: float | None = 80.0, **more: Any
) -> AttemptFact:
    """Return the *number*-th attempt; each is an hour after the one before."""
    at = more.pop("at", START + timedelta(hours=number))
    values: dict[str, Any] = {
        "attempt_id": f"t{number}", "scenario_key": key, "title": key,
        "skill": "discovery", "difficulty": 2, "pass_mark": 70, "score": score,
        "typed": False, "hinted": False, "finished_at": at, "day_on": at.date(),
        "turns": (),
    }  # fmt: skip
    return AttemptFact(**(values | more))


def turn(
    *criteria: CriterionFact, opening: bool = False, mood: Mood = Mood.NEUTRAL
) -> TurnFact:
    """Return one judged turn."""
    return TurnFact("t", opening, 80.0, mood, criteria)


def met(behaviour: str = "", *tags: str) -> CriterionFact:
    """Return a criterion that was met."""
    return CriterionFact("c", Verdict.MET, "any", behaviour, tags)
