"""Still blocks where cards will be, while the folders are looked through."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from roleplay.ui.library.delegate import HEIGHT, RADIUS
from roleplay.ui.library.grid import LEAST_CELL
from roleplay.ui.look import Look
from roleplay.words import tr

GAP = 20


class Blocks(QWidget):
    """As many as fit."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(tr("Looking through the scenarios"))
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("line"))
        columns = max(1, self.width() // self._look.px(LEAST_CELL))
        width = (self.width() - GAP * (columns - 1)) / columns
        height = self._look.px(HEIGHT)
        rows = self.height() // (height + GAP) + 1
        for place in range(columns * rows):
            left = (place % columns) * (width + GAP)
            top = (place // columns) * (height + GAP)
            box = QRectF(left, top, width, height)
            painter.drawRoundedRect(box, RADIUS, RADIUS)
