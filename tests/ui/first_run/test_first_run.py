"""The first run by keys and clicks: every step, every state, nothing needed."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from model_server import ARCHIVE, serving, store
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from roleplay.settings import SettingsFile
from roleplay.speech import ModelStore
from roleplay.ui import Look, Runner, Theme
from roleplay.ui.first_run import FirstRunScreen
from roleplay.ui.first_run.easiest import easiest
from roleplay.ui.model_fetch import FetchState, ModelFetch, time_words
from tests.ui.choosing import pick
from tests.ui.stage_services import Stage, spoken, stage

HEARD = "mondays cost us eleven hours"


@pytest.fixture(scope="module")
def look(qapp: QApplication) -> Look:
    look = Look(qapp, Theme.LIGHT)
    look.apply()
    return look


class Opened:
    """The page on screen, and what is behind it."""

    def __init__(
        self, screen: FirstRunScreen, behind: Stage, fetch: ModelFetch, file: Path
    ) -> None:
        self.screen = screen
        self.behind = behind
        self.fetch = fetch
        self.started: list[bool] = []
        self.skipped: list[bool] = []
        self._file = file
        screen.started.connect(lambda: self.started.append(True))
        screen.skipped.connect(lambda: self.skipped.append(True))

    def kept(self, key: str) -> object:
        """Return what a restart would find."""
        return SettingsFile(self._file).recalled(key)

    def end_check(self) -> None:
        """Let the time of a check be over."""
        timer = self.screen.microphone.check._timer  # noqa: SLF001 - time is faked
        timer.setInterval(1)
        timer.start()

    @property
    def text(self) -> str:
        """What the first step says."""
        return self.screen.microphone.text.text()


@pytest.fixture
def first_run(
    qtbot: QtBot, tmp_path: Path, look: Look, runner: Runner
) -> Iterator[Callable[..., Opened]]:
    opened: list[Opened] = []

    def show(
        names: tuple[str, ...] = ("Headset",),
        missing: str = "",
        models: ModelStore | None = None,
    ) -> Opened:
        file = SettingsFile(tmp_path / "settings.json")
        behind = stage(tmp_path, [spoken(HEARD)], missing=missing, models=models)
        behind.microphone.names = list(names)
        fetch = ModelFetch(behind.services.upkeep.models, runner)
        screen = FirstRunScreen(behind.services, runner, look, file, fetch)
        qtbot.addWidget(screen)
        screen.resize(1024, 680)
        screen.load()
        screen.show()
        opened.append(Opened(screen, behind, fetch, tmp_path / "settings.json"))
        return opened[-1]

    yield show
    for one in opened:
        one.screen.stop()
        one.fetch.shut()
    runner.close()
    for one in opened:
        one.behind.database.close()


def press(qtbot: QtBot, button: QPushButton) -> None:
    qtbot.keyClick(button, Qt.Key.Key_Space)


def test_enter_starts_at_once_without_anything(
    qtbot: QtBot, first_run: Callable[..., Opened]
) -> None:
    opened = first_run((), missing="There is no recogniser.")
    assert "No microphone was found" in opened.text
    qtbot.keyClick(opened.screen, Qt.Key.Key_Return)
    assert opened.started == [True]
    assert opened.kept("welcomed") is True


def test_a_name_is_kept_and_enter_in_it_starts(
    qtbot: QtBot, first_run: Callable[..., Opened]
) -> None:
    opened = first_run()
    name = opened.screen.microphone.name
    qtbot.keyClicks(name, " Ana  Ruiz ")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.started == [True])
    assert opened.kept("profile") == "Ana Ruiz"
    assert opened.behind.practise.profile().name == "Ana Ruiz"


def test_looking_around_first_starts_nothing(
    qtbot: QtBot, first_run: Callable[..., Opened]
) -> None:
    opened = first_run()
    press(qtbot, opened.screen.skip)
    assert (opened.started, opened.skipped) == ([], [True])
    assert opened.kept("welcomed") is True


def test_the_sentence_is_heard_and_can_be_played_back(
    qtbot: QtBot, first_run: Callable[..., Opened]
) -> None:
    opened = first_run()
    step = opened.screen.microphone
    press(qtbot, step.begin)
    assert step.chip.text() == "listening"
    opened.behind.microphone.speak(chunks=2, level=0.6)
    assert (step.bar.level, step.word.text()) == (0.6, "just right")
    opened.end_check()
    qtbot.waitUntil(lambda: step.chip.text() == "it works")
    assert f"We heard: {HEARD}" in opened.text
    assert opened.screen.start.text() == "Meet your first buyer"
    press(qtbot, step.again)
    (played,) = opened.behind.player.played
    assert played.exists()
    opened.screen.hide()
    assert not played.exists()


@pytest.mark.parametrize(
    ("level", "missing", "said"),
    [
        (0.1, "", "Only silence was heard"),
        (0.6, "There is no recogniser.", "Words follow once step 3 is done"),
    ],
)
def test_what_a_check_cannot_do_is_said(
    qtbot: QtBot,
    first_run: Callable[..., Opened],
    level: float,
    missing: str,
    said: str,
) -> None:
    opened = first_run(missing=missing)
    press(qtbot, opened.screen.microphone.begin)
    opened.behind.microphone.speak(level=level)
    opened.end_check()
    qtbot.waitUntil(lambda: said in opened.text)


def test_a_microphone_that_goes_or_comes_is_noticed(
    qtbot: QtBot, first_run: Callable[..., Opened]
) -> None:
    opened = first_run()
    step = opened.screen.microphone
    press(qtbot, step.begin)
    opened.behind.microphone.die()
    assert "gave no sound" in opened.text
    press(qtbot, step.begin)
    assert "No microphone was found" in opened.text
    opened.behind.microphone.names = ["Headset", "Webcam"]
    press(qtbot, step.begin)
    pick(qtbot, step.device, "Webcam")
    assert opened.kept("microphone") == "Webcam"


def test_voices_are_heard_and_chosen_by_keys(
    qtbot: QtBot, first_run: Callable[..., Opened]
) -> None:
    opened = first_run()
    voice = opened.screen.voice
    for manner in ("clear", "calm"):
        press(qtbot, voice.plays[manner])
        qtbot.waitUntil(lambda m=manner: not voice.plays[m].is_busy)  # type: ignore[misc]
    clear, calm = (speed for _, speed in opened.behind.voice.said)
    assert calm < clear
    voice.cards["clear"].setFocus()
    qtbot.keyClick(voice.cards["clear"], Qt.Key.Key_Right)
    assert (opened.kept("manner"), opened.kept("speak")) == ("calm", True)
    qtbot.keyClick(voice.cards["calm"], Qt.Key.Key_Right)
    assert opened.kept("speak") is False


def test_a_voice_that_fails_says_why(
    qtbot: QtBot, first_run: Callable[..., Opened]
) -> None:
    opened = first_run()
    opened.behind.voice.breaks = "The voice is gone. Choose another."
    press(qtbot, opened.screen.voice.plays["calm"])
    qtbot.waitUntil(lambda: "gone" in opened.screen.voice.text.text())


def test_a_model_is_downloaded_paused_and_finished(
    qtbot: QtBot, first_run: Callable[..., Opened], tmp_path: Path
) -> None:
    arrived: list[Path] = []
    with serving() as server:
        server.trouble = "stalls"
        models = store(server, tmp_path / "models")
        opened = first_run(models=models)
        model = opened.screen.model
        opened.fetch.arrived.connect(arrived.append)
        press(qtbot, model.go)
        qtbot.waitUntil(lambda: opened.fetch.come_bytes > 0)
        assert (model.go.text(), model.drop.isVisible()) == ("Pause", True)
        assert "joins in by itself" in opened.screen.when.text()
        press(qtbot, model.go)
        qtbot.waitUntil(lambda: opened.fetch.state is FetchState.PAUSED)
        kept = models.part_bytes("tiny")
        assert 0 < kept < len(ARCHIVE)
        press(qtbot, model.go)
        qtbot.waitUntil(lambda: opened.fetch.state is FetchState.DONE)
        assert server.asked[-1] == f"bytes={kept}-"
    assert arrived == [tmp_path / "models" / "tiny"]
    assert model.text.text().startswith("Ready")
    assert not model.offline.isVisible()


def test_a_download_that_is_cancelled_leaves_nothing(
    qtbot: QtBot, first_run: Callable[..., Opened], tmp_path: Path
) -> None:
    with serving() as server:
        server.trouble = "stalls"
        models = store(server, tmp_path / "models")
        opened = first_run(models=models)
        press(qtbot, opened.screen.model.go)
        qtbot.waitUntil(lambda: opened.fetch.come_bytes > 0)
        press(qtbot, opened.screen.model.drop)
        qtbot.waitUntil(lambda: opened.fetch.state is FetchState.IDLE)
    assert models.part_bytes("tiny") == 0


def test_without_a_network_the_error_leads_to_a_file(
    qtbot: QtBot, first_run: Callable[..., Opened], tmp_path: Path
) -> None:
    with serving() as server:
        models = store(server, tmp_path / "models")
    opened = first_run(models=models)  # the server refuses now
    model = opened.screen.model
    press(qtbot, model.go)
    qtbot.waitUntil(model.notice.isVisible, timeout=15_000)
    assert "from another computer" in model.notice.text
    assert model.notice.button("Choose a file").isVisible()
    file = tmp_path / "tiny.zip"
    file.write_bytes(ARCHIVE[:-9])
    model.choose(str(file))
    qtbot.waitUntil(lambda: "SHA-256 differs" in model.notice.text)
    file.write_bytes(ARCHIVE)
    model.choose(str(file))
    qtbot.waitUntil(lambda: opened.fetch.state is FetchState.DONE)
    assert not model.notice.isVisible()


def test_a_wrong_hash_installs_nothing(
    qtbot: QtBot, first_run: Callable[..., Opened], tmp_path: Path
) -> None:
    with serving() as server:
        models = store(server, tmp_path / "models", sha256="0" * 64)
        opened = first_run(models=models)
        press(qtbot, opened.screen.model.go)
        qtbot.waitUntil(opened.screen.model.notice.isVisible)
    assert "SHA-256 differs" in opened.screen.model.notice.text
    assert models.installed() == ()


def test_the_built_in_recogniser_can_be_chosen(
    qtbot: QtBot, first_run: Callable[..., Opened]
) -> None:
    opened = first_run()
    press(qtbot, opened.screen.model.basic)
    assert opened.kept("engine") == "pocketsphinx"


def test_a_folder_without_a_model_is_refused(
    qtbot: QtBot, first_run: Callable[..., Opened], tmp_path: Path
) -> None:
    opened = first_run()
    opened.screen.model.choose("")
    assert opened.fetch.state is FetchState.IDLE
    opened.screen.model.choose(str(tmp_path))
    qtbot.waitUntil(lambda: "no speech model" in opened.screen.model.notice.text)


def test_tab_goes_through_the_page_and_each_stop_has_a_name(
    qtbot: QtBot, first_run: Callable[..., Opened]
) -> None:
    opened = first_run()
    opened.screen.activateWindow()
    qtbot.waitUntil(opened.screen.isActiveWindow)
    reached = []
    for _ in range(16):
        qtbot.keyClick(QApplication.focusWidget() or opened.screen, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        reached.append(focus.accessibleName() or getattr(focus, "text", str)())
    assert all(reached)
    assert set(reached) >= {
        "Your name", "Microphone", "Check it", "Clear", "Hear Calm",
        "Choose a file…", "Look around first", "Start now by typing",
    }  # fmt: skip


def test_the_easiest_is_the_least_difficult_of_the_first_skill(
    first_run: Callable[..., Opened],
) -> None:
    cards = first_run().behind.practise.shelf().cards
    assert easiest(cards) == cards[0]
    assert easiest(()) is None


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (None, ""),
        (20, "less than a minute"),
        (60, "about a minute"),
        (200, "about 3 minutes"),
    ],
)
def test_time_left_in_words(seconds: float | None, words: str) -> None:
    assert time_words(seconds) == words
