"""Slow work off the interface thread, and its answer back on it.

There are four lanes of one thread each.  Work in a lane runs one after the other, in
the order it was handed in, so what only one lane touches needs no lock.
"""

from collections.abc import Callable
from enum import Enum
from functools import cached_property
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from roleplay.errors import RoleplayError

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future

Answer = TypeVar("Answer")


class Lane(Enum):
    """Which thread does the work; the value is the thread's name."""

    DATA = "data"  # database and files
    SPEECH = "speech"  # microphone and recogniser
    VOICE = "voice"  # rendering the buyer's lines, also while listening
    FETCH = "fetch"  # downloads and checks that last minutes; nothing waits for them


class Ticket(Generic[Answer]):
    """Receipt for one piece of work; ``drop()`` it when the answer is not wanted."""

    def __init__(
        self,
        owner: QObject,
        done: Callable[[Answer], None],
        failed: Callable[[RoleplayError], None],
    ) -> None:
        self._owner = owner
        self._done = done
        self._failed = failed
        self._dropped = False

    @property
    def wanted(self) -> bool:
        """Whether there still is somebody to answer to."""
        return not self._dropped and isValid(self._owner)

    def drop(self) -> None:
        """Call nobody back.  Work under way goes on; work still waiting is skipped."""
        self._dropped = True

    def deliver(self, future: "Future[Answer]") -> None:
        """Call back with the outcome; raise what is a bug."""
        if not self.wanted:
            return
        try:
            answer = future.result()
        except RoleplayError as error:
            self._failed(error)
        else:
            self._done(answer)


class Runner(QObject):
    """Does work in lanes.  Lives on the interface thread; one for the program."""

    _finished = Signal(object, object)  # Ticket, Future

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = True
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @cached_property
    def _lanes(self) -> "dict[Lane, Executor]":
        # Made with the first work: the first paint waits for none of it.
        from concurrent.futures import ThreadPoolExecutor

        return {
            lane: ThreadPoolExecutor(1, thread_name_prefix=lane.value) for lane in Lane
        }

    @property
    def is_open(self) -> bool:
        """Whether work is taken still; False once the window closes."""
        return self._open

    def submit(
        self,
        lane: Lane,
        work: Callable[[], Answer],
        *,
        owner: QObject,
        done: Callable[[Answer], None],
        failed: Callable[[RoleplayError], None],
    ) -> Ticket[Answer]:
        """Do *work* in *lane*, then call *done* or *failed* on the interface thread.

        *work* must not touch a widget.  *failed* gets a RoleplayError; any other
        exception is a bug and surfaces on the interface thread.  Neither is called
        once *owner* is deleted or the ticket is dropped.  Nothing is done once closed.
        """
        ticket = Ticket(owner, done, failed)
        if not self._open:  # what is drawn anew while the window closes
            ticket.drop()
            return ticket
        self._lanes[lane].submit(self._work, ticket, work)
        return ticket

    def close(self) -> None:
        """Skip what waits, wait for what runs, end the threads; call nobody back.

        Tell work that can last, such as listening, to stop before closing.
        """
        self._open = False
        for executor in self._lanes.values():
            executor.shutdown(cancel_futures=True)

    def _work(self, ticket: Ticket[Answer], work: Callable[[], Answer]) -> None:
        # On the lane's thread.
        if not ticket.wanted:
            return
        from concurrent.futures import Future

        future: Future[Answer] = Future()
        try:
            future.set_result(work())
        except Exception as error:  # noqa: BLE001 - carried over, raised in deliver()
            future.set_exception(error)
        self._finished.emit(ticket, future)

    @Slot(object, object)
    def _deliver(self, ticket: Ticket[Answer], future: "Future[Answer]") -> None:
        if self._open:
            ticket.deliver(future)
