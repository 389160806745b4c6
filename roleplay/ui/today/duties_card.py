"""Card: the rep's own part after the training; gone for who is in no programme."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from roleplay.errors import RoleplayError
from roleplay.ui.look import Look
from roleplay.ui.today.cards import head, rule
from roleplay.ui.widgets import Card, Label, Notice, clear
from roleplay.ui.worker import Lane, Runner
from roleplay.words import tr

if TYPE_CHECKING:
    from roleplay.usecases import DutyList, KeepDuties

WHO_SEES = tr("Only you see this list. Others see counts only, of five people or more.")


class DutiesCard(Card):
    """Each duty with its state and evidence, below each other."""

    def __init__(self, runner: Runner, look: Look) -> None:
        super().__init__(spacing=10)
        self._runner = runner
        self._look = look
        self._duties: KeepDuties | None = None
        self.column.addLayout(head(look, tr("Your part after the training")))
        self.notice = Notice(look)
        self.add(self.notice)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        self.column.addLayout(self._rows)
        self.add(Label(look, WHO_SEES, "caption", "muted", wraps=True))
        self.states: dict[str, str] = {}
        self.hide()

    def serve(self, duties: "KeepDuties") -> None:
        """Take the use case; load() calls it."""
        self._duties = duties

    def forget(self) -> None:
        """Show nobody's."""
        self._duties = None
        self._show(None)

    def load(self) -> None:
        """Read the own list."""
        if self._duties is not None:
            self._runner.submit(
                Lane.DATA,
                self._duties.as_rep,
                owner=self,
                done=self._show,
                failed=self._show_failed,
            )

    def _show(self, found: "DutyList | None") -> None:
        from roleplay.ui.duty_row import DutyRow

        self.notice.clear()
        clear(self._rows)
        self.states = {}
        for number, line in enumerate(found.lines if found else ()):
            if number:
                self._rows.addWidget(rule())
            self._rows.addWidget(DutyRow(self._look, line, 0))
            self.states[line.duty.key] = line.finding.state
        self.setVisible(found is not None)

    def _show_failed(self, error: RoleplayError) -> None:
        self.notice.show_notice(tr("Your part cannot be shown."), str(error))
        self.show()
