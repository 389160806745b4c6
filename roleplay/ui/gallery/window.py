"""The window of the gallery: the widgets in the look chosen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from roleplay.ui.gallery.specimens import GALLERY
from roleplay.ui.gallery.states import States
from roleplay.ui.look import Look, Theme
from roleplay.ui.widgets import Button, Card, Label

COLUMNS = 3
SIZE = (1280, 800)


class GalleryWindow(QWidget):
    """One scrolling page; a button changes between light and dark."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setWindowTitle("Encore: gallery")
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.resize(*SIZE)
        page = QVBoxLayout(self)
        page.setContentsMargins(32, 28, 32, 0)
        head = QHBoxLayout()
        head.addWidget(Label(look, "Every widget, in every state", "title"), 1)
        self.theme_button = Button(look, "plain", "Light or dark", "contrast")
        self.theme_button.clicked.connect(self._change_theme)
        head.addWidget(self.theme_button)
        page.addLayout(head)
        self.content = QWidget()
        self.content.setProperty("transparent", True)
        column = QVBoxLayout(self.content)
        column.setSpacing(16)
        for title, make in GALLERY:
            column.addWidget(self._card(title, make(look)))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.viewport().setAutoFillBackground(False)
        scroll.setWidget(self.content)
        page.addWidget(scroll, 1)

    def _card(self, title: str, states: States) -> Card:
        card = Card()
        card.add(Label(self._look, title, "card-title"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(16)
        for place, (name, widget) in enumerate(states):
            holder = QWidget()  # as wide as its column, so that all begin at its left
            cell = QVBoxLayout(holder)
            cell.setContentsMargins(0, 0, 0, 0)
            cell.setSpacing(4)
            cell.addWidget(Label(self._look, name, "caption", "muted"))
            cell.addWidget(widget)
            cell.addStretch(1)
            grid.addWidget(holder, place // COLUMNS, place % COLUMNS)
        for column in range(COLUMNS):
            grid.setColumnStretch(column, 1)
        card.column.addLayout(grid)
        return card

    def _change_theme(self) -> None:
        dark = self._look.theme is Theme.DARK
        self._look.set_theme(Theme.LIGHT if dark else Theme.DARK)
