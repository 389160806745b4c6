"""Screen: a team meeting, full screen, led by the keyboard."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QScrollBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from roleplay.ui.look import Look
from roleplay.ui.meeting.buyer_side import BuyerSide
from roleplay.ui.meeting.conductor import Conductor, Step
from roleplay.ui.meeting.end_pages import RecapPage, StoryPage
from roleplay.ui.meeting.head import head_of
from roleplay.ui.meeting.key_hint import KeyRow
from roleplay.ui.meeting.keys import acts
from roleplay.ui.meeting.list_pages import AgendaPage, FloorPage, PeoplePage
from roleplay.ui.meeting.page import MeetingPage, show_words
from roleplay.ui.meeting.projector_look import ProjectorLook
from roleplay.ui.meeting.round_pages import ClosedPage, LinePage, RevealPage, VotePage
from roleplay.ui.meeting.round_play import Part
from roleplay.ui.meeting.time_ring import TimeRing
from roleplay.ui.meeting.whole_screen import WholeScreen
from roleplay.ui.widgets import Label, PersonDisc, announce
from roleplay.ui.worker import Runner
from roleplay.usecases import Services
from roleplay.words import tr

EDGE = 4
"""Room for a focus ring around what stands at the edge of a page."""

LEAVING = tr("Leave the meeting? What was counted is kept.")


class MeetingScreen(QWidget):
    """One meeting after the other.  ``left``: the host is done with it."""

    left = Signal()

    def __init__(self, services: Services, runner: Runner, look: Look) -> None:
        super().__init__()
        self.look = ProjectorLook(look)
        self.look.setParent(self)
        self.conductor = Conductor(services.coaching.meeting, services, runner)
        self.conductor.setParent(self)
        self.asks_to_leave = False
        self.whole = WholeScreen(self)
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Team meeting"))
        self.buyer = BuyerSide(self.look)
        self.title = Label(self.look, "", "far-title", wraps=True)
        self.about = Label(self.look, "", "far", "muted", wraps=True)
        self.disc = PersonDisc(self.look, 84, "far-title")
        self.ring = TimeRing(self.look)
        self.trouble = Label(self.look, "", "far-strong", "coral-text", wraps=True)
        self.keys = KeyRow(self.look)
        self.keys.pressed.connect(lambda code: self._press(code, shift=False))
        self._make_pages()
        self._arrange()
        answering = self.conductor.round.answering
        answering.line_begun.connect(self._line_begun)
        answering.began.connect(self._answer_began)
        answering.ended.connect(self.ring.hold)
        self.conductor.changed.connect(self.draw)
        self.look.changed.connect(self._space)

    def _make_pages(self) -> None:
        look, conductor = self.look, self.conductor
        self.people = PeoplePage(look, conductor)
        self.agenda = AgendaPage(look, conductor)
        self.floor = FloorPage(look, conductor)
        self.line = LinePage(look, conductor.round)
        self.vote = VotePage(look, conductor.round)
        self.reveal = RevealPage(look, conductor.round)
        self.closed = ClosedPage(look, conductor.round)
        self.story = StoryPage(look, conductor)
        self.recap = RecapPage(look, conductor)
        self.leaving = MeetingPage(look)
        self.leaving.words(LEAVING, "far-title")
        self.pages = QStackedWidget()
        for page in (
            self.people, self.agenda, self.floor, self.line, self.vote, self.reveal,
            self.closed, self.story, self.recap, self.leaving,
        ):  # fmt: skip
            self.pages.addWidget(page)
            page.scroller.verticalScrollBar().rangeChanged.connect(self._draw_keys)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.about)
        words.addStretch(1)
        head.setContentsMargins(EDGE, 0, 0, 0)
        head.setSpacing(self.look.px(20))
        head.addWidget(self.disc, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        head.addWidget(self.ring, 0, Qt.AlignmentFlag.AlignTop)
        self._right = QVBoxLayout()
        self._right.addLayout(head)
        self._right.addWidget(self.trouble)
        self._right.addWidget(self.pages, 1)
        below = QHBoxLayout()
        below.setContentsMargins(EDGE, 0, 0, 0)
        below.addWidget(self.keys)
        self._right.addLayout(below)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.buyer)
        whole.addLayout(self._right, 1)
        self._space()

    def _space(self) -> None:
        px = self.look.px
        self._right.setContentsMargins(px(52), px(32), px(52), px(24))
        self._right.setSpacing(px(16))

    # Coming and going ---------------------------------------------------------------

    def set_device(self, device_id: str) -> None:
        """Listen to a microphone; "" for the system's default."""
        self.conductor.round.answering.ear.device_id = device_id

    def set_speak(self, on: bool) -> None:
        """Let the buyer's lines be heard, or only be seen."""
        self.conductor.round.answering.voice.enabled = on

    def open(self) -> None:
        """Begin a meeting, on the whole screen."""
        self.asks_to_leave = False
        self.whole.fill()
        self.conductor.open()

    def open_recap(self, meeting_id: str) -> None:
        """Show what came of an earlier meeting, in the window as it is."""
        self.asks_to_leave = False
        self.conductor.open_recap(meeting_id)

    def escape(self) -> None:
        """Leave the field, else the meeting; asks where one is under way."""
        conductor = self.conductor
        if self.is_writing or isinstance(self.focusWidget(), QLineEdit):
            self._stop_writing()
            return
        if conductor.has_begun and conductor.step is not Step.RECAP:
            self.asks_to_leave = True
            self.draw()
            return
        self.leave()

    @property
    def is_writing(self) -> bool:
        """Whether an answer or a story is being written."""
        conductor = self.conductor
        return {
            Step.ROUND: conductor.round.is_typing,
            Step.STORY: conductor.slot.teller is not None,
        }.get(conductor.step, False)

    def _stop_writing(self) -> None:
        conductor = self.conductor
        if conductor.step is Step.ROUND:
            conductor.round.stop_typing()
        elif conductor.step is Step.STORY:
            conductor.let_tell("")
        self._take_focus()

    def stay(self) -> None:
        """Go on with the meeting."""
        self.asks_to_leave = False
        self.draw()

    def leave(self) -> None:
        """Go away; what was counted is kept."""
        self.shut()
        self.whole.restore()
        self.left.emit()

    def shut(self) -> None:
        """End sound and listening.  Call it before the runner is closed."""
        self.conductor.shut()
        self.ring.hold()

    # Drawing ------------------------------------------------------------------------

    def draw(self) -> None:
        """Show where the meeting stands."""
        conductor, play = self.conductor, self.conductor.round
        page = self._page()
        in_round = conductor.step is Step.ROUND
        self.buyer.setVisible(in_round and play.scene is not None)
        if in_round and play.scene is not None:
            self.buyer.show_scene(play.scene)
        self.ring.setVisible(page is self.line)
        self._draw_head()
        show_words(self.trouble, conductor.trouble)
        self._draw_page(page)
        changes = self.pages.currentWidget() is not page
        self.pages.setCurrentWidget(page)
        self._draw_keys()
        if changes:
            page.scroller.verticalScrollBar().setValue(0)
            self._take_focus()
            announce(self, self.title.text())

    def _draw_keys(self) -> None:
        self.keys.show_keys(tuple(act.key for act in acts(self) if act.words))

    @property
    def scroll_bar(self) -> QScrollBar:
        """What scrolls the page that is shown."""
        page = self.pages.currentWidget()
        assert isinstance(page, MeetingPage)
        return page.scroller.verticalScrollBar()

    def _page(self) -> MeetingPage:
        if self.asks_to_leave:
            return self.leaving
        parts = {
            Part.LINE: self.line,
            Part.VOTE: self.vote,
            Part.REVEAL: self.reveal,
            Part.CLOSED: self.closed,
        }
        pages: dict[Step, MeetingPage] = {
            Step.PEOPLE: self.people,
            Step.AGENDA: self.agenda,
            Step.FLOOR: self.floor,
            Step.ROUND: parts[self.conductor.round.part],
            Step.STORY: self.story,
            Step.RECAP: self.recap,
        }
        return pages[self.conductor.step]

    def _draw_head(self) -> None:
        title, about = head_of(self.conductor)
        self.title.setText(title)
        show_words(self.about, about)
        self.disc.setVisible(self.conductor.step is Step.ROUND)
        self.disc.show_person(title)

    def _draw_page(self, page: MeetingPage) -> None:
        if page is self.vote:
            self.vote.draw(len(self.conductor.floor))
        elif page is self.line:
            self.line.draw(self.conductor.next_names)
        elif page is self.leaving:
            return
        else:
            page.draw()  # type: ignore[attr-defined]

    def _take_focus(self) -> None:
        page = self.pages.currentWidget()
        focus = page.focus if isinstance(page, MeetingPage) else None
        (focus or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _line_begun(self) -> None:
        self.ring.begin_anew(self.conductor.seconds)

    def _answer_began(self) -> None:
        self._line_begun()
        self.ring.start()

    # Keys ---------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on a key that no field and no list took."""
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        code = Qt.Key.Key_Return if event.key() == Qt.Key.Key_Enter else event.key()
        if event.isAutoRepeat() or not self._press(code, shift=shift):
            super().keyPressEvent(event)

    def _press(self, code: int, *, shift: bool) -> bool:
        for act in acts(self):
            if act.code == code:
                act.run(shift)
                return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make everything as large as the page allows."""
        super().resizeEvent(event)
        self.look.fit(self.width(), self.height())

    def hideEvent(self, event: QHideEvent) -> None:
        """Be silent when another page is shown; minimising does not count."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.shut()
