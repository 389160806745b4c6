"""A desktop notification when a skill is due: off unless the person wants it."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon

from roleplay.ui.worker import Lane, Runner
from roleplay.usecases import WorkingHours

LONGEST_MS = 6 * 3600 * 1000
"""Longest wait: a laptop may sleep through a timer.  Source: own choice."""


def next_look(
    now: datetime, reminded: datetime | None, hours: WorkingHours
) -> datetime:
    """Return when to look whether something is due: inside working hours, once a day.

    reminded: when the person was last reminded, or None.
    """
    day = now.date()
    if reminded is not None and reminded.date() >= day:
        day = reminded.date() + timedelta(days=1)
    while True:
        day = hours.next_day(day)
        opens = datetime.combine(day, hours.opens, now.tzinfo)
        closes = datetime.combine(day, hours.closes, now.tzinfo)
        if day > now.date() or now < closes:
            return max(now, opens)
        day += timedelta(days=1)


class Reminders(QObject):
    """Looks at most once a day while the app is open.

    ``reminded`` carries what was said; ``clicked``: the person wants to go there.

    due: returns what to say, "" for nothing; on the data lane.  now: local, aware.
    """

    reminded = Signal(str)
    clicked = Signal()

    def __init__(
        self,
        runner: Runner,
        due: Callable[[], str],
        now: Callable[[], datetime],
        hours: WorkingHours,
        icon: QIcon,
    ) -> None:
        super().__init__()
        self._runner = runner
        self._due = due
        self._now = now
        self._hours = hours
        self._reminded: datetime | None = None
        self._tray = QSystemTrayIcon(icon, self)
        self._tray.messageClicked.connect(self.clicked)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)

    @property
    def is_on(self) -> bool:
        """Whether it will look."""
        return self._timer.isActive()

    def set_on(self, on: bool) -> None:
        """Begin or stop to remind."""
        self._timer.stop()
        self._tray.setVisible(on and QSystemTrayIcon.isSystemTrayAvailable())
        if on:
            self._wait()

    def _wait(self) -> None:
        ahead = next_look(self._now(), self._reminded, self._hours) - self._now()
        self._timer.start(max(0, min(LONGEST_MS, int(ahead.total_seconds() * 1000))))

    def _look(self) -> None:
        now = self._now()
        if next_look(now, self._reminded, self._hours) > now:
            self._wait()  # the long wait was cut in pieces
            return
        self._reminded = now
        self._runner.submit(
            Lane.DATA,
            self._due,
            owner=self,
            done=self.say,
            failed=lambda _: None,  # the page itself says what does not work
        )
        self._wait()

    def say(self, words: str) -> None:
        """Show *words*, unless there are none."""
        if not words:
            return
        self.reminded.emit(words)
        if self._tray.isVisible():
            self._tray.showMessage("Encore", words, self._tray.icon())
