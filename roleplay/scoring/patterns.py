"""Phrase patterns made ready for answers: their words normalised as answers are."""

from collections.abc import Iterator
from functools import lru_cache

from roleplay.scenario import (
    Alternatives,
    Form,
    Gap,
    Maybe,
    Part,
    Pattern,
    PatternWord,
    parse_pattern,
)
from roleplay.scoring.normalise import word_parts
from roleplay.scoring.numbers import spoken


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
