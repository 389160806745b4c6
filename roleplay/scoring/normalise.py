"""Words to tokens that remember their place: case, marks, contractions, numbers."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from roleplay.scenario import GlossaryWord, Word
from roleplay.scoring.numbers import figure, spoken

MAX_WORDS = 50_000
"""Words of an answer that are looked at; far beyond what anybody says.  Own choice."""


@dataclass(frozen=True, slots=True)
class Token:
    """A normalised word.  first, last: the original words it comes from, included.

    heard_as: the glossary word that stands here instead of what was heard, or "".
    """

    text: str
    first: int
    last: int
    heard_as: str = ""


_WHOLE = {
    "can't": "can not",
    "cannot": "can not",
    "won't": "will not",
    "shan't": "shall not",
    "ain't": "is not",
    "let's": "let us",
    "gonna": "going to",
    "wanna": "want to",
    "gotta": "got to",
    "gimme": "give me",
    "lemme": "let me",
    "y'all": "you all",
    "dunno": "do not know",
    "kinda": "kind of",
    "sorta": "sort of",
    "ok": "okay",
    "o'clock": "o'clock",
    "dont": "do not",
    "doesnt": "does not",
    "didnt": "did not",
    "isnt": "is not",
    "whats": "what is",
    "thats": "that is",
    "im": "i am",
    "ive": "i have",
    "youre": "you are",
    "youve": "you have",
    "theyre": "they are",
}
_ENDINGS = {"n't": "not", "'re": "are", "'ve": "have", "'ll": "will", "'m": "am"}
_IS = frozenset(
    {
        *("what", "that", "it", "there", "he", "she", "who", "how"),
        *("where", "when", "here", "why", "this"),
    }
)
_MARKS = re.compile(r"[^\w']+|_")
_LIGATURES = str.maketrans({"’": "'", "‘": "'", "\u02bc": "'", "\u00b4": "'", "`": "'"})


def normalise(
    words: Sequence[Word | str], glossary: Sequence[GlossaryWord] = ()
) -> tuple[Token, ...]:
    """Return the tokens of *words*; every token knows the words it comes from.

    Contractions become two tokens of one word ("don't": do, not), spoken numbers one
    token of several, and what the glossary lists as misheard becomes its word.
    Linear in the number of words.
    """
    tokens: list[Token] = []
    for index, word in enumerate(words[:MAX_WORDS]):
        text = word if isinstance(word, str) else word.text
        tokens += [Token(part, index, index) for part in word_parts(text)]
    return tuple(_with_glossary(_with_numbers(tokens), glossary))


@lru_cache(maxsize=20_000)
def word_parts(text: str) -> tuple[str, ...]:
    """Return the normalised parts of one word: lower case, no marks, no contraction."""
    if len(text) > 200:
        text = text[:200]
    plain = unicodedata.normalize("NFKC", text).translate(_LIGATURES).lower().strip()
    bare = plain.strip(".,;:!?()\"'")
    number = figure(bare)
    if number:
        return (number, "percent") if bare.endswith("%") else (number,)
    parts: list[str] = []
    for piece in _MARKS.split(plain):
        parts += _uncontracted(piece.strip("'"))
    return tuple(parts)


def _uncontracted(word: str) -> list[str]:
    if not word:
        return []
    if word in _WHOLE:
        return _WHOLE[word].split()
    if "'" not in word:
        return [word]
    for ending, full in _ENDINGS.items():
        if word.endswith(ending) and len(word) > len(ending):
            return [word[: -len(ending)], full]
    stem, _, ending = word.rpartition("'")
    if ending == "d":
        return [stem, "would"]
    if ending == "s":
        return [stem, "is"] if stem in _IS else [stem]
    return [word.replace("'", "")]


def _with_numbers(tokens: list[Token]) -> list[Token]:
    result: list[Token] = []
    index = 0
    while index < len(tokens):
        number, used = spoken([t.text for t in tokens[index : index + 12]])
        if used:
            last = tokens[index + used - 1].last
            result.append(Token(number, tokens[index].first, last))
            index += used
        else:
            result.append(tokens[index])
            index += 1
    return result


def _with_glossary(
    tokens: list[Token], glossary: Sequence[GlossaryWord]
) -> list[Token]:
    heard: dict[str, list[tuple[tuple[str, ...], GlossaryWord]]] = {}
    for entry in glossary:
        for text in entry.heard:
            parts = tuple(t.text for t in normalise(text.split()))
            if parts:
                heard.setdefault(parts[0], []).append((parts, entry))
    if not heard:
        return tokens
    result: list[Token] = []
    index = 0
    while index < len(tokens):
        used = _replace(tokens, index, heard, result)
        if not used:
            result.append(tokens[index])
        index += used or 1
    return result


def _replace(
    tokens: list[Token],
    index: int,
    heard: dict[str, list[tuple[tuple[str, ...], GlossaryWord]]],
    result: list[Token],
) -> int:
    entries = heard.get(tokens[index].text, [])
    for parts, entry in sorted(entries, key=lambda e: -len(e[0])):
        span = tokens[index : index + len(parts)]
        if tuple(token.text for token in span) == parts:
            for text in entry.say.split():
                for part in word_parts(text):
                    place = (span[0].first, span[-1].last)
                    result.append(Token(part, *place, heard_as=entry.say))
            return len(parts)
    return 0
