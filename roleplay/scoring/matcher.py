"""Phrase patterns found in an answer: position sets, no backtracking, near matches."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

import jellyfish
import snowballstemmer
from rapidfuzz import fuzz, process

from roleplay.scenario import (
    MAX_GAP,
    Alternatives,
    AnyWord,
    Form,
    Gap,
    LexiconName,
    Maybe,
    Part,
    Pattern,
    PatternWord,
    parse_pattern,
)
from roleplay.scoring.lexicons import SHIPPED
from roleplay.scoring.normalise import Token, word_parts
from roleplay.scoring.numbers import spoken

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


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """Return the English stem.  Source: Porter 2 (Snowball), Porter 2001."""
    return str(_stemmer().stemWord(word))


@lru_cache(maxsize=1)
def _stemmer() -> Any:
    return snowballstemmer.stemmer("english")


@lru_cache(maxsize=20_000)
def compiled(text: str) -> Pattern:
    """Return a pattern's tree, words normalised as an answer's are, outer gaps off."""
    parts = list(_normal(parse_pattern(text)))
    while parts and isinstance(parts[0], Gap):
        parts.pop(0)
    while parts and isinstance(parts[-1], Gap):
        parts.pop()
    return tuple(parts)


def _normal(pattern: Pattern) -> Iterator[Part]:
    run: list[str] = []
    for part in pattern:
        if isinstance(part, PatternWord) and part.form is Form.STEM:
            run += word_parts(part.text)
            continue
        yield from _flush(run)
        if isinstance(part, PatternWord) and part.form is Form.EXACT:
            yield from (PatternWord(p, Form.EXACT) for p in word_parts(part.text))
        elif isinstance(part, Alternatives):
            yield Alternatives(tuple(tuple(_normal(o)) for o in part.options))
        elif isinstance(part, Maybe):
            yield Maybe(tuple(_normal(part.inner)))
        else:
            yield part
    yield from _flush(run)


def _flush(run: list[str]) -> Iterator[PatternWord]:
    """Give the words collected so far, numbers put together; empties *run*."""
    index = 0
    while index < len(run):
        number, used = spoken(run[index:])
        yield PatternWord(number or run[index])
        index += used or 1
    run.clear()


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

    def find(self, text: str, *, near: bool = False) -> list[Match]:
        """Return where a pattern matches, first to last, none inside another.

        near: also take words recognition may have bent.
        """
        pattern = compiled(text)
        near = near and self.sounds
        matches: list[Match] = []
        free = 0
        for start in self._starts(pattern, near):
            if start < free:
                continue
            ends = self._run(pattern, {start}, near)
            if ends:
                end = max(ends)
                matches.append(Match(start, end, self._bent(pattern, start, end, near)))
                free = end
        return matches

    def places(self, word: PatternWord, near: bool) -> frozenset[int]:
        """Return the indices of tokens that a word of a pattern takes."""
        key = (word.text, word.form, near)
        if key not in self._found:
            indices: set[int] = set()
            for text in self._texts(word, near):
                indices.update(self._by_text[text])
            self._found[key] = frozenset(indices)
        return self._found[key]

    def _texts(self, word: PatternWord, near: bool) -> Iterable[str]:
        if word.form is Form.EXACT:
            return [word.text] if word.text in self._by_text else []
        if word.form is Form.PREFIX:
            return [t for t in self._by_text if t.startswith(word.text)]
        texts = set(self._by_stem.get(stem(word.text), ()))
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
    def _by_stem(self) -> dict[str, list[str]]:
        index: dict[str, list[str]] = {}
        for text in self._by_text:
            index.setdefault(stem(text), []).append(text)
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

    def _starts(self, pattern: Pattern, near: bool) -> list[int]:
        places: set[int] = set()
        for part in pattern:
            first, skippable = self._first(part, near)
            if first is None:
                return list(range(len(self.tokens)))
            places |= first
            if not skippable:
                break
        return sorted(places)

    def _first(
        self, part: object, near: bool
    ) -> tuple[set[int] | frozenset[int] | None, bool]:
        """Return where a part may begin (None: anywhere), and if it may be left out."""
        if isinstance(part, PatternWord):
            return self.places(part, near), False
        if isinstance(part, Alternatives):
            starts: set[int] = set()
            for option in part.options:
                starts.update(self._starts(option, near))
            return starts, False
        if isinstance(part, Maybe):
            return set(self._starts(part.inner, near)), True
        if isinstance(part, LexiconName):
            return set(self._lexicon_starts(part.name, near)), False
        return None, False

    def _lexicon_starts(self, name: str, near: bool) -> Iterator[int]:
        for phrase in self._lexicons.get(name, ()):
            yield from self._starts(compiled(phrase), near)
        if name == "number":
            yield from (i for i, t in enumerate(self.tokens) if t.text[0].isdigit())

    def _run(self, pattern: Pattern, ends: set[int], near: bool) -> set[int]:
        for part in pattern:
            ends = self._step(part, ends, near)
            if not ends:
                return ends
        return ends

    def _step(self, part: object, ends: set[int], near: bool) -> set[int]:
        size = len(self.tokens)
        if isinstance(part, PatternWord):
            places = self.places(part, near)
            return {end + 1 for end in ends if end in places}
        if isinstance(part, AnyWord):
            return {end + 1 for end in ends if end < size}
        if isinstance(part, Gap):
            return {e for end in ends for e in range(end, min(size, end + MAX_GAP) + 1)}
        if isinstance(part, Maybe):
            return ends | self._run(part.inner, ends, near)
        if isinstance(part, Alternatives):
            return set().union(*(self._run(o, set(ends), near) for o in part.options))
        assert isinstance(part, LexiconName)
        return self._lexicon(part.name, ends, near)

    def _lexicon(self, name: str, ends: set[int], near: bool) -> set[int]:
        found: set[int] = set()
        for phrase in self._lexicons.get(name, ()):
            found |= self._run(compiled(phrase), set(ends), near)
        if name == "number":
            tokens = self.tokens
            found |= {
                e + 1 for e in ends if e < len(tokens) and tokens[e].text[0].isdigit()
            }
        return found

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


def words_of(pattern: Pattern) -> Iterator[PatternWord]:
    """Give all words of a pattern, alternatives included, in order."""
    for part in pattern:
        if isinstance(part, PatternWord):
            yield part
        elif isinstance(part, Alternatives):
            for option in part.options:
                yield from words_of(option)
        elif isinstance(part, Maybe):
            yield from words_of(part.inner)
