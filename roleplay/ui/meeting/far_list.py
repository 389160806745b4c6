"""A list read from the back of the room: a name, and a few words beside it."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from roleplay.ui.look import Look
from roleplay.words import tr

ROW, PAD, BOX = 56, 18, 30
BESIDE, CHECKED = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class FarRow:
    """A row.  beside: said at its end.  checked: None where it has no box."""

    key: str
    text: str
    beside: str = ""
    checked: bool | None = None


class FarList(QListWidget):
    """Up and Down choose; every other key goes to the page.

    ``pressed_row`` carries a row's key when it is clicked, ``entered`` when twice.
    """

    pressed_row = Signal(str)
    entered = Signal(str)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self._rows: tuple[FarRow, ...] = ()
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(_Painter(look, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setStyleSheet("QListWidget { background: transparent; border: 0; }")
        self.itemClicked.connect(lambda item: self.pressed_row.emit(self._key(item)))
        self.itemDoubleClicked.connect(lambda item: self.entered.emit(self._key(item)))
        look.changed.connect(self._look_changed)
        self._look_changed()

    @property
    def rows(self) -> tuple[FarRow, ...]:
        """What is shown."""
        return self._rows

    @property
    def chosen(self) -> str:
        """The key of the row the keys act on; "" without any."""
        row = self.currentRow()
        return self._rows[row].key if 0 <= row < len(self._rows) else ""

    def choose(self, key: str) -> None:
        """Let the keys act on a row."""
        keys = [row.key for row in self._rows]
        if key in keys:
            self.setCurrentRow(keys.index(key))

    def show_rows(self, rows: tuple[FarRow, ...]) -> None:
        """Show *rows*; the chosen one stays chosen where it still is there."""
        if rows == self._rows:
            return
        chosen = self.chosen
        self._rows = rows
        self.clear()
        for row in rows:
            item = QListWidgetItem(row.text)
            item.setData(BESIDE, row.beside)
            item.setData(CHECKED, row.checked)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, _said(row))
            self.addItem(item)
        self.setCurrentRow(0)
        self.choose(chosen)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the room for all rows."""
        rows = max(1, len(self._rows))
        return QSize(self._look.px(600), self._look.px(ROW) * rows + 4)

    def minimumSizeHint(self) -> QSize:
        """Return the room for three rows, or for all where there are fewer."""
        rows = max(1, min(3, len(self._rows)))
        return QSize(self._look.px(300), self._look.px(ROW) * rows + 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move; other keys are the page's."""
        keys = Qt.Key
        if event.key() in (
            keys.Key_Up, keys.Key_Down, keys.Key_PageUp, keys.Key_PageDown,
            keys.Key_Home, keys.Key_End,
        ):  # fmt: skip
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _key(self, item: QListWidgetItem) -> str:
        return self._rows[self.row(item)].key

    def _look_changed(self) -> None:
        self.setFont(self._look.font("far"))
        self.setSpacing(0)
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()
        self.viewport().update()


def _said(row: FarRow) -> str:
    state = {None: "", True: "here", False: tr("not here")}[row.checked]
    return ", ".join(part for part in (row.text, state, row.beside) if part)


class _Painter(QStyledItemDelegate):
    """Draws box, name and the words beside; long ones end in "…"."""

    def __init__(self, look: Look, owner: FarList) -> None:
        super().__init__(owner)
        self._look = look
        self._owner = owner

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return a row's size."""
        return QSize(0, self._look.px(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Draw a row."""
        look, px = self._look, self._look.px
        box = QRectF(option.rect).adjusted(2, 2, -2, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(look.color("primary"), 3))
            painter.setBrush(look.color("primary-tint"))
            painter.drawRoundedRect(box, px(12), px(12))
        inside = box.adjusted(px(PAD), 0, -px(PAD), 0)
        checked = index.data(CHECKED)
        if checked is not None:
            self._draw_check(painter, inside, checked=bool(checked))
            inside.setLeft(inside.left() + px(BOX + 16))
        self._draw_words(painter, inside, index)
        painter.restore()

    def _draw_words(self, painter: QPainter, inside: QRectF, index: Index) -> None:
        look = self._look
        beside = str(index.data(BESIDE) or "")
        muted, strong = look.font("far"), look.font("far-strong")
        width = QFontMetricsF(muted).horizontalAdvance(beside)
        width = min(width, inside.width() / 2)
        vertical = Qt.AlignmentFlag.AlignVCenter
        elide = Qt.TextElideMode.ElideRight
        painter.setFont(muted)
        painter.setPen(look.color("muted"))
        text = QFontMetricsF(muted).elidedText(beside, elide, width + 1)
        painter.drawText(inside, vertical | Qt.AlignmentFlag.AlignRight, text)
        room = inside.width() - width - look.px(24)
        painter.setFont(strong)
        painter.setPen(look.color("ink"))
        text = QFontMetricsF(strong).elidedText(str(index.data()), elide, room)
        painter.drawText(inside, vertical | Qt.AlignmentFlag.AlignLeft, text)

    def _draw_check(self, painter: QPainter, inside: QRectF, *, checked: bool) -> None:
        look, side = self._look, self._look.px(BOX)
        top = inside.center().y() - side / 2
        box = QRectF(inside.left(), top, side, side)
        painter.setPen(QPen(look.color("primary" if checked else "line-strong"), 3))
        painter.setBrush(look.color("primary" if checked else "surface"))
        painter.drawRoundedRect(box, look.px(7), look.px(7))
        if checked:
            pen = QPen(look.color("on-primary"), look.px(4))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            points = ((0.24, 0.52), (0.42, 0.70), (0.76, 0.32))
            (a, b), (c, d), (e, f) = (
                (box.left() + x * side, box.top() + y * side) for x, y in points
            )
            painter.drawLine(round(a), round(b), round(c), round(d))
            painter.drawLine(round(c), round(d), round(e), round(f))
