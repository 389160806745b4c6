"""Joins the parts and the interface: a command, or the window."""

import gc
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from roleplay.errors import RoleplayError
from roleplay.logs import bug_hook, start_logging
from roleplay.parts import Parts
from roleplay.parts.language import speak_language
from roleplay.settings import Places

if TYPE_CHECKING:
    from roleplay.ui import MainWindow

WINDOW_OPTIONS = ("--data", "--scenario", "--open")
STARTED_MS = 3000
"""By then everything is loaded.  Source: own choice; it takes about a second."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command, or the window if there is none.

    Returns the exit status: 0 done, 1 findings, 2 could not, with one line on standard
    error.
    """
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    start_logging()
    # Qt's word about optional system libraries is no news for a person.
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")
    try:
        if arguments == ["gallery"]:
            return _gallery()
        wanted = _window_wanted(arguments)
        if wanted is not None:
            return _window(wanted)
        from roleplay import cli

        return cli.run(arguments, _open_parts)
    except RoleplayError as error:
        sys.stderr.write(f"roleplay: {error}\n")
        return 2


@contextmanager
def _open_parts(folder: Path | None) -> Iterator[Parts]:
    parts = Parts(Places.chosen(str(folder) if folder else None, os.environ))
    try:
        if parts.file.problem:
            sys.stderr.write(f"roleplay: {parts.file.problem}\n")
        yield parts
    finally:
        parts.close()


def _window_wanted(arguments: list[str]) -> dict[str, str] | None:
    """Return the options of the window by name, or None for a command."""
    rest = list(arguments)
    found: dict[str, str] = {}
    while rest:
        name, _, value = rest.pop(0).partition("=")
        if name not in WINDOW_OPTIONS:
            return None
        if not value:
            if not rest:
                return None
            value = rest.pop(0)
        found[name] = value
    return found


def _no_display() -> bool:
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return False
    return not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _window(options: dict[str, str]) -> int:
    if _no_display():
        sys.stderr.write(
            "roleplay: there is no display here, so the window cannot open.\n"
            "Practise without it:  roleplay practise everything-is-fine --typed -\n"
            "All commands:         roleplay --help\n"
        )
        return 2
    # What starting makes lives on: looking for garbage among it only takes time.
    gc.disable()
    # Imported here so that commands run where Qt cannot.
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    folder = options.get("--data")
    with _open_parts(Path(folder) if folder else None) as parts:
        application = QApplication(sys.argv[:1])
        speak_language(parts.settings.language, application)
        # Imported after it: some texts are made on import.
        from roleplay.ui import Interrupts, Look, MainWindow, Runner, theme_named

        application.setApplicationName("Encore")
        application.setDesktopFileName("encore")
        runner = Runner()
        chosen = parts.settings
        theme = theme_named(chosen.theme)
        look = Look(application, theme, chosen.text_scale, chosen.reduced_motion)
        window = MainWindow(runner, look, parts, parts.file)
        sys.excepthook = bug_hook(parts.places.bugs, window.show_bug)
        application.aboutToQuit.connect(window.shut_down)
        interrupts = Interrupts(window.close)
        interrupts.setParent(application)
        window.show()
        QTimer.singleShot(STARTED_MS, gc.enable)
        _show_wanted(window, options)
        return application.exec()


def _show_wanted(window: "MainWindow", options: dict[str, str]) -> None:
    if "--scenario" in options:
        window.start_at(options["--scenario"])
    if "--open" in options:
        window.open_file(Path(options["--open"]))


def _gallery() -> int:
    """Show every widget in every state, for whoever works on them."""
    if _no_display():
        sys.stderr.write("roleplay: there is no display here for the gallery.\n")
        return 2
    from PySide6.QtWidgets import QApplication

    from roleplay.ui import GalleryWindow, Interrupts, Look

    application = QApplication(sys.argv[:1])
    application.setApplicationName("Encore")
    look = Look(application)
    look.apply()
    window = GalleryWindow(look)
    window.show()
    interrupts = Interrupts(window.close)
    interrupts.setParent(application)
    return application.exec()
