"""Rows of a card: words with buttons beside them, and a line between rows."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Flow, Label


class WordsRow(QWidget):
    """A title and words below it; buttons stand on the right, by the title."""

    def __init__(self, look: Look, title: str, role: str = "body-medium") -> None:
        super().__init__()
        self._look = look
        self._top = QHBoxLayout()
        self._top.setSpacing(4)
        self.title = Label(look, title, role, wraps=True)
        self._top.addWidget(self.title, 1, Qt.AlignmentFlag.AlignVCenter)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        self.column.addLayout(self._top)

    def add_words(self, text: str, role: str = "small", token: str = "muted") -> Label:
        """Add words below what is there."""
        label = Label(self._look, text, role, token, wraps=True)
        self.column.addWidget(label)
        return label

    def add_button(self, button: Button, name: str = "") -> None:
        """Add a button beside the title.  name: what a screen reader says."""
        if name:
            button.setAccessibleName(name)
        self._top.addWidget(button)

    def add_below(self, *buttons: Button) -> None:
        """Add buttons below the words, in as many rows as they need."""
        holder, flow = QWidget(), Flow()
        holder.setLayout(flow)
        for button in buttons:
            flow.addWidget(button)
        self.column.addSpacing(4)
        self.column.addWidget(holder)


def line() -> QFrame:
    """Return a line between rows."""
    frame = QFrame()
    frame.setProperty("surface", "rule")
    return frame
