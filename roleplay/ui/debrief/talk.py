"""What the debrief asks to be shared and appealed, and what came of it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from roleplay.errors import RoleplayError
from roleplay.ui.worker import Lane, Runner
from roleplay.usecases import Discussed, Discussing
from roleplay.words import tr


class Talk(QObject):
    """Works on the data lane, for one attempt at a time.

    ``changed`` carries what holds now; ``failed`` a title and a text.
    """

    changed = Signal(Discussed)
    failed = Signal(str, str)

    def __init__(self, discussing: Discussing, runner: Runner) -> None:
        super().__init__()
        self._discussing = discussing
        self._runner = runner
        self._attempt_id = ""

    def load(self, attempt_id: str) -> None:
        """Ask what is said about an attempt; from now on all is about that one."""
        self._attempt_id = attempt_id
        title = tr("Who sees this attempt is not known.")
        self._do(lambda: self._discussing.about(attempt_id), title)

    def share(self, person_id: str) -> None:
        """Show the attempt to somebody."""
        attempt_id = self._attempt_id
        title = tr("It was not shared.")
        self._do(lambda: self._discussing.share(attempt_id, person_id), title)

    def unshare(self, share_id: str) -> None:
        """Stop showing it."""
        attempt_id = self._attempt_id
        title = tr("It is still shared.")
        self._do(lambda: self._discussing.unshare(attempt_id, share_id), title)

    def note(self, text: str) -> None:
        """Leave a note on somebody else's attempt."""
        attempt_id = self._attempt_id
        title = tr("The note was not kept.")
        self._do(lambda: self._discussing.note(attempt_id, text), title)

    def see(self) -> None:
        """Keep that the verdicts on somebody else's attempt are on screen."""
        attempt_id = self._attempt_id
        self._runner.submit(
            Lane.DATA,
            lambda: self._discussing.see(attempt_id),
            owner=self,
            done=_nothing,
            failed=lambda error: self.failed.emit("", str(error)),
        )

    def appeal(self, number: int, criterion_id: str, reason: str) -> None:
        """Disagree with a verdict."""
        attempt_id = self._attempt_id
        title = tr("The appeal was not taken.")
        self._do(
            lambda: self._discussing.appeal(attempt_id, number, criterion_id, reason),
            title,
        )

    def take_back(self, appeal_id: str) -> None:
        """Withdraw an appeal."""
        attempt_id = self._attempt_id
        title = tr("The appeal was not taken back.")
        self._do(lambda: self._discussing.take_back(attempt_id, appeal_id), title)

    def _do(self, work: Callable[[], Discussed], title: str) -> None:
        attempt_id = self._attempt_id

        def done(discussed: Discussed) -> None:
            if attempt_id == self._attempt_id:
                self.changed.emit(discussed)

        def failed(error: RoleplayError) -> None:
            self.failed.emit(title, str(error))

        self._runner.submit(Lane.DATA, work, owner=self, done=done, failed=failed)


def _nothing(_: object) -> None:
    """Nothing follows what was only to be kept."""
