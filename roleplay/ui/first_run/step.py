"""A step of the first run: its number, its title, and what is done in it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from roleplay.ui.look import Look
from roleplay.ui.widgets import Label
from roleplay.words import tr

SIDE = 28


class Number(QLabel):
    """A step's number on a tint."""

    def __init__(self, look: Look, number: int) -> None:
        super().__init__(str(number))
        self._look = look
        look.changed.connect(self._fit)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("primary-tint"))
        painter.drawEllipse(self.rect())
        painter.setPen(self._look.color("primary"))
        painter.setFont(self._look.font("body-strong"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

    def _fit(self) -> None:
        self.setFixedSize(self._look.px(SIDE), self._look.px(SIDE))


class Step(QFrame):
    """A card; add to ``column``, and to ``head`` what stands beside the title."""

    def __init__(self, look: Look, number: int, title: str) -> None:
        super().__init__()
        self.look = look
        self.setProperty("surface", "card")
        self.setAccessibleName(tr("Step {number}, {title}", number=number, title=title))
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 16, 22, 18)
        row.setSpacing(18)
        row.addWidget(Number(look, number), 0, Qt.AlignmentFlag.AlignTop)
        self.column = QVBoxLayout()
        self.column.setSpacing(12)
        row.addLayout(self.column, 1)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.addWidget(Label(look, title, "card-title"))
        self.head.addStretch(1)
        self.column.addLayout(self.head)

    def add_row(self, *widgets: QWidget, stretch: int | None = None) -> QHBoxLayout:
        """Put widgets side by side below; *stretch*: which one takes the room."""
        row = QHBoxLayout()
        row.setSpacing(12)
        for number, widget in enumerate(widgets):
            room = 1 if number == stretch else 0
            row.addWidget(widget, room, Qt.AlignmentFlag.AlignVCenter)
        if stretch is None:
            row.addStretch(1)
        self.column.addLayout(row)
        return row
