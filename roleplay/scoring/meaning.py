"""How much of an example's meaning an answer covers, and by which words."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import sqrt

from roleplay.scoring.negation import negated
from roleplay.scoring.normalise import Token, normalise
from roleplay.scoring.stems import stem

ASKED_WEIGHT = 0.375
"""What a word counts that the buyer's line holds too; others count 1.  Source: chosen
on the development halves of benchmarks/meaning.py; exact in binary, so that sums do
not depend on their order."""

_EMPTY = frozenset(
    {
        *("a", "an", "the", "and", "or", "but", "so", "of", "to", "in", "on", "at"),
        *("for", "with", "from", "by", "as", "is", "are", "was", "were", "be", "been"),
        *("am", "do", "does", "did", "have", "has", "had", "will", "would", "can"),
        *("could", "should", "shall", "may", "might", "must", "i", "you", "we", "they"),
        *("he", "she", "it", "me", "us", "them", "my", "your", "our", "their", "this"),
        *("that", "these", "those", "there", "here", "what", "how", "when", "where"),
        *("which", "who", "if", "then", "than", "just", "really", "very", "okay"),
        *("well", "um", "uh", "er", "like", "about", "get", "got", "let", "its"),
    }
)


@dataclass(frozen=True, slots=True)
class ContentWord:
    """A word that carries meaning.  token: where it first stands with this polarity."""

    stem: str
    text: str
    negated: bool
    token: int


Key = tuple[str, bool]
Content = Mapping[Key, ContentWord]
"""The content words of a text, each once, by stem and whether it is negated."""


@dataclass(frozen=True, slots=True)
class Cover:
    """A word of an example, and the answer's word that covers it."""

    word: ContentWord
    by: ContentWord


@dataclass(frozen=True, slots=True)
class Coverage:
    """What an answer covers of an example.

    share: of the weight of its content words, 0 to 1.  score: that as a mark, 0 to 1.
    covers, missing: its words.  weight: their sum.
    """

    share: float
    score: float
    covers: tuple[Cover, ...]
    missing: tuple[str, ...]
    weight: float


def content(tokens: Sequence[Token]) -> Content:
    """Return the words that carry meaning, in order of first appearance."""
    found: dict[Key, ContentWord] = {}
    for index, token in enumerate(tokens):
        if token.text not in _EMPTY:
            word = ContentWord(
                stem(token.text), token.text, negated(tokens, index), index
            )
            found.setdefault((word.stem, word.negated), word)
    return found


@lru_cache(maxsize=4096)
def content_of(text: str) -> Content:
    """Return the content words of a text of the scenario."""
    return content(normalise(text.split()))


def asked(lines: Iterable[str]) -> frozenset[str]:
    """Return the stems of the content words in a buyer's lines."""
    return frozenset(stem for line in lines for stem, _ in content_of(line))


def coverage(
    example: Content, answer: Content, asked: frozenset[str] = frozenset()
) -> Coverage:
    """Return how much of an example an answer covers.

    A word is covered by one of the same stem, and only where both are negated or
    neither is.  Source: stemmed content-word overlap (Mohler and Mihalcea 2009);
    weights and the root chosen in benchmarks/meaning.py.
    """
    weights = _weights(example, asked)
    whole = sum(weights.values())
    covers = tuple(Cover(example[k], answer[k]) for k in example if k in answer)
    missing = tuple(word.text for key, word in example.items() if key not in answer)
    held = sum(weights[key] for key in example if key in answer)
    share = held / whole if whole else 0.0
    return Coverage(share, sqrt(share), covers, missing, whole)


def likeness(
    one: Content, other: Content, asked: frozenset[str] = frozenset()
) -> float:
    """Return how alike two texts are, 0 to 1: what each covers of the other.

    Source: Dice coefficient over weighted stems.
    """
    weights = _weights(one, asked), _weights(other, asked)
    total = sum(weights[0].values()) + sum(weights[1].values())
    held = 2 * sum(weights[0][key] for key in one if key in other)
    return held / total if total else 0.0


def _weights(text: Content, asked: frozenset[str]) -> dict[Key, float]:
    return {key: ASKED_WEIGHT if key[0] in asked else 1.0 for key in text}
