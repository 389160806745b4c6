"""A chip that filters: a choice, a switch, or a menu's button."""

from typing import Literal

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy

from roleplay.ui.look import Look
from roleplay.ui.widgets.enter_key import clicked_by_enter
from roleplay.ui.widgets.focus_ring import FocusRing

HEIGHT = 32
Kind = Literal["chip", "quiet"]


class FilterChip(QPushButton):
    """Checked is in force.  kind: "quiet" has no edge and muted words.

    With a menu it shows an arrow, and a press opens the menu.
    """

    def __init__(self, look: Look, text: str, kind: Kind = "chip") -> None:
        super().__init__(text)
        self._look = look
        self._kind: Kind = kind
        self._choices: QMenu | None = None
        self.setCheckable(kind == "chip")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.ring = FocusRing(look, self, look.px(HEIGHT) / 2)
        look.changed.connect(self.updateGeometry)
        look.changed.connect(self.update)

    def open_with(self, menu: QMenu) -> None:
        """Open *menu* when it is pressed; what is checked stays as it was."""
        self._choices = menu
        self.clicked.connect(self._open)

    def say(self, text: str, name: str = "") -> None:
        """Show other words.  name: what a screen reader says, else the words."""
        self.setText(text)
        self.setAccessibleName(name or text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the room for words and arrow."""
        px = self._look.px
        text = QFontMetricsF(self._look.font("chip")).horizontalAdvance(self.text())
        arrow = px(14 + 6) if self._choices is not None else 0
        return QSize(round(text) + arrow + 2 * px(12) + 2, px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the same: a filter is never cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter too; Space is Qt's."""
        if not clicked_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in its state."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, words = self._colours()
        if self._kind == "chip":
            edge = "ink" if self.isChecked() else "line"
            painter.setPen(QPen(self._look.color(edge), 1))
            painter.setBrush(self._look.color(fill))
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        self._draw_words(painter, words)

    def _draw_words(self, painter: QPainter, token: str) -> None:
        px = self._look.px
        mirrored = self.isRightToLeft()
        painter.setFont(self._look.font("chip"))
        painter.setPen(self._look.color(token))
        room = self.rect().adjusted(px(12), 0, -px(12), 0)
        if self._choices is not None:
            side = px(14)
            left = room.left() if mirrored else room.right() - side + 1
            icon = self._look.icon("chevron-down", token, side)
            painter.drawPixmap(left, (self.height() - side) // 2, icon)
            shift = side + px(6)
            room.adjust(shift if mirrored else 0, 0, 0 if mirrored else -shift, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self.text())

    def _colours(self) -> tuple[str, str]:
        if self._kind == "quiet":
            return "", "ink" if self.underMouse() else "muted"
        if self.isChecked():
            return "ink", "bg"
        return "sunken" if self.underMouse() else "surface", "ink"

    def _open(self) -> None:
        if self.isCheckable():
            self.setChecked(not self.isChecked())
        assert self._choices is not None
        corner = QPoint(0, self.height() + 4)
        self._choices.popup(self.mapToGlobal(corner))
