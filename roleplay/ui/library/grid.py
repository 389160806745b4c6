"""The cards in rows and columns; arrows move, Enter chooses, Space tells more."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle

from roleplay.ui.library.delegate import ScenarioDelegate, card_box
from roleplay.ui.look import Look
from roleplay.ui.scenario_list import ScenarioModel
from roleplay.ui.widgets.focus_ring import REASONS
from roleplay.words import tr

LEAST_CELL = 300
"""Pixels of a column: three at 1280, two at 1024, more in a wider window."""
Move = QAbstractItemView.CursorAction


class CardGrid(QListView):
    """Shows only what is in sight.  Signals carry the index of a card."""

    chosen = Signal(QModelIndex)
    details_wanted = Signal(QModelIndex)

    def __init__(self, look: Look, cards: ScenarioModel) -> None:
        super().__init__()
        self._look = look
        self._cards = cards
        self._pressed = QPoint()
        self._drawn = ScenarioDelegate(look)
        self.columns = 1
        self.setModel(cards)
        self.setItemDelegate(self._drawn)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("background: transparent; outline: 0;")
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Scenarios"))
        self.clicked.connect(self._clicked)
        look.changed.connect(self._fit)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make as many columns as fit."""
        self._fit()
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose, tell more, or move."""
        key, index = event.key(), self.currentIndex()
        self._show_ring(True)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.chosen.emit(index)
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_I) and index.isValid():
            self.details_wanted.emit(index)
        elif event.text() and event.text().isprintable():
            event.ignore()  # keys of the page, such as "/"; letters search nothing
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where, as a card has two places to press."""
        self._pressed = event.position().toPoint()
        self._show_ring(False)
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show a ring where the focus came by the keyboard."""
        self._show_ring(event.reason() in REASONS)
        super().focusInEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Tell more about the card."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            self.details_wanted.emit(index)

    def moveCursor(  # noqa: N802 - Qt's name
        self, action: Move, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Return where an arrow, a page or an end leads."""
        count = self._cards.rowCount()
        if not count:
            return QModelIndex()
        row = self.currentIndex().row()
        if row < 0:
            return self._cards.index(0, 0)
        forth = -1 if self.isRightToLeft() else 1
        rows = max(1, self.viewport().height() // max(1, self.gridSize().height()))
        steps = {
            Move.MoveLeft: -forth,
            Move.MoveRight: forth,
            Move.MovePrevious: -1,
            Move.MoveNext: 1,
            Move.MoveUp: -self.columns,
            Move.MoveDown: self.columns,
            Move.MovePageUp: -self.columns * rows,
            Move.MovePageDown: self.columns * rows,
            Move.MoveHome: -row,
            Move.MoveEnd: count - 1 - row,
        }
        to = row + steps[action]
        if action in (Move.MoveUp, Move.MoveDown) and not 0 <= to < count:
            below = (count - 1) // self.columns > row // self.columns
            to = count - 1 if action == Move.MoveDown and below else row
        return self._cards.index(min(max(to, 0), count - 1), 0)

    def _fit(self) -> None:
        # As much as Qt leaves for a scroll bar, whether there is one or not.
        extent = QStyle.PixelMetric.PM_ScrollBarExtent
        bar = self.style().pixelMetric(extent, None, self.verticalScrollBar())
        width = self.maximumViewportSize().width() - bar - 1  # a full row must not wrap
        self.columns = max(1, width // self._look.px(LEAST_CELL))
        size = self._drawn.cell(width // self.columns)
        if size != self.gridSize() and width > 0:
            self.setGridSize(size)
            self.verticalScrollBar().setSingleStep(size.height() // 6)

    def _clicked(self, index: QModelIndex) -> None:
        cell = self.visualRect(index)
        if not card_box(cell).contains(self._pressed):
            return
        info = self._drawn.info_box(cell, self._cards.card(index))
        signal = self.details_wanted if info.contains(self._pressed) else self.chosen
        signal.emit(index)

    def _show_ring(self, shown: bool) -> None:
        if shown != self._drawn.by_keyboard:
            self._drawn.by_keyboard = shown
            self.viewport().update()
