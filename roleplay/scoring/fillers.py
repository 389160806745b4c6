"""Hesitations, and filler words where no phrase needs them."""

from collections.abc import Callable
from types import MappingProxyType

from roleplay.scoring.spans import Span, Words, without_overlap
from roleplay.scoring.speech import BACKCHANNEL_TAILS, HESITATION, WH


def fillers(words: Words) -> list[Span]:
    """Return hesitations, and filler words that no phrase needs."""
    found = [
        Span(i, i + 1)
        for i, word in enumerate(words)
        if word in HESITATION and not _in_backchannel(words, i)
    ]
    for phrase, needed in _SOMETIMES.items():
        size = len(phrase)
        for index in range(len(words) - size + 1):
            if (
                words[index] != phrase[0]
                or tuple(words[index : index + size]) != phrase
            ):
                continue
            before = words[index - 1] if index else ""
            after = words[index + size] if index + size < len(words) else ""
            if not needed(before, after):
                found.append(Span(index, index + size))
    return without_overlap(found)


def _in_backchannel(words: Words, index: int) -> bool:
    """Return whether this is half of "uh huh" or "mm hmm", which says yes."""
    after = words[index + 1] if index + 1 < len(words) else ""
    before = words[index - 1] if index else ""
    return (
        after in ("huh", "hum", "hm", "hmm") and words[index] in BACKCHANNEL_TAILS
    ) or (words[index] in ("hmm", "um") and before in ("mm", "um", "hm", "hum"))


def _like_needed(before: str, after: str) -> bool:
    verbs = {"would", "looks", "look", "sounds", "sound", "feel", "feels", "seems"}
    return (
        before in verbs | {"you", "i", "we", "they", "do", "something", "things", "is"}
        or before in {"not", "people", "anything", "just", "more", "what", "also", ""}
        or after in {"to", "that", "this", "it", "them", "you", "the", "a", "an"}
    )


def _know_needed(before: str, after: str) -> bool:
    return before in {"do", "did", "if", "as", "let", "would", "what", "that"} or (
        after in WH | {"if", "that", "about", "the", "anyone", "someone", "anything"}
    )


def _of_needed(before: str, after: str) -> bool:
    return before in {"what", "this", "that", "some", "the", "any", "which", "a", "all"}


_SOMETIMES: MappingProxyType[tuple[str, ...], Callable[[str, str], bool]] = (
    MappingProxyType(
        {
            ("like",): _like_needed,
            ("you", "know"): _know_needed,
            ("basically",): lambda before, after: False,
            ("actually",): lambda before, after: False,
            ("sort", "of"): _of_needed,
            ("kind", "of"): _of_needed,
        }
    )
)
