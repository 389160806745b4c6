"""Scenario files that cannot be practised yet: where, why, and what to do."""

from collections.abc import Callable
from dataclasses import dataclass
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
    from roleplay.usecases import BrokenFile, DraftFile

    File = BrokenFile | DraftFile

MOST_FILES, MOST_FINDINGS = 50, 8


@dataclass(frozen=True, slots=True)
class FileWords:
    """What is said of a kind of files.

    title: of how many there are.  what: the list for a screen reader.  todo: what to
    do.  none: title and text once none are left.  clean: of a file without a finding.
    show, copy: on buttons.  surface, icon, token: of the strip.
    """

    title: Callable[[int], str]
    what: str
    todo: str
    none: tuple[str, str]
    clean: str
    show: str
    copy: str
    surface: str
    icon: str
    token: str


BROKEN = FileWords(
    title=lambda n: f"{'1 file' if n == 1 else f'{n} files'} cannot be used",
    what="Files and their errors",
    todo="Open a file, mend what is said, save it and check again.",
    none=("All files can be used", "Nothing is left to mend."),
    clean="",
    show="Show errors",
    copy="Copy errors",
    surface="error",
    icon="warning",
    token="coral-text",
)
DRAFTS = FileWords(
    title=lambda n: f"{'1 draft is' if n == 1 else f'{n} drafts are'} not ready yet",
    what="Drafts and what they still miss",
    todo="Open a draft, fill in what is said, save it and check again. Take the line "
    "“draft: true” out once it is ready to be practised.",
    none=("No drafts are left", "All of them are among your scenarios now."),
    clean="Nothing is missing. Take the line “draft: true” out to practise it.",
    show="Show drafts",
    copy="Copy the list",
    surface="sunken",
    icon="pencil",
    token="muted",
)


def said(finding: "Finding") -> str:
    """Return a finding without its file."""
    return f"Line {finding.line}: " + str(finding).removeprefix(
        f"{finding.path}:{finding.line}:{finding.column}: "
    )


class FilesToMend(QDialog):
    """A card a file, of one kind.

    ``check_wanted``: look again; then call ``show_files``.
    """

    check_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget, words: FileWords = BROKEN) -> None:
        super().__init__(parent)
        self._look = look
        self._words = words
        self._files: tuple[File, ...] = ()
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
        self._area.setAccessibleName(words.what)
        column.addWidget(self._area, 1)
        column.addLayout(self._buttons())
        window = parent.window()
        width = min(look.px(640), window.width() - 80)
        self.resize(width, min(look.px(560), window.height() - 80))

    @property
    def errors(self) -> str:
        """All errors as text, a line each."""
        return "\n".join(str(f) for file in self._files for f in file.findings)

    def show_files(self, files: "tuple[File, ...]") -> None:
        """Show what is not ready now; with nothing left it says so."""
        words = self._words
        self._files = files
        self.setWindowTitle(words.title(len(files)))
        self.title.setText(words.title(len(files)))
        text = words.todo
        if len(files) > MOST_FILES:
            text += f" The first {MOST_FILES} are shown; all are in “{words.copy}”."
        if not files:
            title, text = words.none
            self.title.setText(title)
        self.text.setText(text)
        self.copy.setVisible(bool(files))
        announce(self, f"{self.title.text()}. {text}")
        self._area.setWidget(self._page(files))
        if not self.isAncestorOf(QApplication.focusWidget() or self):
            self.check.setFocus(Qt.FocusReason.TabFocusReason)

    def _page(self, files: "tuple[File, ...]") -> QWidget:
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

    def _file(self, file: "File") -> QWidget:
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
        if not file.findings:
            clean = self._words.clean
            card.add(Label(self._look, clean, "small", "muted", wraps=True))
        more = len(file.findings) - MOST_FINDINGS
        if more > 0:
            card.add(Label(self._look, f"and {more} more", "small", "muted"))
        return card

    def _buttons(self) -> QHBoxLayout:
        look = self._look
        self.check = Button(look, "primary", "Check again")
        self.check.clicked.connect(self.check_wanted)
        self.copy = Button(look, "plain", self._words.copy)
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
