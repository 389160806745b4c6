"""Questions without an auxiliary in front: "you ready", "..., right", "so you rent".

Source: own rules, measured in docs/scoring.md.
"""

from collections.abc import Iterator

from roleplay.scoring.spans import PhraseTable, Span, Words
from roleplay.scoring.speech import (
    AUX,
    OPENERS,
    PRONOUNS,
    WH,
    Speech,
    at,
    begins_clause,
)

_REACH = 6
_LONGEST_ECHO = 12
"""Words of a statement that may be meant as a question.  Source: own choice."""

_SHORT = PhraseTable(
    "you ready, you sure, you okay, you there, any chance, any questions, any idea,"
    "any ideas, any luck, any plans, any thoughts, any other, any more questions,"
    "anything else, anything specific, anything in particular, everything okay,"
    "everything alright, ever been, ever tried, ever heard, ever considered,"
    "ever thought, mind if i, mind if we, care to, got a minute, got a second,"
    "got a moment, you mind, you want to, you know anything about, want some,"
    "want a, want any, need a hand, need any help, need anything, care for"
)
_SOUNDS = PhraseTable(
    "sound good, sound fair, sound okay, sound reasonable, sounds good to you,"
    "make sense, sound like a plan, sound right, work for you, sound good to you,"
    "sounds fair to you, you agree, is that it, if you know what i mean"
)
_ENDINGS = frozenset(
    {"right", "correct", "yeah", "huh", "okay", "agree", "agreed", "yes", "eh"}
)
_NO_TAG_AFTER = frozenset(
    {
        *("all", "is", "you", "are", "that", "sounds", "just", "exactly", "be", "was"),
        *("turn", "the", "on", "oh", "yeah", "okay", "yes", "well", "i", "we", "it"),
        *("really", "quite", "not", "about", "absolutely", "totally", "very", "uh"),
        *("um", "mm", "do", "doing", "guess", "completely", "feel", "seems", "to"),
        *("no", "so", "would", "a", "my", "your", "were", "am", "pretty", "always"),
    }
)
_ASKED_OF_YOU = frozenset(
    {
        *("mean", "want", "like", "ever", "still", "prefer", "enjoy", "live", "work"),
        *("feel", "think", "guys", "going", "planning", "interested", "coming"),
        *("watch", "play", "use", "own", "ready", "familiar", "remember", "happy"),
    }
)
"""After "you" without a "so": "you like camping".  Source: own choice."""
_PRAISE = frozenset(
    {
        *("right", "welcome", "correct", "absolutely", "very", "so", "awesome", "kind"),
        *("done", "good", "great", "amazing", "too", "totally", "probably", "also"),
    }
)
_NOT_ECHOED = frozenset(
    {
        *("can", "could", "should", "might", "may", "will", "would", "know", "see"),
        *("take", "get", "just", "never", "have", "must", "go", "better", "too"),
        *("bet", "guys", "welcome", "multiply", "add"),
    }
)


def elliptical_questions(speech: Speech) -> Iterator[Span]:
    """Give questions that leave the auxiliary out: "you ready", "anything else"."""
    words = speech.words
    for index in range(len(words)):
        size = _SHORT.at(words, index) if begins_clause(words, index) else 0
        if size and (words[index] != "you" or len(words) - index <= _LONGEST_ECHO):
            yield speech.span(index, index + size, False)
        size = _SOUNDS.at(words, index)
        if size and index + size == len(words) and _alone(words, index):
            yield speech.span(index, index + size, False)


def tag_questions(speech: Speech) -> Iterator[Span]:
    """Give "..., right" and "... or not" at the answer's end."""
    words = speech.words
    size = len(words)
    if size > 4 and words[-3] in AUX and words[-2] == "not" and words[-1] in PRONOUNS:
        yield speech.span(size - 3, size, True)
    if size > 3 and words[-1] in _ENDINGS and words[-2] not in _NO_TAG_AFTER:
        yield speech.span(size - 1, size, False)
    if size > 3 and words[-2:] in (("or", "not"), ("or", "what"), ("or", "no")):
        yield speech.span(size - 2, size, False)
    elif size > 3 and words[-1] == "or":
        yield speech.span(size - 1, size, False)


def echo_questions(speech: Speech) -> Iterator[Span]:
    """Give statements on the other that ask: "so you work from home".

    Only a short answer that is nothing else counts, and never for certain.
    """
    words = speech.words
    start = 0
    while start < len(words) - 1 and words[start] in OPENERS:
        start += 1
    opened = any(w in ("so", "and", "oh", "then") for w in words[:start])
    rest = words[start:]
    if not 3 <= len(rest) <= _LONGEST_ECHO or rest[0] != "you":
        return
    asks = _asks_after_so(rest) if opened else rest[1] in _ASKED_OF_YOU
    if asks and not any(w in WH for w in rest):
        yield speech.span(start, min(len(words), start + _REACH), False)


def _asks_after_so(rest: Words) -> bool:
    if rest[1] in ("are", "were"):
        return rest[2] not in _PRAISE
    owning = rest[1] == "have" and rest[2] != "to"
    return rest[1] not in _NOT_ECHOED or owning


def _alone(words: Words, index: int) -> bool:
    before = at(words, index - 1)
    return before not in AUX | {"not", "to", "that", "this", "it", "i", "we", "they"}
