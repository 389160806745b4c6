"""A table of words and numbers in the look, which keys can walk."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
)

from roleplay.ui.look import Look

MOST_ROWS = 8
"""Rows that stand without scrolling.  Source: own choice."""


class NumberTable(QTableWidget):
    """Rows of text, as high as they are, up to MOST_ROWS."""

    def __init__(self, look: Look, heads: tuple[str, ...]) -> None:
        super().__init__(0, len(heads))
        self._look = look
        self.setHorizontalHeaderLabels(heads)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setFrameShape(QTableWidget.Shape.NoFrame)
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        head.setHighlightSections(False)
        head.setTextElideMode(Qt.TextElideMode.ElideRight)
        look.changed.connect(self._restyle)
        self._restyle()

    def show_rows(self, name: str, rows: Sequence[tuple[str, ...]]) -> None:
        """Show rows; a shorter one ends in a wide cell.  name: said by a reader."""
        self.setAccessibleName(name)
        self.clearSpans()
        self.setRowCount(len(rows))
        columns = self.columnCount()
        for number, cells in enumerate(rows):
            if len(cells) < columns:  # the last cell takes the rest
                last = len(cells) - 1
                self.setSpan(number, last, 1, columns - last)
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.setItem(number, column, item)
        self._fit()

    def texts(self) -> list[tuple[str, ...]]:
        """Return what the rows say."""
        found = []
        for row in range(self.rowCount()):
            items = (self.item(row, column) for column in range(self.columnCount()))
            found.append(tuple(item.text() if item else "" for item in items))
        return found

    def _fit(self) -> None:
        look = self._look
        row = look.px(30)
        self.verticalHeader().setDefaultSectionSize(row)
        rows = min(self.rowCount(), MOST_ROWS)
        self.setFixedHeight(rows * row + look.px(32))

    def _restyle(self) -> None:
        look = self._look
        surface, muted = look.color("surface").name(), look.color("muted").name()
        tint, ink = look.color("primary-tint").name(), look.color("ink").name()
        self.setFont(look.font("small", tabular=True))
        self.horizontalHeader().setFont(look.font("caption"))
        self.setStyleSheet(
            f"QTableWidget {{ background: {surface}; color: {ink}; outline: 0; }}"
            f"QTableWidget::item:selected {{ background: {tint}; color: {ink}; }}"
            f"QHeaderView::section {{ background: {surface}; color: {muted};"
            " border: 0; padding: 4px 3px; }"
        )
        self._fit()
