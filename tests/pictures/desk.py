"""An office for pictures: the real window over a data folder, used by its use cases."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

from roleplay.parts import Parts
from roleplay.settings import Places
from roleplay.ui import MainWindow
from roleplay.ui.coaching import CoachingScreen
from roleplay.ui.screens import COACHING, Screens
from tests.end_to_end.play_aloud import rest, wait


@dataclass
class Desk:
    """The window in use, and a way to act as somebody before it is looked at.

    at: when the pictures are taken; ``shift`` moves it for what happened earlier.
    """

    window: MainWindow
    places: Places
    at: datetime

    @property
    def screens(self) -> Screens:
        """What fills the window."""
        assert self.window.screens is not None
        return self.window.screens

    @contextmanager
    def acting_as(self, name: str, days_ago: float = 0) -> Iterator[Parts]:
        """Give the use cases of somebody, some days ago."""
        then = self.at - timedelta(days=days_ago)
        parts = Parts(self.places, lambda: then)
        parts.file.settings = parts.settings.changed("profile", name)
        try:
            yield parts
        finally:
            parts.close()

    def coaching(self, tab: str) -> CoachingScreen:
        """Open a page of Coaching."""
        self.screens.go(COACHING)
        self.wait(lambda: self.screens.coaching is not None, "the Coaching page")
        screen = self.screens.coaching
        assert screen is not None
        screen.open_tab(tab)
        self.rest(800)
        return screen

    def rest(self, milliseconds: int) -> None:
        """Let the window do what it has to."""
        rest(milliseconds)

    def wait(self, until: Callable[[], bool], what: str) -> None:
        """Wait until something holds."""
        wait(until, what)
