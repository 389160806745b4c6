"""From a played attempt to its debrief: scores, measures, what to try again."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from roleplay.game import EarnedBadge, LedgerEntry
from roleplay.scenario import Mood, Scenario
from roleplay.scoring import (
    Measure,
    NotMeasured,
    Score,
    attempt_measures,
    attempt_score,
)
from roleplay.usecases.rehearsal import thing_to_retry
from roleplay.usecases.scene import Debrief, LastTime, PlayedTurn
from roleplay.words import tr


@dataclass(frozen=True, slots=True)
class Played:
    """What a debrief is made of, beside the scenario.

    previous, last_time: of the person's attempt before; nth: from 1.
    """

    attempt_id: str
    turns: tuple[PlayedTurn, ...]
    ending_id: str | None
    started_at: datetime
    ended_at: datetime
    nth: int
    previous: Score | None
    points: tuple[LedgerEntry, ...]
    total: int
    badges: tuple[EarnedBadge, ...]
    retry_of: str | None = None
    retry_before: float | None = None
    waiting_for: str | None = None
    last_time: tuple[LastTime, ...] = ()


def debrief(scenario: Scenario, played: Played) -> Debrief:
    """Return the debrief of *played*, an attempt of *scenario*."""
    score = attempt_score(turn.verdict for turn in played.turns)
    ending = scenario.endings.get(played.ending_id or "")
    title, text = (ending.title, ending.debrief) if ending else _no_ending(played)
    moods = [turn.mood for turn in played.turns] or [Mood.NEUTRAL]
    return Debrief(
        attempt_id=played.attempt_id,
        scenario_key=scenario.key,
        title=scenario.title,
        skill=scenario.skill,
        buyer=scenario.buyer,
        ending_title=title,
        ending_text=text,
        result=ending.result if ending else None,
        score=score,
        passed=is_pass(score, scenario.pass_mark),
        pass_mark=scenario.pass_mark,
        nth=played.nth,
        previous=played.previous,
        started_at=played.started_at,
        duration_s=(played.ended_at - played.started_at).total_seconds(),
        turns=played.turns,
        delivery=delivery(scenario, played.turns),
        points=played.points,
        total=played.total,
        badges=played.badges,
        retry=thing_to_retry(played.turns),
        mood_first=moods[0],
        mood_last=moods[-1],
        corrected=any(turn.original is not None for turn in played.turns),
        engine=engines(played.turns),
        retry_of=played.retry_of,
        retry_before=played.retry_before,
        ending_id=played.ending_id,
        version=scenario.version,
        waiting_for=played.waiting_for,
        rescored=any(turn.rescored for turn in played.turns),
        last_time=played.last_time,
    )


def is_pass(score: Score, pass_mark: int) -> bool | None:
    """Return whether *score* reaches the mark; None when nothing was measured."""
    if isinstance(score.value, NotMeasured):
        return None
    return score.value >= pass_mark


def delivery(scenario: Scenario, turns: Sequence[PlayedTurn]) -> tuple[Measure, ...]:
    """Return the delivery measures of an attempt, from the answers as they were heard.

    A corrected transcript has no word times, so the original is measured.
    """
    answers = [turn.original or turn.answer for turn in turns]
    pairs = [(answer, answer.line_s) for answer in answers]
    return attempt_measures(pairs, discovery=scenario.skill == "discovery")


def engines(turns: Sequence[PlayedTurn]) -> str:
    """Return how the answers were heard, each way once, such as "vosk small-en"."""
    names = [(turn.original or turn.answer).hearing.name for turn in turns]
    return ", ".join(dict.fromkeys(names))


def _no_ending(played: Played) -> tuple[str, str]:
    if played.retry_of is not None:
        return tr("One turn, tried again"), ""
    return tr("The conversation was left before its end"), tr(
        "Nothing you said is lost."
    )
