"""Which keys act where: a table for each step, shown below the page."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from roleplay.game import HANDS, Hand
from roleplay.ui.meeting.answering import Hearing
from roleplay.ui.meeting.conductor import Step
from roleplay.ui.meeting.key_hint import Key
from roleplay.ui.meeting.round_play import Part
from roleplay.words import tr

if TYPE_CHECKING:
    from roleplay.ui.meeting.screen import MeetingScreen

K = Qt.Key


@dataclass(frozen=True, slots=True)
class Act:
    """A key and what it does.  run: called with whether Shift is held.

    words: "" for a key that is not shown.
    """

    code: Qt.Key
    name: str
    words: str
    run: Callable[[bool], None]

    @property
    def key(self) -> Key:
        """Its hint."""
        return Key(self.code, self.name, self.words)


def acts(screen: "MeetingScreen") -> tuple[Act, ...]:
    """Return what the keys do now, in the order they are shown."""
    if screen.asks_to_leave:
        return (
            _act(K.Key_Return, tr("Enter"), tr("leave"), screen.leave),
            _act(K.Key_Escape, tr("Esc"), tr("stay"), screen.stay),
        )
    found = _TABLES[screen.conductor.step](screen)
    end = tr("close") if screen.conductor.step is Step.RECAP else tr("leave")
    end = tr("do not") if screen.is_writing else end
    return (
        *found,
        *_scrolling(screen),
        _act(K.Key_F11, "F11", "", screen.whole.toggle),
        _act(K.Key_Escape, tr("Esc"), end, screen.escape),
    )


def _act(code: Qt.Key, name: str, words: str, run: Callable[[], object]) -> Act:
    return Act(code, name, words, lambda shift: _call(run))


def _call(run: Callable[[], object]) -> None:
    run()


def _people(screen: "MeetingScreen") -> tuple[Act, ...]:
    conductor, page = screen.conductor, screen.people
    return (
        _act(K.Key_Space, tr("Space"), tr("here or not"), page.toggle),
        _act(K.Key_G, "G", tr("guest"), page.guest.setFocus),
        _act(K.Key_Left, "←", tr("less time"), lambda: conductor.change_time(-1)),
        _act(K.Key_Right, "→", tr("more time"), lambda: conductor.change_time(1)),
        _act(K.Key_Return, tr("Enter"), tr("go on"), conductor.start),
    )


def _agenda(screen: "MeetingScreen") -> tuple[Act, ...]:
    page = screen.agenda
    return (
        _act(K.Key_Up, "↑", "", page.list.setFocus),
        _act(K.Key_Down, "↓", "", page.list.setFocus),
        _act(K.Key_Return, tr("Enter"), tr("practise this"), page.choose),
    )


def _floor(screen: "MeetingScreen") -> tuple[Act, ...]:
    conductor, page = screen.conductor, screen.floor

    def with_chosen(run: Callable[[str], None]) -> Callable[[], None]:
        return lambda: run(page.list.chosen)

    keeps = tr("do not keep") if conductor.keeps else tr("keep it as theirs")
    return (
        _act(K.Key_V, "V", tr("volunteers"), with_chosen(conductor.volunteer)),
        _act(K.Key_D, "D", tr("draw"), conductor.draw),
        _act(K.Key_P, "P", tr("passes"), with_chosen(conductor.let_pass)),
        _act(K.Key_K, "K", keeps, with_chosen(conductor.keep)),
        _act(K.Key_Return, tr("Enter"), tr("takes the floor"),
             with_chosen(conductor.take_floor)),
        _act(K.Key_C, "C", tr("other scenario"), conductor.to_agenda),
        _act(K.Key_S, "S", tr("stories"), conductor.to_stories),
    )  # fmt: skip


def _round(screen: "MeetingScreen") -> tuple[Act, ...]:
    tables = {
        Part.LINE: _line,
        Part.VOTE: _vote,
        Part.REVEAL: _reveal,
        Part.CLOSED: _closed,
    }
    return tables[screen.conductor.round.part](screen)


def _line(screen: "MeetingScreen") -> tuple[Act, ...]:
    play = screen.conductor.round
    if play.is_typing:
        return (_act(K.Key_Return, tr("Enter"), tr("send"), screen.line.send),)
    state, can = play.answering.state, play.answering.can_listen
    if state is Hearing.LISTENING:
        space = tr("answer is over")
    elif state is Hearing.HEARD:
        space = tr("to the hands")
    elif can:
        space = tr("answer now")
    else:
        space = tr("type it") if play.is_kept else tr("answered, to the hands")
    found = [
        _act(K.Key_Space, tr("Space"), space, play.space),
        _act(K.Key_Return, tr("Enter"), tr("type it"), play.type),
    ]
    if state is Hearing.HEARD:
        found.append(_act(K.Key_Backspace, tr("Back"), tr("say again"), play.again))
    elif can and not play.is_kept:
        found.append(_act(K.Key_O, "O", tr("only the room"), play.only_room))
    return (
        *found,
        _act(K.Key_R, "R", tr("hear again"), play.answering.say),
        _act(K.Key_T, "T", tr("timer"), screen.ring.toggle),
        _act(K.Key_N, "N", tr("next person"), screen.conductor.to_floor),
        _act(K.Key_S, "S", "", screen.conductor.to_stories),
    )


def _vote(screen: "MeetingScreen") -> tuple[Act, ...]:
    play = screen.conductor.round
    found = []
    letters = zip((K.Key_A, K.Key_B, K.Key_C), (K.Key_1, K.Key_2, K.Key_3), HANDS,
                  strict=True)  # fmt: skip
    for letter, digit, hand in letters:

        def run(shift: bool, hand: Hand = hand) -> None:
            play.count(hand, -1 if shift else 1)

        found.append(Act(letter, letter.name[-1], hand, run))
        found.append(Act(digit, "", "", run))
    return (
        *found,
        _act(K.Key_Minus, "-", tr("take back"), play.take_back),
        _act(K.Key_H, "H", tr("show") if play.is_hidden else tr("hide"), play.hide),
        _act(K.Key_Backspace, tr("Back"), tr("back") if play.index else "", play.back),
        _act(K.Key_Space, tr("Space"), tr("next"), play.next),
    )


def _reveal(screen: "MeetingScreen") -> tuple[Act, ...]:
    play = screen.conductor.round
    last = play.index + 1 == len(play.criteria)
    return (
        _act(K.Key_Space, tr("Space"), tr("next line") if last else "next", play.next),
        _act(K.Key_Backspace, tr("Back"), tr("back"), play.back),
        _act(K.Key_N, "N", tr("next person"), screen.conductor.to_floor),
        _act(K.Key_S, "S", tr("stories"), screen.conductor.to_stories),
    )


def _closed(screen: "MeetingScreen") -> tuple[Act, ...]:
    conductor = screen.conductor
    return (
        _act(K.Key_Space, tr("Space"), tr("next person"), conductor.to_floor),
        _act(K.Key_N, "N", "", conductor.to_floor),
        _act(K.Key_S, "S", tr("stories"), conductor.to_stories),
    )


def _story(screen: "MeetingScreen") -> tuple[Act, ...]:
    conductor, page = screen.conductor, screen.story
    if conductor.slot.teller is not None:
        return (_act(K.Key_Return, tr("Enter"), tr("keep the story"), page.send),)
    return (
        _act(K.Key_Return, tr("Enter"), tr("tells"), page.choose),
        _act(K.Key_Backspace, tr("Back"), tr("back to the floor"), conductor.to_floor),
        _act(K.Key_Space, tr("Space"), tr("end the meeting"), conductor.finish),
    )


def _recap(screen: "MeetingScreen") -> tuple[Act, ...]:
    return (
        _act(K.Key_E, "E", tr("save as PDF or text"), screen.recap.export),
        _act(K.Key_Return, tr("Enter"), "", screen.leave),
    )


def _scrolling(screen: "MeetingScreen") -> tuple[Act, ...]:
    """Return the keys that scroll what is too long for the page."""
    bar = screen.scroll_bar
    step = screen.height() // 3
    words = tr("more") if bar.maximum() else ""
    return (
        _act(K.Key_Down, "↓", words, lambda: bar.setValue(bar.value() + step)),
        _act(K.Key_Up, "↑", "", lambda: bar.setValue(bar.value() - step)),
    )


_TABLES = {
    Step.PEOPLE: _people,
    Step.AGENDA: _agenda,
    Step.FLOOR: _floor,
    Step.ROUND: _round,
    Step.STORY: _story,
    Step.RECAP: _recap,
}
