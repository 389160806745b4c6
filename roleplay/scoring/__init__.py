"""Measures, criteria and rubrics: why an attempt got its score."""

from roleplay.scoring.detectors import DETECTORS, detect
from roleplay.scoring.measures import answer_measures, attempt_measures
from roleplay.scoring.normalise import normalise
from roleplay.scoring.phrases import plain_phrases
from roleplay.scoring.reflection import reflections
from roleplay.scoring.rubric import attempt_score, judge_turn, turn_score
from roleplay.scoring.verdict import (
    SCORING_VERSION,
    Behaviour,
    Evidence,
    Explanation,
    Measure,
    Measured,
    NotMeasured,
    Score,
    TurnVerdict,
    Verdict,
)

__all__ = [
    "DETECTORS",
    "SCORING_VERSION",
    "Behaviour",
    "Evidence",
    "Explanation",
    "Measure",
    "Measured",
    "NotMeasured",
    "Score",
    "TurnVerdict",
    "Verdict",
    "answer_measures",
    "attempt_measures",
    "attempt_score",
    "detect",
    "judge_turn",
    "normalise",
    "plain_phrases",
    "reflections",
    "turn_score",
]
