"""Measures, criteria and rubrics: why an attempt got its score."""

from roleplay.scoring.criteria import (
    CLOSE_CREDIT,
)
from roleplay.scoring.delivery import (
    COMFORTABLE_PACE,
    UNHEARD,
    Delivery,
    delivery_of,
)
from roleplay.scoring.detectors import (
    DETECTORS,
    EVIDENCE_ONLY,
    detect,
)
from roleplay.scoring.draft import (
    Draft,
    Proposal,
    propose,
)
from roleplay.scoring.exercised import (
    Exercise,
    exercises,
)
from roleplay.scoring.measures import (
    answer_measures,
    attempt_measures,
    measure_word,
)
from roleplay.scoring.normalise import (
    normalise,
)
from roleplay.scoring.phrases import (
    plain_phrases,
)
from roleplay.scoring.reflection import (
    reflections,
)
from roleplay.scoring.rubric import (
    attempt_score,
    judge_turn,
    set_credit,
    turn_score,
    with_verdict,
)
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
from roleplay.scoring.vocabulary import (
    Vocabulary,
)

__all__ = [
    "CLOSE_CREDIT",
    "COMFORTABLE_PACE",
    "DETECTORS",
    "EVIDENCE_ONLY",
    "SCORING_VERSION",
    "UNHEARD",
    "Behaviour",
    "Delivery",
    "Draft",
    "Evidence",
    "Exercise",
    "Explanation",
    "Measure",
    "Measured",
    "NotMeasured",
    "Proposal",
    "Score",
    "TurnVerdict",
    "Verdict",
    "Vocabulary",
    "answer_measures",
    "attempt_measures",
    "attempt_score",
    "delivery_of",
    "detect",
    "exercises",
    "judge_turn",
    "measure_word",
    "normalise",
    "plain_phrases",
    "propose",
    "reflections",
    "set_credit",
    "turn_score",
    "with_verdict",
]
