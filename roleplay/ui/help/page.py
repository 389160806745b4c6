"""What help pages are made of: a column that scrolls, text that can be read by keys."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from roleplay.ui.look import Look
from roleplay.ui.widgets import (
    Card,
    FocusRing,
    Label,
    fill_scrolling,
)

WIDEST = 820
STEP = 60


class Page(QWidget):
    """A title and cards; arrow keys, Page Up and Page Down scroll."""

    def __init__(self, look: Look, title: str) -> None:
        super().__init__()
        self.look = look
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(title)
        self.column = QVBoxLayout()
        self.column.setContentsMargins(32, 28, 32, 28)
        self.column.setSpacing(16)
        self.column.addWidget(Label(look, title, "title"))
        self._inside = QWidget()
        self._inside.setLayout(self.column)
        self._scroll = fill_scrolling(self, self._inside)
        look.changed.connect(self._fit)
        self._fit()

    def add_card(self, title: str) -> Card:
        """Add a card with a title at the end."""
        card = Card(spacing=8)
        card.add(Label(self.look, title, "card-title"))
        self.column.addWidget(card)
        return card

    def add_pair(self, card: Card, name: str, text: str) -> None:
        """Add a name and what there is to say about it to *card*."""
        card.add(Label(self.look, name, "body-medium"))
        card.add(Label(self.look, text, "small", "muted", wraps=True))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll."""
        bar, page = self._scroll.verticalScrollBar(), self._scroll.viewport().height()
        steps = {
            Qt.Key.Key_Down: STEP,
            Qt.Key.Key_Up: -STEP,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_PageUp: -page,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            bar.setValue(bar.value() + step)

    def _fit(self) -> None:
        self._inside.setMaximumWidth(self.look.px(WIDEST))


class Reading(QTextBrowser):
    """A longer text in Markdown; nothing in it is loaded or followed."""

    def __init__(self, look: Look, name: str, markdown: str) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.setMarkdown(markdown)
        self.ring = FocusRing(look, self, 10)
        look.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setFont(self._look.font("body"))
        self.setFixedHeight(self._look.px(420))
