"""How it sounded: delivery measures with their ranges."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from roleplay.scoring import Measure, NotMeasured, measure_word
from roleplay.ui.debrief.words import measure_words, range_words
from roleplay.ui.look import Look
from roleplay.ui.widgets import Card, Label
from roleplay.words import tr

COLUMNS = 4


class RangeBar(QLabel):
    """A value on a line with its comfortable range."""

    def __init__(self, look: Look, measure: Measure) -> None:
        super().__init__()
        self._look = look
        self._measure = measure
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        inside = tr("inside") if measure.in_range else tr("outside")
        self.setAccessibleName(
            tr(
                "{name} is {what} its range",
                name=measure_word(measure.name),
                what=inside,
            )
        )
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return its size."""
        return QSize(self._look.px(84), 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw line, range and value."""
        measure = self._measure
        if isinstance(measure.value, NotMeasured) or measure.high is None:
            return
        low = measure.low or 0.0
        top = max(measure.high * 1.5, measure.value * 1.05)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        width, middle = self.width(), self.height() / 2
        painter.setBrush(self._look.color("line"))
        painter.drawRoundedRect(QRectF(0, middle - 2, width, 4), 2, 2)
        painter.setBrush(self._look.color("teal"))
        start, end = low / top * width, measure.high / top * width
        painter.drawRoundedRect(QRectF(start, middle - 2, end - start, 4), 2, 2)
        painter.setBrush(self._look.color("ink"))
        x = min(width - 3.0, measure.value / top * width)
        painter.drawRoundedRect(QRectF(x - 1.5, middle - 6, 3, 12), 1.5, 1.5)


class Sounded(Card):
    """All measures of an attempt; what was not measured says why."""

    def __init__(self, look: Look, measures: tuple[Measure, ...]) -> None:
        super().__init__()
        self._look = look
        head = QHBoxLayout()
        head.setSpacing(8)
        title = Label(look, tr("How it sounded"), "card-title")
        title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        head.addWidget(title)
        where = tr("counted from your own audio, on this laptop")
        head.addWidget(Label(look, where, "caption", "muted"), 1)
        self.column.addLayout(head)
        shown = [m for m in measures if not isinstance(m.value, NotMeasured)]
        silent = [m for m in measures if isinstance(m.value, NotMeasured)]
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(12)
        for index, measure in enumerate(shown):
            cell = self._cell(measure)
            place = divmod(index, COLUMNS)
            grid.addLayout(cell, *place, Qt.AlignmentFlag.AlignTop)
        for column in range(COLUMNS):
            grid.setColumnStretch(column, 1)
        self.column.addLayout(grid)
        for reason, names in _by_reason(silent).items():
            self.column.addLayout(self._not_measured(reason, names))

    def _cell(self, measure: Measure) -> QVBoxLayout:
        number, unit = measure_words(measure)
        column = QVBoxLayout()
        column.setSpacing(1)
        big = Label(self._look, number, "title2")
        big.set_tabular(True)
        big.setToolTip(measure.how)
        column.addWidget(big)
        column.addWidget(Label(self._look, unit, "small"))
        column.addWidget(
            Label(self._look, range_words(measure), "caption", "muted", wraps=True)
        )
        if measure.high is not None:
            column.addWidget(RangeBar(self._look, measure))
        return column

    def _not_measured(self, reason: str, names: list[str]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        mark = QLabel()
        mark.setPixmap(self._look.icon("mark-not-measured", "ink", 18))
        mark.setAlignment(Qt.AlignmentFlag.AlignTop)
        row.addWidget(mark)
        text = tr(
            "Not measured: {names}. Reason: {reason}.",
            names=", ".join(names),
            reason=reason,
        )
        row.addWidget(Label(self._look, text, "small", "muted", wraps=True), 1)
        return row


def _by_reason(silent: list[Measure]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for measure in silent:
        assert isinstance(measure.value, NotMeasured)
        found.setdefault(measure.value.reason, []).append(measure_word(measure.name))
    return found
