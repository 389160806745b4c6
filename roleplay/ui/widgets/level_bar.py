"""Loudness now, as a row of small steps with a word for it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from roleplay.ui.look import Look
from roleplay.words import tr

STEPS = 30
HEIGHT = 18
GAP = 4
QUIET, LOUD = 0.35, 0.85
"""Loudness, 0 to 1 on a scale of 60 dB, below which speech is too quiet to be
understood, and above which it is cut off: -39 and -9 dB of full scale.  Own choice."""


def loudness_word(level: float) -> str:
    """Return how loud that is for speech."""
    if level < QUIET:
        return tr("too quiet")
    return tr("just right") if level <= LOUD else tr("too loud")


class LevelBar(QWidget):
    """``show_level`` moves it; the loudest so far stays as a pale trace."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.level = self.loudest = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._say()
        look.changed.connect(self.updateGeometry)
        look.changed.connect(self.update)

    def show_level(self, level: float) -> None:
        """Show the loudness now, 0 to 1."""
        self.level = min(1.0, max(0.0, level))
        self.loudest = max(self.loudest, self.level)
        self._say()
        self.update()

    def rest(self) -> None:
        """Show the loudest that was heard, as nobody listens any more."""
        self.level = self.loudest
        self._say()
        self.update()

    def clear(self) -> None:
        """Forget what was heard."""
        self.level = self.loudest = 0.0
        self._say()
        self.update()

    def sizeHint(self) -> QSize:
        """Return its usual size."""
        return QSize(320, self._look.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return its least size."""
        return QSize(120, self._look.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the steps."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = (self.width() + GAP) / STEPS - GAP
        for number in range(STEPS):
            token, lit = self._token(number)
            hollow = self._look.theme.is_high_contrast and not lit
            edge = QPen(self._look.color("line"), 1) if hollow else Qt.PenStyle.NoPen
            painter.setPen(edge)
            painter.setBrush(self._look.color("surface" if hollow else token))
            box = QRectF(
                number * (width + GAP) + 0.5, 0.5, width - 1, self.height() - 1
            )
            painter.drawRoundedRect(box, 3, 3)

    def _token(self, number: int) -> tuple[str, bool]:
        """Return a step's colour, and whether it is lit."""
        too_loud = number >= round(LOUD * STEPS)
        if number < round(self.level * STEPS):
            return ("coral" if too_loud else "teal"), True
        if number < round(self.loudest * STEPS):
            return "teal-tint", False
        return ("coral-tint" if too_loud else "line"), False

    def _say(self) -> None:
        share = round(100 * self.level)
        word = loudness_word(self.level) if self.loudest else tr("not listening")
        self.setAccessibleName(
            tr("Loudness {share} of 100, {word}", share=share, word=word)
        )
