"""The time for an answer as a ring that empties; no sound, and nothing is cut off."""

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from roleplay.ui.look import Look
from roleplay.words import tr

SIDE, THICK = 132, 11
TICK_MS = 200


class TimeRing(QProgressBar):
    """Minutes and seconds left, in a ring.  It starts, holds and goes on by T."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._whole_s = 90.0
        self._before_s = 0.0
        self._running = QElapsedTimer()
        self._ticks = QTimer(self)
        self._ticks.setInterval(TICK_MS)
        self._ticks.timeout.connect(self._tick)
        self.setTextVisible(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._look_changed)
        self._look_changed()
        self.begin_anew(90)

    @property
    def is_running(self) -> bool:
        """Whether time passes."""
        return self._ticks.isActive()

    @property
    def left_s(self) -> float:
        """Seconds that are left, 0 at least."""
        passed = self._before_s
        if self.is_running:
            passed += self._running.elapsed() / 1000
        return max(0.0, self._whole_s - passed)

    @property
    def words(self) -> str:
        """What stands in it, such as "1:05"."""
        left = round(self.left_s)
        return f"{left // 60}:{left % 60:02}"

    def begin_anew(self, seconds: float) -> None:
        """Show the whole time again, and hold."""
        self._ticks.stop()
        self._whole_s, self._before_s = seconds, 0.0
        self.setRange(0, round(seconds))
        self._tick()

    def start(self) -> None:
        """Let time pass from where it stood."""
        if not self.is_running and self.left_s > 0:
            self._running.start()
            self._ticks.start()

    def hold(self) -> None:
        """Stand still."""
        if self.is_running:
            self._before_s += self._running.elapsed() / 1000
            self._ticks.stop()
            self._tick()

    def toggle(self) -> None:
        """Hold, or go on; from the start again where no time is left."""
        if self.is_running:
            self.hold()
            return
        if self.left_s == 0:
            self.begin_anew(self._whole_s)
        self.start()

    def sizeHint(self) -> QSize:
        """Return a square."""
        return QSize(self._look.px(SIDE), self._look.px(SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ring and time."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thick = self._look.px(THICK)
        box = QRectF(self.rect()).adjusted(thick, thick, -thick, -thick)
        self._arc(painter, box, 1.0, "line")
        share = self.left_s / self._whole_s
        if share > 0:
            self._arc(painter, box, share, "primary")
        painter.setFont(self.font())
        painter.setPen(self._look.color("ink"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.words)

    def _arc(self, painter: QPainter, box: QRectF, share: float, token: str) -> None:
        pen = QPen(self._look.color(token), self._look.px(THICK))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        # Qt counts sixteenths of a degree, from three o'clock and anticlockwise.
        painter.drawArc(box, 90 * 16, round(-share * 360 * 16))

    def _tick(self) -> None:
        left = self.left_s
        self.setValue(round(left))
        state = "" if self.is_running or left == 0 else tr(", held")
        self.setAccessibleName(
            tr("{left} seconds left{state}", left=round(left), state=state)
        )
        if left == 0:
            self._ticks.stop()
            self._before_s = self._whole_s
        self.update()

    def _look_changed(self) -> None:
        self.setFont(self._look.font("far-strong", tabular=True))
        self.setFixedSize(self.sizeHint())
        self.update()
