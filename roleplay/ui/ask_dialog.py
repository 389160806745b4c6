"""A small dialog that asks for a few things."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Label, announce
from roleplay.words import tr

WIDTH = 420


class AskDialog(QDialog):
    """A title, fields with their names, and two buttons; Esc goes back."""

    def __init__(self, look: Look, parent: QWidget, title: str, act: str) -> None:
        super().__init__(parent)
        self.look = look
        self._labels: dict[QWidget, Label] = {}
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 20, 24, 20)
        self.column.setSpacing(12)
        self.column.addWidget(Label(look, title, "title2"))
        self.act = Button(look, "primary", act)
        self.back = Button(look, "plain", tr("Back"))
        self.act.clicked.connect(self._done)
        self.back.clicked.connect(self.reject)
        self.setFixedWidth(look.px(WIDTH))

    def add_words(self, text: str) -> None:
        """Add what it is about, in as many lines as it takes."""
        words = Label(self.look, text, "small", "muted", wraps=True)
        words.setFixedHeight(words.heightForWidth(self.look.px(WIDTH) - 48))
        self.column.addWidget(words)

    def add_field(self, name: str, field: QWidget) -> None:
        """Add a field below its name."""
        field.setAccessibleName(name)
        label = Label(self.look, name, "small", "muted")
        self._labels[field] = label
        part = QVBoxLayout()
        part.setSpacing(4)
        part.addWidget(label)
        part.addWidget(field)
        self.column.addLayout(part)

    def label_of(self, field: QWidget) -> Label:
        """Return the name above a field."""
        return self._labels[field]

    def add_error(self, field: QWidget) -> None:
        """Add the place where ``show_error`` says what is wrong with a field."""
        self._wrong = field
        self.error = Label(self.look, "", "small", "coral-text", wraps=True)
        self.error.hide()
        self.column.addWidget(self.error)

    def show_error(self, text: str) -> None:
        """Say why it could not be kept; what was typed stays."""
        field = self._wrong
        self.error.setText(text)
        self.error.show()
        self.adjustSize()  # else the words take the room of what stands below
        field.setProperty("error", "true")
        field.style().unpolish(field)
        field.style().polish(field)
        field.setAccessibleDescription(text)
        field.setFocus()
        announce(self, text)

    def add_buttons(self) -> None:
        """Add the buttons, below all fields."""
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.act)
        self.column.addSpacing(4)
        self.column.addLayout(row)

    def _done(self) -> None:
        self.accept()
