"""Scenario files that cannot be used: where, why, and what to do."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from roleplay.ui.look import Look
from roleplay.ui.outside import open_outside, shown_path
from roleplay.ui.widgets import Button, Card, FocusRing, Label, announce

if TYPE_CHECKING:
    from roleplay.errors import Finding
    from roleplay.usecases import BrokenFile

MOST_FILES, MOST_FINDINGS = 50, 8


def title_of(count: int) -> str:
    """Return how many files there are, in words."""
    return f"{'1 file' if count == 1 else f'{count} files'} cannot be used"


def said(finding: "Finding") -> str:
    """Return a finding without its file."""
    return f"Line {finding.line}: " + str(finding).removeprefix(
        f"{finding.path}:{finding.line}:{finding.column}: "
    )


class BrokenFiles(QDialog):
    """A card a file.  ``check_wanted``: look again; then call ``show_files``."""

    check_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._files: tuple[BrokenFile, ...] = ()
        self.edits: list[Button] = []
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(12)
        self.title = Label(look, "", "title2")
        column.addWidget(self.title)
        self.text = Label(look, "", "body", "muted", wraps=True)
        column.addWidget(self.text)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        FocusRing(self._look, self._area, 8)
        self._area.setAccessibleName("Files and their errors")
        column.addWidget(self._area, 1)
        column.addLayout(self._buttons())
        window = parent.window()
        width = min(look.px(640), window.width() - 80)
        self.resize(width, min(look.px(560), window.height() - 80))

    @property
    def errors(self) -> str:
        """All errors as text, a line each."""
        return "\n".join(str(f) for file in self._files for f in file.findings)

    def show_files(self, files: "tuple[BrokenFile, ...]") -> None:
        """Show what is broken now; with nothing left it says so."""
        self._files = files
        self.setWindowTitle(title_of(len(files)))
        self.title.setText(title_of(len(files)))
        text = "Open a file, mend what is said, save it and check again."
        if len(files) > MOST_FILES:
            text += f" The first {MOST_FILES} are shown; all are in “Copy errors”."
        if not files:
            self.title.setText("All files can be used")
            text = "Nothing is left to mend."
        self.text.setText(text)
        self.copy.setVisible(bool(files))
        announce(self, f"{self.title.text()}. {text}")
        self._area.setWidget(self._page(files))
        if not self.isAncestorOf(QApplication.focusWidget() or self):
            self.check.setFocus(Qt.FocusReason.TabFocusReason)

    def _page(self, files: "tuple[BrokenFile, ...]") -> QWidget:
        page = QWidget()
        page.setProperty("transparent", True)
        column = QVBoxLayout(page)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(12)
        self.edits = []
        for file in files[:MOST_FILES]:
            column.addWidget(self._file(file))
        column.addStretch(1)
        return page

    def _file(self, file: "BrokenFile") -> QWidget:
        card = Card("card", (16, 12, 16, 12), 4)
        name = Label(self._look, shown_path(file.path), "body-strong", wraps=True)
        name.setToolTip(file.path)
        edit = Button(self._look, "plain", "Open in editor", "pencil", "", "small")
        edit.setAccessibleName(f"Open {shown_path(file.path)} in editor")
        edit.clicked.connect(lambda: self._open(file.path))
        self.edits.append(edit)
        row = QHBoxLayout()
        row.addWidget(name, 1)
        row.addWidget(edit)
        card.column.addLayout(row)
        for finding in file.findings[:MOST_FINDINGS]:
            card.add(Label(self._look, said(finding), "small", "muted", wraps=True))
        more = len(file.findings) - MOST_FINDINGS
        if more > 0:
            card.add(Label(self._look, f"and {more} more", "small", "muted"))
        return card

    def _buttons(self) -> QHBoxLayout:
        look = self._look
        self.check = Button(look, "primary", "Check again")
        self.check.clicked.connect(self.check_wanted)
        self.copy = Button(look, "plain", "Copy errors")
        self.copy.clicked.connect(lambda: QApplication.clipboard().setText(self.errors))
        close = Button(look, "quiet", "Close", "", "Esc")
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.check)
        row.addWidget(self.copy)
        row.addStretch(1)
        row.addWidget(close)
        return row

    def _open(self, path: str) -> None:
        if not open_outside(path):
            self.text.setText(f"No program here opens it. It is at {path}")
