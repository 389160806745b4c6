"""Numbers in a row: one of a few numbers, chosen by click, digit or arrow key."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QSlider

from roleplay.ui.look import Look
from roleplay.ui.widgets.focus_ring import FocusRing

SIDE, GAP, RADIUS = 40, 6, 10


class NumberRow(QSlider):
    """The numbers from *least* to *most* in a row.  ``picked``: by the person."""

    picked = Signal(int)

    def __init__(self, look: Look, name: str, least: int, most: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._look = look
        self.setRange(least, most)
        self.setPageStep(1)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.ring = FocusRing(look, self, RADIUS)
        self.valueChanged.connect(self.picked)
        look.changed.connect(self._look_changed)
        self._look_changed()

    def sizeHint(self) -> QSize:
        """Return the room of all segments."""
        count, px = self.maximum() - self.minimum() + 1, self._look.px
        return QSize(count * px(SIDE) + (count - 1) * GAP, px(SIDE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a digit as the number; arrow keys are Qt's."""
        text = event.text()
        if text.isdigit() and self.minimum() <= int(text) <= self.maximum():
            self.setValue(int(text))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the segment under the pointer."""
        step = self._look.px(SIDE) + GAP
        self.setValue(self.minimum() + int(event.position().x() // step))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Nothing is dragged."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the segments."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, side = self._look, self._look.px(SIDE)
        for index, number in enumerate(range(self.minimum(), self.maximum() + 1)):
            here = number == self.value()
            box = QRectF(index * (side + GAP), 0, side, side)
            painter.setPen(QPen(look.color("primary" if here else "line-strong"), 1))
            painter.setBrush(look.color("primary" if here else "surface"))
            box = box.adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(box, RADIUS, RADIUS)
            painter.setFont(look.font("body-strong"))
            painter.setPen(look.color("on-primary" if here else "ink"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))

    def _look_changed(self) -> None:
        self.setFixedSize(self.sizeHint())
