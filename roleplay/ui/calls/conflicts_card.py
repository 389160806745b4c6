"""Card: what works against the training, overdue promises first."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from roleplay.ui.calls.conflict_dialogs import LogDialog, PromiseDialog, ResolveDialog
from roleplay.ui.calls.conflict_entry import ConflictEntry
from roleplay.ui.calls.rule import rule
from roleplay.ui.calls.work_card import WorkCard
from roleplay.ui.calls.work_dialog import WorkDialog
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button
from roleplay.ui.worker import Runner
from roleplay.words import tr

if TYPE_CHECKING:
    from roleplay.ui.coaching.ways import Ways
    from roleplay.usecases import (
        CoachingServices,
        ConflictRow,
        Conflicts,
        ResolveConflicts,
    )

RESOLVED = 3
"""Resolved ones shown at once.  Source: own choice."""
NOTHING = tr(
    "Nothing is logged. Where the training says one thing and "
    "your process another, log it: then somebody can be asked to "
    "look after it."
)


class ConflictList(WorkCard):
    """Rows of one reading of the conflicts, with their dialogs."""

    def __init__(
        self,
        runner: Runner,
        look: Look,
        title: str,
        conflicts: "ResolveConflicts",
        source: "Callable[[], Conflicts]",
    ) -> None:
        super().__init__(runner, look, title)
        self._conflicts = conflicts
        self._source = source
        self._board: Conflicts | None = None
        self._shows_all = False
        self.nothing = NOTHING
        self.entries: list[ConflictEntry] = []
        self.log = Button(look, "quiet", tr("Log a conflict"), size="small")
        self.log.clicked.connect(self._ask)
        self.head.addWidget(self.log)

    def load(self) -> None:
        """Read the conflicts."""
        self.read(self._source, self._show)

    def _show(self, board: "Conflicts") -> None:
        self.notice.clear()
        self.empty()
        self._board = board
        self.entries = []
        kept = len(board.rows) if self._shows_all else board.open + RESOLVED
        for row in board.rows[:kept]:
            if self.entries:
                self.list.addWidget(rule())
            self._add(row, board)
        more = len(board.rows) - kept
        if more > 0:
            self.offer_more(tr("Show {more} more", more=more), self._show_all)
        if not board.rows:
            self.say(self.nothing)

    def _add(self, row: "ConflictRow", board: "Conflicts") -> None:
        entry = ConflictEntry(self.look, row, board.today)
        entry.promise_wanted.connect(self._ask_promise)
        entry.resolve_wanted.connect(self._ask_decision)
        self.entries.append(entry)
        self.list.addWidget(entry)

    def _show_all(self) -> None:
        self._shows_all = True
        self.load()

    def _ask(self) -> None:
        self._open(LogDialog(self.look, self, self.runner, self._conflicts))

    def _ask_promise(self, row: "ConflictRow") -> None:
        assert self._board is not None
        self._open(
            PromiseDialog(
                self.look, self, self.runner, self._conflicts, row, self._board
            )
        )

    def _ask_decision(self, row: "ConflictRow") -> None:
        self._open(ResolveDialog(self.look, self, self.runner, self._conflicts, row))

    def _open(self, dialog: WorkDialog) -> None:
        dialog.kept.connect(self.kept)
        dialog.open()


class ConflictsCard(ConflictList):
    """All of them, on the programme page."""

    def __init__(
        self, team: "CoachingServices", runner: Runner, look: Look, ways: "Ways"
    ) -> None:
        conflicts = team.conflicts
        title = tr("What works against it")
        super().__init__(runner, look, title, conflicts, conflicts.board)
        self.changed.connect(ways.changed)
