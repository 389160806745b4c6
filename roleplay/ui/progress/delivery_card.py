"""Cards: how answers sounded over weeks, and which objections were met."""

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from roleplay.ui.look import Look
from roleplay.ui.progress.words import trend_value, usual_words
from roleplay.ui.value_words import word
from roleplay.ui.widgets import Card, Label, TrendLine
from roleplay.usecases import (
    ObjectionRow,
    Review,
    Trend,
    bare_day,
)
from roleplay.words import begin, tr


class Listing(Card):
    """A card whose rows are made anew with every review."""

    def __init__(self, look: Look, title: str, note: str) -> None:
        super().__init__(margins=(20, 16, 20, 16), spacing=10)
        self.look = look
        head = QHBoxLayout()
        head.setSpacing(8)
        name = Label(look, title, "card-title")
        name.keep_whole()
        head.addWidget(name)
        head.addWidget(Label(look, note, "caption", "muted"), 1)
        self.column.addLayout(head)
        self._rows = QWidget()
        self.add(self._rows)
        self.column.addStretch(1)

    def new_rows(self) -> QGridLayout:
        """Take the rows away; return where to put new ones."""
        rows = QWidget()
        self.column.replaceWidget(self._rows, rows)
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = rows
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(12)
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(0, 1)
        return grid


class DeliveryCard(Listing):
    """Pace, fillers, talk share, response time: the last value, its line, its range."""

    def __init__(self, look: Look) -> None:
        super().__init__(
            look, tr("Delivery"), tr("what was measured in spoken answers")
        )

    def show_review(self, review: Review) -> None:
        """Show the measures of a time."""
        grid = self.new_rows()
        for row, trend in enumerate(review.delivery):
            grid.addLayout(self._words(trend), row, 0)
            if trend.points:
                points = [(point.week_on, point.value) for point in trend.points]
                line = TrendLine(self.look, points, trend.usual, _said(trend))
                grid.addWidget(line, row, 1)

    def _words(self, trend: Trend) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        line = QHBoxLayout()
        line.setSpacing(8)
        name = Label(self.look, trend.name, "body-strong")
        name.setToolTip(trend.how)
        name.keep_whole()
        line.addWidget(name)
        if trend.points:
            line.addWidget(Label(self.look, trend_value(trend), "body"), 1)
            text = usual_words(trend) or tr("no range that is right for all")
        else:
            line.addStretch(1)
            text = trend.missing
        column.addLayout(line)
        column.addWidget(Label(self.look, text, "caption", "muted", wraps=True))
        return column


class ObjectionsCard(Listing):
    """Each kind that was met, and how often its turn was passed."""

    def __init__(self, look: Look) -> None:
        super().__init__(
            look, tr("Objections met"), tr("and how often you passed the turn")
        )

    def show_review(self, review: Review) -> None:
        """Show the objections of a time."""
        grid = self.new_rows()
        if not review.objections:
            text = tr(
                "None in this time. Price, stall and listening scenarios have them."
            )
            grid.addWidget(Label(self.look, text, "body", "muted", wraps=True), 0, 0)
        for row, met in enumerate(review.objections):
            grid.addWidget(
                Label(self.look, begin(word(met.kind)), "body-strong"), row, 0
            )
            words = Label(self.look, objection_words(met), "body", "muted")
            words.keep_whole()
            grid.addWidget(words, row, 1)


def objection_words(row: ObjectionRow) -> str:
    """Return how often a kind was met and passed."""
    return tr("passed {passed} of {met}", passed=row.passed, met=row.met)


def _said(trend: Trend) -> str:
    usual = usual_words(trend)
    first, last = trend.points[0], trend.points[-1]
    moved = tr(
        ", from {value:.1f} {bare_day}",
        value=first.value,
        bare_day=bare_day(first.week_on),
    )
    start = moved if len(trend.points) > 1 else ""
    of = tr("{of} spoken turns", of=last.of)
    return tr(
        "{name}: {trend_value}{start}{word}. Last week with practice: {of}.",
        name=trend.name,
        trend_value=trend_value(trend),
        start=start,
        word=", " + usual if usual else "",
        of=of,
    )
