from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from roleplay.scoring import Verdict
from roleplay.speech import Tentative
from roleplay.ui.stage.phase import Phase
from tests.ui.stage.conftest import Played
from tests.ui.stage_services import spoken, words

Play = Callable[..., Played]
GOOD = "thank you how do the reports come together"


def test_the_brief_comes_first_and_enter_starts(play: Play) -> None:
    stage = play()
    stage.screen.open_scenario("reports")
    stage.reach(Phase.BRIEF)
    assert stage.screen.pages.currentWidget() is stage.screen.brief
    assert "Halden Logistics" in stage.screen.brief.brief.text()
    assert stage.screen.brief.goal.text() == "Find out what the reports cost."
    assert stage.behind.player.played == []
    stage.key(Qt.Key.Key_Return)
    stage.reach(Phase.WAITING, 1)
    assert stage.screen.line.caption.line == "Everything is working fine."
    assert len(stage.behind.player.played) == 1


def test_an_attempt_is_played_to_its_end_by_voice(play: Play) -> None:
    stage = play([spoken(GOOD), spoken("how many hours does that take")])
    stage.open()
    stage.answer_aloud()
    stage.reach(Phase.WAITING, 2)
    assert stage.screen.line.last_turn.words.text() == f"Turn 1, you: “{GOOD}”"
    marks = [mark.verdict for mark in stage.screen.line.last_turn.marks]
    assert marks == [Verdict.MET, Verdict.MET]
    stage.answer_aloud()
    stage.qtbot.waitUntil(lambda: len(stage.finished) == 1)
    stored = stage.ask(lambda: stage.behind.practise.debrief(stage.finished[0]))
    assert [turn.answer.text for turn in stored.turns] == [
        GOOD,
        "how many hours does that take",
    ]
    assert stored.score.value == 100
    assert all(turn.answer.spoken for turn in stored.turns)


def test_trust_and_mood_move_with_the_answer(play: Play) -> None:
    stage = play([spoken(GOOD)])
    stage.open()
    assert stage.screen.buyer.trust.value() == 40
    stage.answer_aloud()
    stage.reach(Phase.WAITING, 2)
    buyer = stage.screen.buyer
    assert buyer.trust.value() == 65
    assert buyer.trust_moved.text() == "up since your last answer"
    assert "Asks an open question" in buyer.reason.text()
    assert buyer.portrait.mood_words == "Neutral now, guarded before"


def test_words_appear_while_speaking(play: Play) -> None:
    stage = play([(Tentative("thank"), words("thank you"), Tentative("how"))])
    stage.open()
    transcript = stage.screen.answer.transcript
    stage.hold()
    stage.behind.microphone.speak()
    stage.qtbot.waitUntil(lambda: transcript.tentative == "thank")
    assert transcript.final == ""
    stage.behind.microphone.speak(2)
    stage.qtbot.waitUntil(lambda: transcript.tentative == "how")
    assert transcript.final == "thank you"
    assert stage.screen.answer.state.text() == "Listening"
    assert stage.screen.answer.wave.is_running
    stage.let_go()
    stage.reach(Phase.WAITING, 2)
    assert not stage.screen.answer.wave.is_running


def test_a_typed_answer_counts_the_same(play: Play) -> None:
    stage = play()
    stage.open()
    stage.type(GOOD)
    stage.reach(Phase.WAITING, 2)
    stage.type("how many hours")
    stage.qtbot.waitUntil(lambda: len(stage.finished) == 1)
    stored = stage.ask(lambda: stage.behind.practise.debrief(stage.finished[0]))
    assert stored.score.value == 100
    assert not any(turn.answer.spoken for turn in stored.turns)


def test_typing_keeps_the_field_and_esc_gives_the_keys_back(play: Play) -> None:
    stage = play()
    stage.open()
    stage.type("r h p")
    stage.reach(Phase.WAITING, 2)
    assert QApplication.focusWidget() is stage.screen.field.edit
    assert stage.screen.field.edit.text() == ""
    assert not stage.screen.conversation.paused
    stage.key(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is stage.screen
    assert not stage.screen.asks_to_leave


def test_an_empty_answer_is_not_sent(play: Play) -> None:
    stage = play()
    stage.open()
    stage.type("   ")
    stage.qtbot.wait(100)
    assert stage.phase is Phase.WAITING


def test_the_mouse_can_hold_too(play: Play) -> None:
    stage = play([spoken(GOOD)])
    stage.open()
    left = Qt.MouseButton.LeftButton
    stage.qtbot.mousePress(stage.screen.talk, left)
    stage.reach(Phase.LISTENING)
    stage.behind.microphone.speak(2)
    stage.qtbot.mouseRelease(stage.screen.talk, left)
    stage.reach(Phase.WAITING, 2)


def test_speaking_over_the_buyer_stops_the_line(play: Play) -> None:
    stage = play([spoken(GOOD)])
    stage.behind.player.by_itself = False
    stage.screen.open_scenario("reports")
    stage.reach(Phase.BRIEF)
    stage.key(Qt.Key.Key_Return)
    stage.qtbot.waitUntil(lambda: stage.behind.player.is_playing)
    stage.hold()
    assert not stage.behind.player.is_playing
    stage.behind.microphone.speak(2)
    stage.let_go()
    stage.reach(Phase.SPEAKING, 2)
    played = stage.screen.conversation.last
    assert played is not None
    assert played.answer.response_s is None


def test_response_time_counts_from_the_end_of_the_line(play: Play) -> None:
    stage = play([spoken(GOOD)])
    stage.open()
    stage.qtbot.wait(300)
    stage.answer_aloud()
    stage.reach(Phase.WAITING, 2)
    played = stage.screen.conversation.last
    assert played is not None
    assert played.answer.line_s == 2.0
    assert played.answer.response_s is not None
    assert 0.75 <= played.answer.response_s < 3  # the wait, and 0.5 s in the sound


def test_the_caption_goes_with_the_voice(play: Play) -> None:
    stage = play()
    stage.behind.player.by_itself = False
    stage.screen.open_scenario("reports")
    stage.reach(Phase.BRIEF)
    stage.key(Qt.Key.Key_Return)
    stage.qtbot.waitUntil(lambda: stage.behind.player.is_playing)
    caption = stage.screen.line.caption
    stage.behind.player.reach(0.2)
    assert caption.said == "“Everything"
    stage.behind.player.finish()
    stage.reach(Phase.WAITING)
    assert caption.said == "“Everything is working fine.”"


def test_the_line_can_be_heard_again_and_slower(play: Play) -> None:
    stage = play()
    stage.open()
    stage.key(Qt.Key.Key_R)
    stage.qtbot.waitUntil(lambda: len(stage.behind.player.played) == 2)
    stage.reach(Phase.WAITING)
    stage.qtbot.mouseClick(stage.screen.line.slower, Qt.MouseButton.LeftButton)
    stage.qtbot.waitUntil(lambda: len(stage.behind.player.played) == 3)
    assert ("Everything is working fine.", 0.75) in stage.behind.voice.said


def test_a_hint_is_shown_and_remembered(play: Play) -> None:
    stage = play()
    stage.open()
    hint = stage.screen.line.hint
    stage.key(Qt.Key.Key_H)
    stage.qtbot.waitUntil(hint.isVisible)
    assert hint.text == "Ask how the reports come together."
    assert stage.screen.top.hint.isChecked()
    scene = stage.screen.conversation.scene
    assert scene is not None
    resumed = stage.ask(lambda: stage.behind.practise.resume(scene.attempt_id))
    assert resumed.hint_used
    stage.qtbot.mouseClick(stage.screen.top.hint, Qt.MouseButton.LeftButton)
    assert not hint.isVisible()


def test_a_turn_without_a_hint_says_so(play: Play) -> None:
    stage = play()
    stage.open()
    stage.type(GOOD)
    stage.reach(Phase.WAITING, 2)
    assert not stage.screen.top.hint.isEnabled()
    assert "no hint" in stage.screen.top.hint.toolTip()


def test_a_turn_can_be_tried_again_alone(play: Play) -> None:
    stage = play()
    stage.open()
    stage.type("well")
    stage.reach(Phase.WAITING, 2)
    stage.type("how many hours")
    stage.qtbot.waitUntil(lambda: len(stage.finished) == 1)
    stage.screen.retry(stage.finished[0], 1)
    stage.reach(Phase.WAITING, 1)
    assert stage.screen.top.turn.text() == "Turn 1, once more"
    stage.type(GOOD)
    stage.qtbot.waitUntil(lambda: len(stage.finished) == 2)
    again = stage.ask(lambda: stage.behind.practise.debrief(stage.finished[1]))
    assert again.retry_of == stage.finished[0]


def test_hands_free_listens_by_itself_and_a_press_sends(play: Play) -> None:
    stage = play([spoken(GOOD)], hands_free=True)
    stage.screen.open_scenario("reports")
    stage.reach(Phase.BRIEF)
    stage.key(Qt.Key.Key_Return)
    stage.reach(Phase.LISTENING)
    assert stage.screen.talk.text() == "Press to send"
    stage.behind.microphone.speak(2)
    stage.qtbot.keyClick(stage.screen, Qt.Key.Key_Space)
    stage.reach(Phase.LISTENING, 2)


def test_press_once_needs_no_holding(play: Play) -> None:
    stage = play([spoken(GOOD)])
    stage.screen.set_press_once(True)
    stage.open()
    assert stage.screen.talk.text() == "Press to answer"
    stage.key(Qt.Key.Key_Space)
    stage.reach(Phase.LISTENING)
    stage.behind.microphone.speak(2)
    stage.key(Qt.Key.Key_Space)
    stage.reach(Phase.WAITING, 2)
    stage.screen.set_hands_free(True)
    stage.screen.set_hands_free(False)
    assert stage.screen.talk.text() == "Press to answer"


def test_the_hands_free_switch_is_told(play: Play) -> None:
    stage = play()
    stage.open()
    with stage.qtbot.waitSignal(stage.screen.hands_free_changed) as told:
        stage.qtbot.mouseClick(
            stage.screen.answer.hands_free, Qt.MouseButton.LeftButton
        )
    assert told.args == [True]
    assert stage.screen.talk.text() == "Press to answer"


def test_the_buyer_fills_a_long_pause(play: Play) -> None:
    stage = play()
    stage.open()
    silence = stage.screen.line.silence
    stage.qtbot.waitUntil(silence.isVisible, timeout=4000)
    assert silence.text() == "Dana: “Are you still there?”"
    stage.qtbot.waitUntil(lambda: len(stage.behind.player.played) == 2)
    assert stage.screen.line.caption.line == "Everything is working fine."
    stage.type(GOOD)
    stage.reach(Phase.WAITING, 2)
    assert not silence.isVisible()


def test_nobody_is_hurried_while_typing(play: Play) -> None:
    stage = play()
    stage.open()
    stage.key(Qt.Key.Key_T)
    stage.qtbot.keyClicks(stage.screen.field.edit, "thank")
    stage.qtbot.wait(1500)
    assert not stage.screen.line.silence.isVisible()


def test_times_to_begin_and_to_speak_are_shown(play: Play) -> None:
    stage = play([spoken(GOOD), (words("how"), None, None, None)])
    stage.open()
    stage.answer_aloud()
    stage.reach(Phase.WAITING, 2)
    fact = stage.screen.answer.fact
    stage.qtbot.waitUntil(lambda: fact.text() == "20 s to begin")
    stage.hold()
    stage.behind.microphone.speak()
    stage.qtbot.waitUntil(lambda: fact.text().endswith("s left"))
    stage.let_go()


def test_hands_free_does_not_listen_to_the_buyer(play: Play) -> None:
    stage = play(hands_free=True)
    stage.screen.open_scenario("reports")
    stage.reach(Phase.BRIEF)
    stage.key(Qt.Key.Key_Return)
    stage.reach(Phase.LISTENING)
    stage.behind.player.by_itself = False
    stage.qtbot.waitUntil(stage.screen.line.silence.isVisible, timeout=4000)
    stage.qtbot.waitUntil(lambda: stage.behind.player.is_playing)
    assert not stage.behind.microphone.is_on
    stage.behind.player.finish()
    stage.reach(Phase.LISTENING)
    assert stage.behind.microphone.starts == 2


def test_the_next_line_starts_at_once_after_the_verdict(play: Play) -> None:
    stage = play([spoken(GOOD)])
    stage.open()
    drawn: list[float] = []
    stage.screen.conversation.judged.connect(lambda _: drawn.append(monotonic()))
    stage.answer_aloud()
    stage.qtbot.waitUntil(lambda: len(stage.behind.player.played) == 2)
    assert monotonic() - drawn[0] < 0.3


def test_another_attempt_starts_clean(play: Play) -> None:
    stage = play([(words("thank you"), None), spoken(GOOD)])
    stage.open()
    stage.hold()
    stage.behind.microphone.speak()
    stage.qtbot.waitUntil(lambda: stage.screen.answer.transcript.final != "")
    stage.screen.open_scenario("reports")
    assert not stage.behind.microphone.is_on
    stage.let_go()
    stage.reach(Phase.BRIEF)
    stage.key(Qt.Key.Key_Return)
    stage.reach(Phase.WAITING, 1)
    assert stage.screen.answer.transcript.final == ""
    assert stage.screen.line.last_turn.marks == []
    stage.answer_aloud()
    stage.reach(Phase.WAITING, 2)
    played = stage.screen.conversation.last
    assert played is not None
    assert played.answer.text == GOOD
