"""An answer's mark, from example answers and from answers the author marked."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from roleplay.scoring.meaning import (
    Content,
    Coverage,
    content_of,
    coverage,
    likeness,
)

STEADINESS = 1.0
"""What the coverage weighs against the marked answers; NEARLY keeps the weight of an
answer that is a marked one finite (51).  Source: chosen in benchmarks/meaning.py."""
NEARLY = 1.02
NAMED_SHIFT = 0.05
"""A marked answer that moves the mark by this much is named.  Source: own choice."""


@dataclass(frozen=True, slots=True)
class Marked:
    """An answer the author marked.  meets: whether it meets the criterion."""

    text: str
    meets: bool


@dataclass(frozen=True, slots=True)
class Mark:
    """How well an answer does, 0 to 1, and what that rests on.

    example: the one best covered, with its coverage.  used: marked answers that moved
    the value by NAMED_SHIFT or more, the strongest first.
    """

    value: float
    example: str
    coverage: Coverage
    used: tuple[Marked, ...]


@dataclass(frozen=True, slots=True)
class Yardstick:
    """What an answer is held against.  asked: stems of the buyer's lines."""

    examples: tuple[str, ...]
    marked: tuple[Marked, ...]
    asked: frozenset[str]


def mark(answer: Content, yardstick: Yardstick) -> Mark:
    """Return an answer's mark.

    The best coverage of an example, corrected by how far that is off at marked answers
    like this one.  Source: kernel regression (Nadaraya 1964, Watson 1964) of the
    residuals, kernel likeness / (NEARLY - likeness) after Shepard (1968).
    """
    example, best = _best(answer, yardstick)
    pulls: list[tuple[float, float, Marked]] = []
    for marked in yardstick.marked:
        text = content_of(marked.text)
        alike = likeness(answer, text, yardstick.asked)
        pull = alike / (NEARLY - alike)
        pulls.append((pull, float(marked.meets) - _own(marked.text, yardstick), marked))
    weight = sum(pull for pull, _, _ in pulls)
    shifts = [(p * off / (STEADINESS + weight), marked) for p, off, marked in pulls]
    value = best.score + sum(shift for shift, _ in shifts)
    shifts.sort(key=lambda pair: -abs(pair[0]))
    used = tuple(marked for shift, marked in shifts if abs(shift) >= NAMED_SHIFT)
    # Rounded so that the last bit, which machines may differ in, decides nothing.
    value = round(min(1.0, max(0.0, value)), 3)
    return Mark(value, example, best, used)


def nearest(answer: Content, yardstick: Yardstick) -> Marked | None:
    """Return the marked answer most like this one, the first of equals."""
    alike = [
        likeness(answer, content_of(m.text), yardstick.asked) for m in yardstick.marked
    ]
    if not alike or max(alike) == 0:
        return None
    return yardstick.marked[alike.index(max(alike))]


def _best(answer: Content, yardstick: Yardstick) -> tuple[str, Coverage]:
    covers: Sequence[tuple[str, Coverage]] = [
        (text, coverage(content_of(text), answer, yardstick.asked))
        for text in yardstick.examples
    ]
    return max(covers, key=lambda pair: (pair[1].score, pair[1].share))


@lru_cache(maxsize=4096)
def _own(text: str, yardstick: Yardstick) -> float:
    """Return what a marked answer scores by coverage alone."""
    return _best(content_of(text), yardstick)[1].score
