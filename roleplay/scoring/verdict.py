"""What was judged, and why: the values every screen and command shows."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

SCORING_VERSION = "3"
"""Version of the engine, kept with each verdict."""


@dataclass(frozen=True, slots=True)
class NotMeasured:
    """Stands where a number would, and says why there is none."""

    reason: str


Measured: TypeAlias = float | NotMeasured


class Verdict(StrEnum):
    """How a criterion was judged; the value is the word on screen and in files."""

    MET = "met"
    PARTLY = "partly"
    MISSED = "missed"
    NOT_MEASURED = "not measured"


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words of the answer a verdict rests on.

    first_word, last_word: indices into Answer.words, both included.  because: the
    pattern or behaviour that matched.  heard_as: the phrase this was taken for, where
    a near match stood in; else "".
    """

    text: str
    first_word: int
    last_word: int
    because: str
    heard_as: str = ""


@dataclass(frozen=True, slots=True)
class Explanation:
    """One criterion's verdict with its reasons; screens show exactly this.

    credit: 1 for met, 0 for missed, between for partly, None when not measured.
    certain: False when the evidence holds words the recogniser was unsure of, or only
    a doubtful rule found it.
    near_miss: what came closest and what is needed, or "".  why: from the scenario.
    """

    criterion_id: str
    label: str
    verdict: Verdict
    credit: float | None
    weight: float
    certain: bool
    evidence: tuple[Evidence, ...]
    reason: str
    near_miss: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class Score:
    """A score and the rubric weight it is made of.

    value: 0 to 100, or NotMeasured.  earned, weight: over measured criteria only.
    """

    value: Measured
    earned: float
    weight: float


@dataclass(frozen=True, slots=True)
class TurnVerdict:
    """One answer judged against its turn's rubric, criteria in the file's order."""

    turn_id: str
    score: Score
    explanations: tuple[Explanation, ...]

    def ids(self, verdict: Verdict) -> frozenset[str]:
        """Return the ids of the criteria that got *verdict*."""
        return frozenset(
            e.criterion_id for e in self.explanations if e.verdict is verdict
        )


@dataclass(frozen=True, slots=True)
class Measure:
    """One delivery measure of an answer or an attempt.

    name: "pace", "response time", "longest pause", "fillers", "talk share",
    "longest monologue" or "questions".  low, high: the comfortable range, None where
    there is none.  how: how it was computed, in words.  detail: such as "um, um".
    """

    name: str
    value: Measured
    unit: str
    low: float | None
    high: float | None
    how: str
    detail: str = ""

    @property
    def in_range(self) -> bool | None:
        """Whether the value lies in its range; None when there is nothing to say."""
        if isinstance(self.value, NotMeasured):
            return None
        if self.low is None and self.high is None:
            return None
        low_ok = self.low is None or self.value >= self.low
        return low_ok and (self.high is None or self.value <= self.high)


@dataclass(frozen=True, slots=True)
class Behaviour:
    """A behaviour found in an answer.  first_word, last_word: as in Evidence."""

    name: str
    first_word: int
    last_word: int
    evidence: str
    certain: bool
