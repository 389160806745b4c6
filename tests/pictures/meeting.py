"""The pictures of a team meeting: the card, the floor, a line, the hands, the recap."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from roleplay.ui.coaching.meeting_card import MeetingCard
from roleplay.ui.meeting import MeetingScreen
from roleplay.ui.meeting.answering import Hearing
from roleplay.ui.meeting.conductor import Step
from roleplay.ui.meeting.round_play import Part
from tests.pictures.album import Camera
from tests.pictures.desk import Desk

K = Qt.Key
PEOPLE = ("Theo Brandt", "Lea Petit", "Nils Kamp")
ANSWER = "Fair enough. How does a day go for you when nothing is late?"


def take(desk: Desk, camera: Camera) -> None:
    """Hold a meeting of one round, and picture its steps and the card afterwards."""
    for name in PEOPLE:
        with desk.acting_as(name) as parts:
            parts.profiles().rows()  # whoever acts has a profile from then on
    screen = _begin(desk)
    camera.take("meeting-people")
    _press(desk, K.Key_Return)
    desk.wait(lambda: bool(screen.agenda.list.rows), "the scenarios")
    _press(desk, K.Key_Return)
    desk.wait(lambda: screen.conductor.step is Step.FLOOR, "the floor")
    _press(desk, K.Key_Down, K.Key_V, K.Key_Down, K.Key_V, K.Key_D)
    camera.take("meeting-floor")
    _play(desk, camera, screen)
    card = desk.coaching("Team").findChild(MeetingCard)
    desk.wait(lambda: card is not None and bool(card.recaps), "the card")
    camera.take("meeting-card")


def _begin(desk: Desk) -> MeetingScreen:
    card = desk.coaching("Team").findChild(MeetingCard)
    assert card is not None
    card.start.click()
    screen = desk.screens.meeting
    assert screen is not None
    size = desk.window.size()
    screen.whole.restore()  # pictures have the window's size
    desk.window.resize(size)
    desk.wait(lambda: bool(screen.people.list.rows), "who is here")
    return screen


def _play(desk: Desk, camera: Camera, screen: MeetingScreen) -> None:
    play = screen.conductor.round
    _press(desk, K.Key_Return)
    desk.wait(lambda: play.scene is not None, "the line")
    desk.wait(lambda: play.answering.state is not Hearing.SAYING, "the line's end")
    desk.wait(lambda: not play.answering.ear.is_loading, "the recogniser")
    camera.take("meeting-line")
    _press(desk, K.Key_Return)
    _write(ANSWER)
    _press(desk, K.Key_Return)
    desk.wait(lambda: play.part is Part.VOTE, "the hands")
    _press(desk, *[K.Key_A] * 3, K.Key_B)
    camera.take("meeting-hands")
    while play.part is Part.VOTE:
        _press(desk, K.Key_Space, K.Key_A)
    camera.take("meeting-reveal")
    _press(desk, K.Key_S, K.Key_Return)
    _write("I asked what a late report costs. He did the sum.")
    _press(desk, K.Key_Return)
    camera.take("meeting-story")
    _press(desk, K.Key_Space)
    desk.wait(lambda: screen.conductor.recap is not None, "what came of it")
    camera.take("meeting-recap")
    _press(desk, K.Key_Escape)


def _write(text: str) -> None:
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, text)


def _press(desk: Desk, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget() or desk.window, key)
        desk.rest(150)
