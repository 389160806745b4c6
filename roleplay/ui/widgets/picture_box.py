"""A small portrait with round corners, for rows."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from roleplay.ui.initials import initials
from roleplay.ui.look import Look

RADIUS = 10


class PictureBox(QLabel):
    """A buyer's face, or the initials where there is no picture."""

    def __init__(self, look: Look, side: int) -> None:
        super().__init__()
        self._look = look
        self._side = side
        self._shown = ("", "neutral", "")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        look.changed.connect(self.update)

    def show_portrait(self, portrait: str, mood: str, name: str) -> None:
        """Show a buyer in a mood."""
        self._shown = (portrait, mood, name)
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        """Return a square."""
        return QSize(self._look.px(self._side), self._look.px(self._side))

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw face or initials."""
        portrait, mood, name = self._shown
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        painter.setClipPath(path)
        painter.fillRect(self.rect(), self._look.color("sunken"))
        face = self._look.portrait(portrait, mood, self.width())
        if not face.isNull():
            painter.drawPixmap(0, 0, face)
            return
        painter.setFont(self._look.font("body-strong"))
        painter.setPen(self._look.color("muted"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, initials(name))
