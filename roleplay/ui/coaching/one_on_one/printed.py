"""The summary of a one-on-one on paper: HTML of its own, and a PDF of that.

Private notes are no part of a MeetingSummary, so they cannot get here.
"""

from html import escape
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QFont, QPageSize, QPdfWriter, QTextDocument

from roleplay.errors import StorageError
from roleplay.ui.coaching.one_on_one.words import when
from roleplay.usecases import MeetingSummary, PlayedLine, PromiseRow, short_day

FONT_POINTS = 10
STYLE = """
.title { font-size: 18pt; font-weight: 600; }
.head { font-size: 12pt; font-weight: 600; }
.muted { color: #6E6A78; }
"""
"""Colours: the light theme's, of the look."""


def as_html(summary: MeetingSummary) -> str:
    """Return the summary as a page of its own.  Every text in it is shown as text."""
    both = f"{summary.held_by} and {summary.held_with}"
    day = short_day(summary.started_at.astimezone().date())
    parts = [
        f'<p class="title">One-on-one: {escape(both)}</p>',
        f'<p class="muted">{escape(day)} {summary.started_at.astimezone().year}</p>',
        _head("Agreed"),
        *_lines([agreed_words(row) for row in summary.promises], "Nothing."),
    ]
    if summary.last_time:
        rows = [outcome_words(row) for row in summary.last_time]
        parts += [_head("Promised before"), *_lines(rows, "")]
    parts += [_head("What you talked about"), *_lines(talked(summary), "Nothing.")]
    if summary.played:
        rows = [played_words(line) for line in summary.played]
        parts += [_head("Played together"), *_lines(rows, "")]
    parts += [_head("Next time"), *_lines([next_words(summary)], "")]
    body = "".join(parts)
    style = f'<meta charset="utf-8"><style>{STYLE}</style>'
    return f"<!DOCTYPE html><html><head>{style}</head><body>{body}</body></html>"


def write(summary: MeetingSummary, path: Path) -> None:
    """Write a PDF, or HTML where the name ends so.  Raises StorageError."""
    if path.suffix.lower() in (".html", ".htm"):
        try:
            path.write_text(as_html(summary), "utf-8")
        except OSError as error:
            raise _unwritten(path, error) from error
    else:
        _write_pdf(summary, path)


def agreed_words(row: PromiseRow) -> str:
    """Return a commitment in a line."""
    made = row.commitment
    parts = [f"{row.name}: {made.text}", f"by {short_day(made.by_on)}"]
    parts.append(row.skill)
    parts.append(f"practised with “{row.scenario}”" if row.scenario else "")
    return ", ".join(part for part in parts if part)


def outcome_words(row: PromiseRow) -> str:
    """Return what came of a commitment in a line."""
    made = row.commitment
    outcome = made.outcome or f"open, by {short_day(made.by_on)}"
    said = f"{row.name}: {made.text}: {outcome}"
    return f"{said}. {made.note}" if made.note else said


def talked(summary: MeetingSummary) -> list[str]:
    """Return the points of the agenda that were done."""
    return [
        f"{item.title}: {item.why}" if item.item_id == "listen" else item.title
        for item, done in summary.items
        if done
    ]


def played_words(line: PlayedLine) -> str:
    """Return in a line what two played and how alike they rated it."""
    turns = "1 turn" if line.turns == 1 else f"{line.turns} turns"
    if not line.rated:
        return f"{line.title}, {turns}, not rated by both"
    return f"{line.title}, {turns}, {line.same} of {line.rated} criteria rated alike"


def next_words(summary: MeetingSummary) -> str:
    """Return when the two meet next."""
    planned = summary.next
    if planned is None:
        return "Not planned yet."
    return when(planned.starts_at, planned.minutes)


def _head(text: str) -> str:
    return f'<p class="head">{escape(text)}</p>'


def _lines(lines: list[str], empty: str) -> list[str]:
    return [f"<p>{escape(line)}</p>" for line in lines or ([empty] if empty else [])]


def _write_pdf(summary: MeetingSummary, path: Path) -> None:
    try:
        with path.open("wb"):
            pass  # Qt says nothing where a PDF cannot be written: the file itself tells
    except OSError as error:
        raise _unwritten(path, error) from error
    writer = QPdfWriter(str(path))
    writer.setTitle(f"One-on-one: {summary.held_by} and {summary.held_with}")
    writer.setCreator("Encore")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF())  # QTextDocument.print_ leaves two centimetres
    document = QTextDocument()
    document.setDefaultFont(QFont("Inter", FONT_POINTS))
    document.setDefaultStyleSheet(STYLE)
    document.setHtml(as_html(summary))
    document.print_(writer)
    if path.stat().st_size == 0:
        raise StorageError(
            f"The PDF {path} could not be written whole. Is the disk full? "
            "Nothing else was changed."
        )


def _unwritten(path: Path, error: OSError) -> StorageError:
    return StorageError(
        f"The file {path} cannot be written ({error.strerror}). "
        "Nothing is lost: choose another place."
    )
