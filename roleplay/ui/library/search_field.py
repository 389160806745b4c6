"""The field one searches in, with the key that leads to it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from roleplay.ui.look import Look
from roleplay.ui.widgets.keycap import HEIGHT, draw_keycap, keycap_width
from roleplay.words import tr

KEY = "/"


class SearchField(QLineEdit):
    """Esc clears it; with nothing in it Esc goes on to the page."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setPlaceholderText(tr("Search buyers, skills, words"))
        self.setAccessibleName(tr("Search scenarios"))
        self.setClearButtonEnabled(True)
        self.setAcceptDrops(False)  # what is dropped here is for the library
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._restyle)
        self._restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear with Esc."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the glass, and the key while nothing is searched for."""
        super().paintEvent(event)
        px = self._look.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.isRightToLeft()
        side = px(18)
        left = self.width() - 13 - side if mirrored else 13
        glass = self._look.icon("search", "ink", side)
        painter.drawPixmap(left, (self.height() - side) // 2, glass)
        if self.text():
            return
        wide, high = keycap_width(self._look, KEY), px(HEIGHT)
        left = 9 if mirrored else self.width() - 9 - wide
        box = QRectF(left, (self.height() - high) // 2, wide, high)
        draw_keycap(painter, self._look, box, KEY)

    def _restyle(self) -> None:
        px = self._look.px
        self.setFont(self._look.font("body"))
        self.setMaximumWidth(px(280))
        self.setMinimumWidth(px(110))
        glass, key = px(18) + 10, keycap_width(self._look, KEY)
        right_first = self.isRightToLeft()
        self.setTextMargins(
            key if right_first else glass, 0, glass if right_first else 0, 0
        )
