"""A ring of as many segments as the goal has, filled as far as one came."""

from PySide6.QtCore import QEasingCurve, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from roleplay.ui.look import Look
from roleplay.ui.widgets.focus_ring import FocusRing
from roleplay.words import tr

SIDE, THICK = 104, 10
GAP_DEGREES = 12
"""Between the middles of two round ends, so that segments stay apart."""

MOVE_MS = 240


class GoalRing(QProgressBar):
    """How many of a goal are done; the number stands in it.

    Without a goal it is one empty ring around the number.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._goal = 0
        self._done = 0
        self._shown = 0.0
        self.setRange(0, 1)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.ring = FocusRing(look, self, SIDE / 2)
        self._move = QVariantAnimation(self)
        self._move.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._move.valueChanged.connect(self._moved)
        look.changed.connect(self._look_changed)
        self._look_changed()

    def show_done(self, done: int, goal: int | None) -> None:
        """Show *done* of *goal*; a change on screen fills the ring in 240 ms."""
        moves = self.isVisible() and goal == (self._goal or None)
        self._done, self._goal = done, goal or 0
        self.setRange(0, goal or 1)
        filled = min(done, goal) if goal else 0
        self.setValue(filled)
        of = tr("{done} of {goal}", done=done, goal=goal) if goal else f"{done}"
        self.setAccessibleName(tr("{of} practices this week", of=of))
        self._move.stop()
        duration = self._look.duration(MOVE_MS) if moves else 0
        if duration == 0 or filled == self._shown:
            self._moved(float(filled))
            return
        self._move.setDuration(duration)
        self._move.setStartValue(self._shown)
        self._move.setEndValue(float(filled))
        self._move.start()

    def sizeHint(self) -> QSize:
        """Return a square."""
        return QSize(self._look.px(SIDE), self._look.px(SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw segments and number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = self._look.px(THICK) / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        segments = max(1, self._goal)
        gap = GAP_DEGREES if segments > 1 else 0
        span = 360 / segments
        for number in range(segments):
            start = span * number + gap / 2
            self._arc(painter, box, start, span - gap, "line")
            share = max(0.0, min(1.0, self._shown - number))
            if share > 0:
                self._arc(painter, box, start, (span - gap) * share, "primary")
        self._words(painter)

    def _arc(
        self, painter: QPainter, box: QRectF, start: float, span: float, token: str
    ) -> None:
        pen = QPen(self._look.color(token), self._look.px(THICK))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        # Qt counts sixteenths of a degree, from three o'clock and anticlockwise.
        painter.drawArc(box, round((90 - start) * 16), round(-span * 16))

    def _words(self, painter: QPainter) -> None:
        number, small = self._look.font("title", tabular=True), self._look.font("chip")
        high = QFontMetricsF(number).capHeight()
        gap, low = self._look.px(7), QFontMetricsF(small).capHeight()
        middle, box = self.height() / 2, QRectF(self.rect())
        top = middle - (high + gap + low) / 2
        painter.setFont(number)
        painter.setPen(self._look.color("ink"))
        metrics = QFontMetricsF(number)
        text = str(self._done)
        x = (box.width() - metrics.horizontalAdvance(text)) / 2
        painter.drawText(round(x), round(top + high), text)
        painter.setFont(small)
        painter.setPen(self._look.color("muted"))
        text = tr("of {goal}", goal=self._goal) if self._goal else tr("this week")
        x = (box.width() - QFontMetricsF(small).horizontalAdvance(text)) / 2
        painter.drawText(round(x), round(top + high + gap + low), text)

    def _moved(self, value: object) -> None:
        self._shown = float(value)  # type: ignore[arg-type]
        self.update()

    def _look_changed(self) -> None:
        self.setFixedSize(self.sizeHint())  # else a layout may press it to an oval
        self.update()
