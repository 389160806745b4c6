"""Whole stories in the real window: real use cases, real database, typed answers."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from model_server import serving, store
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFocusEvent
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from roleplay.bundled import bundled
from roleplay.errors import StorageError
from roleplay.parts import Parts
from roleplay.scenario import Mood
from roleplay.settings import Places
from roleplay.ui import Look, MainWindow, Runner, Theme
from roleplay.ui.debrief.words import face
from roleplay.ui.model_fetch import FetchState
from roleplay.ui.scenario_list import best_words
from roleplay.ui.scenarios_screen import ScenariosScreen
from roleplay.ui.screens import PROGRESS, SCENARIOS, SETTINGS, Screens
from roleplay.ui.stage import StageScreen
from roleplay.ui.stage.ear import NO_MICROPHONE
from roleplay.ui.widgets import Chip
from roleplay.usecases import (
    Device,
    Models,
    ScenarioCard,
    Services,
    SoundQueue,
    Today,
)
from tests.ui.choosing import pick

ANSWERS = (
    "thanks for your time walk me through how your team handles the weekly reports",
    "how long does he spend on the spreadsheets",
    "okay and what happens when the numbers are late",
    "could we meet on tuesday at ten with colin",
)


class NoMicrophone:
    """A machine without one."""

    def devices(self) -> tuple[Device, ...]:
        return ()

    def start(
        self,
        device_id: str,
        sound: SoundQueue,
        level: Callable[[float], None],
        lost: Callable[[str], None],
    ) -> bool:
        lost("no-device")
        return False

    def stop(self) -> None:
        """Nothing records."""


class NoLoudspeaker:
    """A machine without one."""

    has_output = False

    def outputs(self) -> tuple[Device, ...]:
        return ()

    def use(self, device_id: str) -> None:
        """There is none."""

    def play(
        self,
        path: Path,
        ended: Callable[[], None],
        position: Callable[[float], None] | None = None,
    ) -> None:
        ended()

    def stop(self) -> None:
        """Nothing plays."""


class App:
    """The window over a data folder; can be closed and opened again."""

    def __init__(self, qtbot: QtBot, look: Look, folder: Path) -> None:
        self.qtbot = qtbot
        self.look = look
        self.path = folder
        self.open()

    def open(self) -> None:
        """Open the window and wait for the list."""
        self.parts = Parts(Places(self.path))
        self.parts.file.remember("engine", "typed")
        self.parts.file.remember("profile", "Maya Chen")
        self.window = MainWindow(Runner(), self.look, self, self.parts.file)
        self.qtbot.addWidget(self.window)
        self.window.show()
        self.until(lambda: self.window.screens is not None)
        self.until(lambda: self.screens.debrief is not None)
        cards = self.screens.scenarios.model
        self.until(
            lambda: (
                cards.rowCount() > 0
                and cards.card(cards.index(0, 0)).attempts is not None
            )
        )

    def close(self) -> None:
        """Close the window as a person would."""
        self.window.close()
        self.parts.close()

    def until(self, there: Callable[[], bool]) -> None:
        """Wait for something on screen."""
        self.qtbot.waitUntil(there, timeout=15_000)

    def play(self, *answers: str, search: str = "everything is fine") -> None:
        """Choose the first scenario by keyboard and answer by typing."""
        self.screens.go(SCENARIOS)
        listed = self._list()
        self.screens.go(SCENARIOS)
        self.qtbot.keyClicks(listed.search, search)
        self.qtbot.keyClick(listed.search, Qt.Key.Key_Return)
        self.until(lambda: self.screens.stage is not None)
        stage = self.screens.stage
        assert stage is not None
        self.until(lambda: stage.pages.currentWidget() is stage.brief)
        self.qtbot.keyClick(stage, Qt.Key.Key_Return)
        for answer in answers:
            self.until(lambda: stage.pages.currentWidget() is stage.talking)
            self.until(stage.field.edit.isEnabled)
            scene = stage.conversation.scene
            self.qtbot.keyClick(stage, Qt.Key.Key_T)
            stage.field.edit.setFocus()
            self.qtbot.keyClicks(stage.field.edit, answer)
            self.qtbot.keyClick(stage.field.edit, Qt.Key.Key_Return)
            self.until(
                lambda old=scene: stage.conversation.scene is not old or self.debriefed  # type: ignore[misc]
            )

    @property
    def debriefed(self) -> bool:
        """Whether a debrief is on screen."""
        debrief = self.screens.debrief
        return debrief is not None and debrief.isVisible() and bool(debrief.blocks)

    def _list(self) -> ScenariosScreen:
        return self.screens.scenarios

    @property
    def screens(self) -> Screens:
        """What fills the window."""
        assert self.window.screens is not None
        return self.window.screens

    @property
    def folder(self) -> str:
        return self.parts.folder

    @property
    def is_new(self) -> bool:
        return self.parts.is_new

    def glance(self) -> tuple[ScenarioCard, ...]:
        return self.parts.glance()

    def glance_today(self) -> Today | None:
        return self.parts.glance_today()

    def services(self) -> Callable[[], Services]:
        return self.parts.services(lambda: (NoMicrophone(), NoLoudspeaker()))


@pytest.fixture(scope="module")
def look(qapp: QApplication) -> Look:
    look = Look(qapp, Theme.LIGHT)
    look.apply()
    return look


@pytest.fixture
def app(qtbot: QtBot, look: Look, tmp_path: Path) -> Iterator[App]:
    app = App(qtbot, look, tmp_path)
    yield app
    app.close()
    look.set_theme(Theme.LIGHT)
    look.set_text_scale(1.0)


def test_first_start_to_badge_to_restart(app: App) -> None:
    app.play(*ANSWERS)
    app.until(lambda: app.debriefed)
    debrief = app.screens.debrief
    assert debrief is not None
    assert debrief.debrief is not None
    assert debrief.debrief.ending_title == "Dana agreed to a next step"
    assert {b.badge_id for b in debrief.debrief.badges} >= {"trust-turner"}
    assert face(debrief.debrief) is Mood.WARM
    total = debrief.debrief.total
    app.close()
    app.open()
    app.until(lambda: app.screens.nav.person.points.text() == f"{total} points")
    app.screens.go(PROGRESS)
    app.until(lambda: app.screens.progress is not None)
    assert app.screens.progress is not None
    history = app.screens.progress.history
    app.until(lambda: history.list.count() == 1)
    app.qtbot.keyClick(history.list, Qt.Key.Key_Return)
    app.until(lambda: app.debriefed)


def test_a_turn_is_tried_again_at_once(app: App) -> None:
    app.play(*ANSWERS)
    app.until(lambda: app.debriefed)
    debrief = app.screens.debrief
    assert debrief is not None
    app.qtbot.keyClick(debrief, Qt.Key.Key_Return)
    stage = app.screens.stage
    assert stage is not None
    app.until(lambda: stage.conversation.scene is not None and stage.isVisible())
    app.until(stage.field.edit.isEnabled)
    app.qtbot.keyClick(stage, Qt.Key.Key_T)
    app.qtbot.keyClicks(
        stage.field.edit, "twelve hours what does that mean for the depots"
    )
    app.qtbot.keyClick(stage.field.edit, Qt.Key.Key_Return)
    app.until(
        lambda: app.debriefed and bool(debrief.debrief and debrief.debrief.retry_of)
    )
    assert debrief.debrief is not None
    assert "first-encore" in {badge.badge_id for badge in debrief.debrief.badges}
    assert debrief.hero is not None
    earned = debrief.hero.badges
    assert earned is not None
    assert "First encore" in earned.accessibleName()
    app.until(lambda: earned.opacity == 1.0)
    app.screens.show_debrief(debrief.debrief.attempt_id)
    app.until(lambda: debrief.hero is not None and debrief.hero.badges is not earned)
    assert debrief.hero.badges is not None
    assert debrief.hero.badges.opacity == 1.0  # they come in once


def test_leaving_keeps_the_attempt_and_it_is_resumed(app: App) -> None:
    app.play(ANSWERS[0])
    stage = app.screens.stage
    assert stage is not None
    app.qtbot.keyClick(stage, Qt.Key.Key_Escape)
    stage.leave()
    listed = app.screens.scenarios
    app.until(lambda: listed.isVisible())
    app.until(lambda: any(c.unfinished for c in listed.model._shown))  # noqa: SLF001
    listed.search.setText("everything is fine")
    app.qtbot.keyClick(listed.search, Qt.Key.Key_Return)
    app.until(lambda: stage.isVisible() and stage.conversation.scene is not None)
    assert stage.conversation.scene is not None
    assert stage.conversation.scene.number == 2


def begin_and_change(app: App, change: Callable[[Path], None]) -> StageScreen:
    """Leave an attempt open, change its file as *change* does, and restart."""
    own = app.path / "scenarios" / "own.yaml"
    shipped = next(bundled("scenarios").rglob("everything-is-fine.yaml"))
    own.write_text(
        shipped.read_text("utf-8")
        .replace("id: everything-is-fine", "id: own", 1)
        .replace("title: ", "title: Zebra ", 1),
        "utf-8",
    )
    app.close()
    app.open()
    app.play(ANSWERS[0], search="zebra")
    app.close()
    change(own)
    app.open()
    app.screens.go(SCENARIOS)
    listed = app.screens.scenarios
    listed.search.setText("zebra")
    app.qtbot.keyClick(listed.search, Qt.Key.Key_Return)
    app.until(lambda: app.screens.stage is not None)
    stage = app.screens.stage
    assert stage is not None
    app.until(stage.opening.notice.isVisible)
    return stage


def make_longer(path: Path) -> None:
    path.write_text(path.read_text("utf-8") + "# changed\n", "utf-8")


def test_an_attempt_of_a_changed_scenario_is_started_anew(app: App) -> None:
    stage = begin_and_change(app, make_longer)
    notice = stage.opening.notice
    assert "was changed since you began" in notice.text
    assert [button.text() for button in notice.buttons] == ["Start anew", "Back"]
    app.qtbot.mouseClick(notice.button("Start anew"), Qt.MouseButton.LeftButton)
    app.until(lambda: stage.pages.currentWidget() is stage.brief)
    assert stage.conversation.scene is not None
    assert stage.conversation.scene.number == 1
    app.qtbot.keyClick(stage, Qt.Key.Key_Escape)
    app.screens.go(PROGRESS)
    assert app.screens.progress is not None
    history = app.screens.progress.history
    app.until(lambda: history.list.count() == 1)
    assert "Not finished" in history.list.item(0).text()
    assert "of 100" not in history.list.item(0).text()


def test_going_back_leaves_the_attempt_as_it_is(app: App) -> None:
    stage = begin_and_change(app, make_longer)
    back = stage.opening.notice.button("Back")
    app.qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    listed = app.screens.scenarios
    app.until(listed.isVisible)
    assert [row.state for row in app.parts.practise().unfinished()] == ["changed"]


def test_an_attempt_without_its_scenario_is_closed_from_the_list(app: App) -> None:
    begin_and_change(app, make_longer)
    (app.path / "scenarios" / "own.yaml").unlink()
    app.screens.go(SCENARIOS)
    listed = app.screens.scenarios
    app.until(listed.stranded.isVisible)
    assert "Zebra" in listed.stranded.title
    close = listed.stranded.button("Close it")
    app.qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    app.until(listed.stranded.isHidden)
    assert app.parts.practise().unfinished() == ()


def test_a_re_scored_answer_says_so(app: App) -> None:
    app.play(*ANSWERS)
    app.until(lambda: app.debriefed)
    debrief = app.screens.debrief
    assert debrief is not None
    assert debrief.debrief is not None
    first = debrief.debrief
    debrief.show_debrief(
        replace(first, rescored=True, turns=(replace(first.turns[0], rescored=True),))
    )
    chips = [chip.text() for chip in debrief.blocks[1].findChildren(Chip)]
    assert "re-scored" in chips
    assert any("re-scored" in label.text() for label in debrief.findChildren(QLabel))
    debrief.copy()
    assert "You (re-scored): " in QApplication.clipboard().text()


def test_copying_gives_text_and_rows_light_their_words(app: App) -> None:
    app.play(*ANSWERS)
    app.until(lambda: app.debriefed)
    debrief = app.screens.debrief
    assert debrief is not None
    debrief.copy()
    text = QApplication.clipboard().text()
    assert "[met] Asks an open question" in text
    row = debrief.scored.rows[1]
    assert "open question" in row.accessibleName().lower()
    # Sent to the row itself: whether a window is active differs between machines.
    came = QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason)
    QApplication.sendEvent(row, came)
    assert debrief.blocks[1].text._lit == "open"  # noqa: SLF001
    QApplication.sendEvent(row, QFocusEvent(QEvent.Type.FocusOut))
    assert debrief.blocks[1].text._lit == ""  # noqa: SLF001


def test_dark_theme_and_large_text_redraw_everything(app: App) -> None:
    app.play(*ANSWERS)
    app.until(lambda: app.debriefed)
    app.screens.go(SETTINGS)
    settings = app.screens.settings
    assert settings is not None
    pick(app.qtbot, settings.appearance.theme, "Dark")
    pick(app.qtbot, settings.appearance.scale, "150 %")
    debrief = app.screens.debrief
    assert debrief is not None
    assert debrief.debrief is not None
    app.screens.show_debrief(debrief.debrief.attempt_id)
    app.until(lambda: app.debriefed)
    assert app.parts.file.recalled("theme") == "dark"
    app.window.grab()


def test_searching_for_nonsense_says_so(app: App) -> None:
    app.screens.go(SCENARIOS)
    listed = app.screens.scenarios
    app.qtbot.keyClicks(listed.search, "xyzzy")
    assert listed.empty.isVisible()
    assert not listed.list.isVisible()
    listed.search.clear()
    assert listed.list.isVisible()


def test_a_broken_file_is_shown_with_its_error(app: App) -> None:
    path = app.path / "scenarios" / "bad.yaml"
    path.write_text("format: 1\nid: bad\n")
    listed = app.screens.scenarios
    app.screens.go(SCENARIOS)
    app.until(listed.broken.isVisible)


def test_empty_progress_says_what_to_do_first(app: App) -> None:
    app.screens.go(PROGRESS)
    progress = app.screens.progress
    assert progress is not None
    app.until(progress.notice.isVisible)
    assert progress.notice.title == "Nothing practised yet"
    button = progress.notice.button("Choose a scenario")
    app.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    app.until(app.screens.scenarios.isVisible)


def test_a_database_that_cannot_open_is_said(
    qtbot: QtBot, look: Look, tmp_path: Path
) -> None:
    (tmp_path / "roleplay.db").write_bytes(b"no database" * 100)
    parts = Parts(Places(tmp_path))
    window = MainWindow(Runner(), look, parts, parts.file)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.screens is not None)
    assert window.screens is not None
    notice = window.screens.notice
    qtbot.waitUntil(notice.isVisible, timeout=10_000)
    assert "left as it is" in notice.text
    window.close()
    parts.close()


def test_ten_thousand_scenarios_are_searched_smoothly(app: App) -> None:
    listed = app.screens.scenarios
    card = listed.model._shown[0]  # noqa: SLF001
    listed.model.show_cards((card,) * 10_000)
    assert listed.model.rowCount() == 10_000
    listed.search.setText("nothing of the kind")
    assert listed.model.rowCount() == 0


def test_the_list_is_there_again_before_anything_slow_is_loaded(app: App) -> None:
    app.screens.scenarios.search.clear()
    shown = [card.title for card in app.screens.scenarios.model._shown]  # noqa: SLF001
    app.close()
    app.parts = Parts(Places(app.path))
    asked: list[str] = []

    class Waiting:
        """Gives the list, and never the rest."""

        folder = ""
        is_new = False

        def glance(self) -> tuple[ScenarioCard, ...]:
            return app.parts.glance()

        def glance_today(self) -> Today | None:
            return app.parts.glance_today()

        def services(self) -> Callable[[], Services]:
            asked.append("services")
            raise StorageError("The disk sleeps.")

    app.window = MainWindow(Runner(), app.look, Waiting(), app.parts.file)
    app.qtbot.addWidget(app.window)
    app.window.show()
    app.until(lambda: app.window.screens is not None)
    app.until(lambda: app.screens.scenarios.model.rowCount() == len(shown))
    cards = app.screens.scenarios.model._shown  # noqa: SLF001
    assert [card.title for card in cards] == shown
    assert {best_words(card) for card in cards} == {""}  # nothing that is not known
    app.until(lambda: asked == ["services"])
    app.until(app.screens.notice.isVisible)


def test_files_dropped_onto_the_window_are_brought_in(
    app: App,
) -> None:
    path = app.path / "dropped.yaml"
    shipped = next(bundled("scenarios").rglob("everything-is-fine.yaml"))
    text = shipped.read_text("utf-8").replace("id: everything-is-fine", "id: own", 1)
    path.write_text(text, "utf-8")
    app.screens.go(PROGRESS)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    how = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
           Qt.KeyboardModifier.NoModifier)  # fmt: skip
    enter = QDragEnterEvent(QPoint(300, 300), *how)
    QApplication.sendEvent(app.screens, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(app.screens, QDropEvent(QPointF(300, 300), *how))
    listed = app.screens.scenarios
    app.until(listed.arrived.isVisible)
    assert listed.arrived.title == "1 scenario added."
    assert (app.path / "scenarios" / "dropped.yaml").read_text("utf-8") == text
    app.until(lambda: listed.model.place("own").isValid())
    app.window.open_file(app.path / "scenarios" / "dropped.yaml")
    app.until(lambda: app.screens.stage is not None and app.screens.nav.isHidden())
    refused = QDragEnterEvent(QPoint(300, 300), *how)
    refused.ignore()
    QApplication.sendEvent(app.screens, refused)
    assert not refused.isAccepted()  # not in the middle of a conversation


@pytest.mark.parametrize("left_open", [False, True])
def test_a_scenario_chosen_too_early_starts_or_goes_on_by_itself(
    app: App, left_open: bool
) -> None:
    if left_open:
        app.play(ANSWERS[0])
    app.close()
    app.parts = Parts(Places(app.path))
    gate = threading.Event()

    class Slow:
        """Gives the rest when the gate is opened."""

        folder = ""
        is_new = False

        def glance(self) -> tuple[ScenarioCard, ...]:
            return app.parts.glance()

        def glance_today(self) -> Today | None:
            return app.parts.glance_today()

        def services(self) -> Callable[[], Services]:
            gate.wait(20)
            return app.services()

    app.window = MainWindow(Runner(), app.look, Slow(), app.parts.file)
    app.qtbot.addWidget(app.window)
    app.window.show()
    app.until(lambda: app.window.screens is not None)
    listed = app.screens.scenarios
    app.until(lambda: listed.model.rowCount() > 0)
    app.screens.go(SCENARIOS)
    app.qtbot.keyClicks(listed.search, "everything is fine")
    app.qtbot.keyClick(listed.search, Qt.Key.Key_Return)
    app.until(listed.notice.isVisible)
    assert app.screens.stage is None
    gate.set()
    app.until(lambda: app.screens.stage is not None)
    stage = app.screens.stage
    assert stage is not None
    app.until(lambda: stage.conversation.scene is not None)
    assert stage.conversation.scene is not None
    assert stage.conversation.scene.number == (2 if left_open else 1)


@pytest.mark.parametrize("key", [Qt.Key.Key_F1, Qt.Key.Key_Question])
def test_the_keys_are_shown_from_the_stage_too(app: App, key: Qt.Key) -> None:
    app.screens.start_at("everything-is-fine")
    app.until(lambda: app.screens.stage is not None)
    stage = app.screens.stage
    assert stage is not None
    app.until(lambda: stage.pages.currentWidget() is stage.brief)
    app.qtbot.keyClick(stage, Qt.Key.Key_Return)
    app.until(lambda: stage.pages.currentWidget() is stage.talking)
    app.window.activateWindow()
    app.until(app.window.isActiveWindow)
    app.qtbot.keyClick(stage, key)
    boxes = [w for w in app.window.findChildren(QMessageBox) if w.isVisible()]
    assert len(boxes) == 1
    assert "Hold to talk" in boxes[0].text()
    boxes[0].close()


def test_what_is_set_holds_and_is_there_after_a_restart(app: App) -> None:
    app.qtbot.keyClick(
        app.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier
    )
    app.until(lambda: app.screens.settings is not None)
    settings = app.screens.settings
    assert settings is not None
    for switch in (settings.recordings.keep, settings.appearance.motion):
        app.qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert app.look.reduced_motion
    app.close()
    assert Parts(Places(app.path)).settings.keep_recordings
    app.open()
    app.screens.go(SETTINGS)
    app.until(lambda: app.screens.settings is not None)
    again = app.screens.settings
    assert again is not None
    assert again.recordings.keep.isChecked()
    assert again.appearance.motion.isChecked()
    app.look.set_reduced_motion(False)


class NewApp(App):
    """The window over a folder nobody was welcomed in."""

    def open(self) -> None:
        """Open the window, as on the first day."""
        self.parts = Parts(Places(self.path))
        self.window = MainWindow(Runner(), self.look, self, self.parts.file)
        self.qtbot.addWidget(self.window)
        self.window.show()
        self.until(lambda: self.window.screens is not None)


@pytest.fixture
def new_app(qtbot: QtBot, look: Look, tmp_path: Path) -> Iterator[NewApp]:
    app = NewApp(qtbot, look, tmp_path)
    yield app
    app.close()


def test_one_enter_from_the_first_paint_leads_to_an_easy_buyer(
    new_app: NewApp,
) -> None:
    opening = new_app.screens.first_steps.opening
    assert opening is not None
    assert opening.isVisible()
    new_app.qtbot.keyClick(opening, Qt.Key.Key_Return)
    new_app.until(lambda: new_app.screens.stage is not None)
    stage = new_app.screens.stage
    assert stage is not None
    new_app.until(lambda: stage.pages.currentWidget() is stage.brief)
    scene = stage.conversation.scene
    assert scene is not None
    cards = new_app.parts.practise().shelf().cards
    (card,) = [card for card in cards if card.key == scene.scenario_key]
    assert card.difficulty == min(other.difficulty for other in cards)
    new_app.close()
    new_app.open()  # nobody is asked twice
    assert new_app.screens.first_steps.opening is None


def test_the_first_run_names_the_profile_and_is_remembered(new_app: NewApp) -> None:
    new_app.until(lambda: new_app.screens.first_steps.page is not None)
    page = new_app.screens.first_steps.page
    assert page is not None
    assert not new_app.screens.nav.isVisible()
    new_app.qtbot.keyClicks(page.microphone.name, "Ana Ruiz")
    new_app.qtbot.keyClick(page.skip, Qt.Key.Key_Space)
    new_app.until(lambda: new_app.screens.nav.isVisible())
    new_app.until(lambda: new_app.screens.nav.person.name.text() == "Ana Ruiz")
    new_app.close()
    new_app.open()
    assert new_app.screens.first_steps.opening is None
    new_app.until(lambda: new_app.screens.nav.person.name.text() == "Ana Ruiz")


def test_help_and_about_are_reached_by_keys(app: App) -> None:
    app.qtbot.keyClick(app.screens.nav.help_button, Qt.Key.Key_Space)
    app.until(lambda: app.screens.help is not None)
    assert app.screens.help is not None
    app.qtbot.keyClick(app.screens.help.about, Qt.Key.Key_Space)
    assert app.screens.pages.currentWidget() is app.screens.about


def test_data_that_was_replaced_closes_the_window_and_keeps_no_setting(
    app: App,
) -> None:
    app.parts.backup().erase()
    app.screens.replaced.emit()
    assert not app.window.isVisible()
    assert not app.parts.places.settings.exists()


def test_speaking_joins_in_when_the_model_has_come(
    new_app: NewApp, tmp_path: Path
) -> None:
    new_app.parts.file.remember("reread", False)
    with serving() as server:
        models = Models(store(server, tmp_path / "models"), tmp_path / "marks")
        new_app.parts.models = lambda: models  # type: ignore[method-assign]
        new_app.until(lambda: new_app.screens.first_steps.page is not None)
        page = new_app.screens.first_steps.page
        assert page is not None
        new_app.qtbot.keyClick(page.model.go, Qt.Key.Key_Space)
        new_app.qtbot.keyClick(page, Qt.Key.Key_Return)
        listening = new_app.screens.first_steps.fetch()
        new_app.until(lambda: listening.state is FetchState.DONE)
    services = new_app.screens._services  # noqa: SLF001 - what now listens
    assert services is not None
    new_app.until(
        lambda: (
            services.listening.hearing is not None
            and services.listening.hearing.name == "vosk tiny"
        )
    )
    new_app.until(lambda: new_app.screens.stage is not None)
    stage = new_app.screens.stage
    assert stage is not None
    new_app.until(lambda: stage.pages.currentWidget() is stage.brief)
    assert stage.conversation.ear.missing == NO_MICROPHONE


def test_a_download_is_stopped_when_the_window_closes(
    new_app: NewApp, tmp_path: Path
) -> None:
    with serving() as server:
        server.trouble = "stalls"
        models = Models(store(server, tmp_path / "models"), tmp_path / "marks")
        new_app.parts.models = lambda: models  # type: ignore[method-assign]
        new_app.until(lambda: new_app.screens.first_steps.page is not None)
        page = new_app.screens.first_steps.page
        assert page is not None
        new_app.qtbot.keyClick(page.model.go, Qt.Key.Key_Space)
        new_app.until(lambda: models.part_bytes("tiny") > 0)
        new_app.window.close()
    assert models.part_bytes("tiny") > 0
