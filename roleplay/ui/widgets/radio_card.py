"""A card that is one of several choices, with room for a button of its own."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from roleplay.ui.look import Look
from roleplay.ui.widgets.focus_ring import FocusRing

HEIGHT = 58
RADIUS = 12


class RadioCard(QRadioButton):
    """Two lines of words; arrow keys go from one card of a group to the next.

    aside: stands on the right, and is pressed for itself.
    """

    def __init__(
        self, look: Look, title: str, text: str, aside: QWidget | None = None
    ) -> None:
        super().__init__(title)
        self._look = look
        self._text = text
        self.setAccessibleDescription(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 10, 0)
        row.addStretch(1)
        if aside is not None:
            row.addWidget(aside)
        self._aside = aside
        self.ring = FocusRing(look, self, RADIUS)
        look.changed.connect(self.updateGeometry)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the room for words and button."""
        return QSize(self._look.px(200), self._look.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return its least size."""
        return QSize(self._look.px(128), self._look.px(HEIGHT))

    def hitButton(self, position: QPoint) -> bool:  # noqa: N802 - Qt's name
        """Take a press anywhere on the card."""
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card in its state."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color, px = self._look.color, self._look.px
        on = self.isChecked()
        edge = 2 if on else self._look.edge
        painter.setPen(QPen(color("primary" if on else "line"), edge))
        painter.setBrush(color("primary-tint" if on else "surface"))
        inset = edge / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        self._draw_dot(painter, QPointF(px(12) + px(9), self.height() / 2), on)
        left = px(12) + px(18) + px(10)
        right = self.width() - px(10)
        if self._aside is not None:
            right = self._aside.x() - px(6)
        self._draw_words(painter, left, right - left)

    def _draw_dot(self, painter: QPainter, at: QPointF, on: bool) -> None:
        px = self._look.px
        width = px(5.5) if on else 1.5
        painter.setPen(
            QPen(self._look.color("primary" if on else "line-strong"), width)
        )
        painter.setBrush(self._look.color("surface"))
        radius = px(9) - width / 2
        painter.drawEllipse(at, radius, radius)

    def _draw_words(self, painter: QPainter, left: float, room: float) -> None:
        middle = self.height() / 2
        lines = ((self.text(), "small-strong", "ink"), (self._text, "caption", "muted"))
        height = self._look.role("small-strong").line
        for number, (text, role, token) in enumerate(lines):
            painter.setFont(self._look.font(role))
            painter.setPen(self._look.color(token))
            top = middle - height + number * height
            elided = painter.fontMetrics().elidedText(
                text, Qt.TextElideMode.ElideRight, int(room)
            )
            painter.drawText(
                QRectF(left, top, room, height), Qt.AlignmentFlag.AlignVCenter, elided
            )
