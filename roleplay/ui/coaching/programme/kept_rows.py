"""Rows of what was entered by hand, each with a way to take it back."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Label
from roleplay.words import tr


class KeptRow(QWidget):
    """What was entered, about it, and "Take back"."""

    def __init__(
        self, look: Look, text: str, about: str, take_back: Callable[[], None] | None
    ) -> None:
        super().__init__()
        self.text = Label(look, text, "small", wraps=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.text)
        words.addWidget(Label(look, about, "caption", "muted"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(words, 1)
        self.button = Button(look, "quiet", tr("Take back"), size="small")
        self.button.setAccessibleName(tr("Take back: {text}", text=text))
        self.button.setVisible(take_back is not None)
        if take_back is not None:
            self.button.clicked.connect(take_back)
        row.addWidget(self.button)
