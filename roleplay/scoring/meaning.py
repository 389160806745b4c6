"""How much of an example's meaning an answer covers: stemmed content words."""

from collections.abc import Sequence
from dataclasses import dataclass

from roleplay.scoring.matcher import stem
from roleplay.scoring.normalise import Token, normalise

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
class Coverage:
    """Share of an example's content words that an answer holds, 0 to 1.

    covered: those words; tokens: the answer's tokens that covered them.
    """

    share: float
    covered: tuple[str, ...]
    missing: tuple[str, ...]
    tokens: tuple[int, ...]


def coverage(example: str, tokens: Sequence[Token]) -> Coverage:
    """Return how much of *example* is covered by an answer's tokens.

    Each content word counts once.  Source: stemmed content-word overlap, the plain
    measure of short-answer grading (Mohler and Mihalcea 2009).
    """
    wanted = dict.fromkeys(content_stems(normalise(example.split())))
    places: dict[str, int] = {}
    for index, token in enumerate(tokens):
        places.setdefault(stem(token.text), index)
    covered = tuple(word for word in wanted if word in places)
    missing = tuple(word for word in wanted if word not in places)
    share = len(covered) / len(wanted) if wanted else 0.0
    return Coverage(share, covered, missing, tuple(sorted(places[w] for w in covered)))


def content_stems(tokens: Sequence[Token]) -> list[str]:
    """Return the stems of the words that carry meaning, in order."""
    return [stem(t.text) for t in tokens if t.text not in _EMPTY]
