"""The head of the page: its title, the search, and two ways to more scenarios."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from roleplay.ui.library.filter_bar import WIDE
from roleplay.ui.library.search_field import SearchField
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Label
from roleplay.words import tr


class LibraryHead(QWidget):
    """``search``, ``add`` and ``write``, from where reading begins."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        title = Label(look, tr("Scenarios"), "title")
        title.keep_whole()
        self.search = SearchField(look)
        self.add = Button(look, "plain", "", "plus")
        self.add.setToolTip(tr("Add scenario files, or a pack as a .zip"))
        self.add.setAccessibleName(tr("Add scenarios…"))
        self.write = Button(look, "plain", tr("Write one"), "pencil")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(title, 1)
        row.addWidget(self.search, 2)
        row.addWidget(self.add)
        row.addWidget(self.write)
        look.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        is_wide = self._look.text_scale >= WIDE
        self.add.setText(tr("Add") if is_wide else tr("Add scenarios…"))
        self.add.updateGeometry()
