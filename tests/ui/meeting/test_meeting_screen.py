from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from roleplay.errors import SpeechError
from roleplay.game import Hands
from roleplay.ui import Look, Theme
from roleplay.ui.meeting.answering import Hearing
from roleplay.ui.meeting.conductor import Step
from roleplay.ui.meeting.round_play import Part
from tests.ui.meeting.conftest import K, Room
from tests.ui.stage_services import SCENARIO, spoken

Show = Callable[..., Room]


# Who is here -------------------------------------------------------------------------


def test_everybody_is_here_until_taken_out(room: Show) -> None:
    here = room()
    here.open()
    rows = here.screen.people.list.rows
    assert [(row.text, row.checked) for row in rows] == [
        ("Maya", True),
        ("Theo Brandt", True),
    ]
    here.key(K.Key_Down, K.Key_Space)
    assert here.screen.people.list.rows[1].checked is False


def test_a_guest_is_written_in_by_g(room: Show) -> None:
    here = room()
    here.open()
    here.key(K.Key_G)
    here.write("Kim")
    assert here.screen.people.list.rows[-1].text == "Kim"
    assert QApplication.focusWidget() is here.screen.people.list


@pytest.mark.parametrize("name", ["maya", "  ", "x" * 10_000])
def test_a_guest_that_cannot_be_is_said_so_and_stays_written(
    room: Show, name: str
) -> None:
    here = room()
    here.open()
    here.key(K.Key_G)
    here.paste(name)
    assert "Nobody was added" in here.screen.trouble.text()
    assert here.screen.people.guest.text() == name
    assert len(here.screen.people.list.rows) == 2


def test_the_time_for_an_answer_is_chosen_by_the_arrows(room: Show) -> None:
    here = room()
    here.open()
    here.key(K.Key_Right, K.Key_Right, K.Key_Right)
    assert here.screen.people.time.text() == "Time for an answer: 120 seconds"
    here.key(K.Key_Left)
    assert here.conductor.seconds == 105


def test_a_meeting_of_nobody_does_not_begin(room: Show) -> None:
    here = room(people=())
    here.open()
    here.key(K.Key_Space, K.Key_Return)
    assert "who is here" in here.screen.trouble.text()
    assert here.conductor.step is Step.PEOPLE


def test_enter_pressed_twice_begins_one_meeting(room: Show) -> None:
    here = room()
    here.open()
    for _ in range(2):
        here.qtbot.keyClick(here.screen.people.list, K.Key_Return)
    here.until(lambda: bool(here.screen.agenda.list.rows))
    here.settle()
    assert len(here.behind.services.coaching.meeting.meetings()) == 1


# The floor ---------------------------------------------------------------------------


def test_a_volunteer_is_drawn(room: Show) -> None:
    here = room()
    here.to_floor()
    here.key(K.Key_Down, K.Key_V, K.Key_D)
    assert here.screen.floor.said.text() == "Theo Brandt, would you?"
    assert here.screen.floor.list.rows[1].beside == "would like to"


def test_anyone_may_pass_and_nothing_is_kept_of_it(room: Show) -> None:
    here = room()
    here.to_floor()
    here.key(K.Key_P, K.Key_D)
    assert here.screen.floor.said.text() == "Theo Brandt, would you?"
    here.key(K.Key_P, K.Key_D)
    assert here.screen.floor.said.text() == "Everybody passed this time."


def test_a_round_is_not_kept_unless_k_is_pressed(room: Show) -> None:
    here = room()
    here.to_floor()
    assert "without keeping" in here.screen.floor.kept.text()
    here.key(K.Key_K)
    assert "Kept as an attempt" in here.screen.floor.kept.text()


def test_a_guest_is_told_why_nothing_is_kept(room: Show) -> None:
    here = room(people=())
    here.open()
    here.key(K.Key_Space, K.Key_G)
    here.write("Kim")
    here.key(K.Key_Return)
    here.until(lambda: bool(here.screen.agenda.list.rows))
    here.key(K.Key_Return, K.Key_K)
    assert "no profile" in here.screen.trouble.text()
    assert not here.conductor.keeps


def test_who_volunteered_comes_next(room: Show) -> None:
    here = room()
    here.to_floor()
    here.key(K.Key_V, K.Key_Down, K.Key_V, K.Key_Return)
    here.line()
    assert here.screen.line.next.text() == "Next: Maya"
    here.key(K.Key_N, K.Key_D)
    assert here.screen.floor.said.text() == "Maya, would you?"


# The line and the answer -------------------------------------------------------------


def test_the_buyer_says_the_line_and_the_app_listens(room: Show) -> None:
    here = room([spoken("how do the reports come together")])
    here.to_line()
    assert here.behind.voice.said[0][0] == "Everything is working fine."
    here.key(K.Key_Space)
    here.until(lambda: here.play.answering.state is Hearing.LISTENING)
    here.behind.microphone.speak(2)
    here.key(K.Key_Space)
    here.until(lambda: here.play.answering.state is Hearing.HEARD)
    assert here.screen.line.heard.text() == "how do the reports come together"
    here.key(K.Key_Space)
    here.until(lambda: here.play.part is Part.VOTE)
    assert here.play.criteria[0].verdict == "met"


def test_what_was_heard_wrongly_can_be_said_again(room: Show) -> None:
    here = room([spoken("wrong"), spoken("how do you do it")])
    here.to_line()
    for key in (K.Key_Space, K.Key_Backspace):
        here.key(key)
        here.until(lambda: here.play.answering.state is Hearing.LISTENING)
        here.behind.microphone.speak(2)
        here.key(K.Key_Space)
        here.until(lambda: here.play.answering.state is Hearing.HEARD)
    assert here.screen.line.heard.text() == "how do you do it"


def test_without_a_microphone_space_goes_to_the_hands(room: Show) -> None:
    here = room(missing="There is no speech model.")
    here.behind.microphone.names = []
    here.to_line()
    assert "Nobody but the room listens" in here.screen.line.note.text()
    here.key(K.Key_Space)
    here.until(lambda: here.play.part is Part.VOTE)
    assert {e.verdict for e in here.play.criteria} == {"not measured"}


def test_without_a_loudspeaker_the_line_is_there_to_be_read(room: Show) -> None:
    here = room()
    here.behind.player.has_output = False
    here.to_line()
    assert here.screen.line.line.text() == "“Everything is working fine.”"


def test_a_kept_round_asks_for_the_words(room: Show) -> None:
    here = room(missing="There is no speech model.")
    here.to_floor()
    here.key(K.Key_K, K.Key_Return)
    here.line()
    here.key(K.Key_Space)
    assert here.play.is_typing
    here.write("How do you do it?")
    here.until(lambda: here.play.part is Part.VOTE)
    here.key(K.Key_N)
    assert len(here.behind.practise.unfinished()) == 1


def test_html_that_is_typed_is_text(room: Show) -> None:
    here = room()
    here.to_votes("<b>How do</b> you do it? <img src=x>")
    assert here.play.criteria[0].verdict == "met"
    assert here.play.judgement is not None
    assert "<b>" in here.play.judgement.text


def test_esc_leaves_the_field_before_the_meeting(room: Show) -> None:
    here = room()
    here.to_line()
    here.key(K.Key_Return)
    here.key(K.Key_Escape)
    assert not here.play.is_typing
    assert not here.screen.asks_to_leave


def test_t_holds_the_ring_and_lets_it_go_on(room: Show) -> None:
    here = room()
    here.to_line()
    assert here.screen.ring.words == "1:30"
    here.key(K.Key_T)
    assert here.screen.ring.is_running
    here.key(K.Key_T)
    assert not here.screen.ring.is_running


def test_where_nobody_listens_the_ring_starts_after_the_line(room: Show) -> None:
    here = room(missing="There is no speech model.")
    here.to_line()
    assert here.screen.ring.is_running
    here.key(K.Key_Space)
    assert not here.screen.ring.is_running


def test_an_answer_cut_off_by_the_microphone_is_offered(room: Show) -> None:
    here = room([spoken("how do you do it")])
    here.to_line()
    here.key(K.Key_Space)
    here.until(lambda: here.play.answering.state is Hearing.LISTENING)
    here.behind.microphone.speak(2)
    here.behind.microphone.die()
    here.until(lambda: here.play.answering.state is Hearing.HEARD)
    assert here.screen.line.heard.text() == "how do you do it"


def test_a_recogniser_that_fails_says_so_and_the_line_still_waits(room: Show) -> None:
    here = room([[SpeechError("The recogniser stopped.")]])
    here.to_line()
    here.key(K.Key_Space)
    here.until(lambda: here.play.answering.state is Hearing.LISTENING)
    here.behind.microphone.speak(1)
    here.key(K.Key_Space)
    here.until(lambda: here.play.answering.state is Hearing.NOTHING)
    assert here.screen.line.note.text() == "The recogniser stopped."
    here.key(K.Key_O)
    here.until(lambda: here.play.part is Part.VOTE)


def test_a_scenario_that_is_gone_by_now_leads_back_to_the_floor(
    room: Show, tmp_path: Path
) -> None:
    here = room()
    here.to_floor()
    (tmp_path / "shelf" / "reports.yaml").unlink()
    here.key(K.Key_Return)
    here.until(lambda: bool(here.screen.trouble.text()))
    assert here.conductor.step is Step.FLOOR
    assert here.conductor.rounds == 0


def test_what_is_too_long_is_scrolled_by_the_arrows(room: Show) -> None:
    line = ("I do not see why we would change what works. " * 13).strip()
    here = room(scenario=SCENARIO.replace("Everything is working fine.", line))
    here.to_line()
    here.screen.showNormal()
    here.screen.resize(1024, 680)
    here.until(lambda: "more" in [key.words for key in here.screen.keys.keys])
    here.key(K.Key_Down)
    assert here.screen.scroll_bar.value() > 0


# Votes and reveal --------------------------------------------------------------------


def test_hands_are_counted_by_letters_and_taken_back(room: Show) -> None:
    here = room()
    here.to_votes()
    here.key(K.Key_A, K.Key_A, K.Key_B, K.Key_C, K.Key_3)
    assert here.play.counted == Hands(2, 1, 2)
    here.key(K.Key_A, shift=True)
    here.key(K.Key_C, K.Key_Minus)
    assert here.play.counted == Hands(1, 1, 2)
    assert [card.number.text() for card in here.screen.vote.cards] == ["1", "1", "2"]
    assert here.screen.vote.total.text() == "4 of 2 hands counted"


def test_no_more_is_taken_back_than_was_counted(room: Show) -> None:
    here = room()
    here.to_votes()
    here.key(K.Key_A, shift=True)
    assert here.play.counted == Hands()


def test_h_hides_the_numbers_until_the_reveal(room: Show) -> None:
    here = room()
    here.to_votes()
    here.key(K.Key_A, K.Key_H)
    assert [card.number.text() for card in here.screen.vote.cards] == ["·"] * 3
    here.key(K.Key_Space, K.Key_Space)
    assert here.play.part is Part.REVEAL
    assert here.screen.reveal.room.word.text() == "Met"


def test_the_reveal_shows_the_room_beside_the_app(room: Show) -> None:
    here = room()
    here.to_votes()
    here.key(K.Key_C, K.Key_Space, K.Key_Space)
    page = here.screen.reveal
    assert (page.room.word.text(), page.app.word.text()) == ("Missed", "Met")
    assert page.app.rests.text() == "“How do”"
    assert page.same.text() == "Room and app differ. Why?"


def test_a_level_room_is_not_decided(room: Show) -> None:
    here = room()
    here.to_votes()
    here.key(K.Key_A, K.Key_C, K.Key_Space, K.Key_Space)
    assert here.screen.reveal.room.word.text() == "Level"
    assert not here.screen.reveal.same.isVisible()


def test_back_goes_back_to_the_last_vote(room: Show) -> None:
    here = room()
    here.to_votes()
    here.key(K.Key_Space, K.Key_Space, K.Key_Backspace)
    assert (here.play.part, here.play.index) == (Part.VOTE, 1)


def test_after_the_reveal_the_buyer_goes_on_and_comes_to_an_end(room: Show) -> None:
    here = room()
    here.to_votes()
    here.key(K.Key_Space, K.Key_Space, K.Key_Space, K.Key_Space)
    here.line()
    assert "Colin" in here.screen.line.line.text()
    here.key(K.Key_Return)
    here.write("How many hours is that?")
    here.key(K.Key_Space, K.Key_Space)
    here.until(lambda: here.play.part is Part.CLOSED)
    assert here.screen.closed.title.text() == "She agrees to look"


# Stories, recap, leaving -------------------------------------------------------------


def test_a_story_that_cannot_be_kept_stays_written(room: Show) -> None:
    here = room()
    here.to_floor()
    here.key(K.Key_S, K.Key_Return)
    here.paste("x" * 10_000)
    assert "10000 letters" in here.screen.trouble.text()
    assert len(here.screen.story.field.text()) == 10_000


def test_the_recap_is_shown_and_saved(room: Show, tmp_path: Path) -> None:
    here = room()
    here.to_votes()
    here.key(K.Key_A, K.Key_Space, K.Key_Space, K.Key_S)
    here.key(K.Key_Return)
    here.write("<b>I asked.</b>")
    here.key(K.Key_Space)
    here.until(lambda: here.conductor.step is Step.RECAP)
    path = tmp_path / "recap.txt"
    here.screen.recap.write(path)
    assert "<b>I asked.</b>" in path.read_text("utf-8")
    assert here.screen.recap.saved.text() == "Saved as recap.txt."


def test_a_recap_that_cannot_be_saved_says_so(room: Show, tmp_path: Path) -> None:
    here = room()
    here.to_floor()
    here.key(K.Key_S, K.Key_Space)
    here.until(lambda: here.conductor.step is Step.RECAP)
    here.screen.recap.write(tmp_path / "nowhere" / "recap.pdf")
    assert "What was counted is kept" in here.screen.recap.saved.text()


def test_esc_asks_and_what_was_counted_is_kept(room: Show) -> None:
    here = room()
    here.to_votes()
    left: list[bool] = []
    here.screen.left.connect(lambda: left.append(True))
    here.key(K.Key_A, K.Key_Escape)
    assert here.screen.asks_to_leave
    here.key(K.Key_Escape)
    assert not here.screen.asks_to_leave
    here.key(K.Key_Escape, K.Key_Return)
    assert left == [True]
    meeting = here.behind.services.coaching.meeting
    recap = meeting.recap(meeting.meetings()[0].meeting_id)
    assert recap.rounds[0].lines[0].criteria[0].hands == Hands(1, 0, 0)


def test_it_fills_the_screen_and_gives_it_back(room: Show) -> None:
    here = room()
    here.open()
    assert here.screen.window().isFullScreen()
    here.key(K.Key_F11)
    assert not here.screen.window().isFullScreen()
    here.key(K.Key_F11, K.Key_Escape)
    assert not here.screen.window().isFullScreen()


def test_each_key_below_can_be_reached_by_tab_and_pressed(room: Show) -> None:
    here = room()
    here.to_votes()
    hint = here.screen.keys.hint(K.Key_B)
    hint.setFocus(Qt.FocusReason.TabFocusReason)
    here.qtbot.keyClick(hint, K.Key_Space)
    here.settle()
    assert here.play.counted == Hands(0, 1, 0)
    here.qtbot.mouseClick(here.screen.vote.cards[0], Qt.MouseButton.LeftButton)
    here.settle()
    assert here.play.counted == Hands(1, 1, 0)


def test_it_follows_the_theme(room: Show, look: Look) -> None:
    here = room()
    here.open()
    look.set_theme(Theme.DARK)
    assert here.screen.look.theme is Theme.DARK
    look.set_theme(Theme.LIGHT)
