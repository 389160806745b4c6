"""``{"id", "text"}`` a line on standard input, one after the other as they come."""

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from math import isinf
from typing import IO, Any, NoReturn

MAX_LINE = 4 << 20
"""Bytes of a line; a longer one is passed over.  Source: own choice, four times the
largest file of the format."""


@dataclass(frozen=True, slots=True)
class InputLine:
    """One line that was not empty.

    number: from 1, empty lines included.  line_id: its "id", or the number.  error:
    what is wrong with it, "" where text is its text.
    """

    number: int
    line_id: object
    text: str = ""
    error: str = ""


def standard_input() -> IO[Any]:
    """Return standard input as bytes, so that a line that is no text harms no other."""
    return getattr(sys.stdin, "buffer", sys.stdin)


def input_lines(stream: IO[Any]) -> Iterator[InputLine]:
    """Give the lines of *stream*, each as soon as it is there.

    Empty lines are passed over; a line that is no {"id", "text"} comes with its error.
    stream: of bytes, or of text.
    """
    number = 0
    while line := stream.readline(MAX_LINE + 1):
        number += 1
        if len(line) > MAX_LINE and not _ended(line):
            _pass_over(stream)
            error = f"the line is longer than {MAX_LINE} bytes"
            yield InputLine(number, number, error=error)
        elif line.strip():
            yield _read(number, line)


def _ended(line: str | bytes) -> bool:
    return line[-1:] in ("\n", b"\n")


def _pass_over(stream: IO[Any]) -> None:
    while rest := stream.readline(MAX_LINE):
        if _ended(rest):
            return


def _read(number: int, line: str | bytes) -> InputLine:
    try:
        text = line if isinstance(line, str) else line.decode("utf-8")
        entry = json.loads(text, parse_constant=_refuse, parse_float=_finite)
    except UnicodeDecodeError as error:
        return InputLine(number, number, error=f"byte {error.start + 1} is not UTF-8")
    except (ValueError, RecursionError) as error:
        reason = str(error) if isinstance(error, ValueError) else "nested too deep"
        return InputLine(number, number, error=f"this is not JSON: {reason}")
    if not isinstance(entry, dict):
        return InputLine(number, number, error='expected {"id": ..., "text": ...}')
    line_id = entry.get("id", number)
    if not isinstance(entry.get("text"), str):
        return InputLine(number, line_id, error='"text" must be there, and be a text')
    return InputLine(number, line_id, entry["text"])


def _finite(digits: str) -> float:
    value = float(digits)
    if isinf(value):
        raise ValueError(f"{digits} is too large")
    return value


def _refuse(name: str) -> NoReturn:
    raise ValueError(f"{name} is no value of JSON")
