"""Cards: appeals that wait for an answer, and shared attempts to rate."""

from functools import partial

from roleplay.ui.coaching.listing import ListingCard
from roleplay.ui.coaching.rating_dialog import RatingDialog
from roleplay.ui.coaching.rating_sheet import RatingSheet
from roleplay.ui.coaching.ways import Ways
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button
from roleplay.ui.worker import Runner
from roleplay.usecases import (
    AppealLine,
    CoachingServices,
    ToRate,
    plain_day,
)
from roleplay.words import tr

MOST = 6
"""Rows shown at once; the rest comes up as these are done."""


class _Rating(ListingCard):
    """Opens rating sheets."""

    def __init__(
        self,
        team: CoachingServices,
        runner: Runner,
        look: Look,
        ways: Ways,
        words: tuple[str, str],
    ) -> None:
        super().__init__(runner, look, *words)
        self._team = team
        self._ways = ways
        self.buttons: list[Button] = []
        self.dialog: RatingDialog | None = None

    def open(self, attempt_id: str, number: int = 0, criterion_id: str = "") -> None:
        """Open the sheet of an attempt, at a criterion where one is given."""
        sheet = RatingSheet(self._team, self._runner, self.look, self._ways)
        dialog = RatingDialog(self.look, self, tr("Rate what you hear"), sheet)
        dialog.finished.connect(self._closed)
        sheet.show_attempt(attempt_id, number, criterion_id)
        self.dialog = dialog
        dialog.open()

    def _closed(self) -> None:
        self.dialog = None
        self._ways.quiet_wanted.emit()
        self._ways.changed.emit()

    def _more(self, left: int) -> None:
        if left > 0:
            self.say(tr("and {left} more", left=left))


class AppealsCard(_Rating):
    """Who appealed which verdict; opens the sheet at that criterion."""

    def __init__(
        self, team: CoachingServices, runner: Runner, look: Look, ways: Ways
    ) -> None:
        about = tr(
            "Rate the criterion first; their reason and the app's view open then."
        )
        super().__init__(team, runner, look, ways, (tr("Appeals waiting"), about))

    def load(self) -> None:
        """Read which appeals wait."""
        self.ask(self._team.rating.appeals, self._show)

    def _show(self, lines: tuple[AppealLine, ...]) -> None:
        self.buttons = []
        for line in lines[:MOST]:
            place = line.place
            day = line.appealed_at.astimezone()
            about = tr(
                "“{title}”, turn {number}, {plain_day}",
                title=line.title,
                number=place.number,
                plain_day=plain_day(day),
            )
            self.buttons.append(
                self.person_row(
                    line.by,
                    (line.by, about),
                    tr("Answer"),
                    partial(
                        self.open,
                        place.attempt_id,
                        place.number,
                        place.criterion_id,
                    ),
                )
            )
        self._more(len(lines) - MOST)
        if not lines:
            self.say(
                tr(
                    "No appeal waits. Whoever disagrees with a verdict appeals "
                    "it in their debrief, and shares the attempt with you."
                )
            )


class ToRateCard(_Rating):
    """Attempts others share with the person in use, and how far they are rated."""

    def __init__(
        self, team: CoachingServices, runner: Runner, look: Look, ways: Ways
    ) -> None:
        super().__init__(team, runner, look, ways, (tr("Shared with you"), ""))

    def load(self) -> None:
        """Read what is shared."""
        rating = self._team.rating
        self.ask(lambda: (rating.may_rate, rating.to_rate()), self._show)

    def _show(self, found: tuple[bool, tuple[ToRate, ...]]) -> None:
        may_rate, attempts = found
        self.buttons = []
        for one in attempts[:MOST]:
            line = one.line
            day = line.shared_at.astimezone()
            rated = tr(", {rated} rated", rated=one.rated) if one.rated else ""
            about = tr(
                "“{title}”, shared {plain_day}{rated}",
                title=line.title,
                plain_day=plain_day(day),
                rated=rated,
            )
            self.buttons.append(
                self.person_row(
                    line.by,
                    (line.by, about),
                    tr("Rate") if may_rate else tr("Open"),
                    partial(self._go, line.attempt_id, may_rate=may_rate),
                )
            )
        self._more(len(attempts) - MOST)
        if not attempts:
            self.say(
                tr(
                    "Nobody has shared an attempt with you yet. They do it in "
                    "their debrief, by Share. What isn't shared stays theirs."
                )
            )

    def _go(self, attempt_id: str, *, may_rate: bool) -> None:
        if may_rate:
            self.open(attempt_id)
        else:
            self._ways.debrief_wanted.emit(attempt_id)
