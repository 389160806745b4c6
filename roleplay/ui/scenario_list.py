"""The list of scenarios: a model of cards, and how one is drawn."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from roleplay.scenario import skill_name
from roleplay.ui.look import Look

if TYPE_CHECKING:
    from roleplay.usecases import ScenarioCard

Index = QModelIndex | QPersistentModelIndex
CARD = Qt.ItemDataRole.UserRole
HEIGHT, GAP, RADIUS = 96, 12, 14


class ScenarioModel(QAbstractListModel):
    """The cards that a search leaves."""

    def __init__(self) -> None:
        super().__init__()
        self._all: tuple[ScenarioCard, ...] = ()
        self._texts: list[str] = []
        self._shown: list[ScenarioCard] = []
        self._search = ""

    def show_cards(self, cards: "tuple[ScenarioCard, ...]") -> None:
        """Replace all cards."""
        self._all = cards
        self._texts = [
            f"{c.title} {c.skill} {c.buyer_name} {c.buyer_company} {c.goal}".lower()
            for c in cards
        ]
        self.search(self._search)

    def search(self, text: str) -> None:
        """Show only cards that hold every word of *text*."""
        self._search = text
        words = text.lower().split()
        self.beginResetModel()
        pairs = zip(self._all, self._texts, strict=True)
        self._shown = [c for c, t in pairs if all(word in t for word in words)]
        self.endResetModel()

    def card(self, index: Index) -> "ScenarioCard":
        """Return the card of a row."""
        return self._shown[index.row()]

    def place(self, key: str) -> QModelIndex:
        """Return where a scenario is shown, or an invalid index."""
        rows = (row for row, card in enumerate(self._shown) if card.key == key)
        return self.index(next(rows, -1), 0)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return how many cards are shown."""
        return len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a card, or its words for a screen reader."""
        card = self._shown[index.row()]
        if role == CARD:
            return card
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return (
                f"{card.title}. {skill_name(card.skill)}, "
                f"difficulty {card.difficulty} of 5, {card.minutes:g} minutes. "
                f"{card.buyer_name}, {card.buyer_company}. "
                f"{best_words(card)}"
            )
        if role == Qt.ItemDataRole.ToolTipRole:
            return card.goal or None
        return None


def best_words(card: "ScenarioCard") -> str:
    """Return how far the person came with a scenario."""
    if card.unfinished is not None:
        return "Unfinished"
    if card.best is not None:
        return f"{card.best:.0f} best"
    if card.attempts is None:
        return ""  # not known yet
    return "Not measured" if card.attempts else "Not tried yet"


class ScenarioDelegate(QStyledItemDelegate):
    """Draws one card as a row."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row with the gap below it."""
        return QSize(320, self._look.px(HEIGHT) + GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Draw the card."""
        card: ScenarioCard = index.data(CARD)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(rect).adjusted(4.5, 4.5, -4.5, 3.5 - GAP)
        lit = bool(state & (QStyle.StateFlag.State_MouseOver | _FOCUS))
        focus = bool(state & QStyle.StateFlag.State_HasFocus)
        edge = "primary" if lit else "line"
        painter.setPen(QPen(self._look.color(edge), 2 if focus else 1))
        painter.setBrush(self._look.color("surface"))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        side = box.height()
        self._picture(painter, QRectF(box.left(), box.top(), side, side), card)
        self._words(painter, box.adjusted(side + 18, 0, -20, 0), card, lit)
        painter.restore()

    def _picture(self, painter: QPainter, box: QRectF, card: "ScenarioCard") -> None:
        path = QPainterPath()
        path.addRoundedRect(box.adjusted(0.5, 0.5, 12, -0.5), RADIUS, RADIUS)
        painter.save()
        painter.setClipPath(path)
        painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
        pixmap = self._look.portrait(card.portrait, "neutral", round(box.height()))
        if pixmap.isNull():
            painter.fillRect(box, self._look.color("sunken"))
        else:
            painter.drawPixmap(box.topLeft(), pixmap)
        painter.restore()

    def _words(
        self, painter: QPainter, box: QRectF, card: "ScenarioCard", lit: bool
    ) -> None:
        look = self._look
        right = box.right()
        act = "Resume" if card.unfinished else "Practise"
        words = act if lit else best_words(card)
        token = "primary" if lit else "muted"
        width = self._text(painter, words, "body-strong" if lit else "body", token,
                           QPointF(right, box.center().y()), right=True)  # fmt: skip
        room = box.width() - width - 30
        middle = box.center().y()
        line = look.px(21)
        who = f"{card.buyer_name}, {card.buyer_company}".strip(", ")
        about = f"{skill_name(card.skill)} · {card.minutes:g} min"
        left = box.left()
        self._text(painter, card.title, "card-title", "ink",
                   QPointF(left, middle - line), room)  # fmt: skip
        self._text(painter, who, "body", "muted", QPointF(left, middle), room)
        self._bars(painter, QPointF(left, middle + line), card.difficulty)
        start = QPointF(left + 46, middle + line)
        self._text(painter, about, "small", "muted", start, room - 46)

    def _text(  # noqa: PLR0913 - where, what and how
        self,
        painter: QPainter,
        text: str,
        role: str,
        token: str,
        at: QPointF,
        room: float = 0,
        *,
        right: bool = False,
    ) -> float:
        """Draw one line, its middle at *at*; return its width."""
        font = self._look.font(role)
        metrics = QFontMetricsF(font)
        if room:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(text)
        painter.setFont(font)
        painter.setPen(self._look.color(token))
        base = at.y() + (metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(at.x() - (width if right else 0), base), text)
        return width

    def _bars(self, painter: QPainter, at: QPointF, difficulty: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for number in range(5):
            token = "ink" if number < difficulty else "line"
            painter.setBrush(QColor(self._look.color(token)))
            height = 5 + 2 * number
            bar = QRectF(at.x() + 8 * number, at.y() + 6 - height, 5, height)
            painter.drawRoundedRect(bar, 1.5, 1.5)


_FOCUS = QStyle.StateFlag.State_HasFocus
