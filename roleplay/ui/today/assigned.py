"""What the Today page does with assignments: reads, opens, plays, asks, exports."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from roleplay.errors import RoleplayError
from roleplay.ui.look import Look
from roleplay.ui.today.assigned_card import AssignedCard
from roleplay.ui.today.assigned_words import first_name
from roleplay.ui.widgets import Notice
from roleplay.ui.worker import Lane, Runner
from roleplay.words import tr

if TYPE_CHECKING:
    from roleplay.ui.today.ask_date_dialog import AskDateDialog
    from roleplay.ui.today.assigned_dialog import AssignedDialog
    from roleplay.usecases import Assigned, Player, SeeAssigned

GONE = tr("The recording is not kept any more. Ask for the why in words.")
SILENT = tr("No loudspeaker was found. Connect one and try again.")


class AssignedActs(QObject):
    """Between the card and the use case.  ``practise_wanted``: a scenario's key."""

    practise_wanted = Signal(str)

    def __init__(
        self, card: AssignedCard, notice: Notice, runner: Runner, look: Look
    ) -> None:
        super().__init__()
        self._card, self._notice = card, notice
        self._runner, self._look = runner, look
        self._seeing: SeeAssigned | None = None
        self._player: Player | None = None
        self.dialog: AssignedDialog | None = None
        self.asking: AskDateDialog | None = None
        card.practised.connect(self._practise)
        card.opened.connect(self.open)
        card.date_wanted.connect(self.ask_date)

    def serve(self, seeing: "SeeAssigned", player: "Player") -> None:
        """Take the use case; ``load()`` calls it."""
        self._seeing, self._player = seeing, player

    def forget(self) -> None:
        """Show nobody's assignments."""
        self._seeing = None
        self._card.show_assigned(())

    def load(self) -> None:
        """Read what is assigned."""
        if self._seeing is not None:
            self._submit(self._seeing.mine, self._card.show_assigned)

    def open(self, assigned: "Assigned") -> None:
        """Show all of an assignment; who sent it sees that the why was opened."""
        from roleplay.ui.today.assigned_dialog import AssignedDialog

        self._keep_opened(assigned)
        window = self._card.window()
        self.dialog = dialog = AssignedDialog(self._look, window, assigned)
        dialog.practised.connect(self.practise_wanted)
        dialog.heard.connect(lambda: self._hear(assigned, dialog.notice))
        dialog.calendar_wanted.connect(lambda: self._ask_calendar(assigned))
        dialog.date_wanted.connect(dialog.accept)
        dialog.date_wanted.connect(lambda: self.ask_date(assigned))
        dialog.finished.connect(lambda: self._closed(assigned.assignment_id))
        dialog.open()

    def ask_date(self, assigned: "Assigned") -> None:
        """Ask who sent it for another date."""
        from roleplay.ui.today.ask_date_dialog import AskDateDialog

        self.asking = dialog = AskDateDialog(
            self._look,
            self._card.window(),
            first_name(assigned.by),
            assigned.due_on,
            assigned.today,
        )
        dialog.asked.connect(lambda day, why: self._ask(assigned, day, why))
        dialog.open()

    def write_calendar(self, path: Path, assigned: "Assigned") -> None:
        """Write the kept times as a calendar file, and say what to do with it."""
        assert self._seeing is not None
        calendar, key = self._seeing.calendar, assigned.assignment_id

        def written(count: int) -> None:
            what = (
                tr("1 time is") if count == 1 else tr("{count} times are", count=count)
            )
            text = tr(
                "Open {path} with your calendar. Taken in again, it moves them.",
                path=path,
            )
            self._notice.show_notice(
                tr("{what} in the file.", what=what), text, kind="note"
            )

        self._submit(lambda: calendar(path, key), written)

    def _practise(self, assigned: "Assigned", key: str) -> None:
        self._keep_opened(assigned)
        self.practise_wanted.emit(key)

    def _keep_opened(self, assigned: "Assigned") -> None:
        assert self._seeing is not None
        if not assigned.opened:
            open_why, key = self._seeing.open_why, assigned.assignment_id
            self._submit(lambda: open_why(key), lambda _: self.load())

    def _hear(self, assigned: "Assigned", notice: Notice) -> None:
        assert self._seeing is not None
        voice, key = self._seeing.voice, assigned.assignment_id

        def play(path: Path | None) -> None:
            assert self._player is not None
            if path is None or not self._player.has_output:
                text = GONE if path is None else SILENT
                notice.show_notice(tr("It cannot be played."), text)
            else:
                self._player.play(path, _nothing)

        self._submit(lambda: voice(key), play)

    def _closed(self, assignment_id: str) -> None:
        self.dialog = None
        self._card.focus_on(assignment_id)
        if self._player is not None:
            self._player.stop()

    def _ask_calendar(self, assigned: "Assigned") -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self._card, tr("To my calendar"), "practice.ics", tr("Calendar (*.ics)")
        )
        if chosen:
            self.write_calendar(Path(chosen), assigned)

    def _ask(self, assigned: "Assigned", day: date, why: str) -> None:
        assert self._seeing is not None
        assert self.asking is not None
        ask, key = self._seeing.ask_for_date, assigned.assignment_id
        dialog = self.asking

        def asked(_: object) -> None:
            dialog.accept()
            self.load()

        self._runner.submit(
            Lane.DATA,
            lambda: ask(key, day, why),
            owner=dialog,
            done=asked,
            failed=lambda error: dialog.show_error(str(error)),
        )

    def _failed(self, error: RoleplayError) -> None:
        self._notice.show_notice(tr("That did not work."), str(error))

    def _submit(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._runner.submit(Lane.DATA, work, owner=self, done=done, failed=self._failed)


def _nothing() -> None:
    """Nothing follows the end of a recording."""
