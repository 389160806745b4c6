"""Voices, models and data in the settings, by keys."""

from collections.abc import Callable
from pathlib import Path

import pytest
from model_server import ARCHIVE, serving, store
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from roleplay.errors import SpeechError
from roleplay.storage import Database
from roleplay.ui.model_fetch import FetchState
from roleplay.ui.settings.models import ModelLine
from roleplay.usecases import SystemVoice
from tests.ui.choosing import pick
from tests.ui.settings.opened import Opened

Open = Callable[..., Opened]


def press(qtbot: QtBot, button: QPushButton) -> None:
    qtbot.keyClick(button, Qt.Key.Key_Space)


def answer(qtbot: QtBot, box: QMessageBox | None, text: str) -> None:
    assert box is not None
    (found,) = [button for button in box.buttons() if button.text() == text]
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def test_manner_speed_and_press_once_are_kept(qtbot: QtBot, settings: Open) -> None:
    opened = settings()
    voices = opened.screen.voices
    pick(qtbot, voices.manner, "Calm")
    pick(qtbot, voices.speed, "115 %")
    (press_once,) = [
        button
        for button in opened.screen.sound.findChildren(QPushButton)
        if button.accessibleName() == "Press once"
    ]
    press(qtbot, press_once)
    kept = [opened.kept(key) for key in ("manner", "voice_speed", "press_once")]
    assert kept == ["calm", 1.15, True]


def test_a_voice_is_chosen_and_tried_by_ear(qtbot: QtBot, settings: Open) -> None:
    opened = settings(manner="calm")
    voices = opened.screen.voices
    voices._found((SystemVoice("gmw/en-GB", "English (Britain)"),))  # noqa: SLF001
    pick(qtbot, voices.voice, "English (Britain)")
    assert opened.kept("voice_id") == "gmw/en-GB"
    press(qtbot, voices.try_it)
    qtbot.waitUntil(lambda: not voices.try_it.is_busy)
    assert opened.behind.voice.said[0][1] == pytest.approx(0.86)
    assert len(opened.behind.player.played) == 1


def test_a_voice_that_is_gone_stays_chosen(settings: Open) -> None:
    opened = settings(voice_id="old")
    opened.screen.voices._found(())  # noqa: SLF001
    assert "not there now" in opened.screen.voices.voice.currentText()


def test_a_loudspeaker_is_used_at_once_and_remembered(
    qtbot: QtBot, settings: Open
) -> None:
    opened = settings()
    pick(qtbot, opened.screen.voices.loudspeaker, "Headphones")
    assert opened.kept("loudspeaker") == "Headphones"
    assert opened.behind.player.device_id == "Headphones"


def test_a_natural_voice_that_cannot_be_fetched_says_why(
    qtbot: QtBot, settings: Open
) -> None:
    opened = settings()
    natural = opened.screen.voices.natural
    assert "GPL-3.0-or-later" in natural.row.text.text()
    assert "one voice" in natural.row.text.text()
    press(qtbot, natural.get)
    qtbot.waitUntil(lambda: natural.fetch.state is FetchState.FAILED)
    assert "could not be fetched" in natural.row.text.text()
    assert opened.kept("voice") == "system"


def line(opened: Opened) -> ModelLine:
    (found,) = opened.screen.models.lines
    return found


def test_a_model_is_fetched_checked_and_removed(
    qtbot: QtBot, settings: Open, tmp_path: Path
) -> None:
    with serving() as server:
        server.trouble = "stalls"
        opened = settings(models=store(server, tmp_path / "models"))
        tiny, fetch = line(opened), opened.screen.models.fetch
        press(qtbot, tiny.get)
        qtbot.waitUntil(lambda: fetch.come_bytes > 0)
        press(qtbot, tiny.get)
        qtbot.waitUntil(lambda: "are kept" in tiny.row.text.text())
        press(qtbot, tiny.get)
        qtbot.waitUntil(lambda: "Installed." in tiny.row.text.text())
    press(qtbot, tiny.check)
    qtbot.waitUntil(lambda: "All its files are there" in tiny.row.text.text())
    press(qtbot, tiny.remove)
    qtbot.waitUntil(lambda: "Not installed." in tiny.row.text.text())
    assert tiny.get.text() == "Download"


def test_a_models_file_that_is_none_is_said(
    qtbot: QtBot, settings: Open, tmp_path: Path
) -> None:
    with serving() as server:
        opened = settings(models=store(server, tmp_path / "models"))
    models = opened.screen.models
    (tmp_path / "other.zip").write_bytes(b"nothing")
    models.take(str(tmp_path / "other.zip"))
    qtbot.waitUntil(lambda: "is damaged" in models.file_row.text.text())
    (tmp_path / "tiny.zip").write_bytes(ARCHIVE)
    models.take(str(tmp_path / "tiny.zip"))
    qtbot.waitUntil(lambda: "Installed." in line(opened).row.text.text())


@pytest.fixture
def data(settings: Open, tmp_path: Path) -> Opened:
    opened = settings()
    database = Database(f"sqlite:///{tmp_path / 'data' / 'roleplay.db'}")
    database.close()
    return opened


def test_a_backup_is_written_and_restored_when_confirmed(
    qtbot: QtBot, data: Opened, tmp_path: Path
) -> None:
    card, file = data.screen.data, tmp_path / "b.zip"
    own = tmp_path / "data" / "scenarios" / "own.yaml"
    own.write_text("id: own")
    card.back_up(str(file))
    qtbot.waitUntil(lambda: "Written and checked" in card.write_row.text.text())
    own.write_text("changed")
    card.look_into(str(file))
    qtbot.waitUntil(lambda: card.question is not None)
    answer(qtbot, card.question, "Leave it as it is")
    assert own.read_text() == "changed"
    card.question = None
    card.look_into(str(file))
    qtbot.waitUntil(lambda: card.question is not None)
    with qtbot.waitSignal(data.screen.replaced):
        answer(qtbot, card.question, "Restore")
        qtbot.waitUntil(
            lambda: card.question is not None and "restored" in card.question.text()
        )
        answer(qtbot, card.question, "Close")
    assert own.read_text() == "id: own"


def test_no_backup_is_said_and_nothing_is_asked(
    qtbot: QtBot, data: Opened, tmp_path: Path
) -> None:
    card = data.screen.data
    (tmp_path / "b.zip").write_bytes(b"nothing")
    card.look_into(str(tmp_path / "b.zip"))
    qtbot.waitUntil(lambda: "no backup of Encore" in card.restore_row.text.text())
    assert card.question is None
    card.back_up(str(tmp_path / "none" / "b.zip"))
    qtbot.waitUntil(lambda: "Nothing was changed" in card.write_row.text.text())


def test_everything_is_deleted_only_when_confirmed(
    qtbot: QtBot, data: Opened, tmp_path: Path
) -> None:
    card, database = data.screen.data, tmp_path / "data" / "roleplay.db"
    press(qtbot, card.erase)
    answer(qtbot, card.question, "Leave it as it is")
    assert database.exists()
    press(qtbot, card.erase)
    with qtbot.waitSignal(data.screen.replaced):
        answer(qtbot, card.question, "Delete everything")
        qtbot.waitUntil(
            lambda: card.question is not None and "is deleted" in card.question.text()
        )
        answer(qtbot, card.question, "Close")
    assert not database.exists()


def test_reminders_are_off_until_they_are_wanted(qtbot: QtBot, settings: Open) -> None:
    opened = settings()
    assert opened.kept("remind") is False
    with qtbot.waitSignal(opened.screen.remind_set):
        press(qtbot, opened.screen.week.remind)
    assert opened.kept("remind") is True


def test_goal_and_holidays_are_a_press_away(qtbot: QtBot, settings: Open) -> None:
    opened = settings()
    with qtbot.waitSignal(opened.screen.today_wanted):
        press(qtbot, opened.screen.week.today)


def test_voices_that_cannot_be_listed_are_said(qtbot: QtBot, settings: Open) -> None:
    opened = settings()
    opened.screen.voices._failed(SpeechError("The voice is closed."))  # noqa: SLF001
    assert "closed" in opened.screen.voices.row.text.text()
