"""The sponsor's page on paper: HTML of its own that fits one A4 page, and a PDF."""

from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QFont, QImage, QTextDocument

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
from roleplay.ui.pdf import open_writer, unwritable
from roleplay.usecases import BranchCount, ProgrammeNow, SponsorPage, Sustained
from roleplay.words import tr

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
        _head(tr("What is still alive")),
        _rows(
            [
                (tr("Practised in the last 14 days"), share_words(sustained.adoption)),
                (tr("Skills held today"), share_words(sustained.held)),
                (tr("Weeks since the start"), _weeks(page.weeks)),
                (tr("Noticed by a colleague"), noticed_words(sustained.recognition)),
                (tr("Used on real calls"), call_words(sustained.calls)),
            ]
        ),
        _head(tr("Skills passed, and held after 30, 60, 90 and 180 days")),
        _retention(sustained, skills),
        _head(tr("What it cost")),
        _costs(sustained),
        _head(tr("Duties after the training")),
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
        writer = open_writer(path, tr("Programme, one page for the sponsor"))
    except OSError as error:
        raise unwritable(path, error) from error
    writer.setResolution(72)  # the document is laid out in points
    device = points_device()
    sponsor_document(page, device).print_(writer)
    if path.stat().st_size == 0:
        raise StorageError(
            tr(
                "The PDF {path} could not be written whole. Is the disk "
                "full? Nothing else was changed.",
                path=path,
            )
        )


def _heading(page: SponsorPage) -> Iterable[str]:
    programme, made = page.programme, bare_day(page.made_on)
    day = f"{made} {page.made_on.year}"
    if programme is None:
        title = tr("Sales practice, what is left of the training")
        yield f'<p class="title">{title}</p>'
        none = tr("No programme is set up: every rep counts.")
        yield f'<p class="muted">{day}. {none}</p>'
        return
    week = (page.made_on - programme.started_on).days // 7 + 1
    yield f'<p class="title">{_text(programme.title)}</p>'
    goal = tr("Goal: {text}", text=_text(programme.goal)) if programme.goal else ""
    weeks = tr("week {week} of {weeks}", week=week, weeks=programme.weeks)
    yield f'<p class="muted">{day}, {weeks}. {goal}</p>'


def _outcomes(programme: ProgrammeNow | None) -> Iterable[str]:
    if programme is None or not programme.outcomes:
        return
    yield _head(tr("Outcomes"))
    rows = []
    for outcome in programme.outcomes[:OUTCOMES]:
        now = tr("not measured since the start")
        if outcome.now is not None and outcome.measured_on is not None:
            now = tr(
                "{now:g} on {bare_day}",
                now=outcome.now,
                bare_day=bare_day(outcome.measured_on),
            )
        unit = f" {outcome.unit}" if outcome.unit else ""
        words = tr(
            "from {start:g} to {aim:g}{unit}; now {now}",
            start=outcome.start,
            aim=outcome.aim,
            unit=unit,
            now=now,
        )
        rows.append((outcome.title, words))
    left = len(programme.outcomes) - OUTCOMES
    if left > 0:
        rows.append((tr("and {left} more", left=left), tr("in the CSV")))
    yield _rows(rows)


def _weeks(weeks: Sequence[AliveWeek]) -> str:
    """Return the first week, the last, and every fourth between them."""
    known = [w for w in weeks if not isinstance(w.practising, NotMeasured)]
    if not known:
        return tr("too few to show") if weeks else tr("the first week is not over")
    shown = [w for w in known if w.number % 4 == 0 or w in (known[0], known[-1])]
    words = [
        tr(
            "week {number}: {percent:.0f}%",
            number=week.number,
            percent=week.practising.percent,
        )
        for week in shown[-6:]
        if not isinstance(week.practising, NotMeasured)
    ]
    return tr("practising {names}", names=", ".join(words))


def _retention(sustained: Sustained, skills: int) -> str:
    points = [priced.checkpoint for priced in sustained.checkpoints]
    rows = [(tr("All skills"), *_cells(points))]
    rows += [(name, *_cells(known)) for name, known in sustained.by_skill[:skills]]
    left = len(sustained.by_skill) - skills
    if left > 0:
        rows.append((tr("and {left} more in the CSV", left=left), "", "", "", ""))
    return _rows(
        [("", tr("30 days"), tr("60 days"), tr("90 days"), tr("180 days")), *rows]
    )


def _cells(points: Sequence[Checkpoint]) -> tuple[str, ...]:
    return tuple(
        tr(
            "{percent:.0f}% ({held} of {of}; {people})",
            percent=found.share.percent,
            held=found.held,
            of=found.share.of,
            people=people(found.people),
        )
        if isinstance(found := point.found, Held)
        else found.reason
        for point in points
    )


def _costs(sustained: Sustained) -> str:
    rows = [
        (tr("Spent, as entered by hand"), amount_words(sustained.spent)),
        (tr("For each skill held today"), amount_words(sustained.per_skill)),
    ]
    rows += [
        (
            tr("For each skill held after {days} days", days=priced.checkpoint.days),
            str(priced.cost),
        )
        for priced in sustained.checkpoints
        if not isinstance(priced.cost, NotMeasured)
    ]
    return _rows(rows)


def _branch(branch: BranchCount) -> tuple[str, str]:
    name = BRANCH_WORDS[branch.branch]
    if isinstance(branch.kept, NotMeasured):
        return name, branch.kept.reason
    words = [
        tr("{title}: {count} of {of}", title=duty.title, count=share.count, of=share.of)
        for duty, share in branch.kept
    ]
    return name, "; ".join(words)


def _conflicts(page: SponsorPage) -> str:
    still = [conflict for conflict in page.conflicts if conflict.is_open]
    late = sum(c.by_on is not None and c.by_on < page.made_on for c in still)
    if not page.conflicts:
        return tr("No conflict between the training and how things are done is logged.")
    return tr(
        "Conflicts with how things are done: {count} open, {late} "
        "overdue, {count2} resolved.",
        count=len(still),
        late=late,
        count2=len(page.conflicts) - len(still),
    )


def _footing(sustained: Sustained) -> str:
    return tr(
        "{sharing} of {people}: {agreed}. No number has fewer than "
        "five people behind it. Held: the first attempt from that "
        "day on passed; whoever has not practised it since counts as "
        "not held. Nothing here compares people or managers.",
        sharing=sustained.sharing,
        people=people(sustained.enrolled),
        agreed=AGREED,
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
