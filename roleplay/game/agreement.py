"""How far two who rated the same things agree, beyond what chance would give."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

from roleplay.scoring import Measured, NotMeasured, Verdict
from roleplay.words import tr

FEWEST_PAIRS = 10
"""Pairs below which nothing is said of agreement.  Source: own choice; at ten pairs
one more or less of the same moves the share by a tenth."""

TOO_FEW_PAIRS = tr("too few to tell")
NO_VARIATION = tr("both always gave the same verdict, so chance cannot be told apart")

RATED = (Verdict.MET, Verdict.PARTLY, Verdict.MISSED)
"""The verdicts a person can give."""

Pair: TypeAlias = tuple[Verdict, Verdict]
"""What a coach and the app (or a reference) said of the same words."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """How often two gave the same verdict.

    count: pairs of verdicts; a pair with something not measured is in *unmeasured*
    instead.  same: how many of *count* agree.  share: same / count, 0 to 1.  kappa:
    -1 to 1, 0 for no more than chance.  Both are not measured below FEWEST_PAIRS pairs.
    """

    count: int
    same: int
    unmeasured: int
    share: Measured
    kappa: Measured

    @property
    def differ(self) -> int:
        """How many pairs do not agree."""
        return self.count - self.same


def agreement_of(pairs: Iterable[Pair]) -> Agreement:
    """Return how far the two of each pair agree, in any order of the pairs.

    kappa is Cohen's, unweighted over met, partly and missed: (p_o - p_e) / (1 - p_e).
    It is not measured where p_e is 1.  Source: J. Cohen, A coefficient of agreement
    for nominal scales, Educational and Psychological Measurement 20 (1960) 37-46.
    """
    everything = tuple(pairs)
    rated = [pair for pair in everything if all(v in RATED for v in pair)]
    count = len(rated)
    same = sum(one is other for one, other in rated)
    unmeasured = len(everything) - count
    if count < FEWEST_PAIRS:
        few = NotMeasured(TOO_FEW_PAIRS)
        return Agreement(count, same, unmeasured, few, few)
    return Agreement(count, same, unmeasured, same / count, _kappa(rated, same))


def _kappa(rated: list[Pair], same: int) -> Measured:
    # In whole numbers: n² p_e is what the products of the counts add up to.
    count = len(rated)
    one, other = Counter(a for a, _ in rated), Counter(b for _, b in rated)
    by_chance = sum(one[verdict] * other[verdict] for verdict in RATED)
    if by_chance == count * count:
        return NotMeasured(NO_VARIATION)
    return (count * same - by_chance) / (count * count - by_chance)
