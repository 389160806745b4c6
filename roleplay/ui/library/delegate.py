"""How one scenario is drawn as a card."""

from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from roleplay.scenario import skill_name
from roleplay.ui.initials import initials
from roleplay.ui.look import Look
from roleplay.ui.scenario_list import (
    CARD,
    Index,
    ScenarioModel,
    act_words,
    best_words,
    tags,
    who,
)
from roleplay.words import tr

if TYPE_CHECKING:
    from roleplay.usecases import ScenarioCard

BAND, HEIGHT, RADIUS, PADDING = 128, 242, 14, 16
ASIDE, ABOVE, BELOW = 10, 4, 16
"""Room of a cell around its card, in pixels; it holds the ring of the focus."""
INK, WHITE, DOT = "#1D1B26", "#FFFFFF", "#9A92FF"
"""On a portrait's background, which is the same in both themes."""
_LEAD = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_TRAIL = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


MOST_KEPT = 48
"""Cards kept as pictures, some 17 MB at scale 1: those in sight and as many again."""


@dataclass(frozen=True, slots=True)
class _How:
    """What of a card depends on where the pointer, the focus and the person are."""

    lit: bool
    ring: bool
    any_tried: bool


def card_box(cell: QRect) -> QRect:
    """Return where the card lies in its cell."""
    return cell.adjusted(ASIDE, ABOVE, -ASIDE, -BELOW)


class ScenarioDelegate(QStyledItemDelegate):
    """Draws cards.  by_keyboard: whether a ring shows where the focus is."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.by_keyboard = False
        self._direction = Qt.LayoutDirection.LeftToRight
        self._kept: OrderedDict[Hashable, QPixmap] = OrderedDict()

    def cell(self, width: int) -> QSize:
        """Return the size of a cell that is *width* wide."""
        return QSize(width, self._look.px(HEIGHT - 2) + 2 + ABOVE + BELOW)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size the grid has set."""
        size: QSize = option.rect.size()
        return size if size.isValid() else self.cell(320)

    def info_box(self, cell: QRect, card: "ScenarioCard") -> QRect:
        """Return where the details open, on a lit card."""
        foot = self._foot(QRectF(card_box(cell)))
        act = self._act_width(card)
        side = self._look.px(32)
        box = QRectF(foot.right() - act - 4 - side, foot.top(), side, foot.height())
        return self._placed(box, QRectF(card_box(cell))).toRect()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Draw the card of an index; one drawn lately is only copied."""
        card: ScenarioCard = index.data(CARD)
        state: QStyle.StateFlag = option.state
        model = index.model()
        any_tried = isinstance(model, ScenarioModel) and model.finder.any_tried
        focus = bool(state & QStyle.StateFlag.State_HasFocus)
        lit = focus or bool(state & QStyle.StateFlag.State_MouseOver)
        how = _How(lit, focus and self.by_keyboard, any_tried)
        self._direction = option.direction
        cell: QRect = option.rect
        ratio = painter.device().devicePixelRatioF()
        look = (self._look.theme, self._look.text_scale, self._direction, ratio)
        key = (card, how, cell.width(), cell.height(), look)
        if key not in self._kept:
            self._kept[key] = self._drawn(cell.size(), ratio, card, how)
        self._kept.move_to_end(key)
        while len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)
        painter.drawPixmap(cell.topLeft(), self._kept[key])

    def _drawn(
        self, size: QSize, ratio: float, card: "ScenarioCard", how: _How
    ) -> QPixmap:
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setLayoutDirection(self._direction)
        box = QRectF(card_box(QRect(QPoint(0, 0), size)))
        if how.ring:
            painter.setPen(QPen(self._look.color("primary"), 2))
            ring = box.adjusted(-3, -3, 3, 3)
            painter.drawRoundedRect(ring, RADIUS + 3, RADIUS + 3)
        self._surface(painter, box, card, how.lit)
        self._on_band(painter, box, card, tags(card, how.any_tried))
        self._words(painter, box, card)
        self._draw_foot(painter, box, card, how.lit)
        painter.end()
        return pixmap

    def _surface(
        self, painter: QPainter, box: QRectF, card: "ScenarioCard", lit: bool
    ) -> None:
        edge = box.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("surface"))
        painter.drawRoundedRect(edge, RADIUS, RADIUS)
        path = QPainterPath()
        path.addRoundedRect(edge, RADIUS, RADIUS)
        painter.save()
        painter.setClipPath(path)
        self._band(painter, box, card)
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._look.color("primary" if lit else "line"), 1))
        painter.drawRoundedRect(edge, RADIUS, RADIUS)

    def _band(self, painter: QPainter, box: QRectF, card: "ScenarioCard") -> None:
        side = self._look.px(BAND)
        band = QRectF(box.left(), box.top(), box.width(), side)
        painter.fillRect(band, self._look.portrait_background(card.portrait))
        face = self._placed(QRectF(band.right() - side, band.top(), side, side), box)
        pixmap = self._look.portrait(card.portrait, "neutral", side)
        if not pixmap.isNull():
            painter.drawPixmap(face.topLeft(), pixmap)
            return
        painter.setFont(self._look.font("title"))
        painter.setPen(QColor(INK))
        center = Qt.AlignmentFlag.AlignCenter
        painter.drawText(face, center, initials(card.buyer_name))

    def _on_band(
        self,
        painter: QPainter,
        box: QRectF,
        card: "ScenarioCard",
        found: tuple[tuple[str, str], ...],
    ) -> None:
        px = self._look.px
        left, top = box.left() + PADDING, box.top() + px(14)
        room = box.width() - px(BAND) - PADDING
        place = self._placed(QRectF(left, top, room, px(18)), box)
        self._text(painter, place, skill_name(card.skill), "small-strong", INK)
        top += px(26)
        for icon, words in found:
            self._tag(painter, QRectF(left, top, room, px(24)), box, (icon, words))
            top += px(28)

    def _tag(
        self, painter: QPainter, room: QRectF, box: QRectF, tag: tuple[str, str]
    ) -> None:
        px = self._look.px
        icon, words = tag
        side = px(14) if icon else px(8)
        width = QFontMetricsF(self._look.font("chip")).horizontalAdvance(words)
        room.setWidth(px(9) + side + px(5) + width + px(9) + 1)
        pill = self._placed(room, box)
        fill, ink = (WHITE, INK) if icon else (INK, WHITE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        middle = room.center().y()
        sign = QRectF(room.left() + px(9), middle - side / 2, side, side)
        sign = self._placed(sign, box)
        if icon:
            painter.drawPixmap(sign.topLeft(), self._look.icon(icon, INK, side))
        else:
            painter.setBrush(QColor(DOT))
            painter.drawEllipse(sign)
        text = room.adjusted(px(9) + side + px(5), 0, 0, 0)
        self._text(painter, self._placed(text, box), words, "chip", ink)

    def _words(self, painter: QPainter, box: QRectF, card: "ScenarioCard") -> None:
        px = self._look.px
        inside = box.adjusted(PADDING, 0, -PADDING, 0)
        top = box.top() + px(BAND + 14)
        title = QRectF(inside.left(), top, inside.width(), px(20))
        self._text(painter, title, card.title, "card-title", "ink")
        buyer = title.translated(0, px(22))
        self._text(painter, buyer, who(card), "small", "muted")

    def _draw_foot(
        self, painter: QPainter, box: QRectF, card: "ScenarioCard", lit: bool
    ) -> None:
        px = self._look.px
        foot = self._foot(box)
        self._bars(painter, foot, box, card.difficulty)
        left = foot.left() + px(5 * 8 + 9)
        minutes = self._placed(QRectF(left, foot.top(), px(70), foot.height()), box)
        self._text(
            painter,
            minutes,
            tr("{minutes:g} min", minutes=card.minutes),
            "small",
            "muted",
        )
        if lit:
            self._act(painter, foot, box, card)
        else:
            self._best(painter, foot, box, card)

    def _foot(self, box: QRectF) -> QRectF:
        px = self._look.px
        top = box.top() + px(BAND + 14 + 20 + 2 + 18 + 12)
        return QRectF(
            box.left() + PADDING, top, box.width() - 2 * PADDING, self._look.px(32)
        )

    def _bars(
        self, painter: QPainter, foot: QRectF, box: QRectF, difficulty: int
    ) -> None:
        px = self._look.px
        painter.setPen(Qt.PenStyle.NoPen)
        base = foot.center().y() + px(7)
        for number in range(5):
            token = "ink" if number < difficulty else "line"
            painter.setBrush(self._look.color(token))
            height = px(6 + 2 * number)
            left = foot.left() + px(8) * number
            bar = self._placed(QRectF(left, base - height, px(5), height), box)
            painter.drawRoundedRect(bar, 2, 2)

    def _best(
        self, painter: QPainter, foot: QRectF, box: QRectF, card: "ScenarioCard"
    ) -> None:
        words = best_words(card)
        number, _, rest = words.partition(" ")
        if card.best is None or rest != "best":
            self._text(painter, foot, words, "small", "muted", _TRAIL)
            return
        self._text(painter, foot, rest, "small", "muted", _TRAIL)
        width = QFontMetricsF(self._look.font("small")).horizontalAdvance(f" {rest}")
        place = foot.adjusted(0, 0, -width, 0)
        place = self._placed(place, box)
        self._text(painter, place, number, "card-title", "ink", _TRAIL)

    def _act(
        self, painter: QPainter, foot: QRectF, box: QRectF, card: "ScenarioCard"
    ) -> None:
        look = self._look
        width = self._act_width(card)
        place = QRectF(foot.right() - width, foot.top(), width, foot.height())
        button = self._placed(place, box)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("primary"))
        painter.drawRoundedRect(button, 8, 8)
        center = Qt.AlignmentFlag.AlignCenter
        self._text(
            painter, button, act_words(card), "small-strong", "on-primary", center
        )
        side = look.px(18)
        around = (look.px(32) - side) / 2
        left = place.left() - 4 - look.px(32) + around
        sign = QRectF(left, foot.center().y() - side / 2, side, side)
        icon = look.icon("info", "muted", side)
        painter.drawPixmap(self._placed(sign, box).topLeft(), icon)

    def _act_width(self, card: "ScenarioCard") -> float:
        metrics = QFontMetricsF(self._look.font("small-strong"))
        return metrics.horizontalAdvance(act_words(card)) + 2 * self._look.px(12)

    def _placed(self, place: QRectF, box: QRectF) -> QRectF:
        """Return *place*, mirrored in *box* where reading begins on the right."""
        if self._direction != Qt.LayoutDirection.RightToLeft:
            return place
        return place.translated(
            box.left() + box.right() - place.left() - place.right(), 0
        )

    def _text(
        self,
        painter: QPainter,
        place: QRectF,
        text: str,
        role: str,
        token: str,
        align: Qt.AlignmentFlag = _LEAD,
    ) -> None:
        font = self._look.font(role)
        metrics = QFontMetricsF(font)
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width() + 1)
        painter.setFont(font)
        painter.setPen(self._look.color(token))
        painter.drawText(place, align, text)
