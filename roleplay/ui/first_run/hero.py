"""The left of the first run: who waits, what this is, and what leaves the computer."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from roleplay.ui.look import Look
from roleplay.ui.widgets import Label
from roleplay.words import tr

WIDTH, NARROW = 432, 300
FACES = (
    ("dana", "guarded"), ("marcus", "neutral"), ("samira", "warm"),
    ("walter", "guarded"),
)  # fmt: skip
FACE, GAP, RADIUS = 144, 12, 14


class Faces(QLabel):
    """Four buyers, two by two."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(tr("Four buyers, waiting"))
        self._side = FACE
        self.fit(FACE)

    def fit(self, side: int) -> None:
        """Draw each face *side* pixels wide."""
        self._side = side
        whole = 2 * side + GAP
        self.setFixedSize(whole, whole)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, (face, mood) in enumerate(FACES):
            left = (number % 2) * (self._side + GAP)
            top = (number // 2) * (self._side + GAP)
            box = QRectF(left, top, self._side, self._side)
            path = QPainterPath()
            path.addRoundedRect(box, RADIUS, RADIUS)
            painter.save()
            painter.setClipPath(path)
            picture = self._look.portrait(face, mood, self._side)
            painter.drawPixmap(round(left), round(top), picture)
            painter.restore()


class Hero(QFrame):
    """A dark column; ``fit`` makes it narrow where the window is."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._column = column = QVBoxLayout(self)
        column.setSpacing(0)
        self._mark = QLabel()
        mark = QHBoxLayout()
        mark.setSpacing(12)
        mark.addWidget(self._mark)
        mark.addWidget(Label(look, "Encore", "title2", "on-hero"), 1)
        column.addLayout(mark)
        column.addStretch(1)
        self.faces = Faces(look)
        column.addWidget(self.faces)
        column.addSpacing(28)
        column.addWidget(
            Label(
                look, tr("They can’t wait to say no."), "number", "on-hero", wraps=True
            )
        )
        column.addSpacing(12)
        text = tr(
            "Three small things, then your first buyer. Say it badly "
            "here, so it comes easily there."
        )
        column.addWidget(Label(look, text, "body", "on-hero-muted", wraps=True))
        column.addStretch(1)
        self._shield = QLabel()
        self._shield.setAlignment(Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self._shield)
        privacy = tr(
            "Your voice is heard and scored on this computer. Nobody "
            "else hears it unless you share it."
        )
        foot.addWidget(Label(look, privacy, "small", "on-hero-muted", wraps=True), 1)
        column.addLayout(foot)
        look.changed.connect(self._restyle)
        self._restyle()

    def fit(self, width: int, height: int) -> None:
        """Take the room that a window of this size leaves."""
        scaled = self._look.text_scale
        self.setVisible(width >= 900 * scaled)
        narrow = width < 1200 * scaled
        self.setFixedWidth(NARROW if narrow else WIDTH)
        margin = 24 if narrow else 40
        self._column.setContentsMargins(margin, margin, margin, margin)
        room = (self.width() - (48 if narrow else 132) - GAP) // 2
        self.faces.fit(min(FACE, room, max(64, round(height * 0.18))))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill it."""
        QPainter(self).fillRect(self.rect(), self._look.color("hero"))

    def _restyle(self) -> None:
        px = self._look.px
        self._mark.setPixmap(self._look.picture("app-icon.svg", px(32)))
        self._shield.setPixmap(self._look.icon("shield", "on-hero-muted", px(20)))
        self.update()
