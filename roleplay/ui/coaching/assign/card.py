"""Card: what was assigned, how many finished it, and who asks for another date."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout

from roleplay.errors import RoleplayError
from roleplay.ui.coaching.assign.answering import (
    KeepDateDialog,
    OtherDateDialog,
    TakeBackDialog,
)
from roleplay.ui.coaching.assign.dialog import AssignDialog
from roleplay.ui.coaching.assign.sent_row import SentRow
from roleplay.ui.coaching.ways import Ways
from roleplay.ui.look import Look
from roleplay.ui.today.cards import rule
from roleplay.ui.widgets import Button, Card, Label, Notice, clear
from roleplay.ui.worker import Lane, Runner
from roleplay.usecases import (
    AssigningDesk,
    AssignmentDraft,
    CoachingServices,
    PersonState,
    SentAssignment,
)
from roleplay.words import tr

NONE_YET = tr(
    "Nothing is assigned yet. Say why something matters and "
    "choose scenarios; your team finds it on Today."
)
NOT_ALLOWED = tr("Managers, coaches and trainers assign practice.")
NOBODY = tr("There is nobody else on this computer yet. Add a profile first.")
MOST_OVER = 10
"""How many that are over are listed.  Source: own choice."""


class Shown(NamedTuple):
    """What the card shows."""

    desk: AssigningDesk
    sent: tuple[SentAssignment, ...]


class AssignmentsCard(Card):
    """A row an assignment, the newest first; those that are over behind a button."""

    def __init__(
        self, team: CoachingServices, runner: Runner, look: Look, ways: Ways
    ) -> None:
        super().__init__(spacing=12)
        self._assigning = team.assigning
        self._runner, self._look, self._ways = runner, look, ways
        self._draft: AssignmentDraft | None = None  # kept while the app is open
        self._unfolded: set[str] = set()
        self._shows_over = False
        self.shown: Shown | None = None
        self.dialog: AssignDialog | None = None
        self.rows: list[SentRow] = []
        self.new = Button(look, "plain", tr("Assign practice"), "plus", "", "small")
        self.new.clicked.connect(lambda: self.open())
        head = QHBoxLayout()
        head.addWidget(Label(look, tr("Assignments"), "card-title"), 1)
        head.addWidget(self.new)
        self.column.addLayout(head)
        self.notice = Notice(look)
        self.notice.hide()
        self.add(self.notice)
        self.empty = Label(look, NONE_YET, "small", "muted", wraps=True)
        self.add(self.empty)
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self.column.addLayout(self._list)
        self.over = Button(look, "quiet", "", "", "", "small")
        self.over.clicked.connect(self._toggle_over)
        self.column.addWidget(self.over, 0, Qt.AlignmentFlag.AlignLeft)
        self.over.hide()
        self.empty.hide()

    # Showing ----------------------------------------------------------------------

    def load(self) -> None:
        """Read what was sent."""
        assigning = self._assigning
        self._submit(lambda: Shown(assigning.desk(), assigning.sent()), self._show)

    def _show(self, shown: Shown) -> None:
        self.shown = shown
        desk, sent = shown
        why_not = "" if desk.may_send else NOT_ALLOWED
        if desk.may_send and not desk.people:
            why_not = NOBODY
        self.new.set_enabled(not why_not, why_not)
        self._name_new()
        self.empty.setText(why_not if why_not and not sent else NONE_YET)
        self.empty.setVisible(not sent)
        self._fill(sent)

    def _fill(self, sent: tuple[SentAssignment, ...]) -> None:
        clear(self._list)
        self.rows = []
        open_ones = [s for s in sent if not s.is_over]
        over = [s for s in sent if s.is_over][:MOST_OVER]
        for one in (*open_ones, *(over if self._shows_over else ())):
            if self.rows:
                self._list.addWidget(rule())
            self._list.addWidget(self._row(one))
        word = tr("Hide") if self._shows_over else tr("Show")
        self.over.setText(
            tr("{word} what is over ({count})", word=word, count=len(over))
        )
        self.over.updateGeometry()
        self.over.setVisible(bool(over))

    def _row(self, sent: SentAssignment) -> SentRow:
        key = sent.assignment_id
        row = SentRow(self._look, sent, is_unfolded=key in self._unfolded)
        row.unfolded.connect(lambda on: self._remember(key, on))
        row.granted.connect(lambda state: self._grant(key, state))
        row.other_wanted.connect(lambda state: self._ask_other(key, state))
        row.keep_wanted.connect(lambda state: self._ask_keep(key, state))
        row.calendar_wanted.connect(lambda: self.ask_calendar(key))
        row.take_back_wanted.connect(lambda: self._ask_take_back(sent))
        self.rows.append(row)
        return row

    def _remember(self, key: str, on: bool) -> None:
        (self._unfolded.add if on else self._unfolded.discard)(key)

    def _toggle_over(self) -> None:
        self._shows_over = not self._shows_over
        if self.shown is not None:
            self._fill(self.shown.sent)

    def _name_new(self) -> None:
        self.new.setText(
            tr("Go on with your draft") if self._draft else tr("Assign practice")
        )
        self.new.updateGeometry()

    # Assigning --------------------------------------------------------------------

    def open(self, person_ids: tuple[str, ...] = ()) -> None:
        """Open the dialog with the draft kept, and these people chosen."""
        if self.dialog is None:
            desk = self._assigning.desk
            self._submit(desk, lambda found: self._open(found, person_ids))

    def _open(self, desk: AssigningDesk, person_ids: tuple[str, ...]) -> None:
        if self.dialog is not None:
            return
        if not desk.may_send:
            self.notice.show_notice(tr("Nothing was assigned."), NOT_ALLOWED)
            return
        made_of = self._assigning, self._runner, desk, self._ways.devices
        self.dialog = dialog = AssignDialog(self._look, self.window(), made_of)
        if self._draft is not None:
            dialog.form.show_draft(self._draft)
        dialog.form.choose_people(person_ids)
        dialog.sent.connect(self._sent)
        dialog.rejected.connect(self._left)
        dialog.finished.connect(self._closed)
        dialog.practise_wanted.connect(self._ways.practise_wanted)
        dialog.open()

    def _sent(self) -> None:
        assert self.dialog is not None
        count = len(self.dialog.form.people.chosen)
        whom = (
            tr("One person finds")
            if count == 1
            else tr("{count} people find", count=count)
        )
        self._draft = None
        text = tr("{whom} it on Today, with your why first.", whom=whom)
        self.notice.show_notice(tr("It is assigned."), text, kind="note")
        self._changed()

    def _left(self) -> None:
        assert self.dialog is not None
        form = self.dialog.form
        self._draft = None if form.is_empty else form.draft()
        self._name_new()

    def _closed(self) -> None:
        self.dialog = None
        self.new.setFocus(Qt.FocusReason.OtherFocusReason)

    # What is asked ------------------------------------------------------------------

    def _grant(self, key: str, state: PersonState) -> None:
        assert state.request is not None
        self._answer(key, state, state.request.wished_on, "")

    def _ask_other(self, key: str, state: PersonState) -> None:
        assert state.request is not None
        assert self.shown is not None
        dialog = OtherDateDialog(
            self._look,
            self.window(),
            state.person.name,
            state.request.wished_on,
            self.shown.desk.today,
        )
        dialog.answered.connect(lambda day, word: self._answer(key, state, day, word))
        dialog.open()

    def _ask_keep(self, key: str, state: PersonState) -> None:
        name, due_on = state.person.name, state.due_on
        dialog = KeepDateDialog(self._look, self.window(), name, due_on)
        dialog.answered.connect(lambda why: self._answer(key, state, None, why))
        dialog.open()

    def _answer(
        self, key: str, state: PersonState, day: date | None, word: str
    ) -> None:
        assert state.request is not None
        answer, request_id = self._assigning.answer_request, state.request.request_id
        self._submit(lambda: answer(key, request_id, day, word), self._changed)

    def _ask_take_back(self, sent: SentAssignment) -> None:
        withdraw, key = self._assigning.withdraw, sent.assignment_id
        dialog = TakeBackDialog(self._look, self.window(), len(sent.people))
        dialog.confirmed.connect(
            lambda: self._submit(lambda: withdraw(key), self._changed)
        )
        dialog.open()

    def ask_calendar(self, key: str) -> None:
        """Ask where, and write the kept times as a calendar file."""
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Calendar file"), "practice.ics", tr("Calendar (*.ics)")
        )
        if chosen:
            self.write_calendar(Path(chosen), key)

    def write_calendar(self, path: Path, key: str) -> None:
        """Write the calendar file, and say what to do with it."""
        calendar = self._assigning.calendar

        def written(count: int) -> None:
            what = (
                tr("1 time is") if count == 1 else tr("{count} times are", count=count)
            )
            text = tr(
                "Send {path} to those it is for; any calendar takes it in.", path=path
            )
            self.notice.show_notice(
                tr("{what} in the file.", what=what), text, kind="note"
            )

        self._submit(lambda: calendar(path, key), written)

    # Inside -------------------------------------------------------------------------

    def hideEvent(self, event: QHideEvent) -> None:
        """Say nothing any more of what was done before."""
        super().hideEvent(event)
        self.notice.clear()

    def _changed(self, _: object = None) -> None:
        self._ways.changed.emit()  # the page loads its cards, this one among them

    def _failed(self, error: RoleplayError) -> None:
        self.notice.show_notice(tr("That did not work."), str(error))

    def _submit(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._runner.submit(Lane.DATA, work, owner=self, done=done, failed=self._failed)
