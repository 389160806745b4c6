from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from roleplay.ui import Look, Theme
from roleplay.ui.look import TOKENS
from roleplay.ui.stage.phase import Phase
from tests.ui.stage.conftest import Played
from tests.ui.stage_services import SCENARIO, spoken

Play = Callable[..., Played]
GOOD = "thank you how do the reports come together"


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


def test_the_space_bar_is_let_go_wherever_the_focus_went(play: Play) -> None:
    stage = play([spoken(GOOD)])
    stage.open()
    stage.hold()
    stage.behind.microphone.speak(2)
    stage.screen.field.edit.setFocus()
    stage.qtbot.keyRelease(stage.screen.field.edit, Qt.Key.Key_Space)
    stage.reach(Phase.WAITING, 2)


def test_a_held_key_repeating_itself_is_one_press(play: Play) -> None:
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


def test_reduced_motion_plays_the_same(play: Play, look: Look) -> None:
    look.set_reduced_motion(True)
    stage = play([spoken(GOOD)])
    stage.open()
    stage.answer_aloud()
    stage.reach(Phase.WAITING, 2)
    assert stage.screen.line.caption.said.endswith("It works.”")
    look.set_reduced_motion(False)


def test_a_listening_screen_reader_is_told(play: Play) -> None:
    QAccessible.setActive(True)
    stage = play([spoken(GOOD)])
    stage.open()
    stage.answer_aloud()
    stage.reach(Phase.WAITING, 2)
    said = stage.screen.line.last_turn.accessibleName()
    assert said == "Turn 1. met: Asks an open question, Thanks her. Score 100 of 100."
    assert stage.screen.line.caption.accessibleName().startswith("Dana Whitfield says")
    QAccessible.setActive(False)


def test_the_dark_stage_is_dark(play: Play, look: Look) -> None:
    stage = play()
    stage.open()
    light = stage.screen.grab().toImage().pixelColor(2, 790)
    look.set_theme(Theme.DARK)
    dark = stage.screen.grab().toImage().pixelColor(2, 790)
    look.set_theme(Theme.LIGHT)
    assert light.name().upper() == TOKENS[Theme.LIGHT]["bg"]
    assert dark.name().upper() == TOKENS[Theme.DARK]["bg"]
