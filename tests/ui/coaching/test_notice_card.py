from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from roleplay.errors import StorageError
from roleplay.storage import People
from roleplay.ui import Look, Runner, Theme
from roleplay.ui.coaching import Ways
from roleplay.ui.coaching.examples_card import OwnExamplesCard
from roleplay.ui.coaching.notice_card import NoticeCard
from roleplay.ui.coaching.stories_card import StoriesCard
from roleplay.ui.coaching.team_notice_card import TeamNoticeCard
from roleplay.ui.coaching.trainer_card import TrainerCard
from roleplay.usecases import CoachingServices, Person
from tests.ui.stage_services import stage

LEFT = Qt.MouseButton.LeftButton
LONG = "Maximiliane Alexandrowna Wolkenstein-Trostburg von Hohenfels"


class Room:
    """A card beside a one-on-one, over real use cases."""

    def __init__(self, qtbot: QtBot, qapp: QApplication, folder: Path) -> None:
        self.qtbot = qtbot
        self.stage = stage(folder)
        self.look = Look(qapp, Theme.LIGHT)
        self.look.apply()
        self.runner = Runner()
        self.team: CoachingServices = self.stage.services.coaching
        now = datetime.now(UTC)
        self.maya = People(self.stage.database).find_or_add("Maya Chen", now)
        self.other = People(self.stage.database).find_or_add(LONG, now)
        self.ways = Ways()
        self.card = NoticeCard(self.team, self.runner, self.look, self.ways)
        qtbot.addWidget(self.card)
        self.card.resize(300, 400)
        self.card.show()

    def show(self, person: Person) -> None:
        """Sit down with somebody."""
        self.card.show_person(person)
        self.qtbot.waitUntil(self.card.form.isVisible)

    def send(self, text: str, skill: str = "discovery") -> None:
        """Write a line and send it."""
        form = self.card.form
        form.choose_skill(skill)
        form.field.setFocus()
        self.qtbot.keyClicks(form.field, text)
        self.qtbot.mouseClick(form.send, LEFT)


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Room]:
    room = Room(qtbot, qapp, tmp_path)
    yield room
    room.runner.close()
    room.stage.services.listening.close()
    room.stage.database.close()


def test_nothing_can_be_written_before_somebody_is_there(room: Room) -> None:
    assert not room.card.form.isVisible()
    room.show(room.maya)
    assert room.card.title.text() == "I noticed, Maya…"


def test_a_line_is_sent_and_the_field_is_free_again(room: Room) -> None:
    room.show(room.maya)
    with room.qtbot.waitSignal(room.ways.changed):
        room.send("You let her say the number first")
    assert room.card.notice.title == "Sent to Maya Chen."
    assert room.card.form.field.toPlainText() == ""


def test_another_person_gets_an_empty_form(room: Room) -> None:
    room.show(room.maya)
    room.send("Too short")
    room.qtbot.waitUntil(room.card.form.error.isVisible)
    assert room.card.form.field.toPlainText() == "Too short"
    room.show(room.maya)
    assert room.card.form.field.toPlainText() == "Too short"
    room.show(room.other)
    assert room.card.form.field.toPlainText() == ""
    assert room.card.form.error.isHidden()
    assert room.card.minimumSizeHint().width() <= 300


class Broken:
    """Use cases over a full disk."""

    def __getattr__(self, name: str) -> Callable[..., object]:
        def fail(*_: object) -> object:
            raise StorageError("The disk is full.")

        return fail


@pytest.mark.parametrize(
    "kind", [TeamNoticeCard, StoriesCard, OwnExamplesCard, TrainerCard]
)
def test_what_cannot_be_read_is_said(
    room: Room,
    kind: type[TeamNoticeCard | StoriesCard | OwnExamplesCard | TrainerCard],
) -> None:
    broken = dict.fromkeys(CoachingServices.__slots__, Broken())
    team = CoachingServices(**broken)  # type: ignore[arg-type]
    card = kind(team, room.runner, room.look, room.ways)
    room.qtbot.addWidget(card)
    card.load()
    card.show()
    room.qtbot.waitUntil(card.notice.isVisible)
    assert card.notice.text == "The disk is full."
