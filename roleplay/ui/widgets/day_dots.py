"""The seven days of a week: done, today, off, gone by and to come."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy

from roleplay.ui.look import Look
from roleplay.ui.widgets.focus_ring import FocusRing
from roleplay.words import tr

DOT, LETTERS, GAP = 30, 18, 3
WORDS = {
    "done": tr("practised"),
    "today": tr("today"),
    "off": tr("day off"),
    "past": tr("no practice"),
    "ahead": tr("to come"),
}
"""A day's state in words, for those who do not see the dot."""


class DayDots(QLabel):
    """A dot a day with its first letter; what each says is the accessible name."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._days: tuple[tuple[str, str], ...] = ()
        self._today = -1
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.ring = FocusRing(look, self, 10)
        look.changed.connect(self._look_changed)

    def show_days(self, days: Sequence[tuple[str, str]], today: int = -1) -> None:
        """Show days, each its name and a key of WORDS.

        today: the index of the day it is, marked also where it is done or off.
        """
        self._days, self._today = tuple(days), today
        said = ", ".join(f"{name}: {WORDS[state]}" for name, state in days)
        self.setAccessibleName(said)
        self.setToolTip(said.replace(", ", "\n"))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for dots and letters."""
        px = self._look.px
        return QSize(px(7 * 38), px(DOT + GAP + LETTERS))

    def minimumSizeHint(self) -> QSize:
        """Return the least room: dots side by side."""
        px = self._look.px
        return QSize(px(7 * (DOT + 2)), px(DOT + GAP + LETTERS))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the days."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self._look.px(DOT)
        step = (self.width() - side) / max(1, len(self._days) - 1)
        for index, (name, state) in enumerate(self._days):
            box = QRectF(round(index * step), 0, side, side)
            self._dot(painter, box, state, index == self._today)
            painter.setFont(self._look.font("caption"))
            now = index == self._today
            painter.setPen(self._look.color("ink" if now else "muted"))
            place = QRectF(
                box.left(), side + self._look.px(GAP), side, self._look.px(LETTERS)
            )
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name[0])

    def _dot(self, painter: QPainter, box: QRectF, state: str, now: bool) -> None:
        color = self._look.color
        width = 2 if now and state != "done" else 1
        half = width / 2
        painter.setPen(QPen(color("primary" if now else "line"), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if state == "done":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("primary"))
            half = 0
        elif state == "off":
            painter.setBrush(color("sunken"))
        painter.drawEllipse(box.adjusted(half, half, -half, -half))
        icons = {"done": ("check", "on-primary", 14), "off": ("calendar", "muted", 13)}
        if state in icons:
            name, token, size = icons[state]
            side = self._look.px(size)
            at = box.center() - QPointF(side / 2, side / 2)
            painter.drawPixmap(
                QPointF(round(at.x()), round(at.y())),
                self._look.icon(name, token, side),
            )

    def _look_changed(self) -> None:
        self.updateGeometry()
        self.update()
