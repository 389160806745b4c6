"""A badge with its name: earned in colour with the day, else how and how far."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from roleplay.ui.look import Look
from roleplay.ui.widgets.focus_ring import FocusRing
from roleplay.words import tr

PICTURE = 58


class BadgeTile(QPushButton):
    """A press asks for the attempt that earned it; locked ones say how to earn it.

    note: the day it was earned, or how far one is.
    """

    def __init__(
        self,
        look: Look,
        badge_id: str,
        title: str,
        how: str,
        note: str,
        *,
        earned: bool,
    ) -> None:
        super().__init__()
        self._look = look
        self._badge_id = badge_id
        self._title = title
        self._note = note
        self._earned = earned
        state = (
            tr("earned {note}", note=note)
            if earned
            else tr("not earned yet, {note}", note=note)
        )
        self.setAccessibleName(f"{title}: {state}")
        self.setAccessibleDescription(how)
        self.setToolTip(how)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.ring = FocusRing(look, self, 10)
        look.changed.connect(self.updateGeometry)

    @property
    def title(self) -> str:
        """The badge's name."""
        return self._title

    @property
    def note(self) -> str:
        """The day it was earned, or how far one is."""
        return self._note

    @property
    def is_earned(self) -> bool:
        """Whether it is in colour."""
        return self._earned

    def sizeHint(self) -> QSize:
        """Return the room of picture, name and the note's lines."""
        px = self._look.px
        metrics = QFontMetrics(self._look.font("caption"))
        room = QRect(0, 0, px(120) - 8, 1000)
        note = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, self._note)
        return QSize(px(120), PICTURE + px(18) + note.height() + 12)

    def minimumSizeHint(self) -> QSize:
        """Return the least room."""
        return QSize(self._look.px(96), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("sunken"))
            painter.drawRoundedRect(self.rect(), 10, 10)
        picture = look.badge(self._badge_id, PICTURE, locked=not self._earned)
        painter.drawPixmap(round((self.width() - PICTURE) / 2), 2, picture)
        top, line = PICTURE + 6, look.px(18)
        painter.setFont(look.font("small-strong" if self._earned else "small"))
        painter.setPen(look.color("ink" if self._earned else "muted"))
        name = QRect(0, top, self.width(), line)
        painter.drawText(name, Qt.AlignmentFlag.AlignCenter, self._title)
        self._draw_note(painter, top + line)

    def _draw_note(self, painter: QPainter, top: int) -> None:
        painter.setFont(self._look.font("caption"))
        painter.setPen(self._look.color("muted"))
        box = QRect(4, top, self.width() - 8, self.height() - top)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(box, flags | Qt.TextFlag.TextWordWrap, self._note)
