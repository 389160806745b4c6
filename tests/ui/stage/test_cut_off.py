from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from roleplay.errors import SpeechError
from roleplay.ui import Runner
from roleplay.ui.stage.phase import Phase
from tests.ui.stage.conftest import Played
from tests.ui.stage_services import spoken, words

Play = Callable[..., Played]
GOOD = "thank you how do the reports come together"


def test_nothing_heard_offers_again_and_type(play: Play) -> None:
    stage = play([(), spoken(GOOD)])
    stage.open()
    stage.answer_aloud()
    stage.reach(Phase.NOT_HEARD)
    notice = stage.screen.answer.notice
    assert notice.title == "I didn’t catch that."
    assert [button.text() for button in notice.buttons] == ["Again", "Type"]
    stage.qtbot.mouseClick(notice.button("Again"), Qt.MouseButton.LeftButton)
    stage.reach(Phase.LISTENING)
    assert not notice.isVisible()
    stage.behind.microphone.speak(2)
    stage.screen.end_answer()
    stage.reach(Phase.WAITING, 2)


def test_a_lost_microphone_keeps_what_was_heard(play: Play) -> None:
    stage = play([(words(GOOD), None, None)])
    stage.open()
    stage.hold()
    stage.behind.microphone.speak()
    stage.qtbot.waitUntil(lambda: stage.screen.answer.transcript.final == GOOD)
    stage.behind.microphone.die()
    stage.reach(Phase.KEPT)
    stage.let_go()
    notice = stage.screen.answer.notice
    assert notice.title == "The microphone stopped."
    assert stage.screen.answer.transcript.final == GOOD
    stage.qtbot.mouseClick(notice.button("Send it"), Qt.MouseButton.LeftButton)
    stage.reach(Phase.WAITING, 2)
    played = stage.screen.conversation.last
    assert played is not None
    assert played.answer.text == GOOD


def test_a_lost_answer_can_be_typed_on(play: Play) -> None:
    stage = play([(words("thank you"), None)])
    stage.open()
    stage.hold()
    stage.behind.microphone.speak()
    stage.qtbot.waitUntil(lambda: stage.screen.answer.transcript.final != "")
    stage.behind.microphone.die()
    stage.reach(Phase.KEPT)
    stage.qtbot.mouseClick(
        stage.screen.answer.notice.button("Type instead"), Qt.MouseButton.LeftButton
    )
    assert stage.screen.field.edit.text() == "thank you"
    stage.qtbot.keyClicks(stage.screen.field.edit, " how do they")
    stage.qtbot.keyClick(stage.screen.field.edit, Qt.Key.Key_Return)
    stage.reach(Phase.WAITING, 2)


def test_a_failing_recogniser_says_so_and_can_be_tried_again(play: Play) -> None:
    error = SpeechError("The recogniser stopped. Nothing was heard. Try again.")
    stage = play([(error,), spoken(GOOD)])
    stage.open()
    stage.answer_aloud()
    stage.reach(Phase.FAILED)
    assert stage.screen.answer.notice.text == str(error)
    stage.key(Qt.Key.Key_Return)
    stage.reach(Phase.LISTENING)
    stage.behind.microphone.speak(2)
    stage.screen.end_answer()
    stage.reach(Phase.WAITING, 2)


def test_a_recogniser_failing_in_the_middle_keeps_its_words(play: Play) -> None:
    stage = play([(words(GOOD), SpeechError("gone"))])
    stage.open()
    stage.answer_aloud()
    stage.reach(Phase.KEPT)
    assert stage.screen.answer.notice.title == "The recogniser stopped."
    stage.key(Qt.Key.Key_Return)
    stage.reach(Phase.WAITING, 2)


def test_a_pause_holds_everything_and_keeps_the_answer(play: Play) -> None:
    stage = play([(words(GOOD), None)])
    stage.open()
    stage.hold()
    stage.behind.microphone.speak()
    stage.qtbot.waitUntil(lambda: stage.screen.answer.transcript.final == GOOD)
    stage.key(Qt.Key.Key_P)
    assert not stage.behind.microphone.is_on
    assert stage.screen.pages.currentWidget() is stage.screen.held
    stage.let_go()
    stage.reach(Phase.KEPT)
    stage.key(Qt.Key.Key_Return)
    assert stage.screen.pages.currentWidget() is stage.screen.talking
    assert stage.screen.answer.notice.title == "You paused while speaking."
    stage.key(Qt.Key.Key_Return)
    stage.reach(Phase.WAITING, 2)


def test_no_time_is_counted_while_paused(play: Play) -> None:
    stage = play([spoken("how many hours")])
    stage.open()
    stage.type(GOOD)
    stage.reach(Phase.WAITING, 2)
    stage.key(Qt.Key.Key_Escape)
    stage.key(Qt.Key.Key_P)
    stage.qtbot.wait(1200)
    stage.key(Qt.Key.Key_P)
    assert stage.screen.answer.fact.text() == "20 s to begin"
    stage.answer_aloud()
    stage.qtbot.waitUntil(lambda: len(stage.finished) == 1)
    played = stage.screen.conversation.last
    assert played is not None
    assert played.answer.response_s is None


def test_a_paused_line_is_said_from_its_start(play: Play) -> None:
    stage = play()
    stage.behind.player.by_itself = False
    stage.screen.open_scenario("reports")
    stage.reach(Phase.BRIEF)
    stage.key(Qt.Key.Key_Return)
    stage.qtbot.waitUntil(lambda: stage.behind.player.is_playing)
    stage.key(Qt.Key.Key_P)
    assert not stage.behind.player.is_playing
    stage.key(Qt.Key.Key_P)
    stage.qtbot.waitUntil(lambda: stage.behind.player.is_playing)
    assert len(stage.behind.player.played) == 2


def test_leaving_asks_and_loses_nothing(play: Play) -> None:
    stage = play([spoken("how many hours")])
    stage.open()
    stage.type(GOOD)
    stage.reach(Phase.WAITING, 2)
    stage.key(Qt.Key.Key_Escape)  # out of the field
    stage.key(Qt.Key.Key_Escape)
    assert stage.screen.asks_to_leave
    assert "Turn 2 will wait for you" in stage.screen.held.text.text()
    stage.key(Qt.Key.Key_Escape)
    assert not stage.screen.asks_to_leave
    scene = stage.screen.conversation.scene
    assert scene is not None
    stage.key(Qt.Key.Key_Escape)
    stage.key(Qt.Key.Key_Return)
    assert stage.left == [True]
    stage.screen.resume(scene.attempt_id)
    stage.reach(Phase.WAITING, 2)
    stage.answer_aloud()
    stage.qtbot.waitUntil(lambda: stage.finished == [scene.attempt_id])


def test_leaving_the_brief_gives_the_attempt_up(play: Play) -> None:
    stage = play()
    stage.screen.open_scenario("reports")
    stage.reach(Phase.BRIEF)
    stage.key(Qt.Key.Key_Escape)
    assert stage.left == [True]
    assert stage.ask(stage.behind.practise.shelf).cards[0].unfinished is None


def test_a_verdict_that_cannot_be_stored_keeps_the_answer(play: Play) -> None:
    stage = play([spoken(GOOD)])
    stage.open()
    stage.behind.practise.breaks = "The disk is full. Make room, then try again."
    stage.answer_aloud()
    stage.reach(Phase.FAILED)
    notice = stage.screen.answer.notice
    assert notice.title == "Your answer could not be stored."
    assert "The disk is full." in notice.text
    assert stage.screen.answer.transcript.final == GOOD
    stage.behind.practise.breaks = ""
    stage.qtbot.mouseClick(notice.button("Try again"), Qt.MouseButton.LeftButton)
    stage.reach(Phase.WAITING, 2)


def test_a_scenario_that_cannot_be_opened_says_why(play: Play) -> None:
    stage = play()
    stage.screen.open_scenario("nowhere")
    notice = stage.screen.opening.notice
    stage.qtbot.waitUntil(notice.isVisible)
    assert "nowhere" in notice.text
    for key in (Qt.Key.Key_R, Qt.Key.Key_H, Qt.Key.Key_Space, Qt.Key.Key_T):
        stage.key(key)
    assert stage.phase is Phase.FAILED
    stage.qtbot.mouseClick(notice.button("Back"), Qt.MouseButton.LeftButton)
    assert stage.left == [True]


def test_losing_the_window_while_holding_keeps_the_answer(play: Play) -> None:
    stage = play([(words(GOOD), None)])
    stage.open()
    stage.hold()
    stage.behind.microphone.speak()
    stage.qtbot.waitUntil(lambda: stage.screen.answer.transcript.final == GOOD)
    QApplication.sendEvent(stage.screen, QEvent(QEvent.Type.WindowDeactivate))
    stage.reach(Phase.KEPT)
    assert not stage.behind.microphone.is_on
    assert "left the window" in stage.screen.answer.notice.title


def test_closing_in_the_middle_of_an_answer_ends_cleanly(
    play: Play, runner: Runner
) -> None:
    stage = play([(words(GOOD), None)])
    stage.open()
    stage.hold()
    stage.behind.microphone.speak()
    stage.screen.close()
    assert not stage.behind.microphone.is_on
    runner.close()  # would wait for ever if the lane still listened
    assert stage.finished == []
