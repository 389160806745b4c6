"""How far somebody moved: a circle where they began, a disc where they are."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from roleplay.ui.look import Look

HEIGHT, LEAST = 36, 120
CIRCLE, DISC, EDGE = 5.5, 7.0, 2.5
TRACK, BAR = 2, 4
"""Radii and thicknesses in pixels.  Source: mockups/leaderboard.html."""


class Dumbbell(QWidget):
    """One value over a track, and where it began.

    Neither focus nor a name of its own: the row it stands in says the same in words.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._now: float | None = None
        self._start: float | None = None
        self._low, self._high = 0.0, 1.0
        self._token = "ink"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_values(
        self,
        now: float | None,
        start: float | None = None,
        between: tuple[float, float] = (0.0, 1.0),
        *,
        is_own: bool = False,
    ) -> None:
        """Show a value.  now: None for none yet.  start: None for a bar from the left.

        between: the ends of the track, the same for all rows.
        """
        self._now, self._start = now, start
        self._low, self._high = between
        self._token = "primary" if is_own else "ink"
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room it likes."""
        return QSize(self._look.px(2 * LEAST), self._look.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the least room."""
        return QSize(self._look.px(LEAST), self._look.px(HEIGHT))

    def place_of(self, value: float) -> float:
        """Return where a value stands, in pixels from the left."""
        room = self.width() - 2 * DISC
        span = self._high - self._low
        share = (value - self._low) / span if span > 0 else 0.5
        share = min(1.0, max(0.0, share))
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            share = 1 - share
        return DISC + room * share

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track, bar, circle and disc."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color, middle = self._look.color, self.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("line"))
        painter.drawRect(QRectF(0, middle - TRACK / 2, self.width(), TRACK))
        if self._now is None:
            return
        now = self.place_of(self._now)
        begin = self.place_of(self._low if self._start is None else self._start)
        bar = color("primary" if self._token == "primary" else "line-strong")
        painter.setBrush(bar)
        left, right = min(begin, now), max(begin, now)
        painter.drawRect(QRectF(left, middle - BAR / 2, right - left, BAR))
        if self._start is not None and right - left > DISC:
            painter.setPen(QPen(bar, EDGE))
            painter.setBrush(color("surface"))
            painter.drawEllipse(QPointF(begin, middle), CIRCLE, CIRCLE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(self._token))
        painter.drawEllipse(QPointF(now, middle), DISC, DISC)
