"""Card: the own duties after the training, each with evidence and what is next."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QMetaMethod, SignalInstance

from roleplay.game import DutyLine
from roleplay.ui.coaching.programme.entry_dialogs import NoteDialog
from roleplay.ui.coaching.programme.kept_rows import KeptRow
from roleplay.ui.coaching.programme.reading import ReadingCard
from roleplay.ui.coaching.programme.words import TITLES, bare_day
from roleplay.ui.coaching.ways import Ways
from roleplay.ui.duty_row import DutyRow, counts
from roleplay.ui.look import Look
from roleplay.ui.today.cards import rule
from roleplay.ui.widgets import Label, clear
from roleplay.ui.worker import Runner
from roleplay.usecases import CoachingServices, DutyList, DutyNoteKept
from roleplay.words import tr

NOTE_WORDS = {"role-model": tr("Note a use")}
NOBODY = tr(
    "Duties after the training belong to managers and to the "
    "sponsor. You hold neither role. Roles are given on the Team "
    "page."
)


class DutiesCard(ReadingCard):
    """Both lists for somebody who manages and sponsors."""

    def __init__(
        self, team: CoachingServices, runner: Runner, look: Look, ways: Ways
    ) -> None:
        super().__init__(runner, look, tr("Your duties"))
        self._duties = team.duties
        self._ways = ways
        self.lines: dict[str, DutyRow] = {}
        self.kept: list[KeptRow] = []

    def load(self) -> None:
        """Read the own lists."""
        self.read(self._duties.leading, self._show)

    def _show(self, lists: tuple[DutyList, ...]) -> None:
        clear(self.rows)
        self.lines, self.kept = {}, []
        self.title.setText(TITLES[lists[0].branch] if lists else tr("Your duties"))
        self.note.setText(counts(lists[0]) if lists else "")
        if not lists:
            self.rows.addWidget(Label(self.look, NOBODY, "body", "muted", wraps=True))
        for nth, found in enumerate(lists):
            if nth:
                self.rows.addWidget(rule())
                head = f"{TITLES[found.branch]}: {counts(found)}"
                self.rows.addWidget(Label(self.look, head, "card-title"))
            self._show_list(found)

    def _show_list(self, found: DutyList) -> None:
        for number, line in enumerate(found.lines, 1):
            if number > 1:
                self.rows.addWidget(rule())
            row = DutyRow(self.look, line, number, self._acts(line))
            self.lines[line.duty.key] = row
            self.rows.addWidget(row)
        if found.notes:
            self.rows.addWidget(rule())
            head = tr("What you noted by hand; only you see it")
            self.rows.addWidget(Label(self.look, head, "caption", "muted"))
        for note in found.notes:
            self._show_note(note)

    def _show_note(self, note: DutyNoteKept) -> None:
        take_back = partial(self._take_back, note.note_id)
        day = bare_day(note.note.on)
        row = KeptRow(self.look, note.note.text, day, take_back)
        self.kept.append(row)
        self.rows.addWidget(row)

    def _acts(self, line: DutyLine) -> tuple[tuple[str, Callable[[], None]], ...]:
        """Return what there is to do for a duty that is not kept."""
        if line.finding.state == "kept":
            return ()
        key, ways = line.duty.key, self._ways
        elsewhere: dict[str, tuple[str, SignalInstance, Callable[[], None]]] = {
            "complete": (
                tr("Practise"),
                ways.scenarios_wanted,
                ways.scenarios_wanted.emit,
            ),
            "role-model": (
                tr("Record one"),
                ways.scenarios_wanted,
                ways.scenarios_wanted.emit,
            ),
            "position": (
                tr("Write one"),
                ways.assign_wanted,
                partial(ways.assign_wanted.emit, ()),
            ),
            "recognise": (
                tr("Write two lines"),
                ways.notice_wanted,
                partial(ways.notice_wanted.emit, line.finding.person_id),
            ),
        }
        acts: list[tuple[str, Callable[[], None]]] = []
        if key in elsewhere:
            text, signal, run = elsewhere[key]
            if ways.isSignalConnected(QMetaMethod.fromSignal(signal)):
                acts.append((text, run))
        if line.duty.by_hand:
            text = NOTE_WORDS.get(key, tr("Note it"))
            acts.append((text, partial(self.ask_note, line)))
        return tuple(acts)

    def ask_note(self, line: DutyLine) -> None:
        """Ask what was done of a duty."""
        dialog = NoteDialog(self.look, self.window(), line.duty, self._duties.today)
        dialog.wanted.connect(partial(self._note, dialog, line.duty.key))
        dialog.open()

    def _note(self, dialog: NoteDialog, key: str, text: str, day: date) -> None:
        def noted() -> None:
            dialog.accept()
            self._changed()

        self.change(
            lambda: self._duties.note(key, text, day),
            noted,
            lambda error: dialog.show_error(str(error)),
        )

    def _take_back(self, note_id: str) -> None:
        self.change(
            lambda: self._duties.take_back(note_id), self._changed, self.show_refused
        )

    def _changed(self) -> None:
        self._ways.changed.emit()  # the page reads all its cards again
