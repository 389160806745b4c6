"""Lint: whether a recogniser can hear the words that the criteria listen for."""

from collections.abc import Iterator
from dataclasses import dataclass

from roleplay.errors import Finding
from roleplay.scenario.lint_subject import Hearer, Lint
from roleplay.scenario.model import GlossaryWord, Scenario
from roleplay.scenario.pattern import (
    Form,
    Pattern,
    PatternWord,
    parse_pattern,
    words_of,
)
from roleplay.words import tr


@dataclass(frozen=True, slots=True)
class _Place:
    """A phrase of the file.  path: to its node; pattern: what it listens for."""

    path: tuple[str | int, ...]
    text: str
    pattern: Pattern


def words_can_be_heard(lint: Lint) -> Iterator[Finding]:
    """Find words no vocabulary entry stands for, each once with its first place."""
    if lint.hearer is None:
        return
    yield from _glossary(lint, lint.hearer)
    covered = _covered(lint.scenario, lint.hearer)
    places: dict[str, list[_Place]] = {}
    for place in _phrases(lint.scenario):
        for word in words_of(place.pattern):
            for text in lint.hearer.unheard(word):
                if text not in covered:
                    places.setdefault(text, []).append(place)
    for text, found in places.items():
        yield _missing(lint, lint.hearer, text, found)


def _missing(lint: Lint, hearer: Hearer, text: str, places: list[_Place]) -> Finding:
    alike = hearer.sounds_like(text)
    more = len({place.path for place in places}) - 1
    message = tr(
        "'{text}' is not in the vocabulary of {name}", text=text, name=hearer.name
    )
    message += tr(", here and in {more} more places", more=more) if more > 1 else ""
    message += tr(", here and in another place") if more == 1 else ""
    heard = " or ".join(f"'{phrase}'" for phrase in alike)
    message += tr("; it may be heard as {heard}", heard=heard) if alike else ""
    expected = tr(
        "another word, or '{text}' in the glossary with what is heard instead",
        text=text,
    )
    first = places[0]
    offset = max(0, first.text.lower().find(text))
    return lint.finding(message, expected, *first.path, offset=offset)


def _glossary(lint: Lint, hearer: Hearer) -> Iterator[Finding]:
    for index, entry in enumerate(lint.scenario.glossary):
        for place, phrase in enumerate(entry.heard):
            unheard = _unheard_in(phrase, hearer)
            if unheard:
                message = tr(
                    "'{phrase}' can never be heard: '{unheard}' is not in the "
                    "vocabulary of {name}",
                    phrase=phrase,
                    unheard=unheard[0],
                    name=hearer.name,
                )
                path = ("glossary", index, "heard", place)
                yield lint.finding(message, tr("words the recogniser knows"), *path)


def _covered(scenario: Scenario, hearer: Hearer) -> frozenset[str]:
    """Return the words the glossary puts in place of something that can be heard."""
    return frozenset(
        text
        for entry in scenario.glossary
        if _can_come(entry, hearer)
        for word in entry.say.lower().split()
        for text in (word, *hearer.unheard(PatternWord(word, Form.EXACT)))
    )


def _can_come(entry: GlossaryWord, hearer: Hearer) -> bool:
    return any(not _unheard_in(phrase, hearer) for phrase in entry.heard)


def _unheard_in(phrase: str, hearer: Hearer) -> tuple[str, ...]:
    words = (PatternWord(word, Form.EXACT) for word in phrase.lower().split())
    return tuple(text for word in words for text in hearer.unheard(word))


def _phrases(scenario: Scenario) -> Iterator[_Place]:
    for name, turn in scenario.turns.items():
        for index, criterion in enumerate(turn.criteria):
            for kind in ("any", "all", "never", "unless"):
                for number, text in enumerate(getattr(criterion, kind)):
                    path = ("turns", name, "criteria", index, kind, number)
                    yield _Place(path, text, parse_pattern(text))
            for number, text in enumerate(criterion.like):
                path = ("turns", name, "criteria", index, "like", number)
                words = tuple(PatternWord(word) for word in text.lower().split())
                yield _Place(path, text, words)
    for name, phrases in scenario.lexicons.items():
        for number, text in enumerate(phrases):
            words = tuple(PatternWord(word) for word in text.lower().split())
            yield _Place(("lexicons", name, number), text, words)
