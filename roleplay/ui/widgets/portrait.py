"""The buyer's face, with a word for the mood."""

from PySide6.QtCore import (
    QEasingCurve,
    QPointF,
    QRectF,
    QSize,
    Qt,
    QVariantAnimation,
)
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QLabel, QSizePolicy

from roleplay.scenario import Mood
from roleplay.ui.initials import initials
from roleplay.ui.look import Look
from roleplay.ui.value_words import word
from roleplay.words import begin, tr

SWAP_MS = 160
PILL, INK = "#FFFFFF", "#1D1B26"
LOOKS = {
    Mood.GUARDED: tr("with a guarded look"),
    Mood.NEUTRAL: tr("looking level at you"),
    Mood.WARM: tr("with a warm look"),
}


class Portrait(QLabel):
    """A square picture with round corners; a new mood fades in.

    pill: whether the mood's word stands on it.
    """

    def __init__(
        self, look: Look, side: int = 320, radius: int = 20, *, pill: bool = True
    ) -> None:
        super().__init__()
        self._look = look
        self._side = side
        self._radius = radius
        self._pill = pill
        self._buyer = ("", "")
        self._mood = Mood.NEUTRAL
        self._old = Mood.NEUTRAL
        self._words = ""
        self._share = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._swap = QVariantAnimation(self)
        self._swap.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._swap.setStartValue(0.0)
        self._swap.setEndValue(1.0)
        self._swap.valueChanged.connect(self._swapped)
        look.changed.connect(self.update)

    @property
    def mood_words(self) -> str:
        """What stands on the pill."""
        return self._words

    def set_side(self, side: int) -> None:
        """Change its width and height, in pixels."""
        if side != self._side:
            self._side = side
            self.updateGeometry()
            self.update()

    def show_buyer(
        self, portrait_id: str, name: str, mood: Mood, before: Mood | None = None
    ) -> None:
        """Show who it is, and in what mood; *before*: the mood of the turn before."""
        self._old, self._mood = self._mood, mood
        fades = self._buyer == (portrait_id, name) and self._old is not mood
        self._buyer = (portrait_id, name)
        self._words = begin(word(mood))
        if before is not None and before is not mood:
            self._words += tr(" now, {word} before", word=word(before))
        self.setAccessibleName(f"{name}, {LOOKS[mood]}")
        self.setAccessibleDescription(self._words)
        self._swap.stop()
        duration = self._look.duration(SWAP_MS)
        self._share = 0.0 if fades and duration and self.isVisible() else 1.0
        if self._share == 0.0:
            self._swap.setDuration(duration)
            self._swap.start()
        self.update()

    def sizeHint(self) -> QSize:
        """Return a square."""
        return QSize(self._side, self._side)

    def minimumSizeHint(self) -> QSize:
        """Return a square."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw face and pill."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), self._radius, self._radius)
        painter.setClipPath(path)
        painter.fillRect(self.rect(), self._look.color("sunken"))
        face = self._face(self._mood)
        if face.isNull():
            self._draw_initials(painter)
        else:
            if self._share < 1.0:
                painter.drawPixmap(self.rect(), self._face(self._old))
                painter.setOpacity(self._share)
            painter.drawPixmap(self.rect(), face)
            painter.setOpacity(1.0)
        painter.setClipping(False)
        if self._pill and self._words and self._side >= 160:
            self._draw_pill(painter)

    def _face(self, mood: Mood) -> QPixmap:
        return self._look.portrait(self._buyer[0], mood.value, self._side)

    def _draw_initials(self, painter: QPainter) -> None:
        font = self._look.font("title")
        font.setPixelSize(max(12, self._side // 3))
        painter.setFont(font)
        painter.setPen(self._look.color("muted"))
        center = Qt.AlignmentFlag.AlignCenter
        painter.drawText(self.rect(), center, initials(self._buyer[1]))

    def _draw_pill(self, painter: QPainter) -> None:
        px = self._look.px
        font = self._look.font("chip")
        room = self.width() - 24 - px(42)
        metrics = QFontMetricsF(font)
        text = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        width = px(8 + 16 + 7 + 11) + metrics.horizontalAdvance(text)
        box = QRectF(12, 12, width, px(28))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(PILL))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        self._draw_smile(painter, QPointF(box.left() + px(16), box.center().y()))
        painter.setFont(font)
        painter.setPen(QColor(INK))
        box.setLeft(box.left() + px(31))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)

    def _draw_smile(self, painter: QPainter, center: QPointF) -> None:
        scale = self._look.px(16) / 24
        painter.setPen(
            QPen(
                QColor(INK),
                2 * scale,
                Qt.PenStyle.SolidLine,
                Qt.PenCapStyle.RoundCap,
            )
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(center, 9 * scale, 9 * scale)
        for side in (-3, 3):
            eye = center + QPointF(side * scale, -2 * scale)
            painter.drawLine(eye, eye + QPointF(0, 0.1))
        bend = {Mood.GUARDED: -2.5, Mood.NEUTRAL: 0.0, Mood.WARM: 3.0}[self._mood]
        left = center + QPointF(-3.5 * scale, (3 - bend / 2) * scale)
        mouth = QPainterPath(left)
        mouth.quadTo(
            center + QPointF(0, (3 + bend * 1.2) * scale),
            left + QPointF(7 * scale, 0),
        )
        painter.drawPath(mouth)

    def _swapped(self, value: object) -> None:
        self._share = float(value)  # type: ignore[arg-type]
        self.update()
