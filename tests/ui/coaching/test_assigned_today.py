"""What the card on Today does, over the real use case: opened, heard, asked."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from assigning_desk import WHY, AssigningDesk
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from roleplay.ui import Look, Runner, Theme
from roleplay.ui.today.assigned import AssignedActs
from roleplay.ui.today.assigned_card import AssignedCard
from roleplay.ui.today.assigned_dialog import AssignedDialog
from roleplay.ui.widgets import Notice
from tests.ui.stage_services import HandPlayer

LEFT = Qt.MouseButton.LeftButton
VOICE = b"\1\0" * 48_000


class Shown:
    """Maya's card, and what is behind it."""

    def __init__(self, qtbot: QtBot, runner: Runner, look: Look, folder: Path) -> None:
        self.qtbot = qtbot
        self.desk = AssigningDesk(folder)
        self.desk.win("Rowan")
        self.player = HandPlayer()
        self.window = QWidget()
        self.window.resize(900, 600)
        self.card, self.notice = AssignedCard(look), Notice(look)
        column = QVBoxLayout(self.window)
        column.addWidget(self.card)
        self.acts = AssignedActs(self.card, self.notice, runner, look)
        self.acts.setParent(self.window)
        self.acts.serve(self.desk.see_as("Maya"), self.player)
        qtbot.addWidget(self.window)
        self.window.show()

    def send(self, why: str = WHY, voice: bytes = b"") -> str:
        """Let Rowan assign; return the assignment's id once it is shown."""
        draft = replace(self.desk.draft(("Maya",)), why=why, voice=voice)
        key = self.desk.assign_as("Rowan").send(draft)
        self.acts.load()
        self.qtbot.waitUntil(lambda: bool(self.card.rows))
        return key

    def open(self) -> AssignedDialog:
        """Press Read more."""
        self.click(self.card.rows[0].open)
        assert self.acts.dialog is not None
        return self.acts.dialog

    def click(self, widget: QWidget) -> None:
        """Click."""
        self.qtbot.mouseClick(widget, LEFT)


@pytest.fixture
def shown(
    qtbot: QtBot, qapp: QApplication, runner: Runner, tmp_path: Path
) -> Iterator[Shown]:
    look = Look(qapp, Theme.LIGHT)
    look.apply()
    made = Shown(qtbot, runner, look, tmp_path)
    yield made
    for dialog in made.window.findChildren(AssignedDialog):
        dialog.reject()
    runner.close()
    made.desk.desk.database.close()


def test_nothing_assigned_takes_no_room(shown: Shown) -> None:
    shown.acts.load()
    assert shown.card.isHidden()


def test_a_spoken_why_is_heard_and_ends_with_the_dialog(shown: Shown) -> None:
    shown.send(why="", voice=VOICE)
    assert shown.card.rows[0].why.text() == "Rowan says why aloud. Open it to listen."
    dialog = shown.open()
    shown.click(dialog.play)
    shown.qtbot.waitUntil(lambda: bool(shown.player.played))
    assert shown.player.played[0].suffix == ".flac"
    shown.click(dialog.close_button)
    shown.qtbot.waitUntil(lambda: shown.acts.dialog is None)


def test_what_cannot_be_heard_says_why(shown: Shown) -> None:
    shown.send(why="", voice=VOICE)
    dialog = shown.open()
    shown.player.has_output = False
    shown.click(dialog.play)
    shown.qtbot.waitUntil(lambda: "No loudspeaker" in dialog.notice.text)
    for path in (shown.desk.desk.folder / "recordings").rglob("*.flac"):
        path.unlink()
    shown.click(dialog.play)
    shown.qtbot.waitUntil(lambda: "not kept any more" in dialog.notice.text)


def test_tags_are_shown_as_text_and_a_long_why_is_cut(shown: Shown) -> None:
    shown.send("<b>Four</b> losses & one " + "very " * 100 + "long why")
    (row,) = shown.card.rows
    assert row.why.text().startswith("<b>Four</b> losses & one very")
    assert row.why.text().endswith("very …")
    assert row.why.textFormat() is Qt.TextFormat.PlainText


def test_the_keyboard_comes_back_to_the_row(shown: Shown) -> None:
    shown.send()
    dialog = shown.open()
    shown.qtbot.waitUntil(lambda: shown.card.rows[0].assigned.opened)
    shown.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    (row,) = shown.card.rows
    shown.qtbot.waitUntil(lambda: shown.window.focusWidget() is row.open)


def test_practise_leads_to_the_scenario_and_counts_as_opened(shown: Shown) -> None:
    shown.send()
    practise = shown.card.rows[0].practise
    assert practise is not None
    with shown.qtbot.waitSignal(shown.acts.practise_wanted) as wanted:
        shown.click(practise)
    assert wanted.args == ["small"]
    shown.qtbot.waitUntil(lambda: shown.card.rows[0].assigned.opened)
