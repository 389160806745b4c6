"""A strip below the cards: how many files are not ready, and the way to them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel

from roleplay.ui.library.files_to_mend import BROKEN, FilesToMend, FileWords
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Card, Label

if TYPE_CHECKING:
    from roleplay.usecases import BrokenFile, DraftFile

    File = BrokenFile | DraftFile


class FilesStrip(Card):
    """Hidden while there are none.  ``check_wanted``: look again."""

    check_wanted = Signal()

    def __init__(self, look: Look, words: FileWords = BROKEN) -> None:
        super().__init__(words.surface, (14, 8, 8, 8), 0)
        self._look = look
        self._words = words
        self._files: tuple[File, ...] = ()
        self.opened: FilesToMend | None = None
        self._icon = QLabel()
        self.title = Label(look, "", "body-strong", words.token)
        self.details = Button(look, "plain", words.show, "", "", "small")
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

    def show_files(self, files: "tuple[File, ...]") -> None:
        """Show what is not ready now, also in the list where that is open."""
        self._files = files
        self.title.setText(self._words.title(len(files)))
        if self.opened is not None:
            self.opened.show_files(files)
        elif not files and self.details.hasFocus():
            self.focusPreviousChild()
        self.setVisible(bool(files))

    def _open(self) -> None:
        self.opened = FilesToMend(self._look, self, self._words)
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
            self._look.icon(self._words.icon, self._words.token, self._look.px(18))
        )
