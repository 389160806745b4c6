"""Draws a row that can be chosen: a box in the theme's colours, and its words."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from roleplay.ui.look import Look

BOX, RADIUS, INSET = 18, 5, 10


class CheckDelegate(QStyledItemDelegate):
    """Text as of the item: a first line, and maybe a muted second one."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw it; the row that keys act on has a tint and an edge."""
        look, px = self._look, self._look.px
        rect = QRectF(option.rect)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(look.color("primary"), 2))
            painter.setBrush(look.color("primary-tint"))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 8, 8)
        value = index.data(Qt.ItemDataRole.CheckStateRole)
        is_on = Qt.CheckState(value) is Qt.CheckState.Checked
        side = px(BOX)
        top = rect.top() + (rect.height() - side) / 2
        self._draw_box(painter, QRectF(rect.left() + INSET, top, side, side), is_on)
        words = rect.adjusted(2 * INSET + side, 0, -INSET, 0)
        self._draw_words(painter, words, index.data(Qt.ItemDataRole.DisplayRole))
        painter.restore()

    def _draw_box(self, painter: QPainter, box: QRectF, is_on: bool) -> None:
        look = self._look
        painter.setPen(QPen(look.color("primary" if is_on else "line-strong"), 1.5))
        painter.setBrush(look.color("primary" if is_on else "surface"))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        if is_on:
            side = round(box.width()) - 4
            check = look.icon("check", "on-primary", side)
            painter.drawPixmap(round(box.left()) + 2, round(box.top()) + 2, check)

    def _draw_words(self, painter: QPainter, room: QRectF, text: str) -> None:
        lines = text.split("\n")
        kinds = (("body", "ink"), ("small", "muted"))[: len(lines)]
        heights = [self._look.role(role).line for role, _ in kinds]
        y = room.top() + (room.height() - sum(heights)) / 2
        for line, (role, token), height in zip(lines, kinds, heights, strict=False):
            font = self._look.font(role)
            painter.setFont(font)
            painter.setPen(self._look.color(token))
            cut = QFontMetrics(font).elidedText(
                line, Qt.TextElideMode.ElideRight, round(room.width())
            )
            box = QRectF(room.left(), y, room.width(), height)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, cut)
            y += height
