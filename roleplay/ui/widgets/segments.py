"""A shared goal as segments that fill, on the dark card."""

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from roleplay.ui.look import Look
from roleplay.words import tr

COLUMNS, MOST = 20, 40
HEIGHT, GAP, RADIUS = 14, 4, 4
FILLED = "#9A92FF"
"""Sizes in pixels and the colour, the same in both themes.

Source: mockups/leaderboard.html.
"""


class Segments(QWidget):
    """How much of a goal is there: a segment each, or up to MOST equal parts of it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._have, self._need = 0, 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_progress(self, have: int, need: int) -> None:
        """Show *have* of *need*; more than needed fills all."""
        self._have, self._need = have, need
        self.setAccessibleName(tr("{have} of {need}", have=have, need=need))
        self.updateGeometry()
        self.update()

    @property
    def count(self) -> int:
        """How many segments there are."""
        return min(self._need, MOST)

    @property
    def filled(self) -> int:
        """How many are full: never more than was earned."""
        return min(self.count, self._have * self.count // self._need)

    def sizeHint(self) -> QSize:
        """Return the room for all rows."""
        rows = ceil(self.count / COLUMNS)
        line, gap = self._look.px(HEIGHT), self._look.px(GAP)
        return QSize(self._look.px(COLUMNS * 10), rows * line + (rows - 1) * gap)

    def minimumSizeHint(self) -> QSize:
        """Return the least room."""
        return QSize(COLUMNS * 6, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the segments."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line, gap = self._look.px(HEIGHT), self._look.px(GAP)
        columns = min(COLUMNS, self.count)
        width = (self.width() - gap * (columns - 1)) / columns
        for number in range(self.count):
            left = (number % columns) * (width + gap)
            top = (number // columns) * (line + gap)
            full = number < self.filled
            edge = self._look.color(FILLED if full else "hero-line")
            painter.setPen(QPen(edge, 1.5))
            painter.setBrush(edge if full else Qt.BrushStyle.NoBrush)
            box = QRectF(left, top, width, line).adjusted(0.75, 0.75, -0.75, -0.75)
            painter.drawRoundedRect(box, RADIUS, RADIUS)
