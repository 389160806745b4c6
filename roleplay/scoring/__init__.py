"""Measures, criteria and rubrics: why an attempt got its score."""

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
]
