"""Phrase patterns found in an answer: places as bits, no backtracking, near matches."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, reduce
from operator import or_

import jellyfish
from rapidfuzz import fuzz, process

from roleplay.scenario import (
    MAX_GAP,
    Alternatives,
    AnyWord,
    Form,
    Gap,
    LexiconName,
    Maybe,
    Pattern,
    PatternWord,
    words_of,
)
from roleplay.scoring.lexicons import SHIPPED
from roleplay.scoring.normalise import Token
from roleplay.scoring.patterns import compiled
from roleplay.scoring.stems import stem

NEAR_RATIO = 85
"""Likeness of two words, 0 to 100, from which one may be the other misheard.
Source: the scoring design, step 3."""
NEAR_LETTERS = 5
"""Shorter words are never near matches: too many are alike.  Source: as above."""

Lexicons = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Match:
    """Tokens that a pattern matched: from start to before end.

    near: words taken for others, as (token index, what it was taken for).
    """

    start: int
    end: int
    near: tuple[tuple[int, str], ...] = ()


class TokenIndex:
    """An answer's tokens, looked up by word.

    sounds: whether near matches may go by sound too (spoken answers); typed words are
    taken as typed, so without it there are no near matches.
    """

    def __init__(
        self,
        tokens: tuple[Token, ...],
        *,
        sounds: bool,
        lexicons: Lexicons | None = None,
    ) -> None:
        self.tokens = tokens
        self.sounds = sounds
        self._lexicons = dict(SHIPPED) | dict(lexicons or {})
        self._found: dict[tuple[str, Form, bool], frozenset[int]] = {}
        self._masks: dict[tuple[str, Form, bool], int] = {}

    def find(self, text: str, *, near: bool = False) -> Iterator[Match]:
        """Give where a pattern matches, first to last, none inside another.

        near: also take words recognition may have bent.  All places are tried at once,
        as bits of one number, so the cost is that of the pattern times the answer.
        """
        pattern = compiled(text)
        near = near and self.sounds
        starts = self._starts(pattern, near)
        starts = starts and starts & self._backward(pattern, self._all, near)
        while starts:
            start = (starts & -starts).bit_length() - 1
            end = self._forward(pattern, 1 << start, near).bit_length() - 1
            yield Match(start, end, self._bent(pattern, start, end, near))
            free = max(end, start + 1)
            starts = starts >> free << free

    def places(self, word: PatternWord, near: bool) -> frozenset[int]:
        """Return the indices of tokens that a word of a pattern takes."""
        key = (word.text, word.form, near)
        if key not in self._found:
            indices: set[int] = set()
            for text in self._texts(word, near):
                indices.update(self._by_text[text])
            self._found[key] = frozenset(indices)
        return self._found[key]

    def _mask(self, word: PatternWord, near: bool) -> int:
        key = (word.text, word.form, near)
        if key not in self._masks:
            self._masks[key] = self._bits(self.places(word, near))
        return self._masks[key]

    def _bits(self, places: Iterable[int]) -> int:
        """Return places as the bits of a number; linear, unlike setting bit by bit."""
        marks = bytearray(len(self.tokens) // 8 + 1)
        for place in places:
            marks[place >> 3] |= 1 << (place & 7)
        return int.from_bytes(marks, "little")

    @cached_property
    def _all(self) -> int:
        """Every place between words: one more than there are words."""
        return (1 << (len(self.tokens) + 1)) - 1

    @cached_property
    def _figures(self) -> int:
        return self._bits(i for i, t in enumerate(self.tokens) if t.text[0].isdigit())

    def _texts(self, word: PatternWord, near: bool) -> Iterable[str]:
        if word.form is Form.EXACT:
            return [word.text] if word.text in self._by_text else []
        if word.form is Form.PREFIX:
            return [t for t in self._by_text if t.startswith(word.text)]
        wanted = stem(word.text)
        texts = {t for t in self._alike.get(_key(wanted), ()) if stem(t) == wanted}
        if near and len(word.text) >= NEAR_LETTERS:
            texts.update(self._near(word.text))
        return texts

    def _near(self, word: str) -> Iterator[str]:
        long = self._long_words
        found = process.extract(
            word, long, scorer=fuzz.ratio, score_cutoff=NEAR_RATIO, limit=None
        )
        yield from (text for text, _, _ in found)
        yield from self._by_sound.get(jellyfish.metaphone(word), ())

    @cached_property
    def _by_text(self) -> dict[str, list[int]]:
        index: dict[str, list[int]] = {}
        for place, token in enumerate(self.tokens):
            index.setdefault(token.text, []).append(place)
        return index

    @cached_property
    def _alike(self) -> dict[str, list[str]]:
        """Words by their first letters, so that few need their stem looked for."""
        index: dict[str, list[str]] = {}
        for text in self._by_text:
            index.setdefault(_key(text), []).append(text)
        return index

    @cached_property
    def _long_words(self) -> list[str]:
        return [t for t in self._by_text if len(t) >= NEAR_LETTERS and t.isalpha()]

    @cached_property
    def _by_sound(self) -> dict[str, list[str]]:
        index: dict[str, list[str]] = {}
        for text in self._long_words:
            if text.isascii():
                index.setdefault(jellyfish.metaphone(text), []).append(text)
        return index

    def _starts(self, pattern: Pattern, near: bool) -> int:
        """Return the places, as bits, where a pattern's first words may stand."""
        places = 0
        for part in pattern:
            first, skippable = self._first(part, near)
            places |= first
            if not skippable:
                break
        return places

    def _first(self, part: object, near: bool) -> tuple[int, bool]:
        """Return where a part may begin, and if it may be left out."""
        if isinstance(part, PatternWord):
            return self._mask(part, near), False
        if isinstance(part, Maybe):
            return self._starts(part.inner, near), True
        if isinstance(part, Alternatives | LexiconName):
            starts = [self._starts(option, near) for option in self._options(part)]
            return reduce(or_, starts, self._number(part)), False
        return self._all >> 1, False

    def _options(self, part: Alternatives | LexiconName) -> Iterable[Pattern]:
        if isinstance(part, Alternatives):
            return part.options
        return map(compiled, self._lexicons.get(part.name, ()))

    def _number(self, part: Alternatives | LexiconName) -> int:
        """Return where figures stand if the part takes them."""
        takes = isinstance(part, LexiconName) and part.name == "number"
        return self._figures if takes else 0

    def _forward(self, pattern: Pattern, ends: int, near: bool) -> int:
        """Return where a pattern may end that begins at one of *ends*."""
        for part in pattern:
            if not ends:
                return 0
            ends = self._step(part, ends, near)
        return ends

    def _step(self, part: object, ends: int, near: bool) -> int:
        if isinstance(part, PatternWord):
            return (ends & self._mask(part, near)) << 1
        if isinstance(part, AnyWord):
            return (ends << 1) & self._all
        if isinstance(part, Gap):
            return reduce(or_, (ends << k for k in range(MAX_GAP + 1))) & self._all
        if isinstance(part, Maybe):
            return ends | self._forward(part.inner, ends, near)
        assert isinstance(part, Alternatives | LexiconName)
        found = [self._forward(o, ends, near) for o in self._options(part)]
        return reduce(or_, found, (ends & self._number(part)) << 1)

    def _backward(self, pattern: Pattern, starts: int, near: bool) -> int:
        """Return where a pattern may begin that ends at one of *starts*."""
        for part in reversed(pattern):
            if not starts:
                return 0
            starts = self._step_back(part, starts, near)
        return starts

    def _step_back(self, part: object, starts: int, near: bool) -> int:
        if isinstance(part, PatternWord):
            return (starts >> 1) & self._mask(part, near)
        if isinstance(part, AnyWord):
            return starts >> 1
        if isinstance(part, Gap):
            return reduce(or_, (starts >> k for k in range(MAX_GAP + 1)))
        if isinstance(part, Maybe):
            return starts | self._backward(part.inner, starts, near)
        assert isinstance(part, Alternatives | LexiconName)
        found = [self._backward(o, starts, near) for o in self._options(part)]
        return reduce(or_, found, (starts >> 1) & self._number(part))

    def _bent(
        self, pattern: Pattern, start: int, end: int, near: bool
    ) -> tuple[tuple[int, str], ...]:
        if not near:
            return ()
        bent: dict[int, str] = {}
        for word in words_of(pattern):
            strict = self.places(word, False)
            for place in self.places(word, True) - strict:
                if start <= place < end:
                    bent[place] = word.text
        return tuple(sorted(bent.items()))


def _key(word: str) -> str:
    """Return what a word has in common with its stem: "dying" and "die" begin alike."""
    return word[:2].replace("y", "i")
