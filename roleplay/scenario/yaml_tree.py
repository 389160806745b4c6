"""YAML into a tree whose every node knows its place; limits hold while reading."""

import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Literal, NoReturn

from roleplay.errors import Finding, ScenarioError
from roleplay.words import tr

MAX_BYTES = 1 << 20
MAX_DEPTH = 30
MAX_NODES = 200_000
"""More than 500 turns of 40 criteria can hold.  Source: own choice."""

_NUMBER = re.compile(r"[-+]?(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$")
_NOTHING = ("", "~", "null", "Null", "NULL")
_TRUTH = ("true", "True", "TRUE", "false", "False", "FALSE")
_OTHER = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)|0x[0-9a-fA-F]+|0o[0-7]+")
"""Plain scalars that are no text.  Source: YAML 1.2.2, section 10.3.2, core schema."""


@dataclass(slots=True)
class Node:
    """A value of the file.  line, column: from 1.  plain: a scalar without quotes.

    pairs: key node and value node of a mapping, in order; items: of a list.
    """

    kind: Literal["map", "list", "scalar"]
    line: int
    column: int
    text: str = ""
    plain: bool = False
    pairs: list[tuple["Node", "Node"]] = field(default_factory=list)
    items: list["Node"] = field(default_factory=list)

    @property
    def number(self) -> float | None:
        """The scalar as a number, or None where it is none."""
        if self.kind == "scalar" and self.plain and _NUMBER.match(self.text):
            return float(self.text.replace("_", ""))
        return None

    @property
    def is_nothing(self) -> bool:
        """Whether the value was left empty."""
        return self.kind == "scalar" and self.plain and self.text in _NOTHING

    @property
    def is_other(self) -> bool:
        """Whether YAML takes the scalar for a number, a truth or nothing, not text."""
        if self.kind != "scalar" or not self.plain:
            return False
        known = self.is_nothing or self.text in _TRUTH or self.number is not None
        return known or bool(_OTHER.fullmatch(self.text))

    @property
    def described(self) -> str:
        """What stands here, in words, short enough for an error."""
        if self.kind != "scalar":
            return {"map": tr("a group of keys"), "list": tr("a list")}[self.kind]
        if self.is_nothing:
            return "nothing"
        if self.number is not None:
            return tr("the number {text}", text=self.text)
        if self.plain and self.text in _TRUTH:
            return self.text
        shown = self.text if len(self.text) <= 40 else self.text[:37] + "..."
        return f"'{shown}'"


def read_tree(data: bytes, name: str) -> Node:
    """Return the tree of one YAML document.  Raises ScenarioError.

    Anchors, aliases and tags are refused, and so is what is too large or too deep,
    before it costs anything.
    """
    if len(data) > MAX_BYTES:
        _fail(
            name,
            1,
            1,
            tr("the file is too large"),
            tr("at most 1 MiB"),
            tr("{count} bytes", count=len(data)),
        )
    import yaml

    text = _decoded(data, name)
    # libyaml's parser, where PyYAML was built with it, is twenty times as quick; what
    # it refuses is read again by PyYAML's own, which says better what is wrong.
    quick = getattr(yaml, "CSafeLoader", None)
    if quick is not None:
        with suppress(yaml.YAMLError):
            return _Builder(name).build(yaml.parse(text, Loader=quick))
    try:
        return _Builder(name).build(yaml.parse(text, Loader=yaml.SafeLoader))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        message = tr("this is not YAML: {value}", value=error.problem or error.context)
        _fail(name, line, column, message)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        reason = str(error).splitlines()[0] if str(error) else "unreadable"
        _fail(name, 1, 1, tr("this is not YAML: {reason}", reason=reason))


def _decoded(data: bytes, name: str) -> str:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        line = before.count(b"\n") + 1
        column = error.start - (before.rfind(b"\n") + 1) + 1
        found = tr("byte 0x{data:02x}", data=data[error.start])
        _fail(name, line, column, tr("the file is not UTF-8 text"), "UTF-8", found)
    return text.replace("\r\n", "\n")


def _fail(
    name: str, line: int, column: int, message: str, expected: str = "", found: str = ""
) -> NoReturn:
    raise ScenarioError((Finding(name, line, column, message, expected, found),))


class _Builder:
    """Builds the tree from YAML's events, counting as it goes."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._open: list[tuple[Node, list[Node]]] = []
        self._count = 0
        self._documents = 0
        self._root: Node | None = None

    def build(self, events: Iterable[Any]) -> Node:
        """Return the root.  Raises ScenarioError, and whatever *events* raises."""
        for event in events:
            self._take(event)
        if self._root is None:
            _fail(
                self._name, 1, 1, tr("the file is empty"), tr("a scenario"), "nothing"
            )
        return self._root

    def _take(self, event: Any) -> None:
        kind = type(event).__name__
        line, column = event.start_mark.line + 1, event.start_mark.column + 1
        self._refuse(event, kind, line, column)
        if kind == "ScalarEvent":
            plain = not event.style
            self._add(Node("scalar", line, column, event.value, plain))
        elif kind in ("MappingStartEvent", "SequenceStartEvent"):
            node = Node("map" if kind[0] == "M" else "list", line, column)
            self._open.append((node, []))
            if len(self._open) > MAX_DEPTH:
                _fail(
                    self._name,
                    line,
                    column,
                    tr("nested too deep"),
                    tr("at most 30 levels"),
                )
        elif kind in ("MappingEndEvent", "SequenceEndEvent"):
            self._add(self._closed())

    def _refuse(self, event: Any, kind: str, line: int, column: int) -> None:
        if kind == "AliasEvent" or getattr(event, "anchor", None):
            expected = tr("the text written out")
            _fail(
                self._name,
                line,
                column,
                tr("anchors and aliases are not allowed"),
                expected,
            )
        if getattr(event, "tag", None):
            _fail(
                self._name,
                line,
                column,
                tr("tags such as {tag} are not allowed", tag=event.tag),
            )
        if kind == "DocumentStartEvent":
            self._documents += 1
            if self._documents > 1:
                _fail(
                    self._name,
                    line,
                    column,
                    tr("a second document"),
                    tr("one scenario a file"),
                )
        self._count += 1
        if self._count > MAX_NODES:
            _fail(self._name, line, column, tr("the file holds too many values"))

    def _closed(self) -> Node:
        node, children = self._open.pop()
        if node.kind == "list":
            node.items = children
        else:
            node.pairs = list(zip(children[::2], children[1::2], strict=True))
        return node

    def _add(self, node: Node) -> None:
        if self._open:
            self._open[-1][1].append(node)
        else:
            self._root = node
