"""The words a recogniser knows, and what an unknown word may be heard as."""

from collections.abc import Iterable, Iterator
from functools import cached_property

import jellyfish
from rapidfuzz import fuzz, process

from roleplay.scenario import Form, PatternWord
from roleplay.scoring.normalise import word_parts
from roleplay.scoring.stems import stem

MOST_ALIKE = 3
SPELT_ALIKE = 60
"""How many sound-alikes are named, and from which likeness of spelling, 0 to 100, a
word of the same sound is one.  Source: own choice."""
HALVES_ALIKE = 70
"""The same likeness for two words put together.  Source: own choice."""
LEAST_PART = 3
"""Letters of each half where a word is heard as two.  Source: own choice."""
STEM_LETTERS = 3
"""Letters that words of one stem have in common.  Source: own choice; where a stem
is shorter, all of it."""


class Vocabulary:
    """What a recogniser can hear.  name: whose it is; words: lower case."""

    def __init__(self, name: str, words: Iterable[str]) -> None:
        self.name = name
        self._words = frozenset(words)

    def __len__(self) -> int:
        return len(self._words)

    def unheard(self, word: PatternWord) -> tuple[str, ...]:
        """Return the parts of a pattern's word that no known word stands for.

        Figures are heard as spoken numbers, contractions as their words.
        """
        if word.text in self._words:
            return ()
        if word.form is Form.PREFIX:
            known = any(w.startswith(word.text) for w in self._near(word.text))
            return () if known else (word.text,)
        parts = word_parts(word.text)
        return tuple(part for part in parts if not self._known(part, word.form))

    def sounds_like(self, word: str) -> tuple[str, ...]:
        """Return known words, or pairs of them, that *word* may be heard as.

        Two words it falls apart into come first, then words of the same sound
        (Metaphone), the more alike in spelling the earlier, then words spelt alike.
        """
        found = dict.fromkeys(self._halves(word))
        found |= dict.fromkeys(self._same_sound(word))
        if not found:
            found |= dict.fromkeys(self._sounded_halves(word))
        if not found:
            close = process.extract(
                word, self._sorted, scorer=fuzz.ratio, score_cutoff=80, limit=MOST_ALIKE
            )
            found |= dict.fromkeys(text for text, _, _ in close)
        return tuple(found)[:MOST_ALIKE]

    def _known(self, part: str, form: Form) -> bool:
        if part in self._words or part[0].isdigit():
            return True
        if form is Form.EXACT:
            return False
        wanted = stem(part)
        return any(stem(word) == wanted for word in self._near(wanted))

    def _near(self, beginning: str) -> list[str]:
        return self._by_beginning.get(beginning[:STEM_LETTERS], [])

    @cached_property
    def _sorted(self) -> list[str]:
        return sorted(word for word in self._words if word.isalpha())

    @cached_property
    def _by_beginning(self) -> dict[str, list[str]]:
        index: dict[str, list[str]] = {}
        for word in sorted(self._words):
            for size in range(1, STEM_LETTERS + 1):
                if size == STEM_LETTERS or size == len(word):
                    index.setdefault(word[:size], []).append(word)
        return index

    @cached_property
    def _by_sound(self) -> dict[str, list[str]]:
        index: dict[str, list[str]] = {}
        for word in self._sorted:
            if word.isascii():
                index.setdefault(jellyfish.metaphone(word), []).append(word)
        return index

    def _halves(self, word: str) -> Iterator[str]:
        cuts = range(LEAST_PART, len(word) - LEAST_PART + 1)
        for cut in sorted(cuts, key=lambda cut: abs(2 * cut - len(word))):
            if word[:cut] in self._words and word[cut:] in self._words:
                yield f"{word[:cut]} {word[cut:]}"

    def _same_sound(self, word: str) -> Iterator[str]:
        alike = (
            self._by_sound.get(jellyfish.metaphone(word), []) if _plain(word) else []
        )
        yield from _closest(word, (text for text in alike if text != word))

    def _sounded_halves(self, word: str) -> Iterator[str]:
        if not _plain(word):
            return
        for cut in range(2, len(word) - 1):
            halves = []
            for half in (word[:cut], word[cut:]):
                same = self._by_sound.get(jellyfish.metaphone(half), [])
                halves.append(next(_closest(half, same), ""))
            if all(halves) and fuzz.ratio(word, "".join(halves)) >= HALVES_ALIKE:
                yield " ".join(halves)


def _plain(word: str) -> bool:
    return word.isascii() and word.isalpha()


def _closest(word: str, alike: Iterable[str]) -> Iterator[str]:
    rated = [(-fuzz.ratio(word, text), text) for text in alike]
    yield from (text for ratio, text in sorted(rated) if -ratio >= SPELT_ALIKE)
