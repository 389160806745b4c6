"""Ctrl+C in the terminal, and a polite request to end, close the window."""

import signal
import socket
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP")


class Interrupts(QObject):
    """Calls *end* on the interface thread when such a signal comes.

    Python runs its handlers only between its own steps, and Qt's loop may wait for
    hours without one: the signal is also written into a socket that wakes the loop.
    """

    def __init__(self, end: Callable[[], object]) -> None:
        super().__init__()
        self._end = end
        self._reader, self._writer = socket.socketpair()
        self._reader.setblocking(False)
        self._writer.setblocking(False)
        signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(
            self._reader.fileno(), QSocketNotifier.Type.Read, self
        )
        self._notifier.activated.connect(self._woken)
        for name in SIGNALS:
            if hasattr(signal, name):  # Windows has not all of them
                signal.signal(getattr(signal, name), self._ended)

    def _woken(self) -> None:
        self._reader.recv(64)

    def _ended(self, number: int, frame: FrameType | None) -> None:
        # Not here: Python may be in the middle of painting.
        QTimer.singleShot(0, self, self._close)

    def _close(self) -> None:
        self._end()
