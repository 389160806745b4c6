"""A colleague as initials on a tint, so that nobody takes them for a buyer."""

from zlib import crc32

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from roleplay.ui.initials import initials
from roleplay.ui.look import Look

SIZE = 34
OWN = ("#D8D2EF", "#3A2F8F")
NOBODY = ("#D6DAE3", "#3B4256")
TINTS = (
    ("#E3D3E6", "#6A2F74"),
    ("#D3E2C9", "#36592A"),
    ("#C9D5EA", "#27407C"),
    ("#F3DCC0", "#7A4404"),
    ("#E7DDBF", "#6A5413"),
    ("#F0D3CB", "#8A2F22"),
)
"""Fill and words, the same in both themes.  Source: mockups/leaderboard.html."""


class PersonDisc(QWidget):
    """Initials, or a figure for who shows no name.  Whose it is stands beside it.

    role: of the initials' type.
    """

    def __init__(
        self, look: Look, size: int = SIZE, role: str = "small-strong"
    ) -> None:
        super().__init__()
        self._role = role
        self._look = look
        self._size = size
        self._name = ""
        self._tint = NOBODY
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_person(
        self, name: str, *, is_own: bool = False, is_hidden: bool = False
    ) -> None:
        """Show somebody; the same name always has the same tint."""
        self._name = "" if is_hidden else name
        tint = TINTS[crc32(name.encode()) % len(TINTS)]
        self._tint = OWN if is_own else NOBODY if is_hidden else tint
        self.update()

    def sizeHint(self) -> QSize:
        """Return its size."""
        return QSize(self._look.px(self._size), self._look.px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw disc and initials."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, words = self._tint
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill))
        painter.drawEllipse(self.rect())
        if not self._name:
            side = self._look.px(18)
            icon = self._look.icon("person", words, side)
            corner = (self.width() - side) / 2, (self.height() - side) / 2
            painter.drawPixmap(QPointF(*corner), icon)
            return
        painter.setPen(QColor(words))
        painter.setFont(self._look.font(self._role))
        centre = Qt.AlignmentFlag.AlignCenter
        painter.drawText(self.rect(), centre, initials(self._name))
