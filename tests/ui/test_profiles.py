"""Two people at one computer: profiles switched in the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from roleplay.parts import Parts
from roleplay.settings import Places
from roleplay.ui import Look, Theme
from roleplay.ui.leaderboard import LeaderboardScreen
from roleplay.ui.profile_menu import NameDialog, ProfileMenu
from roleplay.ui.screens import LEADERBOARD, PROGRESS
from tests.ui.test_window import ANSWERS, App

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def app(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[App]:
    look = Look(qapp, Theme.LIGHT)
    look.apply()
    app = App(qtbot, look, tmp_path)
    yield app
    app.close()


def menu(app: App) -> ProfileMenu:
    """Open the menu behind the own name by keyboard."""
    app.qtbot.keyClick(app.screens.nav.person, Qt.Key.Key_Return)
    app.until(lambda: any(m.isVisible() for m in app.screens.findChildren(ProfileMenu)))
    (found,) = [m for m in app.screens.findChildren(ProfileMenu) if m.isVisible()]
    return found


def choose(app: App, opened: ProfileMenu, steps: int) -> None:
    """Choose the entry some steps down."""
    for _ in range(steps):
        app.qtbot.keyClick(opened, Qt.Key.Key_Down)
    app.qtbot.keyClick(opened, Qt.Key.Key_Return)


def name(app: App, text: str) -> NameDialog:
    """Type a name into the dialog that is open, and send it."""
    app.until(lambda: any(d.isVisible() for d in app.screens.findChildren(NameDialog)))
    (dialog,) = [d for d in app.screens.findChildren(NameDialog) if d.isVisible()]
    dialog.field.selectAll()
    app.qtbot.keyClicks(dialog.field, text)
    app.qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    return dialog


def shown_points(app: App) -> str:
    return app.screens.nav.person.points.text()


def add_theo(app: App) -> None:
    """Add a profile, first by a name that is taken."""
    choose(app, menu(app), 2)  # below the own name: add
    taken = name(app, "Maya Chen")
    app.until(taken.error.isVisible)
    assert "Maya Chen already" in taken.error.text()
    name(app, "Theo Brandt")
    app.until(lambda: not app.screens.findChildren(NameDialog))


def rename_to(app: App, new_name: str) -> None:
    """Change the own name; what is theirs stays theirs."""
    choose(app, menu(app), 4)  # the two, add, change
    name(app, new_name)
    app.until(lambda: app.screens.nav.person.name.text() == new_name)
    app.until(lambda: shown_points(app) == "0 points")
    assert [row.name for row in app.parts.profiles().rows()] == ["Maya Chen", new_name]


def test_everything_shown_belongs_to_the_profile_in_use(app: App) -> None:
    app.play(*ANSWERS)
    app.until(lambda: app.debriefed)
    app.until(lambda: shown_points(app) not in ("", "0 points"))
    add_theo(app)
    opened = menu(app)
    assert list(opened.profiles) == ["Maya Chen", "Theo Brandt"]
    assert opened.profiles["Maya Chen"].isChecked()
    choose(app, opened, 2)
    app.until(lambda: shown_points(app) == "0 points")
    assert app.screens.nav.person.name.text() == "Theo Brandt"
    today = app.screens.today
    app.until(lambda: today.today is not None and today.today.name == "Theo Brandt")
    today.forget()
    assert not today.page.hero.isVisible()
    assert app.screens.debrief is not None
    assert not app.debriefed
    listed = app.screens.scenarios.model
    app.until(lambda: {card.attempts for card in listed._shown} == {0})  # noqa: SLF001
    app.screens.go(PROGRESS)
    progress = app.screens.progress
    assert progress is not None
    app.until(progress.notice.isVisible)  # nothing was practised yet
    rename_to(app, "Theo B")
    assert Parts(Places(app.path)).settings.profile == "Theo B"


def test_a_duel_is_played_on_the_stage_by_both(app: App) -> None:
    parts, theo = app.parts, app.parts.profiles().add("Theo Brandt")
    from roleplay.cli.tools import Choice

    rival = parts.league(Choice(theo.name))
    rival.join()
    own = parts.league()
    own.join()
    own.offer_duel(theo.person_id, "everything-is-fine")
    rival.answer_duel(rival.contests().duels[0].duel_id, True)
    app.qtbot.keyClick(app.window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    app.until(lambda: app.screens.leaderboard is not None)
    board = app.screens.leaderboard
    assert isinstance(board, LeaderboardScreen)
    app.until(lambda: bool(board.duels.rows))
    app.qtbot.mouseClick(board.duels.rows[0].buttons["play"], LEFT)
    app.until(lambda: app.screens.stage is not None)
    stage = app.screens.stage
    assert stage is not None
    app.until(lambda: stage.conversation.scene is not None)
    app.until(lambda: stage.pages.currentWidget() is stage.brief)
    app.screens.go(LEADERBOARD)
    app.until(board.isVisible)
