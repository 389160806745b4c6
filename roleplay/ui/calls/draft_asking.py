"""Opening the dialog that makes a scenario draft, with an ear for dictation."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from roleplay.errors import RoleplayError
from roleplay.ui.calls.draft_dialog import DraftDialog
from roleplay.ui.look import Look
from roleplay.ui.widgets import announce
from roleplay.ui.worker import Lane, Runner

if TYPE_CHECKING:
    from roleplay.usecases import CallForm, Services


class DraftAsking(QObject):
    """Asks over *window*; gone with the dialog, or where none could be opened."""

    def __init__(
        self, services: "Services", runner: Runner, look: Look, window: QWidget
    ) -> None:
        super().__init__(window)
        self._services = services
        self._runner = runner
        self._look = look
        self._window = window

    def ask(self, skill: str, device_id: str) -> None:
        """Open the dialog.  device_id: the microphone, "" for the system's default."""
        self._runner.submit(
            Lane.DATA,
            self._services.coaching.calls.form,
            owner=self,
            done=lambda form: self._open(form, skill, device_id),
            failed=self._failed,
        )

    def _open(self, form: "CallForm", skill: str, device_id: str) -> None:
        dialog = DraftDialog(
            self._look, self._window, self._runner, self._services, form, skill
        )
        dialog.dictation.use(device_id)
        dialog.destroyed.connect(self.deleteLater)
        dialog.open()

    def _failed(self, error: RoleplayError) -> None:
        announce(self._window, str(error))
        self.deleteLater()
