"""A strip below the cards: how many files cannot be used, and the way to them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel

from roleplay.ui.library.broken_files import BrokenFiles, title_of
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Card, Label

if TYPE_CHECKING:
    from roleplay.usecases import BrokenFile


class BrokenStrip(Card):
    """Hidden while all files can be used.  ``check_wanted``: look again."""

    check_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__("error", (14, 8, 8, 8), 0)
        self._look = look
        self._files: tuple[BrokenFile, ...] = ()
        self.opened: BrokenFiles | None = None
        self._icon = QLabel()
        self.title = Label(look, "", "body-strong", "coral-text")
        self.details = Button(look, "plain", "Show errors", "", "", "small")
        self.details.clicked.connect(self._open)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self.title, 1)
        row.addWidget(self.details)
        self.column.addLayout(row)
        look.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def show_files(self, files: "tuple[BrokenFile, ...]") -> None:
        """Show what is broken now, also in the list where that is open."""
        self._files = files
        self.title.setText(title_of(len(files)))
        if self.opened is not None:
            self.opened.show_files(files)
        elif not files and self.details.hasFocus():
            self.focusPreviousChild()
        self.setVisible(bool(files))

    def _open(self) -> None:
        self.opened = BrokenFiles(self._look, self)
        self.opened.check_wanted.connect(self.check_wanted)
        self.opened.finished.connect(self._closed)
        self.opened.show_files(self._files)
        self.opened.open()

    def _closed(self) -> None:
        self.opened = None
        if self.isVisible():
            self.details.setFocus(Qt.FocusReason.OtherFocusReason)

    def _restyle(self) -> None:
        self._icon.setPixmap(
            self._look.icon("warning", "coral-text", self._look.px(18))
        )
