"""Screen: how practice goes; skills, calendar, badges, delivery, history."""

from datetime import date
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QFileDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from roleplay.errors import RoleplayError
from roleplay.ui.look import Look
from roleplay.ui.progress.badges_card import BadgesCard
from roleplay.ui.progress.calendar_card import CalendarCard
from roleplay.ui.progress.delivery_card import DeliveryCard, ObjectionsCard
from roleplay.ui.progress.history_card import HistoryCard
from roleplay.ui.progress.shared_card import SharedCards
from roleplay.ui.progress.skills_card import SkillsCard
from roleplay.ui.progress.words import attempts
from roleplay.ui.widgets import (
    Act,
    Chip,
    Label,
    Notice,
    Segmented,
    fill_scrolling,
)
from roleplay.ui.worker import Lane, Runner, Ticket
from roleplay.usecases import BadgeState, HistoryPage, Month, Review, Reviewing
from roleplay.words import begin, tr

PERIODS: tuple[tuple[str, int | None], ...] = (
    (tr("4 weeks"), 4),
    (tr("9 weeks"), 9),
    (tr("All"), None),
)
NINE = 1
WAIT_MS, TYPING_MS = 300, 150
ONE_COLUMN = 1.3
"""Text scale from which on cards stand below each other.  Source: look.md."""
CALENDAR = 320


class Part(Protocol):
    """A widget of another subject that this page shows."""

    def load(self) -> None:
        """Read what it shows."""


class ProgressScreen(QWidget):
    """Signals: an attempt's id, or the wish to choose a scenario."""

    debrief_wanted = Signal(str)
    practise_wanted = Signal()

    def __init__(self, reviewing: Reviewing, runner: Runner, look: Look) -> None:
        super().__init__()
        self._reviewing = reviewing
        self._runner = runner
        self._look = look
        self._today = date(2000, 1, 1)
        self._sought: Ticket[HistoryPage] | None = None
        self._more: list[Part] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Progress"))
        self.periods = Segmented(
            look, tr("Time shown"), tuple(name for name, _ in PERIODS), NINE
        )
        self.notice = Notice(look)
        self.skills = SkillsCard(look)
        self.calendar = CalendarCard(look)
        self.badges = BadgesCard(look)
        self.delivery = DeliveryCard(look)
        self.objections = ObjectionsCard(look)
        self.history = HistoryCard(look)
        self.shared: SharedCards | None = None
        self._practised = (
            self.skills,
            self.calendar,
            self.delivery,
            self.objections,
            self.history,
        )
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._waiting = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._lay_out()
        self._connect()
        for card in (*self._practised, self.badges):
            card.hide()

    # Layout -----------------------------------------------------------------------

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(14)
        title = Label(self._look, tr("Progress"), "title")
        title.keep_whole()
        head.addWidget(title)
        head.addWidget(Chip(self._look, tr("Only you can see this page"), "lock"))
        head.addStretch(1)
        head.addWidget(self.periods)
        self._rows = (QBoxLayout(QBoxLayout.Direction.LeftToRight),
                      QBoxLayout(QBoxLayout.Direction.LeftToRight))  # fmt: skip
        for row, cards in zip(
            self._rows,
            ((self.skills, self.calendar), (self.delivery, self.objections)),
            strict=True,
        ):
            row.setSpacing(16)
            for card in cards:
                row.addWidget(card, 0 if card is self.calendar else 1)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(32, 28, 32, 24)
        column.setSpacing(16)
        column.addLayout(head)
        column.addWidget(self.notice)
        column.addLayout(self._rows[0])
        column.addWidget(self.badges)
        column.addLayout(self._rows[1])
        self._parts = QVBoxLayout()
        self._parts.setSpacing(16)
        column.addLayout(self._parts)
        column.addWidget(self.history)
        self._below = QVBoxLayout()
        self._below.setSpacing(16)
        column.addLayout(self._below)
        column.addStretch(1)
        self.area = fill_scrolling(self, page)
        self._look.changed.connect(self._fit)
        self._fit()

    def add_part(self, part: Part) -> None:
        """Add a part above the history; it is loaded with the rest."""
        assert isinstance(part, QWidget)
        self._more.append(part)
        self._parts.addWidget(part)

    def _fit(self) -> None:
        narrow = self._look.text_scale >= ONE_COLUMN
        flow = QBoxLayout.Direction
        for row in self._rows:
            row.setDirection(flow.TopToBottom if narrow else flow.LeftToRight)
        width = self._look.px(CALENDAR if self.width() > self._look.px(960) else 268)
        self.calendar.setMinimumWidth(0 if narrow else width)
        self.calendar.setMaximumWidth(10_000 if narrow else width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the calendar less room in a small window."""
        super().resizeEvent(event)
        self._fit()

    def _connect(self) -> None:
        self.periods.chosen.connect(self._load_review)
        self.calendar.wanted.connect(self._load_month)
        self.badges.opened.connect(self.debrief_wanted)
        self.history.opened.connect(self.debrief_wanted)
        self.history.searched.connect(lambda _: self._typing.start())
        self.history.more_wanted.connect(self._load_more)
        self.history.export_wanted.connect(self._choose_file)
        self._typing.timeout.connect(self._load_history)
        self._waiting.timeout.connect(self._show_waiting)
        QShortcut(QKeySequence("/"), self, self._to_search)

    def add_shared(self, card: SharedCards) -> None:
        """Show what colleagues share below what is the person's own."""
        self._below.addWidget(card)
        card.opened.connect(self.debrief_wanted)
        self.shared = card

    # Loading ----------------------------------------------------------------------

    def load(self) -> None:
        """Look again at everything; what is shown stays until then."""
        self._waiting.start()
        self._load_review()
        self._load_history()
        if self.shared is not None:
            self.shared.load()
        self._runner.submit(
            Lane.DATA,
            self._reviewing.badges,
            owner=self,
            done=self._show_badges,
            failed=self._show_failed,
        )
        for part in self._more:
            part.load()

    def _load_review(self) -> None:
        weeks = PERIODS[self.periods.current][1]
        self._runner.submit(
            Lane.DATA,
            lambda: self._reviewing.review(weeks),
            owner=self,
            done=self._show_review,
            failed=self._show_failed,
        )

    def _load_month(self, year: int, month: int) -> None:
        self._runner.submit(
            Lane.DATA,
            lambda: self._reviewing.month(year, month),
            owner=self,
            done=self._show_month,
            failed=self._show_failed,
        )

    def _load_history(self) -> None:
        self._seek(0)

    def _load_more(self) -> None:
        self._seek(self.history.shown)

    def _seek(self, skip: int) -> None:
        words = self.history.search.text()
        if self._sought is not None:
            self._sought.drop()
        self._sought = self._runner.submit(
            Lane.DATA,
            lambda: self._reviewing.history(words, skip),
            owner=self,
            done=lambda page: self.history.show_page(page, first=skip == 0),
            failed=self._show_failed,
        )

    # Showing ----------------------------------------------------------------------

    def _show_review(self, review: Review) -> None:
        self._waiting.stop()
        self._today = review.today
        self.notice.clear()
        for card in self._practised:
            card.setVisible(review.ever > 0)
        self.periods.setVisible(review.ever > 0)
        if not review.ever:
            self._show_empty()
        self.skills.show_review(review)
        self.delivery.show_review(review)
        self.objections.show_review(review)
        month = self.calendar.shown
        first = (review.today.year, review.today.month)
        self._load_month(*(month if month != (2000, 1) else first))

    def _show_empty(self) -> None:
        self.notice.show_notice(
            tr("Nothing practised yet"),
            tr(
                "Finish one conversation: your skills, the days you "
                "practised and its debrief are here from then on. The badges "
                "below say what they take."
            ),
            (Act(tr("Choose a scenario"), self.practise_wanted.emit, "primary"),),
            kind="note",
        )

    def _show_month(self, month: Month) -> None:
        self.calendar.show_month(month, self._today)

    def _show_badges(self, badges: tuple[BadgeState, ...]) -> None:
        self.badges.show_badges(badges, self._today)
        self.badges.show()

    def _show_waiting(self) -> None:
        self.notice.show_notice(tr("Looking at your practice"), kind="note")

    def _show_failed(self, error: RoleplayError) -> None:
        self._waiting.stop()
        acts = (Act(tr("Try again"), self.load),)
        self.notice.show_notice(tr("Your progress cannot be shown."), str(error), acts)

    def _to_search(self) -> None:
        self.area.ensureWidgetVisible(self.history)
        self.history.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.history.search.selectAll()

    # Exporting --------------------------------------------------------------------

    def _choose_file(self) -> None:
        self.dialog = QFileDialog(self, tr("Export your history"))
        self.dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.dialog.setNameFilter(tr("CSV for spreadsheets (*.csv)"))
        self.dialog.setDefaultSuffix("csv")
        self.dialog.selectFile("encore-history.csv")
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.fileSelected.connect(lambda name: self.export(Path(name)))
        self.dialog.open()

    def export(self, path: Path) -> None:
        """Write the history to a file, marked as UTF-8 for spreadsheets."""
        self._runner.submit(
            Lane.DATA,
            lambda: self._reviewing.export(path, bom=True),
            owner=self,
            done=lambda count: self._show_exported(path, count),
            failed=self._show_unexported,
        )

    def _show_exported(self, path: Path, count: int) -> None:
        self.notice.show_notice(
            tr("{start} written", start=begin(attempts(count))), str(path), kind="note"
        )
        self.area.ensureWidgetVisible(self.notice)

    def _show_unexported(self, error: RoleplayError) -> None:
        acts = (Act(tr("Choose another file"), self._choose_file),)
        self.notice.show_notice(tr("The history was not written."), str(error), acts)
        self.area.ensureWidgetVisible(self.notice)
