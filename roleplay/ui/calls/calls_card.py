"""Card: what was seen of one person on real calls; for a one-on-one."""

from datetime import date
from typing import TYPE_CHECKING

from roleplay.ui.calls.call_entry import CallEntry
from roleplay.ui.calls.note_dialog import NoteDialog
from roleplay.ui.calls.rule import rule
from roleplay.ui.calls.words import NOTHING_SEEN, people_words
from roleplay.ui.calls.work_card import WorkCard
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button
from roleplay.ui.worker import Runner
from roleplay.words import tr

if TYPE_CHECKING:
    from roleplay.ui.coaching.ways import Ways
    from roleplay.usecases import (
        CallForm,
        CallRow,
        CoachingServices,
        Person,
        PersonCalls,
    )

MOST = 5
"""Notes shown at once.  Source: own choice."""


class CallsCard(WorkCard):
    """Evidence first, self-reports below it, then the skills with nothing yet."""

    def __init__(
        self, team: "CoachingServices", runner: Runner, look: Look, ways: "Ways"
    ) -> None:
        super().__init__(runner, look, tr("On real calls"))
        self._calls = team.calls
        self._ways = ways
        self._person: Person | None = None
        self._shows_all = False
        self.entries: list[CallEntry] = []
        self.note = Button(look, "plain", tr("Note"), "plus", "", "small")
        self.note.setAccessibleName(tr("Note a call"))
        self.note.clicked.connect(self._ask)
        self.head.addWidget(self.note)
        self.changed.connect(ways.changed)

    def show_person(self, person: "Person") -> None:
        """Show the calls of somebody."""
        if person != self._person:
            self.empty()
            self._shows_all = False
        self._person = person
        self.load()

    def load(self) -> None:
        """Read the notes on the person shown."""
        person = self._person
        if person is not None:
            self.read(lambda: self._calls.of(person.person_id), self._show)

    def _show(self, found: "PersonCalls") -> None:
        self.notice.clear()
        self.empty()
        self.entries = []
        rows = (*found.evidence, *found.own)
        shown = rows if self._shows_all else rows[:MOST]
        for row in shown:
            self._add(row, found.today)
            self.list.addWidget(rule())
        if len(shown) < len(rows):
            self.offer_more(tr("Show all {count}", count=len(rows)), self._show_all)
        if found.nothing:
            self.say(people_words(found.nothing), "body-medium")
            self.say(NOTHING_SEEN)

    def _add(self, row: "CallRow", today: date) -> None:
        entry = CallEntry(self.look, row, today)
        calls = self._calls
        entry.seen.connect(
            lambda call_id: self.change(lambda: calls.see(call_id), tr("Seen"))
        )
        entry.taken_back.connect(
            lambda call_id: self.change(
                lambda: calls.take_back(call_id), tr("Taken back")
            )
        )
        entry.draft_wanted.connect(self._ways.draft_wanted)
        self.entries.append(entry)
        self.list.addWidget(entry)

    def _show_all(self) -> None:
        self._shows_all = True
        self.load()

    def _ask(self) -> None:
        self.fetch(self._calls.form, self._open)

    def _open(self, form: "CallForm") -> None:
        about = self._person.person_id if self._person else ""
        dialog = NoteDialog(self.look, self, self.runner, self._calls, form, about)
        dialog.kept.connect(self.kept)
        dialog.draft_wanted.connect(self._ways.draft_wanted)
        dialog.open()
