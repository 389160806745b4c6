"""Phrase patterns: their syntax, as a tree that the matcher walks.

``budget`` a word in any inflection; ``=budget`` that form; ``budget*`` a beginning;
``(price|how much)`` one of these; ``[really]`` may be there; ``*`` any word; ``...``
up to four words; ``@agree`` an entry of a lexicon.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from roleplay.words import tr

MAX_GAP = 4
"""Words that ``...`` may stand for at most.  Source: the scenario format, 1."""


class Form(StrEnum):
    """How a word of a pattern is compared."""

    STEM = "stem"
    EXACT = "exact"
    PREFIX = "prefix"


@dataclass(frozen=True, slots=True)
class PatternWord:
    """A word; text is lower case without marks."""

    text: str
    form: Form = Form.STEM


@dataclass(frozen=True, slots=True)
class AnyWord:
    """``*``: exactly one word."""


@dataclass(frozen=True, slots=True)
class Gap:
    """``...``: up to MAX_GAP words."""


@dataclass(frozen=True, slots=True)
class LexiconName:
    """``@name``: any entry of the named lexicon."""

    name: str


@dataclass(frozen=True, slots=True)
class Alternatives:
    """``(a|b c)``: one of several sequences."""

    options: tuple["Pattern", ...]


@dataclass(frozen=True, slots=True)
class Maybe:
    """``[a]``: a sequence that may be left out."""

    inner: "Pattern"


Part: TypeAlias = PatternWord | AnyWord | Gap | LexiconName | Alternatives | Maybe
Pattern: TypeAlias = tuple[Part, ...]


class PatternError(ValueError):
    """A pattern breaks the syntax.  position: counted from 0 in its text."""

    def __init__(self, position: int, message: str, expected: str) -> None:
        super().__init__(message)
        self.position = position
        self.message = message
        self.expected = expected


_TOKEN = re.compile(r"\s*(?:(\.\.\.|…)|([()\[\]|])|(@?=?[^\s()\[\]|]+))")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


def parse_pattern(text: str) -> Pattern:
    """Return the tree of *text*.  Raises PatternError."""
    parser = _Parser(text)
    pattern = parser.sequence()
    token, position = parser.peek()
    if token is not None:
        raise PatternError(
            position,
            tr("'{token}' closes nothing", token=token),
            tr("a word or the end"),
        )
    if not any(_says_something(part) for part in pattern):
        raise PatternError(0, tr("the pattern matches any words at all"), tr("a word"))
    return pattern


def lexicon_names(pattern: Pattern) -> tuple[str, ...]:
    """Return the names of all lexicons a pattern asks for."""
    names: list[str] = []
    for part in pattern:
        if isinstance(part, LexiconName):
            names.append(part.name)
        elif isinstance(part, Alternatives):
            for option in part.options:
                names += lexicon_names(option)
        elif isinstance(part, Maybe):
            names += lexicon_names(part.inner)
    return tuple(names)


def _says_something(part: Part) -> bool:
    if isinstance(part, Alternatives):
        return all(any(map(_says_something, option)) for option in part.options)
    return isinstance(part, PatternWord | LexiconName)


class _Parser:
    """Recursive descent over the tokens of one pattern."""

    def __init__(self, text: str) -> None:
        self._tokens = _tokens(text)
        self._end = len(text)
        self._next = 0
        self._depth = 0

    def peek(self) -> tuple[str | None, int]:
        """Return the next token and where it stands, or None at the end."""
        if self._next < len(self._tokens):
            return self._tokens[self._next]
        return None, self._end

    def sequence(self) -> Pattern:
        """Parse parts up to a closing mark, a bar or the end."""
        parts: list[Part] = []
        while True:
            token, position = self.peek()
            if token is None or token in ")]|":
                return tuple(parts)
            self._next += 1
            parts.append(self._part(token, position))

    def _part(self, token: str, position: int) -> Part:
        if token in "([":
            return self._group(token, position)
        if token in ("...", "…"):
            return Gap()
        if token == "*":
            return AnyWord()
        if token.startswith("@"):
            return LexiconName(token[1:])
        return _word(token, position)

    def _group(self, opening: str, position: int) -> Part:
        self._depth += 1
        if self._depth > 8:
            raise PatternError(
                position, tr("groups are nested too deep"), tr("at most 8")
            )
        options = [self._option(position)]
        while self.peek()[0] == "|":
            if opening == "[":
                bar = self.peek()[1]
                raise PatternError(bar, tr("'|' inside '[]'"), "'[(a|b)]'")
            self._next += 1
            options.append(self._option(position))
        closing = ")" if opening == "(" else "]"
        token, at = self.peek()
        if token != closing:
            raise PatternError(
                at, tr("'{opening}' is not closed", opening=opening), f"'{closing}'"
            )
        self._next += 1
        self._depth -= 1
        return Alternatives(tuple(options)) if opening == "(" else Maybe(options[0])

    def _option(self, position: int) -> Pattern:
        option = self.sequence()
        if not option:
            raise PatternError(self.peek()[1], tr("an empty alternative"), tr("a word"))
        return option


def _tokens(text: str) -> list[tuple[str, int]]:
    tokens: list[tuple[str, int]] = []
    position = 0
    while match := _TOKEN.match(text, position):
        position = match.end()
        token = match.group(match.lastindex or 0)
        tokens.append((token, match.start(match.lastindex or 0)))
    return tokens


def _word(token: str, position: int) -> PatternWord:
    form, text = Form.STEM, token
    if text.startswith("="):
        form, text = Form.EXACT, text[1:]
    if text.endswith("*"):
        form, text = Form.PREFIX, text[:-1]
    text = text.rstrip(",.;:!?").replace("’", "'").lower()
    if not _WORD.fullmatch(text):
        raise PatternError(
            position,
            tr("'{token}' is not a word of a pattern", token=token),
            tr("letters or digits"),
        )
    return PatternWord(text, form)


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
