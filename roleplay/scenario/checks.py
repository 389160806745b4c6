"""Reading values off a tree, with every problem noted and none stopping the rest."""

import difflib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from roleplay.errors import Finding
from roleplay.scenario.yaml_tree import Node
from roleplay.words import tr

TEXT_MISSING = tr("text is missing here")


class Notes:
    """Collects findings of one file."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._findings: list[Finding] = []

    def error(
        self,
        node: Node,
        message: str,
        expected: str = "",
        found: str = "",
        suggestion: str = "",
    ) -> None:
        """Note one thing wrong at *node*."""
        self.at(node.line, node.column, message, expected, found, suggestion)

    def at(
        self,
        line: int,
        column: int,
        message: str,
        expected: str = "",
        found: str = "",
        suggestion: str = "",
    ) -> None:
        """Note one thing wrong at a place, counted from 1."""
        self._findings.append(
            Finding(self._name, line, column, message, expected, found, suggestion)
        )

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Everything noted, in the file's order, each once."""
        unique = dict.fromkeys(self._findings)
        return tuple(sorted(unique, key=lambda f: (f.line, f.column)))


Read: TypeAlias = Callable[[Node, Notes], Any]
"""Returns the value at a node; notes what is wrong and returns None then."""


@dataclass(frozen=True, slots=True)
class Key:
    """A key a group may have.  name: of the value; needed: must be there."""

    read: Read
    name: str = ""
    needed: bool = False


def nearest(name: str, known: Iterable[str]) -> str:
    """Return the known name closest to *name*, quoted, or ""."""
    close = difflib.get_close_matches(name, list(known), 1, 0.6)
    return f"'{close[0]}'" if close else ""


def group(keys: Mapping[str, Key], what: str) -> Read:
    """Return a reader of a mapping with just these keys, to a dict by value name."""

    def read(node: Node, notes: Notes) -> dict[str, Any] | None:
        if node.kind != "map":
            notes.error(node, f"{what} is missing its keys", "keys", node.described)
            return None
        values: dict[str, Any] = {}
        seen: set[str] = set()
        for key_node, value_node in node.pairs:
            name = key_node.text
            if name in seen:
                notes.error(key_node, f"'{name}' is there twice", "each key once")
                continue
            seen.add(name)
            key = keys.get(name)
            if key is None:
                known = ", ".join(keys)
                found = nearest(name, keys)
                message = tr(
                    "'{short}' is no key of {what}", short=_short(name), what=what
                )
                notes.error(key_node, message, f"one of {known}", "", found)
                continue
            value = key.read(value_node, notes)
            if value is not None:
                values[key.name or name] = value
        _missing(node, notes, keys, seen, what)
        return values

    return read


def _missing(
    node: Node, notes: Notes, keys: Mapping[str, Key], seen: set[str], what: str
) -> None:
    for name, key in keys.items():
        if key.needed and name not in seen:
            notes.error(node, f"{what} has no '{name}'", f"'{name}:'")


def text(limit: int = 2000, *, empty: bool = False) -> Read:
    """Return a reader of text of at most *limit* letters."""

    def read(node: Node, notes: Notes) -> str | None:
        if node.kind != "scalar" or (node.is_nothing and not empty):
            notes.error(node, TEXT_MISSING, "text", node.described)
            return None
        if node.is_other and not node.is_nothing:
            notes.error(
                node, "this is not text", f'"{node.text}" in quotes', node.described
            )
            return None
        value = node.text.strip()
        if not value and not empty:
            notes.error(node, TEXT_MISSING, "text", "nothing")
            return None
        if len(node.text) > limit:
            found = f"{len(node.text)}"
            notes.error(node, "the text is too long", f"at most {limit} letters", found)
            return None
        return value

    return read


def number(low: float, high: float, *, whole: bool = False) -> Read:
    """Return a reader of a number from *low* to *high*."""

    def read(node: Node, notes: Notes) -> float | int | None:
        value = node.number
        kind = tr("a whole number") if whole else tr("a number")
        expected = tr("{kind} from {low:g} to {high:g}", kind=kind, low=low, high=high)
        fits = value is not None and low <= value <= high
        if not fits or (whole and value is not None and value != int(value)):
            notes.error(node, "this number does not fit", expected, node.described)
            return None
        assert value is not None
        return int(value) if whole else value

    return read


def choice(*known: str) -> Read:
    """Return a reader of one of some words."""

    def read(node: Node, notes: Notes) -> str | None:
        if node.kind == "scalar" and node.text in known:
            return node.text
        found = nearest(node.text, known)
        notes.error(
            node, "this is not a choice", " | ".join(known), node.described, found
        )
        return None

    return read


def truth(node: Node, notes: Notes) -> bool | None:
    """Read true or false."""
    if node.kind == "scalar" and node.plain and node.text in ("true", "false"):
        return node.text == "true"
    notes.error(node, "this is not a choice", "true | false", node.described)
    return None


def sequence(
    item: Read, what: str, most: int, *, single: bool = False, least: int = 0
) -> Read:
    """Return a reader of a list to a tuple; *single*: one value may stand alone."""

    def read(node: Node, notes: Notes) -> tuple[Any, ...] | None:
        if single and node.kind == "scalar":
            value = item(node, notes)
            return None if value is None else (value,)
        if node.kind != "list":
            notes.error(node, f"{what} must be a list", "a list", node.described)
            return None
        if len(node.items) > most:
            found = str(len(node.items))
            notes.error(node, f"too many {what}", f"at most {most}", found)
            return None
        if len(node.items) < least:
            notes.error(node, f"there are no {what}", f"at least {least}", "none")
            return None
        values = [item(child, notes) for child in node.items]
        return tuple(value for value in values if value is not None)

    return read


def table(item: Callable[[str], Read], what: str, most: int) -> Read:
    """Return a reader of a mapping with names of the author's choice."""

    def read(node: Node, notes: Notes) -> dict[str, Any] | None:
        if node.kind != "map":
            notes.error(
                node, f"{what} must be named", "names with values", node.described
            )
            return None
        if len(node.pairs) > most:
            found = str(len(node.pairs))
            notes.error(node, f"too many {what}", f"at most {most}", found)
            return None
        values: dict[str, Any] = {}
        for key, value_node in node.pairs:
            if key.text in values:
                notes.error(
                    key, f"'{_short(key.text)}' is there twice", "each name once"
                )
                continue
            value = item(key.text)(value_node, notes)
            if value is not None:
                values[key.text] = value
        return values

    return read


def _short(name: str) -> str:
    return name if len(name) <= 40 else name[:37] + "..."
