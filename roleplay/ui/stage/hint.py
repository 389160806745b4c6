"""The turn's hint: shown once that it was opened is stored."""

from PySide6.QtCore import QObject, Signal

from roleplay.errors import RoleplayError
from roleplay.ui.worker import Lane, Runner
from roleplay.usecases import Practising, Scene


class Hint(QObject):
    """Open or closed; ``changed`` when that, or its error, changes."""

    changed = Signal()

    def __init__(self, practising: Practising, runner: Runner) -> None:
        super().__init__()
        self.is_open = False
        self.error = ""
        self._practising = practising
        self._runner = runner
        self._scene: Scene | None = None
        self._used = False

    @property
    def text(self) -> str:
        """The hint, or "" where the turn has none."""
        return self._scene.turn.hint if self._scene is not None else ""

    def new_turn(self, scene: Scene | None) -> None:
        """Start over with another turn; one opened before is open again."""
        self._scene = scene
        self._used = self.is_open = scene is not None and scene.hint_used
        self.error = ""
        self.changed.emit()

    def show(self, shown: bool) -> None:
        """Open or close it."""
        scene = self._scene
        if scene is None or not self.text or shown == self.is_open:
            return
        if self._used or not shown:
            self.is_open = shown
            self.changed.emit()
            return

        def kept(_: None) -> None:
            self._kept(scene)

        self._runner.submit(
            Lane.DATA,
            lambda: self._practising.use_hint(scene.attempt_id),
            owner=self,
            done=kept,
            failed=self._not_kept,
        )

    def _kept(self, scene: Scene) -> None:
        if self._scene is scene:
            self._used = self.is_open = True
            self.error = ""
            self.changed.emit()

    def _not_kept(self, error: RoleplayError) -> None:
        self.error = str(error)
        self.changed.emit()
