"""Opening the dialogs on calls over a window, from wherever it is asked for."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from roleplay.errors import RoleplayError
from roleplay.ui.calls.draft_dialog import DraftDialog
from roleplay.ui.calls.note_dialog import NoteDialog
from roleplay.ui.calls.work_dialog import WorkDialog
from roleplay.ui.look import Look
from roleplay.ui.worker import Lane, Runner

if TYPE_CHECKING:
    from roleplay.usecases import CallForm, Services


class CallAsking(QObject):
    """Asks over *window*; gone with the dialog, or where none could be opened.

    ``noted``: a call was noted.  ``draft_wanted``: a scenario is to be made of it.
    ``failed`` carries a RoleplayError: no dialog opens.
    """

    noted = Signal()
    draft_wanted = Signal(str)
    failed = Signal(object)

    def __init__(
        self, services: "Services", runner: Runner, look: Look, window: QWidget
    ) -> None:
        super().__init__(window)
        self._services = services
        self._runner = runner
        self._look = look
        self._window = window

    def note(self) -> None:
        """Ask what happened on a call."""
        self._fetch(self._open_note)

    def draft(self, skill: str, device_id: str) -> None:
        """Ask what the buyer said.  device_id: the microphone; "" for the default."""
        self._fetch(lambda form: self._open_draft(form, skill, device_id))

    def _fetch(self, then: "Callable[[CallForm], None]") -> None:
        self._runner.submit(
            Lane.DATA,
            self._services.coaching.calls.form,
            owner=self,
            done=then,
            failed=self._not_opened,
        )

    def _open_note(self, form: "CallForm") -> None:
        calls = self._services.coaching.calls
        dialog = NoteDialog(self._look, self._window, self._runner, calls, form)
        dialog.kept.connect(self.noted)
        dialog.draft_wanted.connect(self.draft_wanted)
        self._open(dialog)

    def _open_draft(self, form: "CallForm", skill: str, device_id: str) -> None:
        dialog = DraftDialog(
            self._look, self._window, self._runner, self._services, form, skill
        )
        dialog.dictation.use(device_id)
        self._open(dialog)

    def _open(self, dialog: WorkDialog) -> None:
        dialog.destroyed.connect(self.deleteLater)
        dialog.open()

    def _not_opened(self, error: RoleplayError) -> None:
        self.failed.emit(error)
        self.deleteLater()
