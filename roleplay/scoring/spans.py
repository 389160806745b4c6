"""Stretches of an answer's words, and tables of phrases found in them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from roleplay.scoring.normalise import word_parts

Words: TypeAlias = Sequence[str]
"""Texts of normalised tokens, in order."""


@dataclass(frozen=True, slots=True)
class Span:
    """Tokens from start to before end.  certain: the rule is a firm one."""

    start: int
    end: int
    certain: bool = True


class PhraseTable:
    """Phrases looked up by their first word; cost does not grow with their number.

    texts: phrases parted by commas, written as anyone writes them: they are normalised
    as answers are, so "that's fair" also finds "that is fair".
    """

    def __init__(self, *texts: str) -> None:
        self._by_first: dict[str, list[tuple[str, ...]]] = {}
        phrases = {normal(part) for text in texts for part in text.split(",")}
        for phrase in sorted(phrases, key=lambda p: (-len(p), p)):
            self._by_first.setdefault(phrase[0], []).append(phrase)

    def at(self, words: Words, index: int) -> int:
        """Return the length of the longest phrase that begins at *index*, or 0."""
        for phrase in self._by_first.get(words[index], ()):
            end = index + len(phrase)
            if tuple(words[index:end]) == phrase:
                return len(phrase)
        return 0

    def spans(self, words: Words, *, certain: bool = True) -> list[Span]:
        """Return where phrases stand, longest first, none inside another."""
        found: list[Span] = []
        free = 0
        for index in range(len(words)):
            size = self.at(words, index) if index >= free else 0
            if size:
                free = index + size
                found.append(Span(index, free, certain))
        return found


def normal(text: str) -> tuple[str, ...]:
    """Return a phrase as an answer's tokens would be, numbers left as words."""
    return tuple(part for word in text.split() for part in word_parts(word))


def without_overlap(spans: Iterable[Span]) -> list[Span]:
    """Return spans in order, none inside another; a certain one wins its place."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda s: (s.start, not s.certain, -s.end)):
        if kept and span.start < kept[-1].end:
            if span.certain and not kept[-1].certain:
                kept[-1] = span
            continue
        kept.append(span)
    return kept
