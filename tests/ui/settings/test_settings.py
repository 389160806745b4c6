from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from roleplay.scenario import typed
from roleplay.ui import Look, Theme
from roleplay.ui.microphone_check import CHECK_MS
from tests.ui.choosing import pick
from tests.ui.settings.opened import Opened
from tests.ui.stage_services import PCM


def press(qtbot: QtBot, button: QPushButton) -> None:
    qtbot.keyClick(button, Qt.Key.Key_Space)


def test_the_microphone_chosen_is_remembered(
    qtbot: QtBot, settings: Callable[..., Opened]
) -> None:
    opened = settings(("Headset", "Webcam"))
    pick(qtbot, opened.screen.sound.device, "Webcam")
    assert opened.kept("microphone") == "Webcam"


def test_one_that_is_not_connected_now_stays_chosen(
    settings: Callable[..., Opened],
) -> None:
    opened = settings(("Headset",), microphone="Webcam")
    assert "not connected" in opened.screen.sound.device.currentText()
    assert opened.kept("microphone") == "Webcam"


def test_a_check_says_that_it_was_heard(
    qtbot: QtBot, settings: Callable[..., Opened]
) -> None:
    opened = settings()
    sound = opened.screen.sound
    press(qtbot, sound.check)
    assert not sound.check.isEnabled()
    opened.behind.microphone.speak(level=0.6)
    assert sound.bar.value() == 60
    sound._timer.setInterval(1)  # noqa: SLF001 - time is the one thing that is faked
    sound._timer.start()  # noqa: SLF001
    qtbot.waitUntil(lambda: "You were heard" in sound.row.text.text())
    assert sound.check.isEnabled()
    assert CHECK_MS >= 5000


def test_a_check_that_hears_nothing_says_what_to_do(
    qtbot: QtBot, settings: Callable[..., Opened]
) -> None:
    opened = settings()
    sound = opened.screen.sound
    press(qtbot, sound.check)
    sound._timer.setInterval(1)  # noqa: SLF001
    sound._timer.start()  # noqa: SLF001
    qtbot.waitUntil(lambda: "Only silence" in sound.row.text.text())


def test_a_microphone_that_goes_during_the_check_is_said(
    qtbot: QtBot, settings: Callable[..., Opened]
) -> None:
    opened = settings()
    press(qtbot, opened.screen.sound.check)
    opened.behind.microphone.die()
    assert "gave no sound" in opened.screen.sound.row.text.text()
    assert opened.screen.sound.check.isEnabled()


def test_leaving_the_page_ends_the_check(
    qtbot: QtBot, settings: Callable[..., Opened]
) -> None:
    opened = settings()
    press(qtbot, opened.screen.sound.check)
    assert opened.behind.microphone.sound is not None
    opened.screen.hide()
    assert opened.behind.microphone.sound is None


def test_without_a_microphone_it_says_so(settings: Callable[..., Opened]) -> None:
    opened = settings(())
    sound = opened.screen.sound
    assert "No microphone was found" in sound.row.text.text()
    assert not sound.check.isEnabled()


def test_another_recogniser_is_loaded_at_once(
    qtbot: QtBot, settings: Callable[..., Opened]
) -> None:
    opened = settings()
    listener = opened.screen.listener
    pick(qtbot, listener.engine, "Vosk")
    assert opened.kept("engine") == "vosk"
    qtbot.waitUntil(lambda: listener.row.text.text().startswith("Ready: "))


def test_a_model_folder_is_kept_and_can_be_let_go(
    qtbot: QtBot, settings: Callable[..., Opened]
) -> None:
    opened = settings()
    listener = opened.screen.listener
    listener.set_model("/models/mine")
    assert opened.kept("model_folder") == "/models/mine"
    assert "/models/mine" in listener.model_row.text.text()
    press(qtbot, listener.installed)
    assert opened.kept("model_folder") == ""


def test_recordings_are_off_counted_and_deleted_only_when_confirmed(
    qtbot: QtBot, settings: Callable[..., Opened]
) -> None:
    opened = settings()
    card = opened.screen.recordings
    assert not card.keep.isChecked()
    scene = opened.behind.practise.begin("reports")
    opened.behind.practise.answer(scene.attempt_id, typed("how do you"), PCM)
    card.load()
    qtbot.waitUntil(lambda: "1 recording" in card.row.text.text())
    for button, left in (("Keep them", 1), ("Delete", 0)):
        press(qtbot, card.delete)
        box = card.question
        assert isinstance(box, QMessageBox)
        (found,) = [b for b in box.buttons() if b.text() == button]
        qtbot.mouseClick(found, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda n=left: card.kept is not None and card.kept.count == n)  # type: ignore[misc]
    assert card.row.text.text() == "None."
    assert not card.delete.isEnabled()


def test_theme_and_text_size_change_at_once_and_are_kept(
    qtbot: QtBot, settings: Callable[..., Opened], look: Look
) -> None:
    opened = settings()
    pick(qtbot, opened.screen.appearance.theme, "Dark")
    pick(qtbot, opened.screen.appearance.scale, "130 %")
    assert (look.theme, look.text_scale) == (Theme.DARK, 1.3)
    assert (opened.kept("theme"), opened.kept("text_scale")) == ("dark", 1.3)


def test_what_cannot_be_kept_is_said(
    qtbot: QtBot, settings: Callable[..., Opened], tmp_path: Path
) -> None:
    opened = settings()
    (tmp_path / "settings.json").unlink(missing_ok=True)
    (tmp_path / "settings.json").mkdir()
    press(qtbot, opened.screen.recordings.keep)
    assert opened.screen.notice.isVisible()
    assert "could not be written" in opened.screen.notice.text


def test_the_whole_page_is_reached_by_tab(
    qtbot: QtBot, settings: Callable[..., Opened]
) -> None:
    opened = settings()
    screen = opened.screen
    screen.resize(1000, 700)
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    screen.setFocus()
    reached = set()
    for _ in range(60):
        qtbot.keyClick(QApplication.focusWidget() or screen, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if focus is not None:
            reached.add(focus.accessibleName() or getattr(focus, "text", lambda: "")())
    assert reached >= {
        "Microphone", "Check it", "Hands-free", "Speak the buyer's lines", "Recogniser",
        "Careful reading", "Keep my recordings", "Theme", "Text size", "Reduced motion",
        "Press once", "Manner", "Speed", "Voice", "Loudspeaker", "Try it", "Fetch it",
        "Choose a file…", "Remind me", "Open folder", "Back up…",
        "Restore…", "Delete all my data", "Help", "About",
    }  # fmt: skip


def test_a_long_model_folder_shows_its_end_and_the_rest_as_a_tip(
    settings: Callable[..., Opened],
) -> None:
    folder = str(Path.home() / ("deep/" * 12) / "models" / "vosk-model-small-en")
    opened = settings(model_folder=folder)
    listener = opened.screen.listener
    shown = str(Path("…", "models", "vosk-model-small-en"))
    assert listener.model_row.text.text() == shown
    assert listener.model_row.text.toolTip() == folder
