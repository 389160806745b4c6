"""Card: whether answers are recorded, and deleting what was."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from roleplay.errors import RoleplayError
from roleplay.ui.look import Look
from roleplay.ui.settings.parts import SettingsCard
from roleplay.ui.widgets import Button
from roleplay.ui.window import Memory
from roleplay.ui.worker import Lane, Runner
from roleplay.usecases import Kept, Practising, kept_words
from roleplay.words import tr


class RecordingsCard(SettingsCard):
    """Off by default; what is kept is counted, and goes at a word."""

    def __init__(
        self, look: Look, memory: Memory, practising: Practising, runner: Runner
    ) -> None:
        super().__init__(look, memory, tr("Recordings"))
        self._practising = practising
        self._runner = runner
        self.kept: Kept | None = None
        self.question: QMessageBox | None = None
        self.keep = self.switch("keep_recordings", tr("Keep my recordings"))
        self.add_row(
            tr("Keep my recordings"),
            tr(
                "Off unless you say so. They stay on this computer, beside "
                "the database."
            ),
            self.keep,
        )
        self.delete = Button(look, "destructive", tr("Delete all"), "", "", "small")
        self.delete.clicked.connect(self._ask)
        self.row = self.add_row(tr("Kept so far"), "", self.delete)
        self.delete.setEnabled(False)

    def load(self) -> None:
        """Count again what is kept."""
        self._runner.submit(
            Lane.DATA,
            self._practising.recordings,
            owner=self,
            done=self._show,
            failed=self.failed.emit,
        )

    def _show(self, kept: Kept) -> None:
        self.kept = kept
        self.row.say(kept_words(kept) if kept.count else tr("None."))
        self.delete.setEnabled(kept.count > 0)

    def _ask(self) -> None:
        assert self.kept is not None
        box = QMessageBox(self)
        box.setWindowTitle(tr("Delete recordings"))
        box.setText(tr("Delete {kept_words}?", kept_words=kept_words(self.kept)))
        box.setInformativeText(
            tr("They cannot be brought back. Transcripts, scores and points stay.")
        )
        delete = box.addButton(tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(tr("Keep them"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        delete.clicked.connect(self._delete)
        self.question = box
        box.open()

    def _delete(self) -> None:
        self._runner.submit(
            Lane.DATA,
            self._practising.delete_recordings,
            owner=self,
            done=lambda _: self.load(),
            failed=self._not_deleted,
        )

    def _not_deleted(self, error: RoleplayError) -> None:
        self.failed.emit(error)
        self.load()
