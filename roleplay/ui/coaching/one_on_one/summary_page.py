"""What came of a one-on-one: what was agreed, the next one, a paper for both."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from roleplay.errors import RoleplayError
from roleplay.ui.coaching.one_on_one import printed
from roleplay.ui.coaching.one_on_one.next_form import NextForm
from roleplay.ui.coaching.one_on_one.words import first_name
from roleplay.ui.coaching.ways import Ways
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Card, Label, Notice, clear, fill_scrolling
from roleplay.ui.worker import Lane, Runner
from roleplay.usecases import CoachingServices, MeetingSummary, Person, PromiseRow
from roleplay.words import tr

NOTHING = tr(
    "You agreed on nothing this time. The next one-on-one can begin with that."
)
KINDS = tr("PDF (*.pdf);;Web page (*.html)")


class SummaryPage(QWidget):
    """``left``: back to everybody."""

    left = Signal()

    def __init__(
        self, team: CoachingServices, runner: Runner, look: Look, ways: Ways
    ) -> None:
        super().__init__()
        self._desk = team.meeting_desk
        self._runner = runner
        self._look = look
        self._ways = ways
        self._person: Person | None = None
        self.summary: MeetingSummary | None = None
        self.notice = Notice(look)
        self.assigns: list[Button] = []
        self.agreed = Card(spacing=10)
        self.talked = Card(spacing=8)
        self.next_form = NextForm(look)
        self.next_form.planned.connect(self._plan)
        self.next_form.calendar_wanted.connect(self._ask_calendar)
        self.print = Button(look, "primary", tr("Save for both"), "file", tr("Ctrl+P"))
        self.print.clicked.connect(self.ask_print)
        self.back = Button(look, "plain", tr("Everybody"), "chevron-left", tr("Esc"))
        self.back.clicked.connect(self.left)
        self._lists: dict[str, QVBoxLayout] = {}
        self._arrange()

    def show_summary(self, person: Person, summary: MeetingSummary) -> None:
        """Show what came of a meeting with somebody."""
        self._person, self.summary = person, summary
        self.notice.clear()
        agreed, talked = self._lists["agreed"], self._lists["talked"]
        clear(agreed)
        clear(talked)
        self.assigns = []
        for row in summary.promises:
            agreed.addWidget(self._agreed(row))
        if not summary.promises:
            agreed.addWidget(self._line(NOTHING))
        before = [printed.outcome_words(row) for row in summary.last_time]
        played = [printed.played_words(line) for line in summary.played]
        lines = [*printed.talked(summary), *played, *before]
        for line in lines or [tr("No point was ticked off.")]:
            talked.addWidget(self._line(line))
        self.next_form.show_next(summary.next, summary.started_at)
        self.print.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_print(self) -> None:
        """Ask where, and write the summary there as PDF or web page."""
        chosen, kind = QFileDialog.getSaveFileName(
            self, tr("Save for both"), "one-on-one.pdf", KINDS
        )
        if chosen:
            path = Path(chosen)
            if not path.suffix:
                path = path.with_suffix(".html" if "html" in kind else ".pdf")
            self.write(path)

    def write(self, path: Path) -> None:
        """Write the summary; private notes are in none."""
        assert self.summary is not None
        try:
            printed.write(self.summary, path)
        except RoleplayError as error:
            self._failed(error)
            return
        text = tr(
            "{path} is for both of you. Your private notes are not in it.", path=path
        )
        self.notice.show_notice(tr("The summary is written."), text, kind="note")

    def write_calendar(self, path: Path) -> None:
        """Write the next meeting as a calendar file."""
        person = self._known()

        def written(_: object) -> None:
            text = tr(
                "Open {path} with your calendar, and send it to {name}.",
                path=path,
                name=person.name,
            )
            self.notice.show_notice(
                tr("The calendar file is written."), text, kind="note"
            )

        plan = self._desk.plan
        self._submit(lambda: plan.calendar(person.person_id, path), written)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc, save with Ctrl+P."""
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif control and event.key() == Qt.Key.Key_P:
            self.ask_print()
        else:
            super().keyPressEvent(event)

    # Inside -----------------------------------------------------------------------

    def _arrange(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(32, 4, 32, 28)
        column.setSpacing(16)
        column.addWidget(self.notice)
        for name, title, card in (
            ("agreed", tr("Agreed"), self.agreed),
            ("talked", tr("What you talked about"), self.talked),
        ):
            card.add(Label(self._look, title, "card-title"))
            self._lists[name] = QVBoxLayout()
            self._lists[name].setSpacing(8)
            card.column.addLayout(self._lists[name])
        column.addWidget(self.agreed)
        column.addWidget(self.next_form)
        column.addWidget(self.talked)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.print)
        column.addLayout(row)
        column.addStretch(1)
        fill_scrolling(self, page)

    def _line(self, text: str) -> Label:
        return Label(self._look, text, "body", "muted", wraps=True)

    def _agreed(self, row: PromiseRow) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        words = printed.agreed_words(row)
        line.addWidget(Label(self._look, words, "body", wraps=True), 1)
        if not row.is_mine:
            name = first_name(row.name)
            button = Button(
                self._look, "plain", tr("Assign to {name}", name=name), size="small"
            )
            button.setAccessibleName(
                tr("Assign to {name}: {text}", name=name, text=row.commitment.text)
            )
            who = (row.commitment.person_id,)
            button.clicked.connect(lambda: self._ways.assign_wanted.emit(who))
            self.assigns.append(button)
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return holder

    def _plan(self, starts_at: object, minutes: int) -> None:
        person, desk = self._known(), self._desk

        def plan() -> tuple[str, MeetingSummary]:
            warning = desk.plan.plan(person.person_id, starts_at, minutes)  # type: ignore[arg-type]
            return warning, desk.hold.summary(person.person_id)

        def planned(found: tuple[str, MeetingSummary]) -> None:
            warning, self.summary = found
            self.next_form.show_next(self.summary.next, self.summary.started_at)
            self.next_form.say(warning)

        self._runner.submit(
            Lane.DATA,
            plan,
            owner=self,
            done=planned,
            failed=lambda error: self.next_form.show_error(str(error)),
        )

    def _ask_calendar(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("To my calendar"), "one-on-one.ics", tr("Calendar (*.ics)")
        )
        if chosen:
            self.write_calendar(Path(chosen))

    def _known(self) -> Person:
        assert self._person is not None
        return self._person

    def _failed(self, error: RoleplayError) -> None:
        self.notice.show_notice(tr("Nothing was written."), str(error))

    def _submit(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._runner.submit(Lane.DATA, work, owner=self, done=done, failed=self._failed)
