"""Fetching a speech model in the background, whatever page is shown."""

import threading
from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QElapsedTimer, QObject, Qt, Signal

from roleplay.errors import RoleplayError
from roleplay.ui.worker import Lane, Runner
from roleplay.usecases import ModelRow, Models, Progress
from roleplay.words import tr

Answer = TypeVar("Answer")

SURE_AFTER_S = 2.0
"""Seconds of downloading after which the time left is told.  Source: own choice."""


class FetchState(Enum):
    """What fetching is doing."""

    IDLE = "idle"
    RUNNING = "running"
    PAUSED = "paused"
    FAILED = "failed"
    DONE = "done"


class Fetch(QObject):
    """One long work on the fetch lane, that can be stopped.

    ``changed``: state, share or words.  ``arrived`` carries what the work returned.
    share: 0 to 1, None while unknown.  error: why it failed, "" where it did not.
    """

    changed = Signal()
    arrived = Signal(object)
    _progress = Signal(str, object)

    def __init__(self, runner: Runner) -> None:
        super().__init__()
        self._runner = runner
        self._stop = threading.Event()
        self._since = QElapsedTimer()
        self._from: float | None = None
        self.state = FetchState.IDLE
        self.doing = ""
        self.share: float | None = None
        self.error = ""
        self._progress.connect(self._told, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[Progress, Callable[[], bool]], object]) -> None:
        """Do *work* unless another is under way; it gets progress and stop."""
        if self.state is FetchState.RUNNING:
            return
        self._stop = stop = threading.Event()
        self._from, self.share, self.error, self.doing = None, None, "", ""
        self._since.start()
        self._be(FetchState.RUNNING)
        self._runner.submit(
            Lane.FETCH,
            lambda: work(self._progress.emit, stop.is_set),
            owner=self,
            done=self._done,
            failed=self._failed,
        )

    def pause(self) -> None:
        """Stop; what came is kept."""
        self._stop.set()

    def shut(self) -> None:
        """Stop before the window closes; what came is kept."""
        self._stop.set()

    @property
    def seconds_left(self) -> float | None:
        """About how long it takes yet, None while nobody knows."""
        passed = self._since.elapsed() / 1000
        if self.share is None or self._from is None or passed < SURE_AFTER_S:
            return None
        done = self.share - self._from
        return passed * (1 - self.share) / done if done > 0 else None

    def _told(self, doing: str, share: object) -> None:
        if self.state is not FetchState.RUNNING:
            return
        if doing != self.doing:
            self._from = None
            self._since.start()
        self.doing = doing
        self.share = share if isinstance(share, float) else None
        if self._from is None:
            self._from = self.share
        self.changed.emit()

    def _done(self, answer: object) -> None:
        self._be(FetchState.DONE)
        self.arrived.emit(answer)

    def _failed(self, error: RoleplayError) -> None:
        if self._stop.is_set():
            self._be(FetchState.PAUSED)
            return
        self.error = str(error)
        self._be(FetchState.FAILED)

    def _be(self, state: FetchState) -> None:
        self.state = state
        self.changed.emit()


class ModelFetch(Fetch):
    """Fetches the first speech model, or takes one from a file or folder.

    ``arrived`` carries the model's folder.  row: the model to fetch.  is_from_file:
    whether a file or folder was taken last.
    """

    def __init__(self, models: Models, runner: Runner) -> None:
        super().__init__(runner)
        self._models = models
        self._cancelled = self.is_from_file = False
        self.row: ModelRow = models.first()
        self.look()

    def look(self) -> None:
        """See again what is there, unless something is under way."""
        if self.state is FetchState.RUNNING:
            return
        self.row = next(r for r in self._models.rows() if r.name == self.row.name)
        self.state = FetchState.IDLE
        if self.row.path:
            self.state = FetchState.DONE
        elif self._models.part_bytes(self.row.name):
            self.state = FetchState.PAUSED
        self.changed.emit()

    def start(self, row: ModelRow | None = None) -> None:
        """Download, or go on with what came before.  row: another model."""
        self._cancelled = self.is_from_file = False
        self.row = row or self.row
        name = self.row.name
        self.run(lambda progress, stop: self._models.install(name, progress, stop))

    def take(self, path: Path) -> None:
        """Take a model's zip file or folder instead; a download is stopped."""
        self._cancelled, self.is_from_file = False, True
        self.run(lambda progress, stop: self._models.take(path, progress, stop))

    def cancel(self) -> None:
        """Stop, and throw away what came."""
        self._cancelled = True
        self._stop.set()
        if self.state is not FetchState.RUNNING:
            self._drop()

    @property
    def come_bytes(self) -> int:
        """How many bytes have come."""
        if self.state is FetchState.RUNNING and self.share is not None:
            return round(self.share * self.row.size)
        return self._models.part_bytes(self.row.name)

    def _failed(self, error: RoleplayError) -> None:
        if self._cancelled:
            self._drop()
        else:
            super()._failed(error)

    def _drop(self) -> None:
        self._models.drop(self.row.name)
        self._be(FetchState.IDLE)


def time_words(seconds: float | None) -> str:
    """Return how long it takes yet, such as "about 2 minutes"; "" for unknown."""
    if seconds is None:
        return ""
    if seconds < 45:
        return tr("less than a minute")
    minutes = round(seconds / 60)
    return (
        tr("about a minute")
        if minutes <= 1
        else tr("about {minutes} minutes", minutes=minutes)
    )
