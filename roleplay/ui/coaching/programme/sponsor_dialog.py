"""The sponsor's page before it is written: a look at it, a PDF, a CSV."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from roleplay.errors import RoleplayError
from roleplay.ui.coaching.programme.sponsor_paper import (
    A4_POINTS,
    points_device,
    sponsor_document,
    write_sponsor_pdf,
)
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Label, Notice
from roleplay.ui.worker import Lane, Runner
from roleplay.usecases import SeeSustainment, SponsorPage
from roleplay.words import tr

SCALE = 1.15
"""Pixels for each point of the paper on screen.  Source: own choice."""


class Paper(QWidget):
    """The page as it will be printed, dark on white in every theme."""

    def __init__(self, page: SponsorPage) -> None:
        super().__init__()
        self._device = points_device()
        self.document = sponsor_document(page, self._device)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("The page for the sponsor"))
        self.setAccessibleDescription(self.document.toPlainText())
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Return an A4 page."""
        return (A4_POINTS * SCALE).toSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the page."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        painter.scale(SCALE, SCALE)
        self.document.drawContents(painter)


class SponsorDialog(QDialog):
    """``written`` is sent once a file is there."""

    written = Signal()

    def __init__(
        self,
        look: Look,
        parent: QWidget,
        page: SponsorPage,
        sustainment: SeeSustainment,
        runner: Runner,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._sustainment = sustainment
        self._runner = runner
        self.setWindowTitle(tr("One page for the sponsor"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.paper = Paper(page)
        area = QScrollArea()
        area.setWidget(self.paper)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.notice = Notice(look)
        self.pdf = Button(look, "primary", tr("Save as PDF"), "file")
        self.csv = Button(look, "plain", tr("Save as CSV"), "download")
        self.back = Button(look, "plain", tr("Back"))
        self.pdf.clicked.connect(lambda: self._choose("pdf"))
        self.csv.clicked.connect(lambda: self._choose("csv"))
        self.back.clicked.connect(self.reject)
        text = tr("Nobody is named, and nothing is shown below five people.")
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(Label(look, text, "small", "muted", wraps=True), 1)
        for button in (self.back, self.csv, self.pdf):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(Label(look, tr("One page for the sponsor"), "title2"))
        column.addWidget(self.notice)
        column.addWidget(area, 1)
        column.addLayout(row)
        room = parent.height() - look.px(48)
        self.resize(self.paper.width() + 64, min(room, self.paper.height() + 180))

    def _choose(self, kind: str) -> None:
        names = {"pdf": tr("PDF (*.pdf)"), "csv": tr("CSV for spreadsheets (*.csv)")}
        self.dialog = QFileDialog(self, tr("One page for the sponsor"))
        self.dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.dialog.setNameFilter(names[kind])
        self.dialog.setDefaultSuffix(kind)
        self.dialog.selectFile(f"encore-programme.{kind}")
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        write = self.write_pdf if kind == "pdf" else self.write_csv
        self.dialog.fileSelected.connect(lambda name: write(Path(name)))
        self.dialog.open()

    def write_pdf(self, path: Path) -> None:
        """Write the page as a PDF, and keep that it was written."""
        try:
            write_sponsor_pdf(self._page, path)
        except RoleplayError as error:
            self._show_unwritten(error)
            return
        keep = self._sustainment.keep_look
        self._submit(lambda: keep("PDF"), path, self._show_unkept)

    def write_csv(self, path: Path) -> None:
        """Write the page's numbers as CSV."""
        export = self._sustainment.export_csv
        self._submit(lambda: export(path), path, self._show_unwritten)

    def _submit(
        self,
        work: Callable[[], object],
        path: Path,
        failed: Callable[[RoleplayError], None],
    ) -> None:
        def written(_: object) -> None:
            self.notice.show_notice(tr("The page is written"), str(path), kind="note")
            self.written.emit()

        self._runner.submit(Lane.DATA, work, owner=self, done=written, failed=failed)

    def _show_unkept(self, error: RoleplayError) -> None:
        title = tr("The page is written, but not counted among your duties.")
        self.notice.show_notice(title, str(error))

    def _show_unwritten(self, error: RoleplayError) -> None:
        self.notice.show_notice(tr("The page was not written."), str(error))
