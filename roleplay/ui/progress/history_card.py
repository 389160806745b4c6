"""Card: all attempts that are over, with a search; each opens its debrief."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from roleplay.ui.look import Look
from roleplay.ui.progress.words import row_words, score_words, when_words
from roleplay.ui.widgets import Button, Card, Label
from roleplay.usecases import HistoryPage, PastAttempt
from roleplay.words import tr

ROW = 52
PAST = Qt.ItemDataRole.UserRole
LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
TOP, BOTTOM = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom


class HistoryDelegate(QStyledItemDelegate):
    """Draws a row: title, what it was about, result, day."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return a row's size."""
        return QSize(200, self._look.px(ROW))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a row."""
        look, px, box = self._look, self._look.px, QRectF(option.rect)
        state = option.state
        row: PastAttempt = index.data(PAST)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hot = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver
        if state & hot:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("primary-tint"))
            painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), 10, 10)
        elif index.row():
            painter.setPen(QPen(look.color("line"), 1))
            painter.drawLine(box.topLeft(), box.topRight())
        inner = box.adjusted(px(12), px(7), -px(12), -px(7))
        right = px(150)
        words = inner.adjusted(0, 0, -right - px(12), 0)
        marks = [
            m for m, on in (("typed", row.typed), ("re-scored", row.rescored)) if on
        ]
        about = "  ·  ".join([row.skill, row.ending_title, *marks])
        result = inner.adjusted(inner.width() - right, 0, 0, 0)
        lines = (
            (words, row.title, "body-strong", "ink", LEFT | TOP),
            (words, about, "caption", "muted", LEFT | BOTTOM),
            (result, score_words(row), "body-strong", "ink", RIGHT | TOP),
            (result, when_words(row.finished_at), "caption", "muted", RIGHT | BOTTOM),
        )
        for where, text, role, token, align in lines:
            font = look.font(role)
            painter.setFont(font)
            painter.setPen(look.color(token))
            metrics = QFontMetricsF(font)
            cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, where.width())
            painter.drawText(where, align, cut)
        painter.restore()


class HistoryCard(Card):
    """``searched`` carries the words; ``more_wanted`` asks for the next rows."""

    opened = Signal(str)
    searched = Signal(str)
    more_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(margins=(20, 14, 20, 14), spacing=8)
        self._look = look
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search scenarios, skills, endings   /"))
        self.search.setAccessibleName(tr("Search your attempts"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self.searched)
        self.export = Button(look, "plain", tr("Export CSV"), "download", size="small")
        self.export.clicked.connect(self.export_wanted)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Label(look, tr("History"), "card-title"), 1)
        head.addWidget(self.search)
        head.addWidget(self.export)
        self.column.addLayout(head)
        self.list = QListWidget()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName(tr("Your attempts"))
        self.list.setMouseTracking(True)
        self.list.setItemDelegate(HistoryDelegate(look))
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setStyleSheet("background: transparent; outline: 0;")
        self.list.itemActivated.connect(self._chosen)
        self.list.itemClicked.connect(self._chosen)
        self.add(self.list)
        self.nothing = Label(look, "", "body", "muted", wraps=True)
        self.nothing.hide()
        self.add(self.nothing)
        self.more = Button(look, "plain", tr("Show more"), size="small")
        self.more.clicked.connect(self.more_wanted)
        self.add(self.more)
        look.changed.connect(self._fit)
        self._fit()

    @property
    def shown(self) -> int:
        """How many attempts are listed."""
        return self.list.count()

    def show_page(self, page: HistoryPage, *, first: bool) -> None:
        """Show some attempts; *first*: instead of those listed, else after them."""
        if first:
            self.list.clear()
        for row in page.rows:
            item = QListWidgetItem(row_words(row))
            item.setData(PAST, row)
            self.list.addItem(item)
        if first and page.rows:
            self.list.setCurrentRow(0)
        words = self.search.text().strip()
        self.nothing.setText(
            tr(
                "No attempt shows “{words}”. Try a scenario's title, a skill "
                "or an ending.",
                words=words,
            )
        )
        self.nothing.setVisible(not self.shown)
        self.list.setVisible(bool(self.shown))
        self.more.setVisible(page.more)
        self._fit()

    def _chosen(self, item: QListWidgetItem) -> None:
        row: PastAttempt = item.data(PAST)
        self.opened.emit(row.attempt_id)

    def _fit(self) -> None:
        self.search.setFont(self._look.font("body"))
        self.search.setFixedWidth(self._look.px(270))
        self.list.setFixedHeight(self.shown * self._look.px(ROW) + 2)
        self.list.doItemsLayout()
