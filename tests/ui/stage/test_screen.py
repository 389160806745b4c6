from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from roleplay.errors import SpeechError
from roleplay.scoring import Verdict
from roleplay.speech import Tentative
from roleplay.ui import Look, Runner
from roleplay.ui.stage.phase import Phase
from roleplay.ui.widgets import TalkState
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


def test_pressing_twice_sends_once(play: Play) -> None:
    stage = play([spoken(GOOD), spoken("later")])
    stage.open()
    stage.hold()
    stage.behind.microphone.speak(2)
    stage.let_go()
    stage.qtbot.keyClick(stage.screen, Qt.Key.Key_Space)
    stage.reach(Phase.WAITING, 2)
    stage.qtbot.wait(50)
    assert stage.phase is Phase.WAITING
    assert stage.behind.microphone.starts == 1


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


def test_no_microphone_leaves_typing_and_says_so_in_a_line(play: Play) -> None:
    stage = play()
    stage.behind.microphone.names = []
    stage.open()
    assert stage.screen.talk.state is TalkState.OFF
    assert "No microphone" in stage.screen.talk.toolTip()
    assert "No microphone" in stage.screen.answer.transcript.text
    assert not stage.screen.answer.notice.isVisible()
    stage.type(GOOD)
    stage.reach(Phase.WAITING, 2)


def test_a_microphone_plugged_in_later_is_found(play: Play) -> None:
    stage = play([spoken(GOOD)])
    stage.behind.microphone.names = []
    stage.open()
    stage.behind.microphone.names = ["Headset"]
    stage.answer_aloud()
    stage.reach(Phase.WAITING, 2)


def test_a_refused_microphone_says_how_to_allow_it(play: Play) -> None:
    stage = play()
    stage.behind.microphone.refuses = "open"
    stage.open()
    stage.qtbot.keyPress(stage.screen, Qt.Key.Key_Space)
    stage.qtbot.keyRelease(stage.screen, Qt.Key.Key_Space)
    assert stage.phase is Phase.WAITING
    assert stage.screen.talk.state is TalkState.OFF
    assert "Allow it" in stage.screen.answer.transcript.text


def test_no_model_leaves_typing_and_says_how_to_get_one(play: Play) -> None:
    why = "No speech model is installed. Run “roleplay models install”."
    stage = play(missing=why)
    stage.screen.open_scenario("reports")
    stage.reach(Phase.BRIEF)
    stage.qtbot.waitUntil(lambda: why in stage.screen.brief.ways.text())
    stage.key(Qt.Key.Key_Return)
    stage.reach(Phase.WAITING)
    assert stage.screen.answer.transcript.text == why
    stage.type(GOOD)
    stage.reach(Phase.WAITING, 2)


def test_a_slow_model_is_explained_and_typing_works(play: Play) -> None:
    stage = play([spoken("how many hours")], slow_engine=True)
    stage.open()
    progress = stage.screen.answer.progress
    stage.qtbot.waitUntil(progress.way_out.isVisible, timeout=6000)
    assert progress.words.text().startswith("Loading the speech model, ")
    assert stage.screen.talk.state is TalkState.OFF
    stage.qtbot.mouseClick(progress.way_out, Qt.MouseButton.LeftButton)
    stage.qtbot.keyClicks(stage.screen.field.edit, GOOD)
    stage.qtbot.keyClick(stage.screen.field.edit, Qt.Key.Key_Return)
    stage.reach(Phase.WAITING, 2)
    stage.behind.engine_gate.set()
    stage.qtbot.waitUntil(lambda: stage.screen.talk.state is TalkState.READY)
    stage.key(Qt.Key.Key_Escape)
    stage.answer_aloud()
    stage.qtbot.waitUntil(lambda: len(stage.finished) == 1)


def test_no_loudspeaker_shows_captions_and_says_so(play: Play) -> None:
    stage = play()
    stage.behind.player.has_output = False
    stage.open()
    assert stage.behind.player.played == []
    assert stage.screen.line.note.text().startswith("No loudspeaker was found")
    assert stage.screen.line.caption.said == "“Everything is working fine.”"
    assert not stage.screen.line.again.isEnabled()


def test_a_broken_voice_shows_captions(play: Play) -> None:
    stage = play()
    stage.behind.voice.breaks = "The voice stopped."
    stage.open()
    assert "The voice stopped." in stage.screen.line.note.text()
    stage.type(GOOD)
    stage.reach(Phase.WAITING, 2)


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


def test_scoring_is_shown_while_it_takes(play: Play) -> None:
    import threading

    stage = play([spoken(GOOD)])
    stage.open()
    gate = stage.behind.practise.gate = threading.Event()
    stage.answer_aloud()
    stage.reach(Phase.SCORING)
    assert stage.screen.talk.is_busy
    assert stage.screen.talk.text() == "Scoring"
    assert stage.screen.field.edit.isReadOnly()
    gate.set()
    stage.reach(Phase.WAITING, 2)


def test_losing_the_window_while_holding_keeps_the_answer(play: Play) -> None:
    from PySide6.QtCore import QEvent

    stage = play([(words(GOOD), None)])
    stage.open()
    stage.hold()
    stage.behind.microphone.speak()
    stage.qtbot.waitUntil(lambda: stage.screen.answer.transcript.final == GOOD)
    QApplication.sendEvent(stage.screen, QEvent(QEvent.Type.WindowDeactivate))
    stage.reach(Phase.KEPT)
    assert not stage.behind.microphone.is_on
    assert "left the window" in stage.screen.answer.notice.title


def test_the_space_bar_is_let_go_wherever_the_focus_went(play: Play) -> None:
    stage = play([spoken(GOOD)])
    stage.open()
    stage.hold()
    stage.behind.microphone.speak(2)
    stage.screen.field.edit.setFocus()
    stage.qtbot.keyRelease(stage.screen.field.edit, Qt.Key.Key_Space)
    stage.reach(Phase.WAITING, 2)


def test_a_held_key_repeating_itself_is_one_press(play: Play) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    stage = play([spoken(GOOD)])
    stage.open()
    stage.hold()
    for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress) * 3:
        event = QKeyEvent(
            kind, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", True
        )
        QApplication.sendEvent(stage.screen, event)
    assert stage.phase is Phase.LISTENING
    stage.behind.microphone.speak(2)
    stage.let_go()
    stage.reach(Phase.WAITING, 2)
    assert stage.behind.microphone.starts == 1


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


def test_tab_goes_in_reading_order(play: Play) -> None:
    stage = play()
    stage.open()
    screen = stage.screen
    expected = [
        screen.top.leave,
        screen.top.hint,
        screen.top.pause,
        screen.buyer.trust,
        screen.line.caption,
        screen.line.again,
        screen.line.slower,
        screen.answer.hands_free,
        screen.answer.wave,
        screen.answer.transcript,
        screen.talk,
        screen.field.edit,
    ]
    for widget in expected:
        stage.key(Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is widget


def test_everything_focusable_has_a_name(play: Play) -> None:
    from PySide6.QtGui import QAccessible
    from PySide6.QtWidgets import QWidget

    stage = play()
    stage.open()
    for widget in stage.screen.findChildren(QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisible():
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        assert interface.text(QAccessible.Text.Name), widget


@pytest.mark.parametrize("size", [(1024, 680), (1280, 800)])
@pytest.mark.parametrize("scale", [1.0, 1.3, 1.5])
def test_nothing_overflows(
    play: Play, look: Look, size: tuple[int, int], scale: float
) -> None:
    long = "Bartholomew Featherstonehaugh-Cholmondeley"
    from tests.ui.stage_services import SCENARIO

    text = SCENARIO.replace("Weekly reports", f"{long} again")
    text = text.replace("Dana Whitfield", long).replace(
        "Everything is working fine.", f"{long}. " * 6
    )
    stage = play(scenario=text)
    look.set_text_scale(scale)
    try:
        stage.screen.resize(*size)
        stage.open()
        stage.qtbot.wait(50)
        assert (stage.screen.width(), stage.screen.height()) == size
        for part in (stage.screen.talk, stage.screen.field, stage.screen.top.pause):
            corner = part.mapTo(stage.screen, part.rect().bottomRight())
            assert stage.screen.rect().contains(corner)
        answer = stage.screen.answer
        assert answer.width() <= stage.screen.width()
    finally:
        look.set_text_scale(1.0)
