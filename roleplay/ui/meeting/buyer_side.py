"""The buyer at the side of the page: who it is, how much they trust, their face."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from roleplay.scenario import Mood
from roleplay.ui.initials import initials
from roleplay.ui.look import Look
from roleplay.ui.value_words import word
from roleplay.ui.widgets import Label
from roleplay.ui.widgets.trust_bar import ZONES, trust_zone
from roleplay.usecases import Scene
from roleplay.words import inside, tr

WIDTH = 400
INK = "#1D1B26"
"""Words on a portrait's colour, in both themes.  Source: look.md, colour rules."""


class BuyerSide(QWidget):
    """Name, role and trust in words, above a face that fills the rest."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._portrait = ("", "")
        self._mood = Mood.NEUTRAL
        self.name = Label(look, "", "far-title", INK, wraps=True)
        self.role = Label(look, "", "far", INK, wraps=True)
        self.trust = _TrustSteps(look)
        self.zone = Label(look, "", "far-strong", INK)
        self._column = QVBoxLayout(self)
        for widget in (self.name, self.role, self.trust, self.zone):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        look.changed.connect(self._look_changed)
        self._look_changed()

    def show_scene(self, scene: Scene) -> None:
        """Show the buyer as they are in *scene*."""
        buyer = scene.buyer
        self._portrait, self._mood = (buyer.portrait, buyer.name), scene.mood
        self.name.setText(buyer.name)
        self.role.setText(", ".join(p for p in (buyer.role, buyer.company) if p))
        self.trust.show_zone(trust_zone(scene.trust))
        self.zone.setText(
            tr("Trust: {what}", what=inside(ZONES[trust_zone(scene.trust)]))
        )
        self.setAccessibleName(f"{buyer.name}, {word(scene.mood)}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the colour behind, and the face below the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), self._look.portrait_background(self._portrait[0]))
        top = self.zone.geometry().bottom() + self._look.px(12)
        side = min(self.width(), self.height() - top)
        if side < self._look.px(80):
            return
        box = QRectF((self.width() - side) / 2, self.height() - side, side, side)
        face = self._look.portrait(self._portrait[0], self._mood.value, side)
        if not face.isNull():
            painter.drawPixmap(box.toRect(), face)
            return
        font = self._look.font("far-number")
        font.setPixelSize(max(1, side // 3))
        painter.setFont(font)
        painter.setPen(QColor(INK))
        centre = Qt.AlignmentFlag.AlignCenter
        painter.drawText(box, centre, initials(self._portrait[1]))

    def _look_changed(self) -> None:
        px = self._look.px
        self.setFixedWidth(px(WIDTH))
        self._column.setContentsMargins(px(40), px(40), px(32), 0)
        self._column.setSpacing(px(10))
        self.update()


class _TrustSteps(QWidget):
    """Five steps, filled as far as the buyer trusts; the word stands below."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._zone = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_zone(self, zone: int) -> None:
        """Fill the steps up to a zone, from 0."""
        self._zone = zone
        self.update()

    def sizeHint(self) -> QSize:
        """Return a low bar."""
        return QSize(self._look.px(200), self._look.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the steps."""
        px = self._look.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap, high = px(7), px(16)
        width = (self.width() - gap * (len(ZONES) - 1)) / len(ZONES)
        painter.setPen(QPen(QColor(INK), 2))
        for number in range(len(ZONES)):
            filled = number <= self._zone
            painter.setBrush(QColor(INK if filled else "#FFFFFF"))
            box = QRectF(number * (width + gap) + 1, px(6), width - 2, high)
            painter.drawRoundedRect(box, high / 2, high / 2)
