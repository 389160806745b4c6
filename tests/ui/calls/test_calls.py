"""Cards and dialogs on real calls by clicks and keys, over the real use cases."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from roleplay.errors import StorageError
from roleplay.game import CallNote
from roleplay.storage import Calls, People, Person
from roleplay.ui import Look, Runner, Theme
from roleplay.ui.calls import CallsCard, ConflictsCard, OwnCalls
from roleplay.ui.calls.call_entry import SURE
from roleplay.ui.calls.conflict_dialogs import QUESTION, LogDialog
from roleplay.ui.calls.draft_dialog import DraftDialog
from roleplay.ui.calls.note_dialog import NoteDialog
from roleplay.ui.coaching import Ways
from roleplay.usecases import NewCall
from tests.ui.stage_services import Stage, spoken, stage

LEFT = Qt.MouseButton.LeftButton


class Room:
    """Maya's services; she is a manager, and Jonah is a rep."""

    def __init__(self, qtbot: QtBot, folder: Path, runner: Runner, look: Look) -> None:
        self.qtbot, self.runner, self.look = qtbot, runner, look
        self.made: Stage = stage(folder, [spoken("we are fine"), (None,)])
        self.team = self.made.services.coaching
        self.me = self.team.roles.me
        self.jonah: Person = People(self.made.database).find_or_add(
            "Jonah",
            self.made.practise._now(),  # noqa: SLF001
        )
        self.team.roles.give(self.me.person_id, "manager", True)
        self.ways = Ways()
        self.today = self.team.calls.form().today

    def note(self, about: Person, said: str, *, days_ago: int = 0) -> None:
        """Note a call as Maya."""
        day = self.today - timedelta(days=days_ago)
        self.team.calls.note(NewCall(about.person_id, "price", day, "Orrin", said))

    def show(self, widget: QWidget, width: int = 420) -> None:
        """Show a widget that belongs to the test."""
        self.qtbot.addWidget(widget)
        widget.resize(width, 700)
        widget.show()
        widget.activateWindow()

    def card(self, person: Person) -> CallsCard:
        """Show the card of a one-on-one, once it is read."""
        card = CallsCard(self.team, self.runner, self.look, self.ways)
        self.show(card, 300)
        card.show_person(person)
        self.until(lambda: card.list.count() > 0)
        return card

    def until(self, there: Callable[[], bool]) -> None:
        """Wait for something on screen."""
        self.qtbot.waitUntil(there, timeout=5000)

    def click(self, widget: QWidget) -> None:
        """Press something."""
        self.qtbot.mouseClick(widget, LEFT)


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path, runner: Runner) -> Iterator[Room]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    look = Look(application, Theme.LIGHT, reduced_motion=True)
    look.apply()
    room = Room(qtbot, tmp_path, runner, look)
    yield room
    runner.close()
    room.made.database.close()


def texts(card: CallsCard) -> list[str]:
    """Return what the rows say was said, from top to bottom."""
    return [entry.said.text() for entry in card.entries]


def test_evidence_comes_before_own_notes_and_skills_with_nothing_last(
    room: Room,
) -> None:
    room.note(room.jonah, "Waited.", days_ago=3)
    Calls(room.made.database).note(
        CallNote("", room.jonah.person_id, "stall", room.today, "", "Asked.",
                 room.jonah.person_id, "self", room.made.practise._now())  # noqa: SLF001
    )  # fmt: skip
    card = room.card(room.jonah)
    assert texts(card) == ["Waited.", "Asked."]
    assert card.sentences[-1].text() == "Nothing seen yet. It’s fine to say so."
    assert not card.entries[1].see.isHidden()
    assert card.entries[0].see.isHidden()


def test_a_note_with_nobody_noted_says_so(room: Room) -> None:
    card = room.card(room.jonah)
    assert card.entries == []
    assert "Discovery" in card.sentences[0].text()


def test_another_person_shows_nothing_of_the_first(room: Room) -> None:
    room.note(room.jonah, "Waited.")
    card = room.card(room.jonah)
    card.show_person(room.me)
    assert card.list.count() == 0
    room.until(lambda: card.list.count() > 0)
    assert card.entries == []


def test_long_notes_and_long_lists_open_on_demand(room: Room) -> None:
    for n in range(7):
        room.note(room.jonah, f"{n} " + "word " * 100, days_ago=n)
    card = room.card(room.jonah)
    assert len(card.entries) == 5
    assert len(card.entries[0].said.text()) < 250
    room.click(card.entries[0].all)
    assert len(card.entries[0].said.text()) > 490
    assert card.more is not None
    room.click(card.more)
    room.until(lambda: len(card.entries) == 7)


def test_taking_back_asks_once(room: Room) -> None:
    room.note(room.jonah, "Waited.")
    card = room.card(room.jonah)
    room.click(card.entries[0].back)
    assert card.entries[0].back.text() == SURE
    with room.qtbot.waitSignal(room.ways.changed):
        room.click(card.entries[0].back)
    room.until(lambda: card.entries == [])


def test_what_cannot_be_read_is_told_with_a_way_on(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_: str) -> object:
        raise StorageError("The disk is full.")

    with monkeypatch.context() as broken:
        broken.setattr(type(room.team.calls), "of", lambda self, who: fails(who))
        card = CallsCard(room.team, room.runner, room.look, room.ways)
        room.show(card)
        card.show_person(room.jonah)
        room.until(card.notice.isVisible)
    assert card.notice.text == "The disk is full."
    room.click(card.notice.button("Try again"))
    room.until(card.notice.isHidden)


def test_a_note_is_about_whom_is_shown_and_is_kept(room: Room) -> None:
    card = room.card(room.jonah)
    room.click(card.note)
    room.until(lambda: bool(card.findChildren(NoteDialog)))
    (dialog,) = card.findChildren(NoteDialog)
    assert dialog.who.currentText() == "Jonah"
    assert "with your name" in dialog.seen_by.text()
    dialog.who.setCurrentIndex(0)
    assert "once one of them says" in dialog.seen_by.text()
    dialog.who.setCurrentIndex(1)
    room.qtbot.keyClicks(dialog.said, "Waited.")
    room.qtbot.keyClick(dialog.act, Qt.Key.Key_Space)
    room.until(lambda: texts(card) == ["Waited."])


def test_pasted_rich_text_comes_as_plain_text(room: Room) -> None:
    card = room.card(room.jonah)
    dialog = NoteDialog(
        room.look, card, room.runner, room.team.calls, room.team.calls.form()
    )
    dialog.open()
    data = QMimeData()
    data.setHtml("<h1>Big</h1> <i>words</i>")
    data.setText("Big words")
    dialog.said.insertFromMimeData(data)  # what pasting does
    assert dialog.said.toPlainText() == "Big words"
    for _ in range(2):
        dialog.reject()


def test_every_control_of_the_note_is_named_and_reached_by_tab(room: Room) -> None:
    card = room.card(room.jonah)
    dialog = NoteDialog(
        room.look, card, room.runner, room.team.calls, room.team.calls.form()
    )
    dialog.open()
    dialog.activateWindow()
    room.until(dialog.isActiveWindow)
    dialog.who.setFocus()
    reached = []
    for _ in range(11):  # a day has parts
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.append(focused.accessibleName() or getattr(focused, "text", str)())
        room.qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert list(dict.fromkeys(reached)) == [
        "Who used it", "Skill", "Day of the call", "Account (may stay empty)",
        "What was said", "Then make a scenario of it", "Back", "Keep",
    ]  # fmt: skip
    dialog.reject()


def test_words_can_be_dictated(room: Room) -> None:
    owner = QWidget()
    room.show(owner)
    services = room.made.services
    form = room.team.calls.form()
    dialog = DraftDialog(room.look, owner, room.runner, services, form, "price")
    dialog.open()
    dictation, microphone = dialog.dictation, room.made.microphone
    room.until(dictation.button.isEnabled)
    room.qtbot.keyClicks(dialog.line, "He said:")
    room.click(dictation.button)
    assert microphone.is_on
    microphone.speak(2)
    room.until(lambda: dialog.line.toPlainText() == "He said: we are fine")
    room.click(dictation.button)
    room.until(lambda: dictation.button.text() == "Dictate")
    assert not microphone.is_on
    assert dialog.line.toPlainText() == "He said: we are fine"
    for _ in range(2):
        dialog.reject()


def test_leaving_the_draft_ends_dictation(room: Room) -> None:
    owner = QWidget()
    room.show(owner)
    dialog = DraftDialog(
        room.look, owner, room.runner, room.made.services, room.team.calls.form()
    )
    dialog.open()
    room.until(dialog.dictation.button.isEnabled)
    room.click(dialog.dictation.button)
    assert room.made.microphone.is_on
    room.click(dialog.back)
    assert not room.made.microphone.is_on


def test_the_log_asks_for_a_conflict_or_a_question(room: Room) -> None:
    card = ConflictsCard(room.team, room.runner, room.look, room.ways)
    room.show(card)
    card.load()
    room.until(lambda: card.list.count() == 1)  # says what to do
    room.click(card.log)
    (dialog,) = card.findChildren(LogDialog)
    assert dialog.training.isVisible()
    assert dialog.question.isHidden()
    room.click(dialog.kind.segments[QUESTION])
    assert dialog.training.isHidden()
    room.qtbot.keyClicks(dialog.question, "Who may give <b>a discount</b>?")
    room.click(dialog.act)
    room.until(lambda: len(card.entries) == 1)
    assert card.entries[0].text.text() == "Who may give <b>a discount</b>?"
    assert card.entries[0].resolve.text() == "Answer it"


def test_many_resolved_ones_are_folded(room: Room) -> None:
    conflicts = room.team.conflicts
    for n in range(5):
        conflicts.ask(f"Question {n}?")
    for row in conflicts.board().rows:
        conflicts.resolve(row.obstacle.obstacle_id, "Yes.")
    conflicts.ask("Still open?")
    card = ConflictsCard(room.team, room.runner, room.look, room.ways)
    room.show(card)
    card.load()
    room.until(lambda: len(card.entries) == 4)
    assert card.more is not None
    room.click(card.more)
    room.until(lambda: len(card.entries) == 6)


def test_own_cards_say_what_to_do_where_there_is_nothing(room: Room) -> None:
    part = OwnCalls(room.team, room.runner, room.look)
    room.show(part, 900)
    part.load()
    room.until(lambda: part.calls.list.count() == 1)
    room.until(lambda: part.conflicts.list.count() == 1)
    assert "Note it in a minute" in part.calls.sentences[0].text()
