"""A one-on-one with one person: agenda, practice together, commitments, notes."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from roleplay.errors import RoleplayError
from roleplay.ui.coaching.one_on_one.agenda_card import AgendaCard
from roleplay.ui.coaching.one_on_one.cards import PERSON_CARDS
from roleplay.ui.coaching.one_on_one.columns import Columns
from roleplay.ui.coaching.one_on_one.head_bar import HeadBar
from roleplay.ui.coaching.one_on_one.last_time_card import LastTimeCard
from roleplay.ui.coaching.one_on_one.notes_card import NotesCard
from roleplay.ui.coaching.one_on_one.promise_card import Practices, PromiseCard
from roleplay.ui.coaching.one_on_one.shared_card import SharedCard
from roleplay.ui.coaching.one_on_one.ways_card import BE_BUYER, LISTEN, WaysCard
from roleplay.ui.coaching.ways import Ways
from roleplay.ui.look import Look
from roleplay.ui.widgets import Notice, fill_scrolling
from roleplay.ui.worker import Lane, Runner
from roleplay.usecases import (
    AgreeCommitments,
    CoachingServices,
    NewPromise,
    Prepared,
)
from roleplay.words import tr


class Console(QWidget):
    """``left``: back to the list.  ``shown``: Prepared.  ``ended``: MeetingSummary."""

    left = Signal()
    shown = Signal(object)
    ended = Signal(object)

    def __init__(
        self, team: CoachingServices, runner: Runner, look: Look, ways: Ways
    ) -> None:
        super().__init__()
        self._desk = team.meeting_desk
        self._runner = runner
        self._person_id = ""
        self._refused: Callable[[str], None] | None = None
        self.prepared: Prepared | None = None
        made_of = (team, runner, look, ways)
        self.bar = HeadBar(look, self._desk.hold)
        self.notice = Notice(look)
        self._trouble = QWidget()  # holds the notice off the edges
        self.agenda = AgendaCard(look)
        self.shared = SharedCard(look)
        self.last_time = LastTimeCard(look)
        self.ways = WaysCard(made_of)
        self.promises = PromiseCard(look)
        self.notes = NotesCard(self._desk.notes, runner, look)
        self.cards = [make(*made_of) for make in PERSON_CARDS]
        self.columns = Columns(
            look,
            (self.agenda, self.shared, self.last_time),
            (self.ways,),
            (*self.cards, self.promises, self.notes),
        )
        self._connect()
        self._scroll = self._arrange()
        look.changed.connect(self._fit)

    def open_person(self, person_id: str) -> None:
        """Show the one-on-one with somebody, as it stands."""
        if person_id != self._person_id:
            self.prepared = None
            self.columns.hide()
        self._person_id = person_id
        self.load()

    def load(self) -> None:
        """Read it again."""
        person_id = self._person_id
        if person_id:
            self._submit(lambda: self._desk.hold.prepare(person_id), self._show)
            if not self.promises.is_served:
                self._submit(lambda: _practices(self._desk.agree), self.promises.serve)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew where the room has changed."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to everybody with Esc; all of it is kept."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # Inside -----------------------------------------------------------------------

    def _connect(self) -> None:
        self.bar.back_wanted.connect(self.left)
        self.bar.begun.connect(self._begin)
        self.bar.ended.connect(self._end)
        self.agenda.ticked.connect(self._tick)
        self.shared.picked.connect(self.ways.listen_to)
        self.ways.chosen.connect(self._way_chosen)
        self.last_time.said.connect(self._say)
        self.promises.promised.connect(self._promise)
        self.promises.taken_back.connect(self._take_back)

    def _arrange(self) -> QScrollArea:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.bar)
        inside = QVBoxLayout(self._trouble)
        inside.setContentsMargins(32, 0, 32, 0)
        inside.addWidget(self.notice)
        self._trouble.hide()
        column.addWidget(self._trouble)
        column.addWidget(self.columns, 1)
        self.columns.hide()
        return fill_scrolling(self, page)

    def _fit(self) -> None:
        self.columns.arrange(self.width())

    def _way_chosen(self, way: int) -> None:
        if way != LISTEN:
            self.shared.choose("")

    def _show(self, prepared: Prepared) -> None:
        if prepared.person.person_id != self._person_id:
            return  # somebody else was chosen meanwhile
        before, self.prepared = self.prepared, prepared
        self._trouble.hide()
        for card in (self.bar, self.agenda, self.shared, self.last_time,
                     self.ways, self.promises):  # fmt: skip
            card.show_prepared(prepared)
        if before is None:
            self.notes.show_person(prepared.person)
            for card in self.cards:
                card.show_person(prepared.person)
                card.load()
            self.ways.show_way(LISTEN if prepared.shared else BE_BUYER)
        self._fit()
        self.columns.show()
        self.shown.emit(prepared)

    def _begin(self, minutes: int) -> None:
        person_id = self._person_id
        self._submit(lambda: self._desk.hold.begin(person_id, minutes), self._show)

    def _end(self) -> None:
        self.notes.keep()
        person_id = self._person_id
        self._submit(lambda: self._desk.hold.end(person_id), self._ended)

    def _ended(self, summary: object) -> None:
        self.ended.emit(summary)

    def _tick(self, item_id: str, done: bool) -> None:
        person_id, hold = self._person_id, self._desk.hold
        self._submit(lambda: hold.tick(person_id, item_id, done=done), self._show)

    def _say(self, commitment_id: str, outcome: str, note: str) -> None:
        person_id, agree = self._person_id, self._desk.agree
        self._submit(
            lambda: agree.say_outcome(person_id, commitment_id, outcome, note),
            self._show,
        )

    def _promise(self, promise: NewPromise) -> None:
        person_id, agree = self._person_id, self._desk.agree
        self._runner.submit(
            Lane.DATA,
            lambda: agree.promise(person_id, promise),
            owner=self,
            done=self._show,
            failed=lambda error: self.promises.show_refused(str(error)),
        )

    def _take_back(self, commitment_id: str) -> None:
        person_id, agree = self._person_id, self._desk.agree
        self._submit(lambda: agree.take_back(person_id, commitment_id), self._show)

    def _failed(self, error: RoleplayError) -> None:
        self.notice.show_notice(tr("That did not work."), str(error))
        self._trouble.show()
        self._scroll.ensureWidgetVisible(self.notice)

    def _submit(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._runner.submit(Lane.DATA, work, owner=self, done=done, failed=self._failed)


def _practices(agree: AgreeCommitments) -> Practices:
    skills = agree.skills()
    return Practices(skills, {key: agree.scenarios_for(key) for key, _ in skills})
