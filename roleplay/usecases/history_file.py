"""The history as a CSV file that a spreadsheet may open without harm."""

import csv
import io
from collections.abc import Iterable, Mapping
from pathlib import Path
from tempfile import NamedTemporaryFile

from roleplay.errors import UsageError
from roleplay.scenario import skill_name
from roleplay.storage import AttemptLine

COLUMNS = (
    "date", "time", "scenario", "title", "skill", "score", "why not measured",
    "answers", "points", "ending", "kind", "re-scored",
)  # fmt: skip
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")
"""A cell that begins so may be run as a formula.  Source: OWASP, CSV injection."""


def history_csv(lines: Iterable[AttemptLine], points: Mapping[str, int]) -> str:
    """Return attempts as CSV (RFC 4180), a head line first.

    points: by attempt.  Times are those of this machine's time zone.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for line in lines:
        writer.writerow([harmless(cell) for cell in _cells(line, points)])
    return text.getvalue()


def _cells(line: AttemptLine, points: Mapping[str, int]) -> list[str]:
    when = (line.ended_at or line.started_at).astimezone()
    is_scored = line.reason == "ended" and line.score is not None
    return [
        when.date().isoformat(),
        when.strftime("%H:%M"),
        line.scenario_key,
        line.title,
        skill_name(line.skill),
        f"{line.score:.1f}" if is_scored else "not measured",
        "" if is_scored else _why(line),
        "typed" if line.typed else "spoken",
        str(points.get(line.attempt_id, 0)),
        line.ending_title,
        "turn tried again" if line.retry_of else "conversation",
        "yes" if line.rescored else "",
    ]


def _why(line: AttemptLine) -> str:
    if not line.reason:
        return "not finished yet"
    return "nothing was measured" if line.reason == "ended" else "given up"


def harmless(cell: str) -> str:
    """Return the cell so that no spreadsheet runs it, on one line."""
    plain = cell.replace("\r", " ").replace("\n", " ")
    return f"'{plain}" if cell.startswith(FORMULA_STARTS) else plain


def write_whole(path: Path, text: str, *, bom: bool) -> None:
    """Write a file all or nothing.  Raises UsageError; what was there is kept then."""
    try:
        with NamedTemporaryFile(
            "w",
            encoding="utf-8-sig" if bom else "utf-8",
            newline="",
            dir=path.absolute().parent,
            prefix=f".{path.name}-",
            delete=False,
        ) as file:
            file.write(text)
        Path(file.name).replace(path)
    except OSError as error:
        reason = error.strerror or "it cannot be written"
        raise UsageError(
            f"Cannot write {path}: {reason}. Choose another file or folder."
        ) from error
