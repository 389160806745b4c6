"""Hearing a model answer, or oneself again."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from roleplay.errors import RoleplayError
from roleplay.scenario import Voice
from roleplay.ui.worker import Lane, Runner
from roleplay.usecases import Services
from roleplay.words import tr


class Playback(QObject):
    """``failed`` carries a title and a text."""

    failed = Signal(str, str)

    def __init__(self, services: Services, runner: Runner) -> None:
        super().__init__()
        self._services = services
        self._runner = runner

    def speak(self, text: str, voice: Voice) -> None:
        """Say a text in the buyer's voice."""
        self._runner.submit(
            Lane.VOICE,
            lambda: self._services.speaking.speak(text, voice),
            owner=self,
            done=lambda clip: self._services.player.play(clip.path, _nothing),
            failed=self._silent,
        )

    def hear_own(self, attempt_id: str, number: int) -> None:
        """Play the recording of an answer."""
        self._runner.submit(
            Lane.DATA,
            lambda: self._services.practising.recording(attempt_id, number),
            owner=self,
            done=self._play,
            failed=self._silent,
        )

    def stop(self) -> None:
        """Be quiet."""
        self._services.player.stop()

    def _play(self, path: Path | None) -> None:
        if path is None:
            kept = tr("Its words and scores are kept.")
            self.failed.emit(tr("That recording was deleted."), kept)
        else:
            self._services.player.play(path, _nothing)

    def _silent(self, error: RoleplayError) -> None:
        self.failed.emit(tr("That could not be played."), str(error))


def _nothing() -> None:
    """Nothing follows the end of a line here."""
