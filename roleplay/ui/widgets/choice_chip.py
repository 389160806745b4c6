"""A chip that is chosen: one of several stands for what is in focus."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from roleplay.ui.look import Look
from roleplay.ui.widgets.focus_ring import FocusRing

HEIGHT, PADDING = 26, 10


class ChoiceChip(QPushButton):
    """A few words; checked is the one in focus."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(text)
        self._look = look
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.ring = FocusRing(look, self, HEIGHT / 2)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the room of its words; 32 high, as one has to hit it."""
        px = self._look.px
        metrics = QFontMetricsF(self._look.font("chip"))
        width = metrics.horizontalAdvance(self.text()) + 2 * px(PADDING) + 4
        return QSize(round(width), px(HEIGHT) + 6)

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        hot = self.isChecked() or self.underMouse()
        painter.setBrush(look.color("primary-tint" if hot else "sunken"))
        box = QRectF(self.rect()).adjusted(0, 3, 0, -3)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(look.color("primary" if self.isChecked() else "muted"))
        font = look.font("chip")
        if self.isChecked():
            font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())
