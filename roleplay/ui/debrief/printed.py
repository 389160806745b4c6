"""The debrief on paper: HTML of its own, and a PDF of that."""

from html import escape
from pathlib import Path

from roleplay.scoring import Explanation, Measure, NotMeasured, Verdict, measure_word
from roleplay.ui.debrief.evidence import Tie, ties
from roleplay.ui.debrief.words import (
    credit_words,
    duration_words,
    measure_words,
    range_words,
    score_words,
    whole,
)
from roleplay.ui.pdf import open_writer, refuse_empty, unwritable, write_html
from roleplay.ui.value_words import word
from roleplay.usecases import (
    Debrief,
    PlayedTurn,
    dated_day,
)
from roleplay.words import tr

FONT_POINTS = 10
STYLE = """
.title { font-size: 18pt; font-weight: 600; }
.head { font-size: 12pt; font-weight: 600; }
.muted { color: #6E6A78; }
.met { color: #0A7059; }
.partly { color: #8A5200; }
.missed { color: #B53722; }
"""
"""Colours: the light theme's, of the look."""


def as_html(debrief: Debrief) -> str:
    """Return the debrief as a page of its own.  Every text in it is shown as text."""
    local = debrief.started_at.astimezone()
    day = f"{dated_day(local.date())}, {local:%H:%M}"
    about = f"{day}, {duration_words(debrief.duration_s)}, {debrief.buyer.name}"
    score = tr("{whole} of 100", whole=whole(debrief.score))
    parts = [
        f'<p class="title">{escape(debrief.title)}</p>',
        f'<p class="muted">{escape(about)}</p>',
        _head(debrief.ending_title),
        f"<p>{escape(debrief.ending_text)}</p>",
        f"<p><b>{score}</b> ({score_words(debrief.score)})</p>",
    ]
    count = 0
    for turn in debrief.turns:
        tied = ties(turn.verdict, count)
        count += len(tied)
        parts += _turn(debrief, turn, tied)
    parts += _delivery(debrief.delivery)
    return (
        f"<html><head><style>{STYLE}</style></head><body>{''.join(parts)}</body></html>"
    )


def write_pdf(debrief: Debrief, path: Path) -> None:
    """Write the debrief as an A4 PDF.  Raises StorageError where it cannot be."""
    try:
        writer = open_writer(path, f"{debrief.title}: {debrief.ending_title}")
    except OSError as error:
        raise unwritable(path, error) from error
    write_html(as_html(debrief), STYLE, FONT_POINTS, writer)
    refuse_empty(path)


TABLE = '<table cellpadding="3" width="100%">'


def _head(text: str) -> str:
    return f'<br><p class="head">{escape(text)}</p>'


def _turn(debrief: Debrief, turn: PlayedTurn, tied: tuple[Tie, ...]) -> list[str]:
    marks = "".join(
        f", {name}"
        for name, there in (
            (tr("typed"), not turn.answer.spoken),
            (tr("corrected by you"), turn.original is not None),
            (tr("re-scored"), turn.rescored),
        )
        if there
    )
    rows = "".join(_criterion(e, tied) for e in turn.verdict.explanations)
    you = tr("You")
    return [
        _head(tr("Turn {number}", number=turn.number)),
        f'<p class="muted">{escape(debrief.buyer.name)}: {escape(turn.line)}</p>',
        f"<p>{you}{marks}: {_answer(turn, tied)}</p>",
        f"{TABLE}{rows}</table>" if rows else "",
    ]


def _answer(turn: PlayedTurn, tied: tuple[Tie, ...]) -> str:
    if not turn.answer.words:
        return tr("Nothing was heard.")
    said = []
    for index, heard in enumerate(turn.answer.words):
        inside = [tie for tie in tied if tie.first <= index <= tie.last]
        text = escape(heard.text)
        if inside:
            text = f'<span class="{inside[-1].verdict.value}"><u>{text}</u></span>'
        letters = "".join(tie.letter for tie in inside if tie.last == index)
        said.append(f"{text}<sup>{letters}</sup>" if letters else text)
    return " ".join(said)


def _criterion(explanation: Explanation, tied: tuple[Tie, ...]) -> str:
    letter = next(
        (t.letter for t in tied if t.criterion_id == explanation.criterion_id), ""
    )
    verdict = explanation.verdict
    kind = "muted" if verdict is Verdict.NOT_MEASURED else verdict.value
    reason = "" if verdict is Verdict.MET else escape(explanation.reason)
    return (
        f'<tr><td width="14%" class="{kind}">{word(verdict)}</td>'
        f'<td width="38%">{escape(explanation.label)} {letter}</td>'
        f'<td width="13%">{credit_words(explanation)}</td>'
        f'<td class="muted">{reason}</td></tr>'
    )


def _delivery(measures: tuple[Measure, ...]) -> list[str]:
    rows = []
    for measure in measures:
        number, unit = measure_words(measure)
        known = not isinstance(measure.value, NotMeasured)
        aim = range_words(measure) if known else ""
        cells = (measure_word(measure.name), number, unit, aim)
        rows.append("".join(f"<td>{escape(cell)}</td>" for cell in cells))
    if not rows:
        return []
    table = "".join(f"<tr>{row}</tr>" for row in rows)
    return [_head(tr("How it sounded")), f"{TABLE}{table}</table>"]
