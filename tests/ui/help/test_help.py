from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from roleplay.game import CAUSES as PAID
from roleplay.game import MASTERY, PRACTICE_A_DAY
from roleplay.ui import Look, Runner, Theme
from roleplay.ui.help import AboutScreen, HelpScreen
from roleplay.ui.keys_box import KEYS
from roleplay.ui.widgets.trust_bar import ZONES
from roleplay.usecases import meanings, versions
from tests.ui.stage_services import Stage, stage


@pytest.fixture(scope="module")
def look(qapp: QApplication) -> Look:
    look = Look(qapp, Theme.LIGHT)
    look.apply()
    return look


@pytest.fixture
def behind(tmp_path: Path) -> Iterator[Stage]:
    behind = stage(tmp_path)
    yield behind
    behind.database.close()


def test_every_cause_of_points_and_every_measure_has_its_meaning() -> None:
    told = {meaning.name: meaning.text for meaning in meanings(ZONES)}
    assert {f"Points, {cause}" for cause in PAID} <= told.keys()
    assert str(PRACTICE_A_DAY) in told["Points, practice"]
    assert f"up to {MASTERY} times" in told["Points, mastery"]
    assert "110 to 170 words/min" in told["Pace"]
    assert "30 to 60 %" in told["Talk share"]
    assert {"Score", "Weight", "Pass mark", "Levels", "Fillers"} <= told.keys()
    assert all(zone in told["Trust"] for zone in ZONES)


def test_help_checks_everything_and_says_what_to_do(
    qtbot: QtBot, look: Look, behind: Stage, runner: Runner
) -> None:
    screen = HelpScreen(look, behind.services, runner, KEYS)
    qtbot.addWidget(screen)
    screen.show()
    qtbot.keyClick(screen.run, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: screen.said.text() == "1 of 2 need attention.")
    assert screen.results == (
        "Not well · voice: it does not work. Connect one.",
        "OK · microphone: Headset.",
    )
    qtbot.keyClick(screen.run, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not screen.run.is_busy)
    assert len(screen.results) == 2


def test_the_guide_opens_in_the_page_and_keys_scroll(
    qtbot: QtBot, look: Look, behind: Stage, runner: Runner
) -> None:
    screen = HelpScreen(look, behind.services, runner, KEYS)
    qtbot.addWidget(screen)
    screen.resize(800, 600)
    screen.show()
    qtbot.keyClick(screen, Qt.Key.Key_PageDown)
    assert screen._scroll.verticalScrollBar().value() > 0  # noqa: SLF001
    qtbot.keyClick(screen.guide, Qt.Key.Key_Space)
    assert not screen.guide.isVisible()


def test_about_shows_versions_licence_and_notices(qtbot: QtBot, look: Look) -> None:
    screen = AboutScreen(look)
    qtbot.addWidget(screen)
    screen.show()
    assert "Apache License" in screen.licence.toPlainText()
    assert "SIL Open Font License" in screen.notices.toPlainText()
    assert "piper-tts" in screen.notices.toPlainText()
    qtbot.keyClick(screen.copy, Qt.Key.Key_Space)
    copied = QGuiApplication.clipboard().text()
    assert f"Encore: {dict(versions())['Encore']}" in copied
    assert "Python: 3." in copied
