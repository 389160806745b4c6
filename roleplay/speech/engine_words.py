"""The words an engine can hear, read from its files without loading it."""

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from roleplay.errors import ModelError
from roleplay.speech.pronunciation import dictionary
from roleplay.speech.vosk_recogniser import missing_parts
from roleplay.words import tr

MAX_STRING = 10_000
"""Bytes of a name in a graph file; more means the file is damaged.  Own choice."""

_FST, _SYMBOLS = 2125659606, 2125658996
_HAS_INPUT, _HAS_OUTPUT = 1, 2
"""Magic numbers and flags of OpenFst's binary files.  Source: OpenFst 1.8,
fst.h and symbol-table.cc."""


def vocabulary_of(name: str, model: Path | None) -> tuple[str, frozenset[str]]:
    """Return whose vocabulary it is, and its words in lower case.

    name: "vosk", "pocketsphinx", or "auto" for Vosk where there is a model.  model: a
    Vosk model's folder.  Raises ModelError.
    """
    if name == "auto":
        name = "vosk" if model is not None else "pocketsphinx"
    if name == "pocketsphinx":
        return "PocketSphinx", frozenset(dictionary())
    if name != "vosk":
        raise ModelError(
            tr(
                "There is no vocabulary of a recogniser '{name}'. Choose one "
                "of vosk, pocketsphinx, auto.",
                name=name,
            )
        )
    if model is None:
        raise ModelError(
            tr(
                "No speech model is installed, so there is no vocabulary of "
                "Vosk. Name a model's folder with --model, or choose "
                "--engine pocketsphinx."
            )
        )
    return tr("Vosk, model {name}", name=model.name), _vosk_words(model)


def _vosk_words(model: Path) -> frozenset[str]:
    missing = missing_parts(model)
    if missing:
        raise ModelError(
            tr(
                "The speech model in {model} lacks {names}.",
                model=model,
                names="; ".join(missing),
            )
        )
    graph = model / "graph" if (model / "graph").is_dir() else model
    try:
        if (graph / "words.txt").is_file():
            words = _listed(graph / "words.txt")
        else:
            name = "Gr.fst" if (graph / "Gr.fst").is_file() else "HCLG.fst"
            words = frozenset(_output_symbols(graph / name))
    except (OSError, ValueError, struct.error) as error:
        raise ModelError(
            tr(
                "The words of the speech model in {model} cannot be read "
                "({error}). Install it again, or choose --engine "
                "pocketsphinx.",
                model=model,
                error=error,
            )
        ) from error
    return frozenset(w.lower() for w in words if w and w[0] not in "<[#!")


def _listed(path: Path) -> frozenset[str]:
    lines = path.read_text("utf-8").splitlines()
    return frozenset(line.split()[0] for line in lines if line.strip())


def _output_symbols(path: Path) -> Iterator[str]:
    """Give the words inside a graph file, as small models carry them."""
    with path.open("rb") as file:
        if _number(file, "<i") != _FST:
            raise ValueError(f"{path.name} is no graph")
        _string(file)  # kind of graph
        _string(file)  # kind of arc
        _number(file, "<i")  # version
        flags = _number(file, "<i")
        file.read(4 * 8)  # properties, start, states, arcs
        if not flags & _HAS_OUTPUT:
            raise ValueError(f"{path.name} names no words")
        if flags & _HAS_INPUT:
            for _ in _symbols(file):
                pass
        yield from _symbols(file)


def _symbols(file: BinaryIO) -> Iterator[str]:
    if _number(file, "<i") != _SYMBOLS:
        raise ValueError("its word list is damaged")
    _string(file)  # the list's name
    _number(file, "<q")  # next free number
    for _ in range(_number(file, "<q")):
        yield _string(file).decode("utf-8", "replace")
        _number(file, "<q")


def _number(file: BinaryIO, form: str) -> int:
    (value,) = struct.unpack(form, file.read(struct.calcsize(form)))
    return int(value)


def _string(file: BinaryIO) -> bytes:
    size = _number(file, "<i")
    if not 0 <= size <= MAX_STRING:
        raise ValueError("a name in it is damaged")
    return file.read(size)
