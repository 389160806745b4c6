"""Every screen by keyboard alone, and as a screen reader is told of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from roleplay.ui import Look, MainWindow
from roleplay.ui.worker import Lane
from tests.ui.test_window import ANSWERS, App, look

__all__ = ["look"]  # the fixture

MOST_TABS = 300
ROUNDS = 3
"""What is answered may ask for more, and that again."""


@pytest.fixture
def app(qtbot: QtBot, look: Look, tmp_path: Path) -> Iterator[App]:
    app = App(qtbot, look, tmp_path)
    app.close()
    roles = app.parts.coaching().roles
    roles.give(roles.me.person_id, "manager", True)  # so that every page is there
    app.parts.close()
    app.open()
    yield app
    app.close()


class Flashes(QObject):
    """Collects widgets that are shown as windows although they are parts of one."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self.found: list[str] = []
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            kind = watched.windowType()
            if kind == Qt.WindowType.Window and not isinstance(watched, MainWindow):
                self.found.append(f"{type(watched).__name__} flashes as a window")
        return False


def reachable(window: QWidget) -> list[QWidget]:
    """Return what the Tab key should come to."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisibleTo(window)
        and widget.isEnabled()
        and widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        and widget.focusProxy() is None
    ]


def told(widget: QWidget) -> str:
    """Return what a screen reader says of it first."""
    name: str = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    return name


def walked(qtbot: QtBot, window: QWidget) -> list[QWidget]:
    """Return what Tab comes to, until it comes to something again."""
    seen: list[QWidget] = []
    for _ in range(MOST_TABS):
        here = QApplication.focusWidget()
        if here is None or here in seen[:-1]:
            break
        if here not in seen:  # in an answer Tab goes from mark to mark first
            seen.append(here)
        qtbot.keyClick(here, Qt.Key.Key_Tab)
    return seen


def faults(app: App, place: str) -> list[str]:
    """Return what is wrong on the page now shown."""
    window = app.window
    start = reachable(window)
    if not start:
        return [f"{place}: nothing can be reached"]
    start[0].setFocus(Qt.FocusReason.TabFocusReason)
    seen = walked(app.qtbot, window)
    found = [f"{place}: focus lost"] if QApplication.focusWidget() is None else []
    for widget in start:
        name = f"{place}: {type(widget).__name__} “{told(widget)}”"
        if widget not in seen and not _is_in_group(widget, seen):
            found.append(f"{name} is not reached by Tab")
        if not told(widget):
            found.append(f"{name} ({widget.objectName()}) has no accessible name")
    return found


def _is_in_group(widget: QWidget, seen: list[QWidget]) -> bool:
    # Of exclusive buttons Tab comes to one; arrow keys go on from there.
    parent = widget.parentWidget()
    return any(
        type(other) is type(widget) and other.parentWidget() is parent for other in seen
    ) and hasattr(widget, "autoExclusive")


def settle(app: App) -> None:
    """Wait until what the page asked of the database is answered and shown."""
    for _ in range(ROUNDS):
        answered: list[object] = []
        app.screens._runner.submit(  # noqa: SLF001
            Lane.DATA,
            lambda: None,
            owner=app.window,
            done=answered.append,
            failed=answered.append,
        )
        app.until(lambda: bool(answered))  # noqa: B023 - waited for at once
    app.qtbot.wait(50)  # what is shown is laid out


def test_every_screen_is_walked_by_keys_and_told_to_a_reader(
    app: App, qapp: QApplication
) -> None:
    app.window.activateWindow()
    app.until(app.window.isActiveWindow)
    flashes = Flashes(qapp)
    found: list[str] = []
    app.play(*ANSWERS)
    app.until(lambda: app.debriefed)
    found += faults(app, "debrief")
    for index, item in enumerate(app.screens.nav.items):
        app.qtbot.keyClick(
            app.window,
            Qt.Key(Qt.Key.Key_1 + index),
            Qt.KeyboardModifier.ControlModifier,
        )
        app.until(item.isChecked)
        settle(app)
        found += faults(app, item.text())
    coaching = app.screens.coaching
    assert coaching is not None
    for segment in coaching.switch.segments:
        segment.click()
        settle(app)
        found += faults(app, segment.text())
    app.qtbot.keyClick(
        app.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier
    )
    app.until(
        lambda: app.screens.settings is not None and app.screens.settings.isVisible()
    )
    settle(app)
    found += faults(app, "settings")
    qapp.removeEventFilter(flashes)
    found += flashes.found
    assert not found, "\n".join(found)
