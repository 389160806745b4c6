"""How ready a team is for the change: willing, able, supported; five answers or none.

Answers carry no person.  They are counted by whole groups of five, so that no two
looks at the page differ by fewer than five people: what one person answered cannot be
worked out by looking before and after.  Source of five: coaching.md; of the groups:
own choice.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, TypeAlias

from roleplay.words import tr

FEWEST = 5
"""People behind any number about a group.  Source: coaching.md."""

LOWEST, HIGHEST = 1, 5
"""What a statement can be answered with.  Source: own choice; a five-point scale."""

LOW, HIGH = 2.5, 3.75
"""Means up to which a side is "in the way", from which it is "there".  Own choice."""

Side: TypeAlias = Literal["willing", "able", "supported"]
Phase: TypeAlias = Literal["before", "during"]

SIDES: tuple[Side, ...] = ("willing", "able", "supported")

STATEMENTS: dict[Side, str] = {
    "willing": tr("I want to work this way."),
    "able": tr("I know how, and I have what I need for it."),
    "supported": tr("My manager makes time for it and stands behind it."),
}
"""What people agree with, 1 not at all to 5 fully.  Source: product.md, own words."""


ANSWERS = (tr("not at all"), tr("rather not"), "partly", "rather", "fully")
"""What 1 to 5 mean.  Source: own choice."""


@dataclass(frozen=True, slots=True)
class SurveyAnswer:
    """What somebody answered, 1 to 5 each.  group: 0 for the first five, then 1 ..."""

    group: int
    willing: int
    able: int
    supported: int


@dataclass(frozen=True, slots=True)
class Mean:
    """How a side was answered.  counts: how many chose 1, 2, 3, 4 and 5."""

    side: Side
    value: float
    counts: tuple[int, ...]

    @property
    def word(self) -> str:
        """What the mean comes to: "in the way", "mixed" or "there"."""
        if self.value <= LOW:
            return tr("in the way")
        return "there" if self.value >= HIGH else "mixed"


@dataclass(frozen=True, slots=True)
class Readiness:
    """What is shown of a round.  means: by side, empty while fewer than five counted.

    answers: how many answered.  counted: how many of them the means count.
    """

    answers: int
    counted: int
    means: tuple[Mean, ...]

    @property
    def needed(self) -> int:
        """How many more answers until the means can be shown, or change."""
        return FEWEST - self.answers % FEWEST

    @property
    def weakest(self) -> Mean | None:
        """The side to work on first, where one is lower than the others."""
        if not self.means:
            return None
        lowest, *others = sorted(self.means, key=lambda mean: mean.value)
        return lowest if lowest.value < others[0].value else None


def readiness_of(answers: Iterable[SurveyAnswer]) -> Readiness:
    """Return what may be shown of a round's answers, whatever their order."""
    all_answers = tuple(answers)
    sizes = Counter(answer.group for answer in all_answers)
    counted = [a for a in all_answers if sizes[a.group] >= FEWEST]
    if not counted:
        return Readiness(len(all_answers), 0, ())
    means = tuple(_mean(side, counted) for side in SIDES)
    return Readiness(len(all_answers), len(counted), means)


def changes(before: Readiness, during: Readiness) -> dict[Side, float]:
    """Return how far each side moved, in steps of the scale; empty where unknown."""
    if not before.means or not during.means:
        return {}
    values = {mean.side: mean.value for mean in before.means}
    return {mean.side: mean.value - values[mean.side] for mean in during.means}


def _mean(side: Side, answers: list[SurveyAnswer]) -> Mean:
    values = [int(getattr(answer, side)) for answer in answers]
    steps = range(LOWEST, HIGHEST + 1)
    counts = tuple(values.count(step) for step in steps)
    return Mean(side, sum(values) / len(values), counts)
