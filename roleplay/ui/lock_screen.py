"""Screen: a profile that opens by its PIN."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from roleplay.ui.look import Look
from roleplay.ui.pin_dialog import pin_field
from roleplay.ui.widgets import Button, Label, announce
from roleplay.words import tr

WIDTH = 320


class LockScreen(QWidget):
    """``tried`` carries what was typed; ``other_wanted``: the menu of the profiles."""

    tried = Signal(str)
    other_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(tr("Locked"))
        self.title = Label(look, "", "title")
        self.field = pin_field()
        self.field.setAccessibleName("PIN")
        self.field.setFixedWidth(look.px(WIDTH))
        self.error = Label(look, "", "small", "coral-text", wraps=True)
        self.open = Button(look, "primary", tr("Open"))
        self.other = Button(look, "plain", tr("Use another profile"))
        self.open.clicked.connect(self._try)
        self.field.returnPressed.connect(self._try)
        self.other.clicked.connect(self.other_wanted)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.open)
        row.addWidget(self.other)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(64, 64, 64, 64)
        column.setSpacing(12)
        column.addStretch(1)
        text = tr(
            "The PIN keeps others at this computer out of this profile. "
            "Whoever can read the files of the data folder can still "
            "read what is in them."
        )
        column.addWidget(self.title)
        column.addWidget(Label(look, text, "body", "muted", wraps=True))
        column.addWidget(self.field, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.error)
        column.addLayout(row)
        column.addStretch(2)

    def show_name(self, name: str, *, is_ready: bool) -> None:
        """Show whose profile is locked.  is_ready: whether a PIN can be tried yet."""
        self.title.setText(
            tr("{name} opens by a PIN", name=name) if name else tr("Opens by a PIN")
        )
        for widget in (self.field, self.open, self.other):
            widget.setEnabled(is_ready)
        self.error.setText("")
        if is_ready:
            self.field.setFocus()

    def show_error(self, text: str) -> None:
        """Say why it did not open."""
        self.error.setText(text)
        self.field.setAccessibleDescription(text)
        self.field.setFocus()
        announce(self, text)

    def showEvent(self, event: QShowEvent) -> None:
        """Take what is typed."""
        super().showEvent(event)
        self.field.setFocus()

    def _try(self) -> None:
        self.tried.emit(self.field.text())
        self.field.clear()
