"""Two cards of the Progress page: own real calls, and what is in the way at work."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from roleplay.ui.calls.call_entry import CallEntry
from roleplay.ui.calls.conflicts_card import ConflictList
from roleplay.ui.calls.note_dialog import NoteDialog
from roleplay.ui.calls.rule import rule
from roleplay.ui.calls.work_card import WorkCard
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Label
from roleplay.ui.worker import Runner
from roleplay.words import tr

if TYPE_CHECKING:
    from roleplay.usecases import CallForm, CallRow, CoachingServices, PersonCalls

ONE_COLUMN = 1.3
"""Text scale from which on cards stand below each other.  Source: look.md."""
MOST = 4
"""Notes shown at once.  Source: own choice."""
SEEN_BY = tr(
    "Whom a note is about sees it, and so do coaches and managers; nobody else."
)
NOTHING = tr("Used a skill on a real call? Note it in a minute, while you remember it.")
IN_THE_WAY = tr(
    "Does the training say one thing and your process another? "
    "Is something unclear? Log it, and a manager says who looks "
    "after it and by when."
)


class OwnCallsCard(WorkCard):
    """What others saw, own notes, and what one wrote about others."""

    draft_wanted = Signal(str)

    def __init__(self, team: "CoachingServices", runner: Runner, look: Look) -> None:
        super().__init__(runner, look, tr("On real calls"))
        self._calls = team.calls
        self._shows_all = False
        self.entries: list[CallEntry] = []
        act = tr("This happened on a call")
        self.note = Button(look, "plain", act, "phone", "", "small")
        self.note.clicked.connect(self._ask)
        self.head.addWidget(self.note)
        self.column.insertWidget(1, Label(look, SEEN_BY, "small", "muted", wraps=True))

    def load(self) -> None:
        """Read the own notes."""
        self.read(self._calls.mine, self._show)

    def _show(self, found: "PersonCalls") -> None:
        self.notice.clear()
        self.empty()
        self.entries = []
        self._add_part(tr("Seen by others"), found.evidence, found)
        self._add_part(tr("Noted by you, not seen by a coach yet"), found.own, found)
        self._add_part(tr("You noted of others"), found.others, found)
        if not self.entries:
            self.say(NOTHING)

    def _add_part(
        self, title: str, rows: "tuple[CallRow, ...]", found: "PersonCalls"
    ) -> None:
        if not rows:
            return
        if self.entries:
            self.list.addWidget(rule())
        self.say(title, "small-strong")
        shown = rows if self._shows_all else rows[:MOST]
        for row in shown:
            names = row.note.person_id != found.person.person_id
            entry = CallEntry(self.look, row, found.today, names=names)
            entry.taken_back.connect(self._take_back)
            entry.draft_wanted.connect(self.draft_wanted)
            self.entries.append(entry)
            self.list.addWidget(entry)
        if len(shown) < len(rows):
            self.offer_more(tr("Show all {count}", count=len(rows)), self._show_all)

    def _show_all(self) -> None:
        self._shows_all = True
        self.load()

    def _take_back(self, call_id: str) -> None:
        self.change(lambda: self._calls.take_back(call_id), tr("Taken back"))

    def _ask(self) -> None:
        self.fetch(self._calls.form, self._open)

    def _open(self, form: "CallForm") -> None:
        dialog = NoteDialog(self.look, self, self.runner, self._calls, form)
        dialog.kept.connect(self.kept)
        dialog.draft_wanted.connect(self.draft_wanted)
        dialog.open()


class OwnCalls(QWidget):
    """Both cards, side by side where there is room.  ``draft_wanted``: a skill."""

    draft_wanted = Signal(str)

    def __init__(self, team: "CoachingServices", runner: Runner, look: Look) -> None:
        super().__init__()
        self._look = look
        self.calls = OwnCallsCard(team, runner, look)
        self.calls.draft_wanted.connect(self.draft_wanted)
        conflicts = team.conflicts
        title = tr("Something at work is in the way")
        self.conflicts = ConflictList(runner, look, title, conflicts, conflicts.mine)
        self.conflicts.nothing = IN_THE_WAY
        self.conflicts.log.setText(tr("Log it"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        for card in (self.calls, self.conflicts):
            card.column.addStretch(1)
            self._row.addWidget(card, 1)
        look.changed.connect(self._fit)
        self._fit()

    def load(self) -> None:
        """Read both."""
        self.calls.load()
        self.conflicts.load()

    def _fit(self) -> None:
        narrow = self._look.text_scale >= ONE_COLUMN
        flow = QBoxLayout.Direction
        self._row.setDirection(flow.TopToBottom if narrow else flow.LeftToRight)
