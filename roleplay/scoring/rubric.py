"""Verdicts and weights to a score."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from roleplay.scenario import Answer, Scenario, Turn
from roleplay.scoring.criteria import CLOSE_CREDIT, judge
from roleplay.scoring.reading import Reading
from roleplay.scoring.verdict import (
    Explanation,
    NotMeasured,
    Score,
    TurnVerdict,
    Verdict,
)
from roleplay.words import tr


def judge_turn(scenario: Scenario, turn: Turn, answer: Answer) -> TurnVerdict:
    """Return an answer judged against a turn's rubric; pure and deterministic.

    An answer of nothing earns nothing, also not for what it avoids.
    """
    reading = Reading(scenario, turn, answer)
    explanations = tuple(judge(criterion, reading) for criterion in turn.criteria)
    return TurnVerdict(turn.id, turn_score(explanations), explanations)


SET_CREDIT = {Verdict.MET: 1.0, Verdict.PARTLY: CLOSE_CREDIT, Verdict.MISSED: 0.0}
"""What a verdict earns that a person sets.  Source: own choice; as the app's own."""


def set_credit(verdict: Verdict) -> float:
    """Return what a verdict earns that a person sets: met, partly or missed."""
    return SET_CREDIT[verdict]


def with_verdict(
    judged: TurnVerdict,
    criterion_id: str,
    verdict: Verdict,
    credit: float | None,
    reason: str,
) -> TurnVerdict:
    """Return a judged turn with another verdict on one criterion, rescored.

    credit: as of Explanation.  What the criterion is about, and the words it was found
    in, stay.
    """
    explanations = tuple(
        replace(
            explanation,
            verdict=verdict,
            credit=credit,
            certain=True,
            reason=reason,
            near_miss="",
        )
        if explanation.criterion_id == criterion_id
        else explanation
        for explanation in judged.explanations
    )
    return TurnVerdict(judged.turn_id, turn_score(explanations), explanations)


def turn_score(explanations: Sequence[Explanation]) -> Score:
    """Return 100 × Σ weight × credit ÷ Σ weight over the measured criteria."""
    measured = [(e.weight, e.credit) for e in explanations if e.credit is not None]
    weight = sum(w for w, _ in measured)
    earned = sum(w * credit for w, credit in measured)
    if weight == 0:
        reason = tr("nothing is scored here")
        if explanations:
            reason = explanations[0].reason.rstrip(".")
        return Score(NotMeasured(reason), 0.0, 0.0)
    return Score(100.0 * earned / weight, earned, weight)


def attempt_score(turns: Iterable[TurnVerdict]) -> Score:
    """Return the same sum over all turns; NotMeasured where nothing was measured."""
    scores = [turn.score for turn in turns]
    weight = sum(score.weight for score in scores)
    earned = sum(score.earned for score in scores)
    if weight == 0:
        reasons = [s.value.reason for s in scores if isinstance(s.value, NotMeasured)]
        return Score(
            NotMeasured(reasons[0] if reasons else tr("no turn was played")), 0, 0
        )
    return Score(100.0 * earned / weight, earned, weight)
