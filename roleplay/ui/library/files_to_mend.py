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
from roleplay.words import tr

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
    title=lambda n: tr(
        "{word} cannot be used", word=tr("1 file") if n == 1 else tr("{n} files", n=n)
    ),
    what=tr("Files and their errors"),
    todo=tr("Open a file, mend what is said, save it and check again."),
    none=(tr("All files can be used"), tr("Nothing is left to mend.")),
    clean="",
    show=tr("Show errors"),
    copy=tr("Copy errors"),
    surface="error",
    icon="warning",
    token="coral-text",
)
DRAFTS = FileWords(
    title=lambda n: tr(
        "{word} not ready yet",
        word=tr("1 draft is") if n == 1 else tr("{n} drafts are", n=n),
    ),
    what=tr("Drafts and what they still miss"),
    todo=tr(
        "Open a draft, fill in what is said, save it and check "
        "again. Take the line “draft: true” out once it is ready to "
        "be practised."
    ),
    none=(tr("No drafts are left"), tr("All of them are among your scenarios now.")),
    clean=tr("Nothing is missing. Take the line “draft: true” out to practise it."),
    show=tr("Show drafts"),
    copy=tr("Copy the list"),
    surface="sunken",
    icon="pencil",
    token="muted",
)


def said(finding: "Finding") -> str:
    """Return a finding without its file."""
    return tr("Line {line}: ", line=finding.line) + str(finding).removeprefix(
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
            text += tr(
                " The first {most_files} are shown; all are in “{copy}”.",
                most_files=MOST_FILES,
                copy=words.copy,
            )
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
        edit = Button(self._look, "plain", tr("Open in editor"), "pencil", "", "small")
        edit.setAccessibleName(
            tr("Open {shown_path} in editor", shown_path=shown_path(file.path))
        )
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
            card.add(
                Label(self._look, tr("and {more} more", more=more), "small", "muted")
            )
        return card

    def _buttons(self) -> QHBoxLayout:
        look = self._look
        self.check = Button(look, "primary", tr("Check again"))
        self.check.clicked.connect(self.check_wanted)
        self.copy = Button(look, "plain", self._words.copy)
        self.copy.clicked.connect(lambda: QApplication.clipboard().setText(self.errors))
        close = Button(look, "quiet", tr("Close"), "", tr("Esc"))
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
            self.text.setText(
                tr("No program here opens it. It is at {path}", path=path)
            )
