"""What a good answer may hold, in plain words: for biasing recognisers."""

from collections.abc import Iterator, Sequence
from itertools import islice, product

from roleplay.scenario import (
    Alternatives,
    Form,
    LexiconName,
    Maybe,
    Pattern,
    PatternWord,
    Scenario,
    Turn,
    parse_pattern,
)
from roleplay.scoring.lexicons import SHIPPED
from roleplay.scoring.normalise import word_parts

MAX_PHRASES = 400
MAX_A_PATTERN = 24
"""Bounds on what a recogniser is adapted to.  Source: own choice."""


def plain_phrases(scenario: Scenario, turn: Turn) -> tuple[str, ...]:
    """Return model answers, examples, glossary words and patterns as plain phrases.

    Lower case, no punctuation, each once, whole answers first.
    """
    phrases = [_plain(text) for text in turn.models]
    phrases += [_plain(example.text) for example in turn.examples if example.meets]
    phrases += [_plain(word.say) for word in scenario.glossary]
    for criterion in turn.criteria:
        phrases += [_plain(text) for text in criterion.like]
        for text in (*criterion.any, *criterion.all, *criterion.never):
            expanded = _expanded(parse_pattern(text), scenario)
            phrases += islice(expanded, MAX_A_PATTERN)
    return tuple(dict.fromkeys(filter(None, phrases)))[:MAX_PHRASES]


def _plain(text: str) -> str:
    words = (word.strip('.,;:!?"()“”').lower() for word in text.split())
    return " ".join(word for word in words if word and word_parts(word))


def _expanded(pattern: Pattern, scenario: Scenario) -> Iterator[str]:
    for chosen in product(*(_options(part, scenario) for part in pattern)):
        text = " ".join(filter(None, chosen))
        # A gap splits what is said into pieces that may stand apart.
        yield from (piece.strip() for piece in text.split("…") if piece.strip())


def _options(part: object, scenario: Scenario) -> Sequence[str]:
    if isinstance(part, PatternWord):
        return (
            ("",) if part.form is Form.PREFIX and len(part.text) < 4 else (part.text,)
        )
    if isinstance(part, Alternatives):
        return [p for o in part.options for p in islice(_expanded(o, scenario), 8)]
    if isinstance(part, Maybe):
        return ["", *islice(_expanded(part.inner, scenario), 4)]
    if isinstance(part, LexiconName):
        return scenario.lexicons.get(part.name) or SHIPPED.get(part.name, ("",))
    return ("…",)
