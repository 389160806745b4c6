"""The one-on-one page: the list, the meeting, the summary."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from roleplay.errors import RoleplayError
from roleplay.ui.coaching.one_on_one.console import Console
from roleplay.ui.coaching.one_on_one.people_list import PeopleList
from roleplay.ui.coaching.one_on_one.summary_page import SummaryPage
from roleplay.ui.coaching.ways import Ways
from roleplay.ui.look import Look
from roleplay.ui.widgets import Act
from roleplay.ui.worker import Lane, Runner
from roleplay.usecases import CoachingServices, MeetingList, MeetingSummary, Prepared
from roleplay.words import tr

TITLE = tr("One-on-ones")


class OneOnOnePage(QWidget):
    """``title_changed``: what stands above the page now."""

    title_changed = Signal(str)

    def __init__(
        self, team: CoachingServices, runner: Runner, look: Look, ways: Ways
    ) -> None:
        super().__init__()
        self._desk = team.meeting_desk
        self._runner = runner
        self._ways = ways
        self._is_first = True
        self.title = TITLE
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.people = PeopleList(look)
        self.console = Console(team, runner, look, ways)
        self.summary = SummaryPage(team, runner, look, ways)
        self.pages = QStackedWidget()
        for page in (self.people, self.console, self.summary):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pages)
        self.people.picked.connect(self.open_person)
        self.people.add_wanted.connect(ways.colleague_wanted)
        self.console.left.connect(self.show_list)
        self.console.shown.connect(self._titled)
        self.console.ended.connect(self._ended)
        self.summary.left.connect(self.show_list)
        ways.person_wanted.connect(self.open_person)
        ways.changed.connect(self._changed)

    def load(self) -> None:
        """Read what is shown; at first the meeting that is open, where there is one."""
        if self.pages.currentWidget() is self.console:
            self.console.load()
        elif self.pages.currentWidget() is self.people:
            self._submit(self._desk.hold.colleagues, self._listed)

    def open_person(self, person_id: str) -> None:
        """Show the one-on-one with somebody."""
        self.pages.setCurrentWidget(self.console)
        self.console.open_person(person_id)
        self.console.bar.act.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_list(self) -> None:
        """Show everybody again."""
        self.pages.setCurrentWidget(self.people)
        self._title(TITLE)
        self.setFocus()
        self.load()

    def _listed(self, found: MeetingList) -> None:
        self.people.show_list(found)
        opened = [row for row in found.colleagues if row.is_open]
        if self._is_first and len(opened) == 1:
            self.open_person(opened[0].person.person_id)
        self._is_first = False

    def _titled(self, prepared: Prepared) -> None:
        self._title(tr("One-on-one with {name}", name=prepared.person.name))

    def _ended(self, summary: MeetingSummary) -> None:
        self._title(tr("What you agreed with {held_with}", held_with=summary.held_with))
        prepared = self.console.prepared
        assert prepared is not None
        self.summary.show_summary(prepared.person, summary)
        self.pages.setCurrentWidget(self.summary)
        self._ways.changed.emit()

    def _title(self, title: str) -> None:
        self.title = title
        self.title_changed.emit(title)

    def _changed(self) -> None:
        if self.isVisible():
            self.load()

    def _failed(self, error: RoleplayError) -> None:
        self.people.show_failed(str(error), Act(tr("Try again"), self.load))

    def _submit(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._runner.submit(Lane.DATA, work, owner=self, done=done, failed=self._failed)
