"""A team meeting, held by keyboard on one laptop without a microphone."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from roleplay.game import Hands
from roleplay.ui.calls.note_dialog import NoteDialog
from roleplay.ui.coaching.meeting_card import MeetingCard
from roleplay.ui.coaching.team_notice_card import TeamNoticeCard
from roleplay.ui.meeting import MeetingScreen
from roleplay.ui.meeting.answering import Hearing
from roleplay.ui.meeting.conductor import Step
from roleplay.ui.meeting.round_play import Part
from roleplay.ui.meeting.words import as_text
from roleplay.usecases import AssignmentDraft
from tests.stories.office import MANAGER, Office

K = Qt.Key


class Host:
    """Rowan at the keyboard of the laptop at the projector."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.card = self.find_card()

    def find_card(self) -> MeetingCard:
        """Open the Team page; return the card, once it shows what is kept."""
        card = self.office.coaching("Team").findChild(MeetingCard)
        assert card is not None
        return card

    @property
    def screen(self) -> MeetingScreen:
        """The meeting."""
        screen = self.office.screens.meeting
        assert screen is not None
        return screen

    def start(self) -> None:
        """Start a meeting by the card's button, with everybody."""
        self.card.start.setFocus(Qt.FocusReason.TabFocusReason)
        self.office.key(self.card.start, K.Key_Return)
        self.office.until(lambda: bool(self.screen.people.list.rows))
        self.keys(K.Key_Return)
        self.office.until(lambda: bool(self.screen.agenda.list.rows))
        self.keys(K.Key_Return)
        self.office.until(lambda: self.screen.conductor.step is Step.FLOOR)

    def keys(self, *keys: Qt.Key) -> None:
        """Press keys where the focus is."""
        for key in keys:
            self.office.key(QApplication.focusWidget() or self.screen, key)

    def write(self, text: str) -> None:
        """Write where the focus is, and press Enter."""
        self.office.qtbot.keyClicks(QApplication.focusWidget(), text)
        self.keys(K.Key_Return)

    def wait_for_line(self) -> None:
        """Wait until the buyer has said a line."""
        play = self.screen.conductor.round
        self.office.until(lambda: play.scene is not None and play.part is Part.LINE)
        self.office.until(lambda: play.answering.state is Hearing.WAITING)

    def vote(self, hand: Qt.Key) -> None:
        """Count three hands for each criterion, then look at each reveal."""
        play = self.screen.conductor.round
        self.office.until(lambda: play.part is Part.VOTE)
        while play.part is Part.VOTE:
            self.keys(hand, hand, hand, K.Key_Space)
        while play.part is Part.REVEAL:
            self.keys(K.Key_Space)

    def recap(self) -> str:
        """Return what the recap page says."""
        self.office.until(lambda: self.screen.conductor.recap is not None)
        assert self.screen.conductor.recap is not None
        return as_text(self.screen.conductor.recap)


def play_two_rounds(host: Host) -> None:
    """Let Maya volunteer for one line, then Theo for another, typed by the host."""
    host.keys(K.Key_Down, K.Key_V, K.Key_D, K.Key_Return)
    host.wait_for_line()
    host.keys(K.Key_Space)  # nobody but the room listens
    host.vote(K.Key_A)
    host.wait_for_line()
    host.keys(K.Key_N, K.Key_Down, K.Key_Return)
    host.wait_for_line()
    host.keys(K.Key_Return)
    host.write("How do you do this today, and what does it cost you?")
    host.vote(K.Key_C)


def test_two_rounds_votes_a_story_and_a_recap_by_keyboard(office: Office) -> None:
    office.add("Maya Chen")
    office.add("Theo Brandt")
    host = Host(office)
    office.until(host.card.empty.isVisible)
    host.start()
    play_two_rounds(host)
    host.keys(K.Key_S, K.Key_Return)
    host.write("I asked a plant manager what a late report costs.")
    host.keys(K.Key_Space)
    said = host.recap()
    assert "Maya Chen: " in said
    assert "Theo Brandt: " in said
    assert "what a late report costs" in said
    assert "3 met, 0 partly, 0 missed" in said
    host.keys(K.Key_Escape)
    card = host.find_card()
    office.until(lambda: len(card.recaps) == 1)
    assert not office.window.isFullScreen()


def test_a_second_meeting_begins_clean_and_the_first_is_still_there(
    office: Office,
) -> None:
    office.add("Maya Chen")
    host = Host(office)
    for _ in range(2):
        host.start()
        host.keys(K.Key_Return)
        host.wait_for_line()
        host.keys(K.Key_Space)
        host.vote(K.Key_B)
        host.keys(K.Key_Escape, K.Key_Return)
        host.card = host.find_card()
    office.until(lambda: len(host.card.recaps) == 2)
    first = list(host.card.recaps.values())[-1]
    office.click(first)
    assert "0 met, 3 partly, 0 missed" in host.recap()
    assert "are not kept" in host.recap()


def test_a_window_closed_in_the_middle_keeps_what_was_counted(office: Office) -> None:
    host = Host(office)
    host.start()
    host.keys(K.Key_Return)
    host.wait_for_line()
    host.keys(K.Key_Space)
    office.until(lambda: host.screen.conductor.round.part is Part.VOTE)
    host.keys(K.Key_A, K.Key_A)
    office.close()
    office.open()
    with office.acting_as(MANAGER) as parts:
        meeting = parts.coaching().meeting
        recap = meeting.recap(meeting.meetings()[0].meeting_id)
    assert recap.rounds[0].lines[0].criteria[0].hands == Hands(2, 0, 0)
    assert recap.ended_at is None


def test_a_kept_round_is_the_persons_own_attempt(office: Office) -> None:
    office.add("Maya Chen")
    host = Host(office)
    host.start()
    host.keys(K.Key_Down, K.Key_K, K.Key_Return)
    host.wait_for_line()
    host.keys(K.Key_Space)  # the words are needed, so it asks for them
    host.write("How do you do this today?")
    host.vote(K.Key_A)
    host.keys(K.Key_Escape, K.Key_Return)
    office.settle()
    with office.acting_as("Maya Chen") as parts:
        assert len(parts.practise().unfinished()) == 1
    with office.acting_as(MANAGER) as parts:
        assert parts.practise().unfinished() == ()


def test_a_queued_story_is_told_at_the_meeting(office: Office) -> None:
    maya = office.add("Maya Chen")
    with office.acting_as(MANAGER) as parts:
        recognise = parts.coaching().recognise
        recognise.notice(maya, "discovery", "You asked what the reports cost them.")
        recognise.queue_story(recognise.given(maya)[0].notice_id)
    host = Host(office)
    host.start()
    host.keys(K.Key_S)
    rows = host.screen.story.list.rows
    assert [row.beside for row in rows] == ["", "has a story to tell"]
    host.keys(K.Key_Down, K.Key_Return)
    assert "what the reports cost" in host.screen.story.field.text()
    host.keys(K.Key_Return)
    office.until(lambda: host.screen.story.list.rows[1].beside == "told")
    with office.acting_as(MANAGER) as parts:
        assert parts.coaching().recognise.stories() == ()


def test_who_told_a_story_waits_for_a_kudos(office: Office) -> None:
    theo = office.add("Theo Brandt")
    host = Host(office)
    host.start()
    host.keys(K.Key_S, K.Key_Down, K.Key_Return)
    host.write("I said nothing for five seconds, and she went on.")
    host.keys(K.Key_Space)
    office.until(lambda: host.screen.conductor.recap is not None)
    host.keys(K.Key_Escape)
    card = host.find_card()
    office.until(lambda: len(card.notices) == 1)
    office.click(next(iter(card.notices.values())))
    form = office.window.findChild(TeamNoticeCard)
    assert form is not None
    office.until(lambda: form.form.field.hasFocus())
    office.click(next(iter(card.notes.values())))
    dialog = office.dialog()
    assert isinstance(dialog, NoteDialog)
    assert dialog.who.currentData() == theo
    office.click(dialog.act)
    office.until(lambda: not office.window.findChildren(NoteDialog))
    with office.acting_as(MANAGER) as parts:
        assert len(parts.coaching().calls.of(theo).evidence) == 1
        parts.coaching().recognise.notice(theo, "discovery", "You waited. She went on.")
    card.load()
    office.until(lambda: not card.notices)


def test_what_is_assigned_is_suggested_first(office: Office) -> None:
    maya = office.add("Maya Chen")
    with office.acting_as(MANAGER) as parts:
        draft = AssignmentDraft(
            due_on=office.now().date() + timedelta(days=7),
            why="We lose deals where nobody asks.",
            outcome="Fewer stalled deals",
            scenario_keys=("everything-is-fine",),
            person_ids=(maya,),
            override="I pass it this afternoon.",
        )
        parts.coaching().assigning.send(draft)
    host = Host(office)
    host.start()
    first = host.screen.agenda.list.rows[0]
    assert (first.key, first.beside) == ("everything-is-fine", "Assigned now")


def test_what_fades_for_who_shows_effort_is_suggested(office: Office) -> None:
    office.add("Maya Chen", shows_effort=True)
    office.practised("Maya Chen", "everything-is-fine")
    office.pass_days(40)
    host = Host(office)
    host.start()
    first = host.screen.agenda.list.rows[0]
    assert first.beside == "Fading for some of you"
