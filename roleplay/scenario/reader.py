"""A scenario file to a Scenario, or to every error it has."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from roleplay.errors import Finding, ScenarioError
from roleplay.scenario.checks import Notes, nearest
from roleplay.scenario.model import GlossaryWord, Scenario
from roleplay.scenario.shape import (
    Known,
    check_lexicons,
    is_identifier,
    pack_shape,
    scenario_shape,
)
from roleplay.scenario.yaml_tree import MAX_BYTES, Node, read_tree
from roleplay.words import tr

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Pack:
    """What a ``pack.yaml`` says of the scenarios beside it.  name: its folder's."""

    name: str
    title: str
    author: str = ""
    licence: str = ""
    language: str = ""
    skills: tuple[str, ...] = ()
    glossary: tuple[GlossaryWord, ...] = ()
    lexicons: tuple[tuple[str, tuple[str, ...]], ...] = ()


def read_scenario(
    path: Path, pack: Pack | None = None, known: Known | None = None
) -> Scenario:
    """Return the scenario in a file.  Raises ScenarioError with all that is wrong."""
    return parse_scenario(read_bytes(path), str(path), pack, known)


def read_bytes(path: Path) -> bytes:
    """Return a file's bytes, at most one more than allowed.  Raises ScenarioError."""
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except OSError as error:
        reason = tr("the file cannot be read: {strerror}", strerror=error.strerror)
        raise ScenarioError((Finding(str(path), 1, 1, reason),)) from error


def read_pack(path: Path) -> Pack:
    """Return what a ``pack.yaml`` says.  Raises ScenarioError."""
    return parse_pack(read_bytes(path), str(path), path.parent.name)


def parse_pack(data: bytes, name: str, folder: str) -> Pack:
    """Return the pack in *data*; name: of the file.  Raises ScenarioError.

    folder: the name of the folder it is for, which is the pack's own.
    """
    notes = Notes(name)
    tree = read_tree(data, name)
    values = pack_shape()(tree, notes)
    if notes.findings or values is None:
        raise ScenarioError(notes.findings)
    values["glossary"] = tuple(GlossaryWord(**w) for w in values.get("glossary", ()))
    values["lexicons"] = tuple(values.get("lexicons", {}).items())
    return Pack(name=folder, **values)


def parse_scenario(
    data: bytes, name: str, pack: Pack | None = None, known: Known | None = None
) -> Scenario:
    """Return the scenario in *data*; name: of the file, for errors.

    pack: adds its name to the key, its glossary and its lexicons.  Raises
    ScenarioError, which carries every finding, and nothing else on any bytes.
    """
    known = known or Known()
    tree = read_tree(data, name)
    notes = Notes(name)
    if not _known_format(tree, notes):
        raise ScenarioError(notes.findings)
    values = scenario_shape(known)(tree, notes)
    if tree.kind == "map":
        _check_references(tree, notes, known, pack)
    if notes.findings or values is None:
        raise ScenarioError(notes.findings)
    values["version"] = f"sha256:{sha256(data).hexdigest()}"
    return _scenario(values, pack)


def _known_format(tree: Node, notes: Notes) -> bool:
    node = child(tree, "format")
    if node is not None and node.number not in (None, FORMAT):
        message = tr(
            "this file has format {text}, and this app reads format {format}",
            text=node.text,
            format=FORMAT,
        )
        notes.error(node, message, f"an app that reads format {node.text}")
        return False
    return True


def _scenario(values: dict[str, Any], pack: Pack | None) -> Scenario:
    values.pop("format")
    key = f"{pack.name}/{values['id']}" if pack else values["id"]
    for part in ("turns", "endings"):
        values[part] = {k: {"id": k, **v} for k, v in values[part].items()}
    if pack:
        words = [word.model_dump() for word in pack.glossary]
        values["glossary"] = (*values.get("glossary", ()), *words)
        values["lexicons"] = dict(pack.lexicons) | values.get("lexicons", {})
    return Scenario(key=key, **values)


def is_draft(data: bytes) -> bool:
    """Return whether a file says it is a draft, however much of it is still wrong."""
    return bool(re.search(rb"^draft:[ \t]*true[ \t]*(#.*)?\r?$", data, re.MULTILINE))


def with_id(data: bytes, new_id: str) -> bytes:
    """Return a scenario file under another id, all else as it was.

    Raises ScenarioError where the file has no id in one line.
    """
    node = child(read_tree(data, "scenario"), "id")
    lines = data.decode("utf-8-sig").split("\n")
    if node is not None:
        line, start = lines[node.line - 1], node.column - 1
        end = start + len(node.text) + (0 if node.plain else 2)
        if line[start:end].strip("\"'") == node.text:
            lines[node.line - 1] = line[:start] + new_id + line[end:]
            return "\n".join(lines).encode()
    message = tr("the id cannot be changed")
    raise ScenarioError((Finding("scenario", 1, 1, message, tr("an id in one line")),))


def child(node: Node | None, *path: str | int) -> Node | None:
    """Return the node at the end of keys and indices, or None."""
    for step in path:
        if node is None:
            return None
        if isinstance(step, int):
            node = node.items[step] if step < len(node.items) else None
        else:
            node = next((v for k, v in node.pairs if k.text == step), None)
    return node


def _check_references(
    tree: Node, notes: Notes, known: Known, pack: Pack | None
) -> None:
    turns, endings = child(tree, "turns"), child(tree, "endings")
    turn_ids = _names(turns)
    places = turn_ids | _names(endings)
    _check_names(turns, endings, notes)
    start = child(tree, "start")
    if start is not None and is_identifier(start) and start.text not in turn_ids:
        _unknown(start, notes, "turn", turn_ids)
    lexicons = known.lexicons | _names(child(tree, "lexicons"))
    if pack:
        lexicons |= {name for name, _ in pack.lexicons}
    for _, turn in turns.pairs if turns else ():
        _check_turn(turn, notes, places)
        for node in _patterns(turn):
            check_lexicons(node, notes, lexicons)


def _check_names(turns: Node | None, endings: Node | None, notes: Notes) -> None:
    for what, node in (("turns", turns), ("endings", endings)):
        if node is None or node.kind != "map":
            continue
        if not node.pairs:
            notes.error(node, f"there are no {what}", "at least one")
        for key, _ in node.pairs:
            if not is_identifier(key):
                expected = tr("a-z, 0-9 and hyphens")
                notes.error(key, "this is no id", expected, key.described)
            elif what == "endings" and key.text in _names(turns):
                notes.error(key, f"'{key.text}' is a turn already", "another id")


def _check_turn(turn: Node, notes: Notes, places: frozenset[str]) -> None:
    ids = _criterion_ids(turn, notes)
    examples = child(turn, "examples")
    for example in examples.items if examples else ():
        _check_ids(child(example, "meets"), notes, ids)
    branches = child(turn, "next")
    if branches is None or branches.kind != "list":
        return
    if not branches.items:
        notes.error(branches, "'next' leads nowhere", "a last branch without 'if'")
    for index, branch in enumerate(branches.items):
        when = child(branch, "if")
        for name in ("met", "partly", "missed"):
            _check_ids(child(when, name), notes, ids)
        go = child(branch, "go")
        if go is not None and is_identifier(go) and go.text not in places:
            _unknown(go, notes, tr("turn or ending"), places)
        _check_order(branch, notes, when, index == len(branches.items) - 1)


def _check_order(branch: Node, notes: Notes, when: Node | None, last: bool) -> None:
    if last and when is not None:
        message = tr("the last branch has a condition, so 'next' may lead nowhere")
        notes.error(when, message, "a last branch without 'if'")
    if not last and when is None and branch.kind == "map":
        message = tr("the branches after this one can never be taken")
        notes.error(branch, message, "an 'if', or to be the last")


def _criterion_ids(turn: Node, notes: Notes) -> frozenset[str]:
    criteria = child(turn, "criteria")
    ids: set[str] = set()
    for criterion in criteria.items if criteria else ():
        node = child(criterion, "id")
        if node is None:
            continue
        if node.text in ids:
            notes.error(node, f"'{node.text}' is there twice", "each id once in a turn")
        ids.add(node.text)
    return frozenset(ids)


def _check_ids(node: Node | None, notes: Notes, ids: frozenset[str]) -> None:
    if node is None:
        return
    for item in node.items or ([node] if node.kind == "scalar" else []):
        if is_identifier(item) and item.text not in ids:
            _unknown(item, notes, tr("criterion of this turn"), ids)


def _patterns(turn: Node) -> Iterator[Node]:
    criteria = child(turn, "criteria")
    for criterion in criteria.items if criteria else ():
        for name in ("any", "all", "never", "unless"):
            node = child(criterion, name)
            if node is not None:
                yield from node.items or ([node] if node.kind == "scalar" else [])


def _unknown(node: Node, notes: Notes, what: str, known: frozenset[str]) -> None:
    expected = "one of " + (", ".join(sorted(known)) or tr("none: there are none"))
    message = tr("there is no {what} '{text}'", what=what, text=node.text)
    notes.error(node, message, expected, "", nearest(node.text, known))


def _names(node: Node | None) -> frozenset[str]:
    return frozenset(k.text for k, _ in node.pairs) if node is not None else frozenset()
