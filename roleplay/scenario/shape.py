"""The keys of a scenario file, and how each value is read."""

from dataclasses import dataclass
from typing import Any

from roleplay.scenario.checks import (
    Key,
    Notes,
    Read,
    choice,
    group,
    nearest,
    number,
    sequence,
    table,
    text,
    truth,
)
from roleplay.scenario.pattern import PatternError, lexicon_names, parse_pattern
from roleplay.scenario.yaml_tree import Node
from roleplay.words import tr

MAX_TURNS = 500
MAX_CRITERIA = 40
MAX_PATTERNS = 200
MAX_PATTERN = 200

BEHAVIOURS = (
    "question",
    "open-question",
    "closed-question",
    "acknowledgement",
    "next-step",
    "quantifying-question",
    "reflection",
    "empathy",
    "monologue",
    "interruption",
    "filler",
)
SHOWN_ONLY = ("reflection", "empathy")
"""Behaviours that are shown as evidence and never judged: rules cannot tell them."""
MEASURES = (
    "pace",
    "response-time",
    "longest-pause",
    "fillers",
    "talk-share",
    "longest-monologue",
    "questions",
)
LEXICONS = (
    "agree",
    "disagree",
    "thanks",
    "greeting",
    "empathy",
    "filler",
    "question-word",
    "number",
    "day",
    "time",
)
KINDS = ("any", "all", "never", "like", "behaviour", "measure")


@dataclass(frozen=True, slots=True)
class Known:
    """Names a file may use beside its own.  portraits: empty to accept any."""

    lexicons: frozenset[str] = frozenset(LEXICONS)
    portraits: frozenset[str] = frozenset()


def scenario_shape(known: Known) -> Read:
    """Return the reader of a whole file, to a dict of values."""
    keys = {
        "format": Key(number(1, 1, whole=True), needed=True),
        "id": Key(identifier, needed=True),
        "draft": Key(truth),
        "title": Key(text(120), needed=True),
        "skill": Key(identifier, needed=True),
        "difficulty": Key(number(1, 5, whole=True)),
        "minutes": Key(number(0.5, 60)),
        "language": Key(text(20)),
        "goal": Key(text(500)),
        "brief": Key(text(5000)),
        "buyer": Key(_buyer(known), needed=True),
        "glossary": Key(sequence(_GLOSSARY, "glossary words", 200)),
        "lexicons": Key(lexicons),
        "pass_mark": Key(number(1, 100, whole=True)),
        "start": Key(identifier, needed=True),
        "turns": Key(table(lambda name: _turn(), "turns", MAX_TURNS), needed=True),
        "endings": Key(table(lambda name: _ENDING, "endings", 50), needed=True),
    }
    return group(keys, tr("a scenario"))


def pack_shape() -> Read:
    """Return the reader of a ``pack.yaml``."""
    keys = {
        "title": Key(text(120), needed=True),
        "author": Key(text(200)),
        "licence": Key(text(200)),
        "language": Key(text(20)),
        "skills": Key(sequence(identifier, "skills", 100)),
        "glossary": Key(sequence(_GLOSSARY, "glossary words", 500)),
        "lexicons": Key(lexicons),
    }
    return group(keys, tr("a pack"))


def identifier(node: Node, notes: Notes) -> str | None:
    """Read an id: a-z, 0-9 and hyphens."""
    if is_identifier(node) and not node.is_other:
        return node.text
    expected = tr("a-z, 0-9 and hyphens, such as 'everything-is-fine'")
    notes.error(node, "this is no id", expected, node.described)
    return None


def is_identifier(node: Node) -> bool:
    """Return whether a node is an id."""
    name = node.text
    return (
        node.kind == "scalar"
        and 0 < len(name) <= 80
        and name.isascii()
        and name.replace("-", "a").isalnum()
        and name == name.lower()
        and name[0] != "-"
    )


def pattern(node: Node, notes: Notes) -> str | None:
    """Read a phrase pattern; its own syntax errors name their column."""
    if node.kind == "scalar" and node.number is not None:
        value: str | None = node.text
    else:
        value = text(MAX_PATTERN)(node, notes)
    if value is None:
        return None
    try:
        parse_pattern(value)
    except PatternError as error:
        quoted = 0 if node.plain else 1
        column = node.column + error.position + quoted
        message = tr(
            "in the pattern '{value}': {message}", value=value, message=error.message
        )
        notes.at(node.line, column, message, error.expected)
        return None
    return value


def check_lexicons(node: Node, notes: Notes, names: frozenset[str]) -> None:
    """Note every ``@name`` in a pattern that no lexicon has."""
    if "@" not in node.text:
        return
    try:
        used = lexicon_names(parse_pattern(node.text))
    except PatternError:
        return
    for name in used:
        if name not in names:
            known = ", ".join(sorted(names))
            close = nearest(name, names)
            message = tr("there is no lexicon '@{name}'", name=name)
            notes.error(node, message, f"one of {known}", "", close)


_PHRASES = sequence(text(200), "phrases", MAX_PATTERNS)
_PATTERNS = sequence(pattern, "patterns", MAX_PATTERNS, single=True)
_IDS = sequence(identifier, "criterion ids", MAX_CRITERIA, single=True)
_LINES = sequence(text(600), "lines", 20, single=True, least=1)
lexicons = table(lambda name: _PHRASES, "lexicons", 50)

_GLOSSARY = group(
    {
        "say": Key(text(80), needed=True),
        "heard": Key(sequence(text(80), "mishearings", 20, single=True)),
    },
    tr("a glossary word"),
)
_VOICE = group(
    {
        "gender": Key(choice("female", "male")),
        "rate": Key(number(80, 300, whole=True)),
        "pitch": Key(number(0, 99, whole=True)),
    },
    tr("a voice"),
)
_ENDING = group(
    {
        "title": Key(text(160), needed=True),
        "result": Key(choice("won", "open", "lost"), needed=True),
        "debrief": Key(text(1000)),
    },
    tr("an ending"),
)
_CONDITION = group(
    {
        "met": Key(_IDS),
        "partly": Key(_IDS),
        "missed": Key(_IDS),
        "score": Key(number(0, 100)),
        "trust": Key(number(0, 100)),
        "below_trust": Key(number(0, 100)),
        "visits": Key(number(1, 100, whole=True)),
    },
    tr("a condition"),
)
_BRANCH = group(
    {
        "if": Key(_CONDITION, "when"),
        "trust": Key(number(-100, 100, whole=True)),
        "go": Key(identifier, needed=True),
    },
    tr("a branch of 'next'"),
)
_EXAMPLE = group(
    {"text": Key(text(2000), needed=True), "meets": Key(_IDS, needed=True)},
    tr("an example"),
)
_SILENCE = group(
    {"after": Key(number(1, 120)), "buyer": Key(_LINES, needed=True)}, tr("a silence")
)


def _range(node: Node, notes: Notes) -> tuple[float, float] | None:
    values = sequence(number(0, 100_000), "range", 2)(node, notes)
    if values is None:
        return None
    if len(values) != 2 or values[0] > values[1]:
        notes.error(
            node, "a range has two numbers", "[lowest, highest]", node.described
        )
        return None
    return (values[0], values[1])


def _measure(node: Node, notes: Notes) -> dict[str, Any] | None:
    read = group({name: Key(_range) for name in MEASURES}, tr("a measure"))
    value: dict[str, Any] | None = read(node, notes)
    return value


def _criterion(node: Node, notes: Notes) -> dict[str, Any] | None:
    keys = {
        "id": Key(identifier, needed=True),
        "label": Key(text(120), needed=True),
        "weight": Key(number(0.1, 100)),
        "why": Key(text(500)),
        "any": Key(_PATTERNS),
        "all": Key(_PATTERNS),
        "never": Key(_PATTERNS),
        "like": Key(sequence(text(2000), "answers", MAX_PATTERNS, single=True)),
        "behaviour": Key(choice(*BEHAVIOURS)),
        "measure": Key(_measure),
        "unless": Key(_PATTERNS),
        "tags": Key(
            sequence(choice("follow-up", "number", "story", "discount"), "tags", 4)
        ),
        "negation": Key(choice("cancels", "ignored")),
    }
    value: dict[str, Any] | None = group(keys, "a criterion")(node, notes)
    if node.kind == "map":
        named = [key.text for key, _ in node.pairs if key.text in KINDS]
        if len(named) != 1:
            found = " and ".join(f"'{name}'" for name in named) or "none"
            message = tr("a criterion is seen in exactly one way")
            notes.error(node, message, "one of " + ", ".join(KINDS), found)
        for key, entry in node.pairs:
            if (
                key.text in KINDS
                and not entry.text
                and not (entry.items or entry.pairs)
            ):
                notes.error(entry, f"'{key.text}' is empty", "at least one entry")
    return value


def _turn() -> Read:
    return group(
        {
            "buyer": Key(_LINES, "lines", needed=True),
            "mood": Key(choice("guarded", "neutral", "warm")),
            "criteria": Key(sequence(_criterion, "criteria", MAX_CRITERIA)),
            "hint": Key(text(500)),
            "model": Key(
                sequence(text(2000), "model answers", 10, single=True), "models"
            ),
            "examples": Key(sequence(_EXAMPLE, "examples", 200)),
            "next": Key(sequence(_BRANCH, "branches", 40), "branches", needed=True),
            "time_limit": Key(number(1, 600)),
            "max_seconds": Key(number(3, 600)),
            "silence": Key(_SILENCE),
            "objection": Key(
                choice("price", "timing", "authority", "need", "trust", "competitor")
            ),
        },
        tr("a turn"),
    )


def _buyer(known: Known) -> Read:
    def portrait(node: Node, notes: Notes) -> str | None:
        name = identifier(node, notes)
        if name is not None and known.portraits and name not in known.portraits:
            expected = "one of " + ", ".join(sorted(known.portraits))
            close = nearest(name, known.portraits)
            notes.error(node, "there is no such portrait", expected, f"'{name}'", close)
            return None
        return name

    return group(
        {
            "name": Key(text(80), needed=True),
            "role": Key(text(120)),
            "company": Key(text(120)),
            "portrait": Key(portrait),
            "voice": Key(_VOICE),
            "trust": Key(number(0, 100, whole=True)),
        },
        tr("the buyer"),
    )
