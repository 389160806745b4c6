"""A row to tick off: a mark, words in lines, and a short fact on the right."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy

from roleplay.ui.look import Look
from roleplay.ui.widgets.enter_key import clicked_by_enter
from roleplay.ui.widgets.focus_ring import FocusRing
from roleplay.ui.widgets.text_lines import TextLines
from roleplay.words import tr

MARK, GAP, PADDING = 18, 10, 6


class TickRow(QPushButton):
    """Checked is done.  note: below the title, in muted words.  side: such as "3 min".

    A reader hears title, note, side, and whether it is done.
    """

    def __init__(self, look: Look, title: str, note: str = "", side: str = "") -> None:
        super().__init__(title)
        self._look = look
        self._note = note
        self._side = side
        self._is_next = False
        self.setCheckable(True)
        said = ", ".join(part for part in (title, note, side) if part)
        self.setAccessibleName(said)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.ring = FocusRing(look, self, 8)
        look.changed.connect(self.updateGeometry)
        look.changed.connect(self.update)

    @property
    def is_next(self) -> bool:
        """Whether it is the one to do now."""
        return self._is_next

    def set_next(self, is_next: bool) -> None:
        """Show it as the one to do now."""
        self._is_next = is_next
        self.setAccessibleDescription(tr("Now") if is_next else "")
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Return True: words are broken into lines."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height of all lines; 32 at least, as one has to hit it."""
        title, note = self._lines(width)
        height = title.height + (note.height if note else 0)
        return max(self._look.px(32), round(height) + 2 * self._look.px(PADDING))

    def sizeHint(self) -> QSize:
        """Return the size at a usual width."""
        width = self._look.px(200)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the least size."""
        return QSize(self._look.px(120), self._look.px(32))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with Enter too; Space is Qt's."""
        if not clicked_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw mark, words and side."""
        look, px, painter = self._look, self._look.px, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() and self.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("sunken"))
            painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        self._draw_mark(painter)
        left, top = px(MARK) + px(GAP), px(PADDING)
        title, note = self._lines(self.width())
        words = "muted" if self.isChecked() else "ink"
        title.draw(painter, QPointF(left, top), look.color(words))
        if note:
            note.draw(painter, QPointF(left, top + title.height), look.color("muted"))
        painter.setFont(look.font("caption", tabular=True))
        painter.setPen(look.color("muted"))
        box = QRectF(0, top, self.width(), look.role(self._role).line)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, flags, self._side)

    @property
    def _role(self) -> str:
        return "body-strong" if self._is_next and not self.isChecked() else "body"

    def _lines(self, width: int) -> tuple[TextLines, TextLines | None]:
        look, px = self._look, self._look.px
        side = QFontMetricsF(look.font("caption")).horizontalAdvance(self._side)
        room = width - px(MARK) - px(GAP) - (side + px(GAP) if side else 0)
        title = TextLines(
            self.text(), look.font(self._role), look.role(self._role).line, room
        )
        if not self._note:
            return title, None
        line = look.role("caption").line
        return title, TextLines(self._note, look.font("caption"), line, room)

    def _draw_mark(self, painter: QPainter) -> None:
        look, side = self._look, self._look.px(MARK)
        top = look.px(PADDING) + (look.role(self._role).line - side) / 2
        if self.isChecked():
            painter.drawPixmap(QPointF(0, top), look.icon("mark-met", "ink", side))
            return
        width = side * 0.3 if self._is_next else 1.5
        token = "primary" if self._is_next else "line-strong"
        painter.setPen(QPen(look.color(token), width))
        painter.setBrush(look.color("surface"))
        radius = (side - width) / 2
        painter.drawEllipse(QPointF(side / 2, top + side / 2), radius, radius)
