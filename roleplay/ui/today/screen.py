"""Screen: today."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from roleplay.errors import RoleplayError
from roleplay.ui.look import Look
from roleplay.ui.today.assigned import AssignedActs
from roleplay.ui.today.duties_card import DutiesCard
from roleplay.ui.today.examples_card import ExamplesCard
from roleplay.ui.today.noticed_card import NoticedCard
from roleplay.ui.today.page import Page
from roleplay.ui.today.promises_card import PromisesCard
from roleplay.ui.widgets import Act
from roleplay.ui.worker import Lane, Runner
from roleplay.words import tr

if TYPE_CHECKING:
    from roleplay.usecases import CoachingServices, OffDays, Planning, Player, Today

WAIT_MS = 300


class TodayScreen(QWidget):
    """One thing to practise, the own week, the skills.

    Signals: a practice to begin, a scenario to begin by its key, an attempt to go on
    with or to look back at, or the list of scenarios;
    ``due_changed``: how many skills are due.  ``call_wanted``: one happened.
    """

    practise_wanted = Signal(object)
    scenario_wanted = Signal(str)
    resume_wanted = Signal(str)
    scenarios_wanted = Signal()
    debrief_wanted = Signal(str)
    due_changed = Signal(int)
    call_wanted = Signal()

    def __init__(self, runner: Runner, look: Look) -> None:
        super().__init__()
        self._planning: Planning | None = None
        self._runner = runner
        self._look = look
        self.today: Today | None = None
        self._undo_offered = False  # until something else is said, or one goes away
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Today"))
        self.page = Page(runner, look)
        self.notice = self.page.notice
        self.noticed = NoticedCard(runner, look)
        self.examples = ExamplesCard(runner, look)
        self.promises = PromisesCard(runner, look)
        self.promises.practise_wanted.connect(self.scenario_wanted)
        self.examples.debrief_wanted.connect(self.debrief_wanted)
        self.page.add_side(self.promises)
        self.page.add_side(self.noticed)
        self.page.add_side(self.examples)
        self.duties = DutiesCard(runner, look)
        self.page.add_side(self.duties)
        self._others = (
            self.promises,
            self.noticed,
            self.examples,
            self.page.survey,
            self.duties,
        )
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(self.page)
        self.page.hero.taken.connect(self._take)
        self.page.also.taken.connect(self.practise_wanted)
        self.page.call.clicked.connect(self.call_wanted)
        self.page.week.goal_wanted.connect(self.ask_goal)
        self.page.week.off_wanted.connect(self.ask_holiday)
        self.page.week.off_removed.connect(self._remove)
        self.page.returns.calendar_wanted.connect(self.ask_calendar)
        self.assigned = AssignedActs(self.page.assigned, self.notice, runner, look)
        self.assigned.setParent(self)
        self.assigned.practise_wanted.connect(self.scenario_wanted)
        self._waiting = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._waiting.timeout.connect(self._show_waiting)
        self._waiting.start()

    # Showing ----------------------------------------------------------------------

    def show_glance(self, today: "Today | None") -> None:
        """Show what was foreseen for this day, until load() knows better."""
        if today is not None and self.today is None:
            self._show(today)

    def serve(self, planning: "Planning") -> None:
        """Take the use case that plans the day; load() calls it."""
        self._planning = planning

    def serve_coaching(self, coaching: "CoachingServices", player: "Player") -> None:
        """Take what colleagues did for one; load() asks."""
        self.assigned.serve(coaching.assigned, player)
        self.noticed.serve(coaching.recognise)
        self.examples.serve(coaching.exemplars)
        self.promises.serve(coaching.promises)
        self.page.survey.serve(coaching)
        self.duties.serve(coaching.duties)

    def forget(self) -> None:
        """Show nobody's day, until that of another profile is there."""
        self._planning = self.today = None
        self.assigned.forget()
        self._undo_offered = False
        self.notice.clear()
        self.page.forget()
        for card in self._others:
            card.forget()
        self.due_changed.emit(0)
        self._waiting.start()

    def load(self) -> None:
        """Plan the day again, and the next ones for the next start."""
        if self._planning is None:
            return
        if self.today is None:
            self._waiting.start()
        self._submit(self._planning.today, self._loaded, self._show_failed)
        self.assigned.load()
        for card in self._others:
            card.load()

    def show_opening(self) -> None:
        """Say that what was chosen comes as soon as everything is loaded."""
        text = tr("Loading what the conversation needs. It starts by itself.")
        self.notice.show_notice(tr("One moment"), text, kind="note")

    def show_noted(self) -> None:
        """Say that a call was noted, and where it is."""
        text = tr("Your coaches and managers see it too. It is on your Progress page.")
        acts = (Act(tr("Close"), self.notice.clear, "quiet"),)
        self.notice.show_notice(tr("The call is noted"), text, acts, "note")

    def show_failed(self, error: RoleplayError) -> None:
        """Say that what was asked for did not work."""
        self.notice.show_notice(tr("That did not work."), str(error))

    def _loaded(self, today: "Today") -> None:
        if not self._undo_offered:
            self.notice.clear()
        self._show(today)
        assert self._planning is not None
        self._submit(self._planning.keep_ahead, _nothing, _nothing)

    def _show(self, today: "Today") -> None:
        self._waiting.stop()
        self.today = today
        self.page.show_day(today)
        self.due_changed.emit(today.due)

    def _show_waiting(self) -> None:
        if self.today is None:
            text = tr("It is read from this laptop.")
            self.notice.show_notice(tr("Planning your day"), text, kind="note")

    def _show_failed(self, error: RoleplayError) -> None:
        self._waiting.stop()
        acts = (
            Act(tr("Try again"), self.load),
            Act(tr("See all scenarios"), self.scenarios_wanted.emit, "quiet"),
        )
        self.notice.show_notice(tr("Your day cannot be planned."), str(error), acts)

    def hideEvent(self, event: QHideEvent) -> None:
        """Offer no undo any more once one has gone elsewhere."""
        super().hideEvent(event)
        self._undo_offered = False

    # Acting -----------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the hero with Enter."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.isAutoRepeat() and self.today is not None:
            self._take()
        else:
            super().keyPressEvent(event)

    def ask_goal(self) -> None:
        """Ask how many practices a week."""
        from roleplay.ui.today.dialogs import GoalDialog

        if self.today is not None and self._planning is not None:
            goal = self.today.week.goal
            GoalDialog(self._look, self.window(), goal, self._set_goal).open()

    def ask_holiday(self) -> None:
        """Ask for days off."""
        from roleplay.ui.today.dialogs import HolidayDialog

        if self.today is not None and self._planning is not None:
            on = self.today.on
            HolidayDialog(self._look, self.window(), on, self._add_holiday).open()

    def _take(self) -> None:
        assert self.today is not None
        hero = self.today.hero
        if hero.kind == "empty":
            self.scenarios_wanted.emit()
        elif hero.attempt_id is not None:
            self.resume_wanted.emit(hero.attempt_id)
        else:
            self.practise_wanted.emit(hero)

    def _set_goal(self, per_week: int) -> None:
        assert self.today is not None
        before = self.today.week.goal
        self._choose_goal(per_week)
        if before is not None and before != per_week:
            self._say(
                tr("Your goal is {per_week} a week now.", per_week=per_week),
                lambda: self._choose_goal(before),
            )

    def _choose_goal(self, per_week: int) -> None:
        planning = self._planning
        assert planning is not None
        self._submit(lambda: planning.set_goal(per_week), self._changed, self._refused)

    def _add_holiday(self, from_on: date, to_on: date) -> None:
        planning = self._planning
        assert planning is not None

        def added(holiday_id: str) -> None:
            self._changed()
            self._say(tr("Your days off are added."), lambda: self._cancel(holiday_id))

        add = planning.add_holiday
        self._submit(lambda: add(from_on, to_on), added, self._refused)

    def _cancel(self, holiday_id: str) -> None:
        planning = self._planning
        assert planning is not None
        remove = planning.remove_holiday
        self._submit(lambda: remove(holiday_id), self._changed, self._refused)

    def _remove(self, off: "OffDays") -> None:
        if self._planning is None:  # a glance only, what stores it comes in a moment
            return
        self._cancel(off.holiday_id)
        self._say(
            tr("Your days off {words} are removed.", words=off.words),
            lambda: self._add_holiday(off.from_on, off.to_on),
        )

    def ask_calendar(self) -> None:
        """Ask where, and write what comes back as a calendar file."""
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("To my calendar"), "encore.ics", tr("Calendar (*.ics)")
        )
        if chosen:
            self.write_calendar(Path(chosen))

    def write_calendar(self, path: Path) -> None:
        """Write the calendar file, and say what to do with it."""
        assert self._planning is not None
        planning = self._planning

        def written(count: int) -> None:
            what = (
                tr("1 practice is")
                if count == 1
                else tr("{count} practices are", count=count)
            )
            text = tr(
                "Open {path} with your calendar. Taken in again, it moves them.",
                path=path,
            )
            self.notice.show_notice(
                tr("{what} in the file.", what=what), text, kind="note"
            )

        self._submit(lambda: planning.calendar(path), written, self._refused)

    def _changed(self, _: object = None) -> None:
        self.load()
        self.setFocus()

    def _refused(self, error: RoleplayError) -> None:
        self._undo_offered = False
        self.notice.show_notice(tr("Nothing was changed."), str(error))

    def _say(self, what: str, undo: Callable[[], None]) -> None:
        def undone() -> None:
            self._undo_offered = False
            self.notice.clear()
            undo()

        self._undo_offered = True
        self.notice.show_notice(what, "", (Act(tr("Undo"), undone),), kind="note")

    def _submit(
        self,
        work: Callable[[], object],
        done: Callable[..., None],
        failed: Callable[[RoleplayError], None],
    ) -> None:
        self._runner.submit(Lane.DATA, work, owner=self, done=done, failed=failed)


def _nothing(_: object = None) -> None:
    """Do nothing: what is kept for the next start can be missed."""
