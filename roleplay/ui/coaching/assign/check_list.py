"""A list of which several may be chosen: a box each, searched by words."""

from collections.abc import Iterable
from html import escape
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem

from roleplay.ui.coaching.assign.check_delegate import CheckDelegate
from roleplay.ui.look import Look
from roleplay.ui.widgets import Card
from roleplay.usecases import folded

KEY = Qt.ItemDataRole.UserRole
ONE_LINE, TWO_LINES = 34, 46


class CheckRow(NamedTuple):
    """What can be chosen.  text: first line; about: a second one, or ""."""

    key: str
    text: str
    about: str = ""


class Boxes(QListWidget):
    """A click anywhere on a row chooses it, as Space does."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the row, or not any more; the box itself would do so alone."""
        item = self.itemAt(event.position().toPoint())
        if item is not None:
            self.setCurrentItem(item)
            on = item.checkState() is Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)


class CheckList(Card):
    """Arrow keys move, Space chooses.  ``changed``: what is chosen did."""

    changed = Signal()

    def __init__(self, look: Look, name: str, height: int) -> None:
        super().__init__("field", (4, 4, 4, 4), 0)
        self._look = look
        self.list = Boxes()
        self.list.setAccessibleName(name)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setFont(look.font("body"))
        self.list.setFixedHeight(look.px(height))
        self.list.itemChanged.connect(self._changed)
        self._order: list[str] = []
        self._delegate = CheckDelegate(look)  # the list does not keep it alive
        self.list.setItemDelegate(self._delegate)
        self.add(self.list)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The keys that are chosen, in the order they were chosen in."""
        return tuple(self._order)

    def show_rows(self, rows: Iterable[CheckRow], chosen: Iterable[str] = ()) -> None:
        """Offer other rows; those of *chosen* that are among them are chosen."""
        self.list.blockSignals(True)
        self.list.clear()
        wanted, there = tuple(chosen), set()
        for row in rows:
            text = f"{row.text}\n{row.about}" if row.about else row.text
            item = QListWidgetItem(text)
            item.setData(KEY, row.key)
            height = self._look.px(TWO_LINES if row.about else ONE_LINE)
            item.setSizeHint(QSize(0, height))
            item.setToolTip(f"<span>{escape(row.text)}</span>")  # tips take HTML
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole, f"{row.text}. {row.about}".strip()
            )
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsUserCheckable
            )
            checked = Qt.CheckState.Checked
            off = Qt.CheckState.Unchecked
            item.setCheckState(checked if row.key in wanted else off)
            self.list.addItem(item)
            there.add(row.key)
        self._order = [key for key in wanted if key in there]
        self.list.blockSignals(False)
        self.changed.emit()

    def show_only(self, words: str) -> int:
        """Show the rows that have all words, and chosen ones; return how many have."""
        wanted, found = folded(words).split(), 0
        for item in self._items():
            text = folded(item.text())
            fits = all(word in text for word in wanted)
            found += fits
            is_on = item.checkState() is Qt.CheckState.Checked
            item.setHidden(not fits and not is_on)
        return found

    def choose(self, key: str, on: bool = True) -> None:
        """Choose one, or not any more."""
        state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        for item in self._items():
            if item.data(KEY) == key:
                item.setCheckState(state)

    def choose_all(self) -> None:
        """Choose all that are shown."""
        for item in self._items():
            if not item.isHidden():
                item.setCheckState(Qt.CheckState.Checked)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _changed(self, item: QListWidgetItem) -> None:
        key = item.data(KEY)
        on = item.checkState() is Qt.CheckState.Checked
        if on and key not in self._order:
            self._order.append(key)
        elif not on and key in self._order:
            self._order.remove(key)
        self.changed.emit()
