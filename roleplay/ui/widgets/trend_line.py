"""A small line of one measure over weeks, with the usual range behind it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from roleplay.ui.look import Look
from roleplay.ui.widgets.focus_ring import FocusRing

SIZE = (150, 40)


class TrendLine(QWidget):
    """Weeks without a value are dashed bridges.  The words are its accessible name."""

    def __init__(
        self,
        look: Look,
        points: Sequence[tuple[date, float]],
        usual: tuple[float | None, float | None],
        words: str,
    ) -> None:
        super().__init__()
        self._look = look
        self._points = tuple(points)
        self._usual = usual
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.ring = FocusRing(look, self, 8)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return its size."""
        return QSize(*SIZE)

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the range and the line."""
        if not self._points:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        low, high = self._span()
        top = self._y(high if self._usual[1] is None else self._usual[1], low, high)
        end = self._y(low if self._usual[0] is None else self._usual[0], low, high)
        if self._usual != (None, None):
            band = QRectF(0, top, self.width(), end - top)
            painter.fillRect(band, self._look.color("sunken"))
        places = [
            QPointF(self._x(week), self._y(value, low, high))
            for week, value in self._points
        ]
        solid = QPen(self._look.color("primary"), 2)
        dashed = QPen(solid)
        dashed.setDashPattern([1.5, 2.0])
        for number in range(1, len(places)):
            gap = (self._points[number][0] - self._points[number - 1][0]).days
            painter.setPen(solid if gap <= 7 else dashed)
            painter.drawLine(places[number - 1], places[number])
        painter.setPen(solid)
        painter.setBrush(self._look.color("surface"))
        painter.drawEllipse(places[-1], 4, 4)

    def _span(self) -> tuple[float, float]:
        values = [value for _, value in self._points]
        ends = [end for end in self._usual if end is not None]
        low, high = min((*values, *ends)), max((*values, *ends))
        room = (high - low) * 0.1 or 1.0
        return low - room, high + room

    def _x(self, week: date) -> float:
        first, last = self._points[0][0], self._points[-1][0]
        span = (last - first).days
        share = (week - first).days / span if span else 1.0
        return 6 + share * (self.width() - 12)

    def _y(self, value: float, low: float, high: float) -> float:
        return 5 + (self.height() - 10) * (high - value) / (high - low)
