"""Card: rate what you hear in an attempt somebody shared, then see the app's view."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from roleplay.errors import RoleplayError
from roleplay.ui.coaching.rating import SheetView, Wanted
from roleplay.ui.coaching.ways import Ways
from roleplay.ui.look import Look
from roleplay.ui.widgets import Act, Card, Chip, Label, Notice, announce
from roleplay.ui.worker import Lane, Runner
from roleplay.usecases import (
    CoachingServices,
    Sheet,
    plain_day,
)
from roleplay.words import tr


class RatingSheet(Card):
    """``show_attempt`` loads one.  ``shown``: a sheet is there to be looked at.

    The app's verdicts come to this widget only for what is rated.
    """

    shown = Signal()

    def __init__(
        self, team: CoachingServices, runner: Runner, look: Look, ways: Ways
    ) -> None:
        super().__init__()
        self._rating = team.rating
        self._runner = runner
        self._ways = ways
        self._attempt_id = ""
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Label(look, tr("Rate what you hear"), "card-title"), 1)
        self.count = Chip(look, "")
        self.count.hide()
        head.addWidget(self.count)
        self.column.addLayout(head)
        self.about = Label(look, "", "small", "muted", wraps=True)
        self.add(self.about)
        self.notice = Notice(look)
        self.add(self.notice)
        self.view = SheetView(look, read_only=False)
        self.view.wanted.connect(self._want)
        self.view.hear_wanted.connect(self._hear)
        self.view.hide()
        self.add(self.view)
        self.column.addStretch(1)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Say what will be here."""
        self._attempt_id = ""
        self.count.hide()
        self.view.hide()
        self.about.setText(
            tr(
                "Choose an attempt somebody shares with you. You rate it "
                "first; the app's view opens after yours, criterion by "
                "criterion."
            )
        )

    def show_attempt(
        self, attempt_id: str, number: int = 0, criterion_id: str = ""
    ) -> None:
        """Load an attempt to rate.  number, criterion_id: where to begin."""
        self._attempt_id = attempt_id
        at = (number, criterion_id) if criterion_id else None
        self._ways.quiet_wanted.emit()
        self._runner.submit(
            Lane.DATA,
            lambda: self._rating.sheet(attempt_id),
            owner=self,
            done=lambda sheet: self._show(sheet, at),
            failed=self._not_shown,
        )

    def _show(self, sheet: Sheet, at: tuple[int, str] | None = None) -> None:
        if sheet.attempt_id != self._attempt_id:
            return
        self.notice.clear()
        day = sheet.started_at.astimezone()
        self.about.setText(f"{sheet.by}, “{sheet.title}”, {plain_day(day)}")
        self.view.show()
        self.view.show_sheet(sheet, at)
        self.count.setVisible(bool(sheet.rated))
        if sheet.rated:
            self.count.show_fact(*count_words(sheet))
        self.shown.emit()

    def _not_shown(self, error: RoleplayError) -> None:
        self.view.hide()
        self.about.setText("")
        attempt_id = self._attempt_id
        acts = (Act(tr("Try again"), lambda: self.show_attempt(attempt_id)),)
        self.notice.show_notice(tr("This attempt cannot be rated."), str(error), acts)

    def _want(self, wanted: Wanted) -> None:
        key = (wanted.number, wanted.criterion_id)

        def done(sheet: Sheet) -> None:
            if wanted.act != "rate":
                self.view.settle(key)
                announce(self, tr("Kept."))
            self._show(sheet)
            if wanted.act != "rate":
                self._ways.changed.emit()

        def failed(error: RoleplayError) -> None:
            if not self.view.show_error(key, str(error)):
                self.notice.show_notice(tr("That was not kept."), str(error))

        self._runner.submit(
            Lane.DATA,
            lambda: self._kept(wanted),
            owner=self,
            done=done,
            failed=failed,
        )

    def _kept(self, wanted: Wanted) -> Sheet:
        attempt_id, rating = self._attempt_id, self._rating
        number, name = wanted.number, wanted.criterion_id
        verdict, reason = wanted.verdict, wanted.reason
        if wanted.act == "override":
            return rating.override(attempt_id, number, name, verdict, reason)
        if wanted.act in ("uphold", "decline"):
            held = verdict if wanted.act == "uphold" else None
            return rating.answer_of(attempt_id, number, name, held, reason)
        return rating.rate(attempt_id, number, name, verdict, reason)

    # Hearing ----------------------------------------------------------------------

    def _hear(self, number: int) -> None:
        if number < 0:
            self._ways.quiet_wanted.emit()
            return
        attempt_id = self._attempt_id
        self._runner.submit(
            Lane.DATA,
            lambda: self._rating.recording(attempt_id, number),
            owner=self,
            done=self._play,
            failed=lambda error: self.notice.show_notice("", str(error)),
        )

    def _play(self, path: Path | None) -> None:
        if path is None:
            self.notice.show_notice(
                tr("That recording was deleted."), tr("Its words are kept.")
            )
            return
        self.view.show_playing(True)
        self._ways.hear_wanted.emit(path, lambda: self.view.show_playing(False))


def count_words(sheet: Sheet) -> tuple[str, str, str]:
    """Return how many are the same, as words, icon and tone of a chip."""
    if sheet.rated < len(sheet.rows):
        return (
            tr("{rated} of {count} rated", rated=sheet.rated, count=len(sheet.rows)),
            "",
            "plain",
        )
    tone = "teal" if sheet.same == sheet.compared else "amber"
    return (
        tr("{same} of {compared} the same", same=sheet.same, compared=sheet.compared),
        "scales",
        tone,
    )
