"""Questions in an answer: open, closed, any, and those that ask for a number."""

from functools import lru_cache

from roleplay.scoring.closed_questions import inverted_questions
from roleplay.scoring.elliptical_questions import (
    echo_questions,
    elliptical_questions,
    tag_questions,
)
from roleplay.scoring.indirect_questions import indirect_questions, whether_questions
from roleplay.scoring.quantities import asks_for_a_number
from roleplay.scoring.spans import PhraseTable, Span, Words, without_overlap
from roleplay.scoring.speech import Speech, fluent
from roleplay.scoring.wh_questions import wh_questions

_RETURNED = PhraseTable("and you, and yourself, and yours, what say you, your thoughts")
_THOUGHTS = PhraseTable("and your thoughts, your thoughts on, any thoughts on")


def open_questions(words: Words) -> list[Span]:
    """Return questions that ask for more than yes, no or a choice."""
    return list(_asked(tuple(words))[0])


def closed_questions(words: Words) -> list[Span]:
    """Return questions that yes, no or a choice answers."""
    return list(_asked(tuple(words))[1])


def questions(words: Words) -> list[Span]:
    """Return all questions, open and closed, in order."""
    opened, closed = _asked(tuple(words))
    return without_overlap((*opened, *closed))


def quantifying_questions(words: Words) -> list[Span]:
    """Return questions that ask for a number."""
    return [span for span in questions(words) if asks_for_a_number(words, span.start)]


def _returned(speech: Speech) -> list[Span]:
    """Return "and you" at the end: the other's question asked back."""
    for size in (2, 3):
        start = len(speech.words) - size
        if start >= 0 and _RETURNED.at(speech.words, start) == size:
            return [speech.span(start, start + size, False)]
    if speech.words and _THOUGHTS.at(speech.words, 0):
        return [speech.span(0, _THOUGHTS.at(speech.words, 0), False)]
    return []


@lru_cache(maxsize=4)
def _asked(words: Words) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Return open and closed questions; kept, as one answer is asked several times."""
    speech = fluent(words)
    opened = [*wh_questions(speech), *indirect_questions(speech)]
    opened += _returned(speech)
    kept = without_overlap(opened)
    taken = {i for span in kept for i in range(span.start, span.end)}
    closed = [
        *inverted_questions(speech),
        *whether_questions(speech),
        *elliptical_questions(speech),
        *tag_questions(speech),
    ]
    closed = [span for span in closed if span.start not in taken]
    if not (kept or closed):
        closed = list(echo_questions(speech))
    return tuple(kept), tuple(without_overlap(closed))
