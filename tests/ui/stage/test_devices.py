import threading
from collections.abc import Callable

from PySide6.QtCore import Qt

from roleplay.ui.stage.phase import Phase
from roleplay.ui.widgets import TalkState
from tests.ui.stage.conftest import Played
from tests.ui.stage_services import spoken

Play = Callable[..., Played]
GOOD = "thank you how do the reports come together"


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


def test_a_loudspeaker_that_comes_back_is_used(play: Play) -> None:
    stage = play()
    stage.behind.player.has_output = False
    stage.open()
    stage.behind.player.has_output = True
    stage.type(GOOD)
    stage.reach(Phase.WAITING, 2)
    assert stage.screen.line.note.text() == "Spoken by a synthetic voice on this laptop"
    assert stage.screen.line.again.isEnabled()


def test_a_broken_voice_shows_captions(play: Play) -> None:
    stage = play()
    stage.behind.voice.breaks = "The voice stopped."
    stage.open()
    assert "The voice stopped." in stage.screen.line.note.text()
    stage.type(GOOD)
    stage.reach(Phase.WAITING, 2)


def test_scoring_is_shown_while_it_takes(play: Play) -> None:
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
