"""The dialog that assigns, by clicks and keys, over the real use case."""

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest
from assigning_desk import FRIDAY, GOAL, WHY, AssigningDesk
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from roleplay.ui import Look, Runner, Theme
from roleplay.ui.coaching.assign.dialog import AssignDialog
from roleplay.ui.coaching.ways import Devices
from roleplay.usecases import AssignmentDraft, WantedTime
from tests.ui.stage_services import HandMicrophone, HandPlayer

LEFT = Qt.MouseButton.LeftButton


class Opened:
    """The dialog over a folder with one scenario, and what it is worked with."""

    def __init__(self, qtbot: QtBot, runner: Runner, look: Look, folder: Path) -> None:
        self.qtbot, self.runner, self.look = qtbot, runner, look
        self.desk = AssigningDesk(folder)
        self.microphone = HandMicrophone()
        self.window = QWidget()
        self.window.resize(1000, 700)
        qtbot.addWidget(self.window)
        self.window.show()

    def open(self) -> AssignDialog:
        """Open it."""
        assign = self.desk.assign_as("Rowan")
        devices = Devices(self.microphone, HandPlayer(), "")
        made_of = assign, self.runner, assign.desk(), devices
        self.dialog = AssignDialog(self.look, self.window, made_of)
        self.dialog.open()
        return self.dialog

    def click(self, widget: QWidget) -> None:
        """Click."""
        self.qtbot.mouseClick(widget, LEFT)

    def record(self, seconds: float, level: float = 0.6) -> None:
        """Say the why into the microphone."""
        voice = self.dialog.form.voice
        self.click(voice.record)
        assert self.microphone.sound is not None
        self.microphone.speak(1, level)
        self.microphone.sound.put(b"\0\0" * round(16_000 * seconds))
        words = voice.words.text()
        self.click(voice.record)
        self.qtbot.waitUntil(lambda: voice.words.text() != words)


@pytest.fixture
def opened(
    qtbot: QtBot, qapp: QApplication, runner: Runner, tmp_path: Path
) -> Iterator[Opened]:
    look = Look(qapp, Theme.LIGHT)
    look.apply()
    made = Opened(qtbot, runner, look, tmp_path)
    yield made
    for dialog in made.window.findChildren(AssignDialog):
        dialog.reject()
    made.desk.desk.database.close()


def test_the_why_comes_first_and_has_the_keyboard(opened: Opened) -> None:
    dialog = opened.open()
    opened.qtbot.waitUntil(dialog.form.why.hasFocus)
    opened.qtbot.keyClick(dialog.form.why, Qt.Key.Key_Tab)
    assert dialog.form.voice.record.hasFocus()


def test_a_draft_is_shown_and_given_back_as_it_was(opened: Opened) -> None:
    opened.desk.outcomes = (GOAL,)
    draft = AssignmentDraft(
        due_on=FRIDAY,
        why=WHY,
        outcome_id="o",
        scenario_keys=("small",),
        person_ids=(opened.desk.person("Theo").person_id,),
        times=(WantedTime(date(2026, 3, 5), time(10, 15), 45),),
        override="The fair",
        voice=b"\1\0" * 40_000,
    )
    form = opened.open().form
    form.show_draft(draft)
    assert form.draft() == draft
    assert form.voice.words.text() == "Your spoken why, 2 seconds, goes with it."


def test_space_chooses_what_the_arrow_keys_reach(opened: Opened) -> None:
    people = opened.open().form.people
    people.list.setFocus()
    opened.qtbot.keyClick(people.list, Qt.Key.Key_Down)
    opened.qtbot.keyClick(people.list, Qt.Key.Key_Space)
    counts = [len(people.chosen)]
    opened.qtbot.keyClick(people.list, Qt.Key.Key_Space)
    counts.append(len(people.chosen))
    opened.click(opened.dialog.form.everybody)
    counts.append(len(people.chosen))
    assert counts == [1, 0, 2]


def test_search_leaves_what_is_chosen_and_says_when_nothing_fits(
    opened: Opened,
) -> None:
    form = opened.open().form
    opened.qtbot.keyClicks(form.search, "zebra")
    assert form.none_found.isVisible()
    assert form.scenarios.list.item(0).isHidden()
    form.search.clear()
    form.scenarios.choose("small")
    opened.qtbot.keyClicks(form.search, "zebra")
    assert not form.scenarios.list.item(0).isHidden()


def test_a_spoken_why_is_enough(opened: Opened) -> None:
    opened.desk.win("Rowan")
    dialog = opened.open()
    opened.record(3)
    assert "goes with it" in dialog.form.voice.words.text()
    dialog.form.outcome.words.setText("Fewer discounts")
    dialog.form.scenarios.choose("small")
    opened.click(dialog.form.everybody)
    with opened.qtbot.waitSignal(dialog.sent):
        opened.click(dialog.send_button)
    (seen,) = opened.desk.see_as("Maya").mine()
    assert (seen.why, seen.has_voice) == ("", True)


def test_silence_is_not_kept_and_a_recording_can_be_removed(opened: Opened) -> None:
    voice = opened.open().form.voice
    opened.record(3, level=0.1)
    assert "Only silence was heard" in voice.words.text()
    assert voice.pcm == b""
    opened.record(3)
    assert voice.pcm
    opened.click(voice.remove)
    assert voice.pcm == b""


def test_a_microphone_that_is_pulled_is_said(opened: Opened) -> None:
    voice = opened.open().form.voice
    opened.click(voice.record)
    opened.microphone.die()
    opened.qtbot.waitUntil(lambda: "gave no sound" in voice.words.text())
    assert not voice.is_recording


def test_closing_it_ends_a_recording(opened: Opened) -> None:
    dialog = opened.open()
    opened.click(dialog.form.voice.record)
    opened.click(dialog.back)
    assert not opened.microphone.is_on


def test_without_a_microphone_it_says_how_to_get_one(opened: Opened) -> None:
    opened.microphone.names = []
    voice = opened.open().form.voice
    assert voice.record.isHidden()
    assert "connect a microphone" in voice.words.text()


def test_tab_goes_through_it_as_it_is_read(opened: Opened) -> None:
    dialog = opened.open()
    form = dialog.form
    opened.qtbot.waitUntil(form.why.hasFocus)
    wanted = (
        *(form.voice.record, form.outcome.words, form.search, form.scenarios.list),
        *(form.everybody, form.people.list, form.due, form.times.add_button),
        *(dialog.back, dialog.send_button),
    )
    here: QWidget = form.why
    for there in wanted:
        opened.qtbot.keyClick(here, Qt.Key.Key_Tab)
        assert there.hasFocus(), (here, dialog.focusWidget(), there)
        here = there


def test_every_control_says_what_it_is(opened: Opened) -> None:
    dialog = opened.open()
    for control in dialog.findChildren(QWidget):
        if control.focusPolicy() & Qt.FocusPolicy.TabFocus and control.isVisible():
            said = control.accessibleName() or getattr(control, "text", lambda: "")()
            assert said, control
