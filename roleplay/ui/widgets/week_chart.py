"""A chart of lines over weeks: one in focus, the others quiet behind it.

Painted by hand and not by pyqtgraph: that takes a second to import, and has neither
bridges over weeks without a point, nor labels at the lines' ends that keep apart, nor
a name a screen reader can say.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from roleplay.ui.look import Look
from roleplay.ui.widgets.announcing import announce
from roleplay.ui.widgets.apart import keep_apart
from roleplay.ui.widgets.focus_ring import FocusRing
from roleplay.usecases import bare_day
from roleplay.words import tr

LEFT, RIGHT, TOP, BOTTOM = 96, 104, 14, 32
LABEL = 16
"""Least pixels between the labels at the lines' ends."""
DOT, LAST = 3.5, 5.0


@dataclass(frozen=True, slots=True)
class ChartLine:
    """One line.  points: week and value, in order; words: what each point says."""

    name: str
    points: tuple[tuple[date, float], ...]
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChartData:
    """What a chart shows.

    weeks: of the whole axis.  steps: words of the values 0, 1, 2 ... upwards.  bands:
    first and last day, and what they are called, such as "holiday".
    """

    weeks: tuple[date, ...] = ()
    steps: tuple[str, ...] = ()
    lines: tuple[ChartLine, ...] = ()
    bands: tuple[tuple[date, date, str], ...] = field(default=())


class WeekChart(QWidget):
    """Arrow keys and the mouse move a mark along the line in focus."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._data = ChartData()
        self._focus = ""
        self._at: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.ring = FocusRing(look, self, 10)
        look.changed.connect(self._look_changed)

    @property
    def value_words(self) -> str:
        """What the mark stands on says; "" without a mark."""
        line = self._line()
        return "" if line is None or self._at is None else line.words[self._at]

    def show_data(self, data: ChartData, focus: str, title: str) -> None:
        """Show lines, the one named *focus* in front.  title: what they say."""
        self._data, self._focus, self._at = data, focus, None
        self.setAccessibleName(title)
        line = self._line()
        last = (
            tr(" The last: {words}.", words=line.words[-1])
            if line and line.words
            else ""
        )
        count = len(line.points) if line else 0
        self.setAccessibleDescription(
            tr(
                "Chart, {focus}, {count} weeks with practice.{last} Arrow "
                "keys move from week to week; a table is beside it.",
                focus=focus,
                count=count,
                last=last,
            )
        )
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size that leaves room for badges below it."""
        return QSize(632, self._look.px(256))

    def minimumSizeHint(self) -> QSize:
        """Return the least size that shows all words."""
        return QSize(self._look.px(360), self._look.px(240))

    # Moving the mark --------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with Left, Right, Home and End; Escape takes the mark away."""
        line = self._line()
        last = len(line.points) - 1 if line else -1
        now = self._at
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
        """Mark the point that is nearest across."""
        line, x = self._line(), event.position().x()
        if (
            line is None
            or not line.points
            or not self._plot().contains(event.position())
        ):
            self._mark(None)
            return
        away = [abs(self._x(week) - x) for week, _ in line.points]
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

    def _line(self) -> ChartLine | None:
        return next((x for x in self._data.lines if x.name == self._focus), None)

    def _plot(self) -> QRectF:
        px = self._look.px
        return QRectF(self.rect()).adjusted(px(LEFT), px(TOP), -px(RIGHT), -px(BOTTOM))

    def _x(self, day: date) -> float:
        plot, weeks = self._plot(), self._data.weeks
        span = (weeks[-1] - weeks[0]).days
        share = (day - weeks[0]).days / span if span else 1.0
        return plot.left() + plot.width() * min(1.0, max(0.0, share))

    def _y(self, value: float) -> float:
        plot, top = self._plot(), len(self._data.steps) - 1
        return plot.bottom() - plot.height() * value / max(1, top)

    # Painting ---------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw bands, grid, the quiet lines, the line in focus and the mark."""
        if not self._data.weeks:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._look.font("caption"))
        self._draw_bands(painter)
        self._draw_axes(painter)
        for line in self._data.lines:
            if line.name != self._focus and line.points:
                self._draw_quiet(painter, line)
        focus = self._line()
        if focus is not None and focus.points:
            self._draw_focus(painter, focus)
        self._draw_names(painter)
        if self._at is not None and focus is not None:
            self._draw_mark(painter, focus, self._at)

    def _draw_bands(self, painter: QPainter) -> None:
        plot, weeks = self._plot(), self._data.weeks
        for first, last, name in self._data.bands:
            if last < weeks[0] or first > weeks[-1]:
                continue
            left, right = self._x(first), self._x(last)
            width = max(self._look.px(8), right - left)
            box = QRectF(left, plot.top(), width, plot.height())
            painter.fillRect(box, self._look.color("sunken"))
            painter.setPen(self._look.color("muted"))
            words = QRectF(left - 60, plot.top() + 2, width + 120, self._look.px(16))
            painter.drawText(words, Qt.AlignmentFlag.AlignHCenter, name)

    def _draw_axes(self, painter: QPainter) -> None:
        plot, px = self._plot(), self._look.px
        for value, word in enumerate(self._data.steps):
            y = self._y(value)
            painter.setPen(QPen(self._look.color("line"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(self._look.color("muted"))
            box = QRectF(0, y - px(10), plot.left() - px(10), px(20))
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, right, word)
        for week in _ticks(self._data.weeks):
            box = QRectF(self._x(week) - px(40), plot.bottom() + px(8), px(80), px(20))
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, _day(week))

    def _draw_quiet(self, painter: QPainter, line: ChartLine) -> None:
        painter.setPen(QPen(self._look.color("line-strong"), 1.5))
        places = [QPointF(self._x(week), self._y(value)) for week, value in line.points]
        painter.drawPolyline(places)
        if len(places) == 1:
            painter.setBrush(self._look.color("line-strong"))
            painter.drawEllipse(places[0], 2, 2)

    def _draw_focus(self, painter: QPainter, line: ChartLine) -> None:
        solid = QPen(self._look.color("primary"), 2.5)
        solid.setCapStyle(Qt.PenCapStyle.RoundCap)
        dashed = QPen(solid)
        dashed.setDashPattern([1.2, 2.0])
        for (before, low), (after, high) in zip(
            line.points, line.points[1:], strict=False
        ):
            near = (after - before).days <= 7
            painter.setPen(solid if near else dashed)
            start = QPointF(self._x(before), self._y(low))
            painter.drawLine(start, QPointF(self._x(after), self._y(high)))
        painter.setPen(solid)
        for number, (week, value) in enumerate(line.points):
            last = number == len(line.points) - 1
            painter.setBrush(self._look.color("surface" if last else "primary"))
            radius = LAST if last else DOT
            painter.drawEllipse(QPointF(self._x(week), self._y(value)), radius, radius)

    def _draw_names(self, painter: QPainter) -> None:
        """Draw each line's name at its end, pushed apart where they would touch."""
        px = self._look.px
        ends = sorted(
            (self._y(line.points[-1][1]), line.name != self._focus, line.name)
            for line in self._data.lines
            if line.points
        )
        low = self._plot().bottom()
        spread = keep_apart([y for y, _, _ in ends], px(LABEL), 0, low)
        left = self._plot().right() + px(10)
        for y, (_, quiet, text) in zip(spread, ends, strict=True):
            role = "caption" if quiet else "small-strong"
            font = self._look.font(role)
            painter.setFont(font)
            painter.setPen(self._look.color("muted" if quiet else "primary"))
            room = self.width() - left
            name = QFontMetricsF(font).elidedText(
                text, Qt.TextElideMode.ElideRight, room
            )
            box = QRectF(left, y - px(10), room, px(20))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, name)

    def _draw_mark(self, painter: QPainter, line: ChartLine, at: int) -> None:
        look, plot, px = self._look, self._plot(), self._look.px
        week, value = line.points[at]
        x, y = self._x(week), self._y(value)
        painter.setPen(QPen(look.color("line-strong"), 1))
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
        painter.setFont(look.font("caption"))
        width = QFontMetricsF(look.font("caption")).horizontalAdvance(line.words[at])
        box = QRectF(0, 0, width + px(20), px(28))
        left = min(max(0.0, x - box.width() / 2), self.width() - box.width())
        below = y - px(14) - box.height() < 0
        box.moveTo(left, y + px(14) if below else y - px(14) - box.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("ink"))
        painter.drawRoundedRect(box, 8, 8)
        painter.setPen(look.color("bg"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, line.words[at])

    def _look_changed(self) -> None:
        self.updateGeometry()
        self.update()


def _ticks(weeks: Sequence[date]) -> list[date]:
    """Return three to five weeks for the axis, evenly where that can be."""
    last = len(weeks) - 1
    if last <= 2:
        return list(weeks)
    parts = next((n for n in (4, 3, 2) if last % n == 0), 3)
    return [weeks[int(n * last / parts + 0.5)] for n in range(parts + 1)]


def _day(day: date) -> str:
    return bare_day(day)
