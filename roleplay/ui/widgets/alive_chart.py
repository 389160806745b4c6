"""A chart of shares over the weeks since a start, up to today and no further."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from roleplay.ui.look import Look
from roleplay.ui.widgets.announcing import announce
from roleplay.ui.widgets.apart import keep_apart
from roleplay.ui.widgets.focus_ring import FocusRing
from roleplay.words import tr

LEFT, RIGHT, TOP, BOTTOM = 44, 24, 12, 30
LABEL = 18
"""Least pixels between the labels at the lines' ends."""

SHAPE = 4.0
GRID = (0, 50, 100)
TICKS = 3
"""Parts of the axis of weeks.  Source: mock-up of the programme page."""

Shape = Literal["disc", "diamond"]
TOKENS: dict[Shape, tuple[str, str]] = {
    "disc": ("primary", "primary"),
    "diamond": ("teal", "teal-text"),
}
"""Colours of a line and of its words; the shape says the same without them."""


@dataclass(frozen=True, slots=True)
class AliveLine:
    """A share over weeks, 0 to 100; None where it is not measured.

    values: of week 1, 2 ...  label: at the line's end.
    """

    name: str
    label: str
    shape: Shape
    values: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class AliveData:
    """What the chart shows.  weeks: of the whole axis.  now: weeks since the start.

    words: what each week says, as many as each line has values.
    """

    weeks: int = 0
    now: float = 0
    lines: tuple[AliveLine, ...] = ()
    words: tuple[str, ...] = ()


class AliveChart(QWidget):
    """Arrow keys and the mouse move a mark from week to week."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._data = AliveData()
        self._at: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.ring = FocusRing(look, self, 10)
        look.changed.connect(self._look_changed)

    @property
    def value_words(self) -> str:
        """What the week under the mark says; "" without a mark."""
        return "" if self._at is None else self._data.words[self._at]

    def show_data(self, data: AliveData, title: str) -> None:
        """Show the lines.  title: the finding, which is the chart's name."""
        self._data, self._at = data, None
        self.setAccessibleName(title)
        last = tr(" The last: {words}.", words=data.words[-1]) if data.words else ""
        self.setAccessibleDescription(
            tr(
                "Chart, {count} weeks.{last} Arrow keys move from week to "
                "week; a table is behind Show as table.",
                count=len(data.words),
                last=last,
            )
        )
        self.update()

    def sizeHint(self) -> QSize:
        """Return its size."""
        return QSize(480, self._look.px(248))

    def minimumSizeHint(self) -> QSize:
        """Return the least size that shows all words."""
        return QSize(self._look.px(300), self._look.px(248))

    # Moving the mark --------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with Left, Right, Home and End; Escape takes the mark away."""
        last, now = len(self._data.words) - 1, self._at
        places = {
            Qt.Key.Key_Left: last if now is None else max(0, now - 1),
            Qt.Key.Key_Right: 0 if now is None else min(last, now + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        key = Qt.Key(event.key())
        if last >= 0 and key in places:
            self._mark(places[key])
            announce(self, self.value_words)
        elif key == Qt.Key.Key_Escape and now is not None:
            self._mark(None)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark the week that is nearest across."""
        if not self._data.words or not self._plot().contains(event.position()):
            self._mark(None)
            return
        x = event.position().x()
        away = [abs(self._x(n + 1) - x) for n in range(len(self._data.words))]
        self._mark(away.index(min(away)))

    def leaveEvent(self, event: object) -> None:
        """Take the mark away."""
        self._mark(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the mark away."""
        self._mark(None)
        super().focusOutEvent(event)

    def _mark(self, at: int | None) -> None:
        if at != self._at:
            self._at = at
            self.update()

    # Places -----------------------------------------------------------------------

    def _plot(self) -> QRectF:
        px = self._look.px
        box = QRectF(self.rect()).adjusted(px(LEFT), px(TOP), -px(RIGHT), -px(BOTTOM))
        # The labels stand on the right of today, and need their room there.
        metrics = QFontMetricsF(self._look.font("small-strong"))
        widths = (metrics.horizontalAdvance(x.label) for x in self._data.lines)
        room = max(widths, default=0) + px(12)
        today = min(self._data.now, self._data.weeks) / max(1, self._data.weeks)
        whole = self.width() - box.left()
        if today > 0:
            box.setWidth(min(box.width(), max(whole / 2, (whole - room) / today)))
        return box

    def _x(self, week: float) -> float:
        plot = self._plot()
        return plot.left() + plot.width() * week / max(1, self._data.weeks)

    def _y(self, value: float) -> float:
        plot = self._plot()
        return plot.bottom() - plot.height() * value / 100

    def _places(self, line: AliveLine) -> list[tuple[int, QPointF]]:
        return [
            (week, QPointF(self._x(week), self._y(value)))
            for week, value in enumerate(line.values, 1)
            if value is not None
        ]

    # Painting ---------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the grid, today, the lines, their names and the mark."""
        if not self._data.weeks:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._look.font("caption"))
        self._draw_axes(painter)
        self._draw_today(painter)
        for line in self._data.lines:
            self._draw_line(painter, line)
        self._draw_names(painter)
        if self._at is not None:
            self._draw_mark(painter, self._at)

    def _draw_axes(self, painter: QPainter) -> None:
        plot, px, look = self._plot(), self._look.px, self._look
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for value in GRID:
            y = self._y(value)
            painter.setPen(QPen(look.color("line"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(look.color("muted"))
            box = QRectF(0, y - px(10), plot.left() - px(8), px(20))
            painter.drawText(box, right, f"{value}%")
        for week in _ticks(self._data.weeks):
            box = QRectF(self._x(week) - px(40), plot.bottom() + px(8), px(80), px(20))
            word = tr("week {week}", week=week) if week else "start"
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, word)

    def _draw_today(self, painter: QPainter) -> None:
        plot, px, look = self._plot(), self._look.px, self._look
        x = self._x(min(self._data.now, self._data.weeks))
        pen = QPen(look.color("line-strong"), 1)
        pen.setDashPattern([1.5, 3.0])
        painter.setPen(pen)
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
        painter.setPen(look.color("muted"))
        box = QRectF(x + px(6), plot.bottom() - px(20), px(60), px(18))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, "today")

    def _draw_line(self, painter: QPainter, line: AliveLine) -> None:
        color = self._look.color(TOKENS[line.shape][0])
        solid = QPen(color, 2)
        dashed = QPen(solid)
        dashed.setDashPattern([1.5, 2.0])
        places = self._places(line)
        for (before, start), (after, end) in pairwise(places):
            painter.setPen(solid if after - before == 1 else dashed)
            painter.drawLine(start, end)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        for _, place in places:
            _draw_shape(painter, line.shape, place)

    def _draw_names(self, painter: QPainter) -> None:
        """Draw each line's label at its end, pushed apart where they would touch."""
        px, look = self._look.px, self._look
        ends = sorted(
            (places[-1][1].y(), places[-1][1].x(), line.shape, line.label)
            for line in self._data.lines
            if (places := self._places(line))
        )
        if not ends:
            return
        plot, font = self._plot(), look.font("small-strong")
        low = plot.bottom() - px(LABEL)
        spread = keep_apart([end[0] for end in ends], px(LABEL), plot.top(), low)
        today = self._x(min(self._data.now, self._data.weeks))
        left = max(today, *(end[1] for end in ends)) + px(10)
        painter.setFont(font)
        for y, (_, _, shape, text) in zip(spread, ends, strict=True):
            painter.setPen(look.color(TOKENS[shape][1]))
            room = self.width() - left
            label = QFontMetricsF(font).elidedText(
                text, Qt.TextElideMode.ElideRight, room
            )
            box = QRectF(left, y - px(10), room, px(20))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, label)

    def _draw_mark(self, painter: QPainter, at: int) -> None:
        look, plot, px = self._look, self._plot(), self._look.px
        x, font = self._x(at + 1), self._look.font("caption")
        painter.setPen(QPen(look.color("line-strong"), 1))
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
        painter.setFont(font)
        text = self._data.words[at]
        width = QFontMetricsF(font).horizontalAdvance(text) + px(20)
        box = QRectF(0, plot.center().y() - px(14), width, px(28))
        box.moveLeft(min(max(0.0, x - width / 2), max(0.0, self.width() - width)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("ink"))
        painter.drawRoundedRect(box, 8, 8)
        painter.setPen(look.color("bg"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _look_changed(self) -> None:
        self.updateGeometry()
        self.update()


def _draw_shape(painter: QPainter, shape: Shape, at: QPointF) -> None:
    if shape == "disc":
        painter.drawEllipse(at, SHAPE - 0.5, SHAPE - 0.5)
        return
    size = SHAPE + 1
    corners = ((0, -size), (size, 0), (0, size), (-size, 0))
    painter.drawPolygon(QPolygonF([at + QPointF(x, y) for x, y in corners]))


def _ticks(weeks: int) -> list[int]:
    """Return the weeks named on the axis: the start, and up to TICKS more."""
    parts = min(TICKS, weeks)
    return [round(n * weeks / parts) for n in range(parts + 1)]
