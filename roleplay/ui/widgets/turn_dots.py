"""Dots for the turns: done, now, likely and perhaps."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy

from roleplay.ui.look import Look
from roleplay.words import tr

DOT, NOW, GAP = 10, 28, 7
MOST = 10
"""More dots than this say nothing at a glance; the words beside them still count."""


class TurnDots(QLabel):
    """Where an attempt stands; the words "Turn 3 of about 6" are its name."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._number = 0
        self._about = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def show_turn(self, number: int, about: int) -> None:
        """Show turn *number*, from 1, of roughly *about*."""
        self._number, self._about = number, max(about, number)
        self.setAccessibleName(
            tr("Turn {number} of about {about}", number=number, about=self._about)
        )
        self.updateGeometry()
        self.update()

    @property
    def words(self) -> str:
        """What the dots say, in words."""
        return self.accessibleName()

    def sizeHint(self) -> QSize:
        """Return the room of all dots."""
        if not self._dots():
            return QSize(0, DOT)
        return QSize(NOW + (self._dots() - 1) * (DOT + GAP), DOT)

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dots."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong, x = self._look.color("line-strong"), 0.0
        for number in range(1, self._dots() + 1):
            width = NOW if number == self._number else DOT
            pen = QPen(strong, 1.5)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if number == self._number:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._look.color("primary"))
            elif number < self._number:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(strong)
            else:
                if number == self._about:
                    pen.setDashPattern([1.6, 1.6])
                painter.setPen(pen)
            inset = 0.0 if number <= self._number else 0.75
            box = QRectF(x, 0, width, DOT).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
            x += width + GAP

    def _dots(self) -> int:
        return self._about if self._about <= MOST else 0
