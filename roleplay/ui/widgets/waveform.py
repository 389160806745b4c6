"""The rep's voice as bars, or as a five-step level with reduced motion."""

from PySide6.QtCore import QElapsedTimer, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from roleplay.ui.look import Look
from roleplay.ui.widgets.focus_ring import FocusRing
from roleplay.ui.widgets.level_history import LOUD, SILENT_BELOW, LevelHistory
from roleplay.words import tr

FRAME_MS = 33  # 30 frames a second
STEP_MS = 200  # with reduced motion: five steps a second
PITCH, BAR, DOT, HEIGHT = 6.0, 3.0, 4.0, 84
STEPS = 5


def height_share(level: float) -> float:
    """Return how much of its height a bar of *level* fills, 0 to 1."""
    return min(1.0, max(0.0, (level - SILENT_BELOW) / (LOUD - SILENT_BELOW)))


class Waveform(QLabel):
    """Live loudness.  ``begin()``, ``push()`` about 20 times a second, ``end()``."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.history = LevelHistory()
        self._clock = QElapsedTimer()
        self._on = False
        self._level = 0.0
        self._seconds = 0.0
        self._said = -1  # the whole seconds a reader was told
        self._drawn = 0  # bars on screen
        self._frames = QTimer(self)
        self._frames.timeout.connect(self._frame)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.ring = FocusRing(look, self, 6)
        self.setAccessibleName(tr("Microphone, not listening"))
        look.changed.connect(self._look_changed)

    @property
    def is_running(self) -> bool:
        """Whether frames are drawn now: listening, and on screen."""
        return self._frames.isActive()

    @property
    def seconds(self) -> float:
        """How long it has been listening, or was."""
        return self._seconds if not self._on else self._clock.elapsed() / 1000

    def begin(self) -> None:
        """Start a new answer."""
        self.history.clear()
        self._level = 0.0
        self._on = True
        self._said = -1
        self._clock.start()
        self._run()
        self.update()

    def push(self, level: float) -> None:
        """Take the loudness now, 0 to 1."""
        if self._on:
            self._level = level
            self.history.add(level, self._clock.elapsed() / 1000)

    def end(self) -> None:
        """Stop; the bars stay as they are."""
        if self._on:
            self._seconds = self._clock.elapsed() / 1000
        self._on = False
        self._frames.stop()
        self.setAccessibleName(tr("Microphone, not listening"))
        self.update()

    def clear(self) -> None:
        """Stop, and forget the bars."""
        self.end()
        self.history.clear()
        self._seconds = 0.0
        self.update()

    def sizeHint(self) -> QSize:
        """Return its usual size."""
        return QSize(360, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return its least size."""
        return QSize(120, HEIGHT)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw frames again."""
        super().showEvent(event)
        self._run()

    def hideEvent(self, event: QHideEvent) -> None:
        """Draw none while nobody sees them."""
        super().hideEvent(event)
        self._frames.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw bars or steps."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._look.reduced_motion:
            self._draw_steps(painter)
        else:
            self._draw_bars(painter, event.rect())

    def _draw_bars(self, painter: QPainter, part: QRect) -> None:
        room = self._room
        bars = self.history.bars[-room:]
        if self._on and len(bars) < room:
            bars = [*bars, self.history.growing]
        loud, quiet = self._look.color("primary"), self._look.color("line")
        middle = self.height() / 2
        first = max(0, int(part.left() / PITCH) - 1)
        for number in range(first, min(room, int(part.right() / PITCH) + 1)):
            heard = number < len(bars)
            painter.setBrush(loud if heard else quiet)
            level = bars[number] if heard else 0.0
            height = max(DOT, height_share(level) * (self.height() - 2))
            box = QRectF(number * PITCH, middle - height / 2, BAR, height)
            painter.drawRoundedRect(box, BAR / 2, BAR / 2)

    @property
    def _room(self) -> int:
        return max(1, int((self.width() + PITCH - BAR) / PITCH))

    def _redraw(self) -> None:
        """Ask for the part that changed: most frames only the bar that grows."""
        bars, before = len(self.history.bars), self._drawn
        self._drawn = bars
        if self._look.reduced_motion or (bars >= self._room and bars != before):
            self.update()
        elif bars < self._room:
            left = int((min(bars, before) - 1) * PITCH)
            width = int((abs(bars - before) + 3) * PITCH)
            self.update(QRect(left, 0, width, self.height()))

    def _draw_steps(self, painter: QPainter) -> None:
        lit = round(height_share(self._level) * STEPS) if self._on else 0
        width = min(72.0, self.width() / STEPS - 6)
        for number in range(STEPS):
            token = "primary" if number < lit else "line"
            painter.setBrush(self._look.color(token))
            box = QRectF(number * (width + 6), self.height() / 2 - 6, width, 12)
            painter.drawRoundedRect(box, 6, 6)

    def _run(self) -> None:
        if self._on and self.isVisible():
            self._frames.start(STEP_MS if self._look.reduced_motion else FRAME_MS)

    def _frame(self) -> None:
        whole = int(self.seconds)
        if whole != self._said:
            self._said = whole
            self.setAccessibleName(tr("Listening, {whole} seconds", whole=whole))
        self._redraw()

    def _look_changed(self) -> None:
        self._run()
        self.update()
