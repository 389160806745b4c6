"""The buyer filling a pause that grows too long."""

from PySide6.QtCore import QObject, Signal

from roleplay.errors import RoleplayError
from roleplay.ui.worker import Lane, Runner
from roleplay.usecases import Practising, Scene


class Silence(QObject):
    """Asks for the next silence line when it is due; ``filled`` carries its text."""

    filled = Signal(str)

    def __init__(self, practising: Practising, runner: Runner) -> None:
        super().__init__()
        self.text = ""
        self._practising = practising
        self._runner = runner
        self._scene: Scene | None = None
        self._said = 0
        self._asking = False

    def new_turn(self, scene: Scene | None) -> None:
        """Start over with another turn."""
        self._scene = scene
        self.text = ""
        self._said = 0
        self._asking = False

    @property
    def is_possible(self) -> bool:
        """Whether the buyer has anything to say into a pause of this turn."""
        return self._scene is not None and self._scene.turn.silence is not None

    def pass_time(self, quiet_s: float) -> None:
        """Take how long nobody has spoken; ask for a line when it is due."""
        scene = self._scene
        silence = scene.turn.silence if scene is not None else None
        if scene is None or silence is None or self._asking or quiet_s < silence.after:
            return
        self._asking = True
        nth, attempt_id = self._said + 1, scene.attempt_id

        def got(text: str | None) -> None:
            self._got(scene, text)

        def failed(error: RoleplayError) -> None:
            self._got(scene, None)  # silence is not worth a notice

        self._runner.submit(
            Lane.DATA,
            lambda: self._practising.silence_line(attempt_id, nth),
            owner=self,
            done=got,
            failed=failed,
        )

    def _got(self, scene: Scene, text: str | None) -> None:
        if self._scene is not scene or text is None:
            return  # asking stays: this turn has no further line
        self._asking = False
        self._said += 1
        self.text = text
        self.filled.emit(text)
