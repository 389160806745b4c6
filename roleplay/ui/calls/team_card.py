"""Card: evidence from real calls by person and skill, and what waits to be seen."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from roleplay.game import COACHES
from roleplay.ui.calls.call_entry import CallEntry
from roleplay.ui.calls.note_dialog import NoteDialog
from roleplay.ui.calls.rule import rule
from roleplay.ui.calls.words import team_summary
from roleplay.ui.calls.work_card import WorkCard
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Chip, Flow, Label, PersonDisc
from roleplay.ui.worker import Runner
from roleplay.words import tr

if TYPE_CHECKING:
    from roleplay.game import CallCount
    from roleplay.ui.coaching.ways import Ways
    from roleplay.usecases import CallForm, CoachingServices, TeamCalls, TeamLine

MOST_WAITING = 10
"""Self-reports shown at once.  Source: own choice."""
NOT_FOR_YOU = tr(
    "Notes from calls are for coaches and managers. You hold neither role."
)
NOBODY = tr(
    "There is nobody here yet. Add your colleagues as profiles "
    "of this computer, by your own name at the left."
)


class TeamCallsCard(WorkCard):
    """Self-reports that wait come first, each accepted by one press."""

    def __init__(
        self, team: "CoachingServices", runner: Runner, look: Look, ways: "Ways"
    ) -> None:
        super().__init__(runner, look, tr("Seen on real calls"))
        self._calls = team.calls
        self._roles = team.roles
        self._ways = ways
        self.entries: list[CallEntry] = []
        self.lines: dict[str, tuple[Chip, ...]] = {}
        self.note = Button(look, "plain", tr("Note"), "plus", "", "small")
        self.note.setAccessibleName(tr("Note a call"))
        self.note.clicked.connect(self._ask)
        self.head.addWidget(self.note)
        self.changed.connect(ways.changed)

    def load(self) -> None:
        """Read the team's notes, where one may."""

        def work() -> "TeamCalls | None":
            return self._calls.team() if COACHES & self._roles.mine() else None

        self.read(work, self._show)

    def _show(self, team: "TeamCalls | None") -> None:
        self.notice.clear()
        self.empty()
        self.entries, self.lines = [], {}
        if team is None:
            self.say(NOT_FOR_YOU)
        elif not team.lines:
            self.say(NOBODY)
        else:
            self.say(team_summary(team))
            self._add_waiting(team)
            for line in team.lines:
                self.list.addWidget(self._line(team, line))

    def _add_waiting(self, team: "TeamCalls") -> None:
        waiting = team.waiting
        if not waiting:
            return
        count = (
            tr("1 own note")
            if len(waiting) == 1
            else tr("{count} own notes", count=len(waiting))
        )
        verb = tr("waits") if len(waiting) == 1 else tr("wait")
        self.say(
            tr("{count} {verb} for somebody who saw it", count=count, verb=verb),
            "body-medium",
            "ink",
        )
        calls = self._calls
        for row in waiting[:MOST_WAITING]:
            entry = CallEntry(self.look, row, team.today, names=True)
            entry.seen.connect(
                lambda call_id: self.change(lambda: calls.see(call_id), tr("Seen"))
            )
            self.entries.append(entry)
            self.list.addWidget(entry)
        more = len(waiting) - MOST_WAITING
        if more > 0:
            self.say(tr("and {more} more, once these are answered", more=more))
        self.list.addWidget(rule())

    def _line(self, team: "TeamCalls", line: "TeamLine") -> QWidget:
        name = line.person.name
        disc = PersonDisc(self.look)
        disc.show_person(name)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(Label(self.look, name, "body-medium"))
        chips = tuple(
            chip
            for skill, count in zip(team.skills, line.counts, strict=True)
            for chip in self._chips(skill, count)
        )
        self.lines[name] = chips
        if chips:
            holder = QWidget()
            flow = Flow(6)
            holder.setLayout(flow)
            for chip in chips:
                flow.addWidget(chip)
            words.addWidget(holder)
        else:
            text = tr("Nothing noted yet. Listen in on one call this week.")
            words.addWidget(Label(self.look, text, "small", "muted", wraps=True))
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(10)
        across.addWidget(disc)
        across.addLayout(words, 1)
        return row

    def _chips(self, skill: str, count: "CallCount") -> list[Chip]:
        found = []
        if count.seen:
            found.append(
                Chip(
                    self.look,
                    tr("{skill}: {seen} seen", skill=skill, seen=count.seen),
                    "eye",
                    "teal",
                )
            )
        if count.own:
            found.append(
                Chip(
                    self.look,
                    tr("{skill}: {own} own", skill=skill, own=count.own),
                    "person",
                )
            )
        return found

    def _ask(self) -> None:
        self.fetch(self._calls.form, self._open)

    def _open(self, form: "CallForm") -> None:
        about = form.people[1].person_id if len(form.people) > 1 else ""
        dialog = NoteDialog(self.look, self, self.runner, self._calls, form, about)
        dialog.kept.connect(self.kept)
        dialog.draft_wanted.connect(self._ways.draft_wanted)
        dialog.open()
