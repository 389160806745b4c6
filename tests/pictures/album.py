"""All pictures of coaching: each module here takes its own, in an office of its own."""

import importlib
import pkgutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QApplication

import tests.pictures
from roleplay.parts import Parts
from roleplay.settings import Places
from roleplay.ui import Look, MainWindow, Runner, Theme
from tests.end_to_end.play_aloud import rest, wait
from tests.pictures.desk import Desk

MANAGER = "Rowan Hale"
SIZE = (1280, 800)
HELPERS = ("album", "desk")


class Camera(Protocol):
    """What saves a picture of the window."""

    def take(self, name: str) -> None:
        """Save the window as it looks now."""
        ...


def take_all(
    application: QApplication,
    theme: Theme,
    camera_of: Callable[[MainWindow], Camera],
    only: str = "",
) -> None:
    """Take the pictures of every module, or of one."""
    for found in pkgutil.iter_modules(tests.pictures.__path__):
        if found.name in HELPERS or (only and found.name != only):
            continue
        module = importlib.import_module(f"tests.pictures.{found.name}")
        with _office(application, theme) as desk:
            module.take(desk, camera_of(desk.window))


@contextmanager
def _office(application: QApplication, theme: Theme) -> Iterator[Desk]:
    with tempfile.TemporaryDirectory() as data:
        places = Places(Path(data))
        parts = Parts(places)
        for key, value in (("profile", MANAGER), ("welcomed", True)):
            parts.file.remember(key, value)
        roles = parts.coaching().roles
        roles.give(roles.me.person_id, "manager", True)
        window = MainWindow(Runner(), Look(application, theme), parts, parts.file)
        window.resize(*SIZE)
        window.show()
        wait(lambda: window.screens is not None, "the screens")
        assert window.screens is not None
        screens = window.screens
        wait(lambda: screens.debrief is not None, "everything loaded")
        rest(800)
        yield Desk(window, places, datetime.now().astimezone())
        rest(300)
        window.close()
        parts.close()
