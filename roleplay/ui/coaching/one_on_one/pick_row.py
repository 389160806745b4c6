"""A row of a list that is picked: a picture, a title, and a note below it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from roleplay.ui.look import Look
from roleplay.ui.widgets import FocusRing, Label
from roleplay.ui.widgets.enter_key import clicked_by_enter

INSET = 8
"""How far the fill of a row reaches beyond its picture."""


def inset(widget: QWidget) -> QHBoxLayout:
    """Return a layout in which a widget stands in line with the pictures of rows."""
    row = QHBoxLayout()
    row.setContentsMargins(INSET, 0, INSET, 0)
    row.addWidget(widget)
    return row


class PickRow(QPushButton):
    """Checked is the one shown elsewhere.  aside: stands on the right."""

    def __init__(
        self,
        look: Look,
        picture: QWidget,
        words: tuple[str, str],
        aside: QWidget | None = None,
    ) -> None:
        super().__init__()
        self._look = look
        title, note = words
        self.setAccessibleName(f"{title}, {note}" if note else title)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(INSET, INSET, INSET, INSET)
        self.row.setSpacing(10)
        self.row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Label(look, title, "body-strong"))
        column.addWidget(Label(look, note, "small", "muted", wraps=True))
        self.row.addLayout(column, 1)
        if aside is not None:
            self.row.addWidget(aside, 0, Qt.AlignmentFlag.AlignVCenter)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.ring = FocusRing(look, self, 10)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Return True: the note is broken into lines."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height of picture or words."""
        return self.row.heightForWidth(width)

    def sizeHint(self) -> QSize:
        """Return the size of what is in it."""
        return self.row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the least size."""
        return self.row.minimumSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pick with Enter too; Space is Qt's."""
        if not clicked_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the fill that says it is picked, or under the pointer."""
        if not self.isChecked() and not self.underMouse():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        token = "primary-tint" if self.isChecked() else "sunken"
        painter.setBrush(self._look.color(token))
        painter.drawRoundedRect(QRectF(self.rect()), 10, 10)
