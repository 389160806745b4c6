"""A key cap: the name of a key where it acts."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy

from roleplay.ui.look import Look

HEIGHT = 20
PADDING = 7
RADIUS = 5


def keycap_width(look: Look, key: str) -> int:
    """Return how many pixels wide the cap of *key* is."""
    advance = QFontMetricsF(look.font("keycap")).horizontalAdvance(key)
    return round(advance) + 2 * look.px(PADDING)


def draw_keycap(
    painter: QPainter, look: Look, box: QRectF, key: str, own: QColor | None = None
) -> None:
    """Draw the cap of *key* into *box*; *own*: one colour for edge and letters."""
    painter.setPen(QPen(own or look.color("line"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush if own else look.color("sunken"))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
    painter.setFont(look.font("keycap"))
    painter.setPen(own or look.color("muted"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)


class Keycap(QLabel):
    """A key cap standing by itself.  token: one colour for all of it."""

    def __init__(self, look: Look, key: str, token: str = "") -> None:
        super().__init__(key)
        self._look = look
        self._token = token
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the cap's size."""
        return QSize(keycap_width(self._look, self.text()), self._look.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the cap's size."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cap."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        own = self._look.color(self._token) if self._token else None
        draw_keycap(painter, self._look, QRectF(self.rect()), self.text(), own)
