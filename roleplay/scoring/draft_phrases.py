"""What several answers have in common, as phrase patterns."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from roleplay.scenario import MAX_GAP
from roleplay.scoring.lexicons import SHIPPED
from roleplay.scoring.matcher import TokenIndex
from roleplay.scoring.meaning import content
from roleplay.scoring.normalise import Token, normalise
from roleplay.scoring.stems import stem

TOGETHER = 0.75
"""Share of the answers with either of two words that a phrase of both needs.  Source:
own choice."""
MOST_ALTERNATIVES = 8
"""Words in one alternation at most.  Source: own choice."""
LEAST_LETTERS = 3
"""Shorter words carry too little meaning for a pattern of their own.  Own choice."""


@dataclass(frozen=True, slots=True)
class Item:
    """A word of an answer.  key: its stem, or "@number" or "@day"."""

    key: str
    text: str
    is_content: bool


class Said:
    """An answer as a row of items."""

    def __init__(self, text: str) -> None:
        tokens = normalise(text.split())
        self.items = tuple(_item(token) for token in tokens)
        self._index = TokenIndex(tokens, sounds=False)

    def matches(self, pattern: str) -> bool:
        """Return whether a pattern is found in the answer."""
        return any(True for _ in self._index.find(pattern))

    def places(self, key: str) -> list[int]:
        """Return where a key stands."""
        return [place for place, item in enumerate(self.items) if item.key == key]


@dataclass(frozen=True, slots=True)
class Unit:
    """A pattern that some answers share.  answers: their indices; name: an id."""

    pattern: str
    keys: tuple[str, ...]
    name: str
    answers: tuple[int, ...]


def said(text: str) -> Said:
    """Return an answer made ready for comparing."""
    return Said(text)


def units(answers: Sequence[Said]) -> tuple[Unit, ...]:
    """Return patterns of what is shared, those of most answers first.

    Frames first ("how (many|much)"), then phrases ("thank ... time"), then words; no
    word is in two of them.
    """
    used: set[str] = set()
    found: list[Unit] = []
    for make in (_frames, _phrases, _words):
        for unit in make(answers):
            if not used & set(unit.keys):
                used.update(unit.keys)
                found.append(unit)
    return tuple(sorted(found, key=lambda unit: -len(unit.answers)))


def narrower(unit: Unit, answers: Sequence[Said]) -> Iterator[Unit]:
    """Give phrases of a unit's words with a word near them, most shared first.

    Question words count as near words too: "how ... reports".
    """
    mine = set(unit.keys)
    for pair in _pairs(answers, least=1, questions=True):
        theirs = set(pair.keys)
        if mine & theirs and not theirs <= mine:
            yield replace(pair, name=unit.name)


def _item(token: Token) -> Item:
    text = token.text
    if text[0].isdigit():
        return Item("@number", "@number", True)
    if text in SHIPPED["day"]:
        return Item("@day", "@day", True)
    carries = bool(content((token,))) and len(text) >= LEAST_LETTERS
    return Item(stem(text), text, carries and text.isalpha())


def _frames(answers: Sequence[Said]) -> Iterator[Unit]:
    """Give question words with what follows them: "how (many|much|long)"."""
    after: dict[str, dict[str, list[int]]] = {}
    texts: dict[str, Counter[str]] = {}
    for index, answer in enumerate(answers):
        for item, then in zip(answer.items, answer.items[1:], strict=False):
            if item.text in SHIPPED["question-word"] and then.is_content:
                after.setdefault(item.text, {}).setdefault(then.key, []).append(index)
                texts.setdefault(then.key, Counter())[then.text] += 1
    for word, follows in after.items():
        covered = sorted({index for where in follows.values() for index in where})
        if len(follows) < 2 or len(covered) < 2:
            continue
        keys = sorted(follows, key=lambda key: (-len(set(follows[key])), key))
        keys = keys[:MOST_ALTERNATIVES]
        options = "|".join(_common(texts[key]) for key in keys)
        yield Unit(f"{word} ({options})", tuple(keys), word, tuple(covered))


def _phrases(answers: Sequence[Said]) -> Iterator[Unit]:
    """Give pairs of words that most answers with one of them have together."""
    frequency = _frequency(answers)
    for pair in _pairs(answers, least=2):
        most = max(len(frequency[key]) for key in pair.keys)
        if len(pair.answers) >= TOGETHER * most:
            yield pair


def _pairs(
    answers: Sequence[Said], least: int, *, questions: bool = False
) -> list[Unit]:
    where: dict[tuple[str, str], list[tuple[int, int]]] = {}
    for index, answer in enumerate(answers):
        for one, other, further in _near_words(answer, questions):
            where.setdefault((one.key, other.key), []).append((index, further))
    texts = _texts(answers)
    found = []
    for (one_key, other_key), spots in where.items():
        covered = sorted({index for index, _ in spots})
        if len(covered) < least:
            continue
        gap = "" if all(further == 1 for _, further in spots) else "... "
        pattern = f"{_common(texts[one_key])} {gap}{_common(texts[other_key])}"
        name = _slug(texts[one_key])
        found.append(Unit(pattern, (one_key, other_key), name, tuple(covered)))
    return sorted(found, key=lambda unit: -len(unit.answers))


def _near_words(answer: Said, questions: bool) -> Iterator[tuple[Item, Item, int]]:
    for place, item in enumerate(answer.items):
        starts = item.is_content
        starts = starts or (questions and item.text in SHIPPED["question-word"])
        near = answer.items[place + 1 : place + MAX_GAP + 2]
        for further, then in enumerate(near, 1):
            if starts and then.is_content and then.key != item.key:
                yield item, then, further


def _words(answers: Sequence[Said]) -> Iterator[Unit]:
    texts = _texts(answers)
    frequency = _frequency(answers)
    for key in sorted(frequency, key=lambda key: -len(frequency[key])):
        if len(frequency[key]) < 2:
            continue
        words = [_common(texts[key])]
        covered = set(frequency[key])
        usual = 2 * len(covered) >= len(answers)
        for other in _stand_ins(key, answers) if usual else ():
            if other != key and not covered & set(frequency[other]):
                words.append(_common(texts[other]))
                covered |= set(frequency[other])
        words = words[:MOST_ALTERNATIVES]
        pattern = words[0] if len(words) == 1 else f"({'|'.join(words)})"
        keys = tuple(k for k in frequency if _common(texts[k]) in words)
        yield Unit(pattern, keys, _slug(texts[key]), tuple(sorted(covered)))


def _stand_ins(key: str, answers: Sequence[Said]) -> Iterator[str]:
    """Give the words that stand beside the same content word as *key* elsewhere."""
    beside = set(_contexts(key, answers))
    frequency = _frequency(answers)
    for other in frequency:
        if beside & set(_contexts(other, answers)):
            yield other


def _contexts(key: str, answers: Sequence[Said]) -> Iterator[tuple[int, str]]:
    for answer in answers:
        for place in answer.places(key):
            for side in (-1, 1):
                if 0 <= place + side < len(answer.items):
                    item = answer.items[place + side]
                    if item.is_content:
                        yield side, item.key


def _frequency(answers: Sequence[Said]) -> dict[str, tuple[int, ...]]:
    found: dict[str, list[int]] = {}
    for index, answer in enumerate(answers):
        for key in dict.fromkeys(item.key for item in answer.items if item.is_content):
            found.setdefault(key, []).append(index)
    return {key: tuple(where) for key, where in found.items()}


def _texts(answers: Iterable[Said]) -> dict[str, Counter[str]]:
    texts: dict[str, Counter[str]] = {}
    for answer in answers:
        for item in answer.items:
            texts.setdefault(item.key, Counter())[item.text] += 1
    return texts


def _common(counts: Counter[str]) -> str:
    """Return the form said most; of equals the shortest, then by letters."""
    return min(counts, key=lambda text: (-counts[text], len(text), text))


def _slug(counts: Counter[str]) -> str:
    plain = re.sub(r"[^a-z0-9]+", "-", _common(counts)).strip("-")
    return plain[:40] or "said"
