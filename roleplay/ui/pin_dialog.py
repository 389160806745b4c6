"""Asks for a profile's PIN."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from roleplay.ui.ask_dialog import AskDialog
from roleplay.ui.look import Look
from roleplay.words import tr

MOST = 12


def pin_field() -> QLineEdit:
    """Return a field that shows dots for what is typed."""
    field = QLineEdit()
    field.setMaxLength(MOST)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    return field


class PinDialog(AskDialog):
    """``tried`` carries the PIN; answer with ``accept()`` or ``show_error()``."""

    tried = Signal(str)

    def __init__(self, look: Look, parent: QWidget, name: str) -> None:
        super().__init__(look, parent, tr("Open {name}", name=name), tr("Open"))
        self.field = pin_field()
        self.field.returnPressed.connect(self.act.click)
        self.add_field("PIN", self.field)
        self.add_error(self.field)
        self.add_buttons()

    def _done(self) -> None:
        self.tried.emit(self.field.text())
        self.field.clear()
