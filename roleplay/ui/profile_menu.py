"""The menu behind one's own name: whose data is shown, and other profiles."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from roleplay.ui.ask_dialog import AskDialog
from roleplay.ui.look import Look
from roleplay.usecases import ProfileRow
from roleplay.words import tr


class ProfileMenu(QMenu):
    """``switched`` carries a ProfileRow; the others say what is wanted."""

    switched = Signal(object)
    add_wanted = Signal()
    rename_wanted = Signal(str)
    settings_wanted = Signal()

    def __init__(self, parent: QWidget, rows: Iterable[ProfileRow]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(tr("Profiles"))
        self.profiles: dict[str, QAction] = {}
        current = ""
        for row in rows:
            act = self.addAction(row.name.replace("&", "&&"))
            act.setCheckable(True)
            act.setChecked(row.is_current)
            current = row.name if row.is_current else current
            act.triggered.connect(lambda _=False, r=row: self._chosen(r))
            self.profiles[row.name] = act
        self.addSeparator()
        self.add = self.addAction(tr("Add a profile …"))
        self.add.triggered.connect(self.add_wanted)
        self.rename = self.addAction(tr("Change my name …"))
        self.rename.triggered.connect(lambda: self.rename_wanted.emit(current))
        self.addSeparator()
        self.settings = self.addAction(tr("Settings"))
        self.settings.triggered.connect(self.settings_wanted)

    def _chosen(self, row: ProfileRow) -> None:
        if not row.is_current:
            self.switched.emit(row)


class NameDialog(AskDialog):
    """Asks for a profile's name and stays until it could be kept.

    ``named`` carries the name; answer with ``accept()`` or ``show_error()``.
    """

    named = Signal(str)

    def __init__(
        self, look: Look, parent: QWidget, title: str, act: str, name: str = ""
    ) -> None:
        super().__init__(look, parent, title, act)
        self.field = QLineEdit(name)
        self.field.setMaxLength(80)
        self.field.selectAll()
        self.field.returnPressed.connect(self.act.click)
        self.add_field(tr("Name"), self.field)
        self.add_error(self.field)
        self.add_buttons()

    def _done(self) -> None:
        self.named.emit(self.field.text())
