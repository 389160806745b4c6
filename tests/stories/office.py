"""What a story does at the computer, as a person would: clicks and keys."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from roleplay.cli.tools import Choice
from roleplay.game import Role
from roleplay.parts import Parts
from roleplay.scenario import typed
from roleplay.settings import Places
from roleplay.ui import Look, MainWindow, Runner
from roleplay.ui.coaching import CoachingScreen
from roleplay.ui.profile_menu import ProfileMenu
from roleplay.ui.screens import COACHING, TODAY
from roleplay.ui.worker import Lane
from tests.ui.test_window import App

LEFT = Qt.MouseButton.LeftButton
MANAGER = "Rowan Hale"
WAIT_MS = 15_000
MOST_TURNS = 20
ROUNDS = 3
"""What is answered may ask for more, and that again."""


class Office(App):
    """The window over a data folder, whose clock is moved by hand."""

    def __init__(self, qtbot: QtBot, look: Look, folder: Path, at: datetime) -> None:
        self.clock, self.path = at, folder
        parts = Parts(Places(folder), self.now)
        parts.file.remember("profile", MANAGER)
        parts.profiles().rows()
        parts.close()
        self.give(MANAGER, "manager")
        super().__init__(qtbot, look, folder)

    def now(self) -> datetime:
        """Return the time in this office; each look at the clock takes a moment."""
        self.clock += timedelta(milliseconds=10)
        return self.clock

    def open(self) -> None:
        """Open the window and wait for its use cases."""
        self._show()
        self.until(lambda: self.screens.debrief is not None)
        self.settle()

    def open_locked(self) -> None:
        """Open the window of a profile with a PIN; wait until it can be given."""
        self._show()
        self.until(lambda: self.screens.lock is not None)
        lock = self.screens.lock
        assert lock is not None
        self.until(lock.field.isEnabled)

    def _show(self) -> None:
        self.parts = Parts(Places(self.path), self.now)
        self.parts.file.remember("engine", "typed")
        self.parts.file.remember("welcomed", True)
        self.runner = Runner()
        self.window = MainWindow(self.runner, self.look, self, self.parts.file)
        self.qtbot.addWidget(self.window)
        self.window.show()
        self.until(lambda: self.window.screens is not None)

    # People and time ----------------------------------------------------------------

    def add(self, name: str, *roles: Role, shows_effort: bool = False) -> str:
        """Add a colleague, as Settings and the profile menu do; return their id."""
        person_id = self.parts.profiles().add(name).person_id
        for role in roles:
            self.give(name, role)
        if shows_effort:
            with self.acting_as(name) as parts:
                parts.coaching().roles.share_effort(True)
        return person_id

    def give(self, name: str, role: Role) -> None:
        """Give somebody a role."""
        with self.acting_as(name) as parts:
            roles = parts.coaching().roles
            roles.give(roles.me.person_id, role, True)

    @contextmanager
    def acting_as(self, name: str) -> Iterator[Parts]:
        """Give the use cases of somebody, without the window; settle() before it."""
        parts = Parts(Places(self.path), self.now)
        parts.file.settings = parts.settings.changed("profile", name)
        try:
            yield parts
        finally:
            parts.close()

    def practised(self, name: str, scenario: str, *, well: bool = True) -> str:
        """Let somebody play a scenario to its end, typed; return the attempt."""
        with self.acting_as(name) as parts:
            practise = parts.practise(Choice(profile=name))
            scene = practise.begin(scenario, seed=7)
            for _ in range(MOST_TURNS):
                models = scene.turn.models
                said = models[0] if well and models else "right i see"
                step = practise.answer(scene.attempt_id, typed(said))
                if step.scene is None:
                    break
                scene = step.scene
            return scene.attempt_id

    def pass_days(self, days: float) -> None:
        """Let time go by; what is shown is read again."""
        self.clock += timedelta(days=days)
        self.screens.go(TODAY)
        self.settle()

    # At the window ------------------------------------------------------------------

    def use(self, name: str) -> None:
        """Switch to somebody's profile through the menu behind the own name."""
        nav = self.screens.nav
        if nav.person.name.text() == name:
            return
        self.qtbot.mouseClick(nav.person, LEFT)
        self.choose_profile(name)
        self.until(lambda: nav.person.name.text() == name)
        self.until(lambda: self.screens.today.today is not None)
        self.settle()

    def choose_profile(self, name: str) -> None:
        """Choose somebody in the menu of the profiles, once it is open."""
        self.until(lambda: bool(self._menus()))
        menu = self._menus()[0]
        menu.profiles[name].trigger()
        menu.close()

    def coaching(self, tab: str = "Team") -> CoachingScreen:
        """Open a page of Coaching by the navigation; return the screen."""
        item = self.screens.nav.items[COACHING]
        self.until(item.isVisible)
        self.qtbot.mouseClick(item, LEFT)
        self.until(lambda: self.screens.coaching is not None)
        screen = self.screens.coaching
        assert screen is not None
        names = [segment.text() for segment in screen.switch.segments]
        self.qtbot.mouseClick(screen.switch.segments[names.index(tab)], LEFT)
        self.settle()
        return screen

    def click(self, widget: QWidget) -> None:
        """Click a widget, once it can be."""
        self.until(lambda: widget.isVisible() and widget.isEnabled())
        self.qtbot.mouseClick(widget, LEFT)
        self.settle()

    def key(self, widget: QWidget, key: Qt.Key) -> None:
        """Press a key on a widget."""
        self.qtbot.keyClick(widget, key)
        self.settle()

    def type(self, field: QWidget, text: str) -> None:
        """Write into a field in place of what is there."""
        self.until(lambda: field.isVisible() and field.isEnabled())
        if isinstance(field, (QLineEdit, QTextEdit)):
            field.selectAll()
        field.setFocus()
        self.qtbot.keyClicks(field, text)

    def button(self, text: str, within: QWidget | None = None) -> QAbstractButton:
        """Return the visible button of that text or name, once it is there."""

        def found() -> list[QAbstractButton]:
            return [
                button
                for button in (within or self.window).findChildren(QAbstractButton)
                if text in (button.text(), button.accessibleName())
                and button.isVisible()
            ]

        self.until(lambda: bool(found()))
        return found()[0]

    def dialog(self) -> QDialog:
        """Return the dialog that is open, once it is there."""

        def found() -> list[QDialog]:
            return [d for d in self.window.findChildren(QDialog) if d.isVisible()]

        self.until(lambda: bool(found()))
        return found()[-1]

    def settle(self) -> None:
        """Wait until what was asked of the database is answered and shown."""
        for _ in range(ROUNDS):
            answered: list[object] = []
            self.runner.submit(
                Lane.DATA,
                lambda: None,
                owner=self.window,
                done=answered.append,
                failed=answered.append,
            )
            self.until(lambda: bool(answered))  # noqa: B023 - waited for at once

    def _menus(self) -> list[ProfileMenu]:
        return [m for m in self.screens.findChildren(ProfileMenu) if m.isVisible()]
