"""The sponsor's page on paper: HTML of its own that fits one A4 page, and a PDF."""

from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QFont, QImage, QPageSize, QPdfWriter, QTextDocument

from roleplay.errors import StorageError
from roleplay.game import AliveWeek, Checkpoint, Held
from roleplay.scoring import NotMeasured
from roleplay.ui.coaching.programme.words import (
    AGREED,
    BRANCH_WORDS,
    amount_words,
    bare_day,
    call_words,
    noticed_words,
    people,
    share_words,
)
from roleplay.usecases import BranchCount, ProgrammeNow, SponsorPage, Sustained

SIZES = (10.0, 9.5, 9.0, 8.5, 8.0)
"""Letters in points, the largest that fits one page first; none is smaller."""

SKILLS, OUTCOMES = 9, 4
"""Most rows of each on the page; what is left out is counted, and in the CSV."""

LONGEST = 140
"""Letters of a title or goal on the page; longer ones end in "…"."""

MARGIN_MM = 18
A4_POINTS = QSizeF(595, 842)
STYLE = """
body { color: #1D1B26; }
.title { font-size: 18pt; font-weight: 600; }
.head { font-weight: 600; }
.muted { color: #6E6A78; }
"""
"""Colours: the light theme's, of the look."""

FIRST = 32
"""Hundredths of a table's width that its first column takes."""

TABLE = '<table cellpadding="2" width="100%">'


def sponsor_html(page: SponsorPage, skills: int = SKILLS) -> str:
    """Return the page.  Every text in it is shown as text.

    skills: how many have a row of their own.
    """
    sustained = page.sustained
    parts = [
        *_heading(page),
        *_outcomes(page.programme),
        _head("What is still alive"),
        _rows(
            [
                ("Practised in the last 14 days", share_words(sustained.adoption)),
                ("Skills held today", share_words(sustained.held)),
                ("Weeks since the start", _weeks(page.weeks)),
                ("Noticed by a colleague", noticed_words(sustained.recognition)),
                ("Used on real calls", call_words(sustained.calls)),
            ]
        ),
        _head("Skills passed, and held after 30, 60, 90 and 180 days"),
        _retention(sustained, skills),
        _head("What it cost"),
        _costs(sustained),
        _head("Duties after the training"),
        _rows([_branch(branch) for branch in page.branches]),
        f"<p>{_conflicts(page)}</p>",
        f'<p class="muted">{_footing(sustained)}</p>',
    ]
    return (
        f"<html><head><style>{STYLE}</style></head><body>{''.join(parts)}</body></html>"
    )


def points_device() -> QImage:
    """Return a device on which a point is a pixel, to lay out text on any screen."""
    device = QImage(1, 1, QImage.Format.Format_RGB32)
    device.setDotsPerMeterX(round(72 / 0.0254))
    device.setDotsPerMeterY(round(72 / 0.0254))
    return device


def sponsor_document(page: SponsorPage, device: QImage) -> QTextDocument:
    """Return the page laid out on A4: large letters first, then fewer skills, to fit.

    device: a points_device(), which has to outlive the document.
    """
    tries = [(size, SKILLS) for size in SIZES]
    tries += [(SIZES[-1], skills) for skills in reversed(range(SKILLS))]
    for size, skills in tries:
        document = QTextDocument()
        document.documentLayout().setPaintDevice(device)
        font = QFont("Inter")
        font.setPointSizeF(size)
        document.setDefaultFont(font)
        document.setDocumentMargin(MARGIN_MM * 72 / 25.4)
        document.setDefaultStyleSheet(STYLE)
        document.setHtml(sponsor_html(page, skills))
        document.setPageSize(A4_POINTS)
        if document.pageCount() == 1:
            break
    return document


def write_sponsor_pdf(page: SponsorPage, path: Path) -> None:
    """Write the page as a PDF.  Raises StorageError where it cannot be written."""
    try:
        with path.open("wb"):  # Qt says nothing where it cannot
            pass
    except OSError as error:
        raise StorageError(
            f"The PDF {path} cannot be written ({error.strerror}). "
            "Nothing is lost: choose another place."
        ) from error
    writer = QPdfWriter(str(path))
    writer.setTitle("Programme, one page for the sponsor")
    writer.setCreator("Encore")
    writer.setResolution(72)  # the document is laid out in points
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF())
    device = points_device()
    sponsor_document(page, device).print_(writer)
    if path.stat().st_size == 0:
        raise StorageError(
            f"The PDF {path} could not be written whole. Is the disk full? "
            "Nothing else was changed."
        )


def _heading(page: SponsorPage) -> Iterable[str]:
    programme, made = page.programme, bare_day(page.made_on)
    day = f"{made} {page.made_on.year}"
    if programme is None:
        yield '<p class="title">Sales practice, what is left of the training</p>'
        yield f'<p class="muted">{day}. No programme is set up: every rep counts.</p>'
        return
    week = (page.made_on - programme.started_on).days // 7 + 1
    yield f'<p class="title">{_text(programme.title)}</p>'
    goal = f"Goal: {_text(programme.goal)}" if programme.goal else ""
    yield f'<p class="muted">{day}, week {week} of {programme.weeks}. {goal}</p>'


def _outcomes(programme: ProgrammeNow | None) -> Iterable[str]:
    if programme is None or not programme.outcomes:
        return
    yield _head("Outcomes")
    rows = []
    for outcome in programme.outcomes[:OUTCOMES]:
        now = "not measured since the start"
        if outcome.now is not None and outcome.measured_on is not None:
            now = f"{outcome.now:g} on {bare_day(outcome.measured_on)}"
        unit = f" {outcome.unit}" if outcome.unit else ""
        words = f"from {outcome.start:g} to {outcome.aim:g}{unit}; now {now}"
        rows.append((outcome.title, words))
    left = len(programme.outcomes) - OUTCOMES
    if left > 0:
        rows.append((f"and {left} more", "in the CSV"))
    yield _rows(rows)


def _weeks(weeks: Sequence[AliveWeek]) -> str:
    """Return the first week, the last, and every fourth between them."""
    known = [w for w in weeks if not isinstance(w.practising, NotMeasured)]
    if not known:
        return "too few to show" if weeks else "the first week is not over"
    shown = [w for w in known if w.number % 4 == 0 or w in (known[0], known[-1])]
    words = [
        f"week {week.number}: {week.practising.percent:.0f}%"
        for week in shown[-6:]
        if not isinstance(week.practising, NotMeasured)
    ]
    return f"practising {', '.join(words)}"


def _retention(sustained: Sustained, skills: int) -> str:
    points = [priced.checkpoint for priced in sustained.checkpoints]
    rows = [("All skills", *_cells(points))]
    rows += [(name, *_cells(known)) for name, known in sustained.by_skill[:skills]]
    left = len(sustained.by_skill) - skills
    if left > 0:
        rows.append((f"and {left} more in the CSV", "", "", "", ""))
    return _rows([("", "30 days", "60 days", "90 days", "180 days"), *rows])


def _cells(points: Sequence[Checkpoint]) -> tuple[str, ...]:
    return tuple(
        f"{found.share.percent:.0f}% ({found.held} of {found.share.of}; "
        f"{people(found.people)})"
        if isinstance(found := point.found, Held)
        else found.reason
        for point in points
    )


def _costs(sustained: Sustained) -> str:
    rows = [
        ("Spent, as entered by hand", amount_words(sustained.spent)),
        ("For each skill held today", amount_words(sustained.per_skill)),
    ]
    rows += [
        (f"For each skill held after {priced.checkpoint.days} days", str(priced.cost))
        for priced in sustained.checkpoints
        if not isinstance(priced.cost, NotMeasured)
    ]
    return _rows(rows)


def _branch(branch: BranchCount) -> tuple[str, str]:
    name = BRANCH_WORDS[branch.branch]
    if isinstance(branch.kept, NotMeasured):
        return name, branch.kept.reason
    words = [
        f"{duty.title}: {share.count} of {share.of}" for duty, share in branch.kept
    ]
    return name, "; ".join(words)


def _conflicts(page: SponsorPage) -> str:
    still = [conflict for conflict in page.conflicts if conflict.is_open]
    late = sum(c.by_on is not None and c.by_on < page.made_on for c in still)
    if not page.conflicts:
        return "No conflict between the training and how things are done is logged."
    return (
        f"Conflicts with how things are done: {len(still)} open, {late} overdue, "
        f"{len(page.conflicts) - len(still)} resolved."
    )


def _footing(sustained: Sustained) -> str:
    return (
        f"{sustained.sharing} of {people(sustained.enrolled)}: {AGREED}. No number "
        "has fewer than five people behind it. Held: the first attempt from that day "
        "on passed; whoever has not practised it since counts as not held. Nothing "
        "here compares people or managers."
    )


def _text(text: str) -> str:
    plain = " ".join(text.split())
    return escape(plain if len(plain) <= LONGEST else f"{plain[: LONGEST - 1]}…")


def _head(text: str) -> str:
    return f'<p class="head">{escape(text)}</p>'


def _rows(rows: Sequence[tuple[str, ...]]) -> str:
    found = []
    for cells in rows:
        first = f'<td class="muted" width="{FIRST}%">{_text(cells[0])}</td>'
        wide = (100 - FIRST) // (len(cells) - 1)
        rest = "".join(f'<td width="{wide}%">{escape(c)}</td>' for c in cells[1:])
        found.append(f"<tr>{first}{rest}</tr>")
    return f"{TABLE}{''.join(found)}</table>"
