"""The summary of a one-on-one on paper: HTML of its own, and a PDF of that.

Private notes are no part of a MeetingSummary, so they cannot get here.
"""

from html import escape
from pathlib import Path

from roleplay.errors import StorageError
from roleplay.ui.coaching.one_on_one.words import when
from roleplay.ui.pdf import open_writer, refuse_empty, write_html
from roleplay.usecases import MeetingSummary, PlayedLine, PromiseRow, short_day
from roleplay.words import tr

FONT_POINTS = 10
STYLE = """
.title { font-size: 18pt; font-weight: 600; }
.head { font-size: 12pt; font-weight: 600; }
.muted { color: #6E6A78; }
"""
"""Colours: the light theme's, of the look."""


def as_html(summary: MeetingSummary) -> str:
    """Return the summary as a page of its own.  Every text in it is shown as text."""
    both = tr(
        "{held_by} and {held_with}",
        held_by=summary.held_by,
        held_with=summary.held_with,
    )
    title = tr("One-on-one: {both}", both=both)
    day = short_day(summary.started_at.astimezone().date())
    parts = [
        f'<p class="title">{escape(title)}</p>',
        f'<p class="muted">{escape(day)} {summary.started_at.astimezone().year}</p>',
        _head(tr("Agreed")),
        *_lines([agreed_words(row) for row in summary.promises], tr("Nothing.")),
    ]
    if summary.last_time:
        rows = [outcome_words(row) for row in summary.last_time]
        parts += [_head(tr("Promised before")), *_lines(rows, "")]
    parts += [
        _head(tr("What you talked about")),
        *_lines(talked(summary), tr("Nothing.")),
    ]
    if summary.played:
        rows = [played_words(line) for line in summary.played]
        parts += [_head(tr("Played together")), *_lines(rows, "")]
    parts += [_head(tr("Next time")), *_lines([next_words(summary)], "")]
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
    parts = [
        f"{row.name}: {made.text}",
        tr("by {short_day}", short_day=short_day(made.by_on)),
    ]
    parts.append(row.skill)
    parts.append(
        tr("practised with “{scenario}”", scenario=row.scenario) if row.scenario else ""
    )
    return ", ".join(part for part in parts if part)


def outcome_words(row: PromiseRow) -> str:
    """Return what came of a commitment in a line."""
    made = row.commitment
    outcome = made.outcome or tr(
        "open, by {short_day}", short_day=short_day(made.by_on)
    )
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
    turns = tr("1 turn") if line.turns == 1 else tr("{turns} turns", turns=line.turns)
    if not line.rated:
        return tr("{title}, {turns}, not rated by both", title=line.title, turns=turns)
    return tr(
        "{title}, {turns}, {same} of {rated} criteria rated alike",
        title=line.title,
        turns=turns,
        same=line.same,
        rated=line.rated,
    )


def next_words(summary: MeetingSummary) -> str:
    """Return when the two meet next."""
    planned = summary.next
    if planned is None:
        return tr("Not planned yet.")
    return when(planned.starts_at, planned.minutes)


def _head(text: str) -> str:
    return f'<p class="head">{escape(text)}</p>'


def _lines(lines: list[str], empty: str) -> list[str]:
    return [f"<p>{escape(line)}</p>" for line in lines or ([empty] if empty else [])]


def _write_pdf(summary: MeetingSummary, path: Path) -> None:
    title = tr(
        "One-on-one: {held_by} and {held_with}",
        held_by=summary.held_by,
        held_with=summary.held_with,
    )
    try:
        writer = open_writer(path, title)
    except OSError as error:
        raise _unwritten(path, error) from error
    write_html(as_html(summary), STYLE, FONT_POINTS, writer)
    refuse_empty(path)


def _unwritten(path: Path, error: OSError) -> StorageError:
    return StorageError(
        tr(
            "The file {path} cannot be written ({strerror}). Nothing is "
            "lost: choose another place.",
            path=path,
            strerror=error.strerror,
        )
    )
