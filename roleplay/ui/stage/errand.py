"""One piece of work for the database at a time, that can be tried again."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from roleplay.errors import RoleplayError
from roleplay.ui.worker import Lane, Runner

Value = TypeVar("Value")


class Errand(QObject):
    """Does work on the data lane; ``failed`` carries the RoleplayError.

    What failed is remembered, so that ``again()`` does it once more.
    """

    failed = Signal(object)

    def __init__(self, runner: Runner) -> None:
        super().__init__()
        self._runner = runner
        self._nth = 0
        self._again: Callable[[], None] | None = None

    def run(self, work: Callable[[], Value], done: Callable[[Value], None]) -> None:
        """Do *work*, then call *done*; an errand under way is forgotten."""
        self._nth += 1
        nth = self._nth
        self._again = lambda: self.run(work, done)

        def finished(value: Value) -> None:
            if nth == self._nth:
                self._again = None
                done(value)

        def failed(error: RoleplayError) -> None:
            if nth == self._nth:
                self.failed.emit(error)

        self._runner.submit(Lane.DATA, work, owner=self, done=finished, failed=failed)

    def again(self) -> None:
        """Do once more what failed."""
        if self._again is not None:
            self._again()

    def forget(self) -> None:
        """Call nobody back.  Work under way goes on to its end."""
        self._nth += 1
        self._again = None
