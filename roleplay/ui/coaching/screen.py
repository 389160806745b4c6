"""Screen: coaching, as three pages behind one switch."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from roleplay.ui.coaching.assign import AssignmentsCard
from roleplay.ui.coaching.one_on_one import OneOnOnePage
from roleplay.ui.coaching.page import CardsPage
from roleplay.ui.coaching.programme_page import PROGRAMME_CARDS
from roleplay.ui.coaching.team_page import TEAM_CARDS
from roleplay.ui.coaching.ways import Ways
from roleplay.ui.look import Look
from roleplay.ui.widgets import Label, Segmented
from roleplay.ui.worker import Runner
from roleplay.usecases import CoachingServices
from roleplay.words import tr


class Tab(NamedTuple):
    """A page behind the switch.  make: called once, when it is first shown."""

    name: str
    title: str
    make: Callable[[CoachingServices, Runner, Look, Ways], CardsPage | OneOnOnePage]


def _cards(
    rows: tuple,  # type: ignore[type-arg]
) -> Callable[[CoachingServices, Runner, Look, Ways], CardsPage]:
    return lambda *made_of: CardsPage(rows, made_of)


TABS = (
    Tab(tr("One-on-ones"), tr("One-on-ones"), OneOnOnePage),
    Tab(tr("Team"), tr("Your team"), _cards(TEAM_CARDS)),
    Tab(tr("Programme"), tr("Programme"), _cards(PROGRAMME_CARDS)),
)
"""The pages, in the order of the switch; a new page is a row here."""


class CoachingScreen(QWidget):
    """The title, the switch, and the page it shows.  Each page is made when needed."""

    def __init__(self, team: CoachingServices, runner: Runner, look: Look) -> None:
        super().__init__()
        self._made_of = (team, runner, look)
        self.ways = Ways(self)
        self.ways.assign_wanted.connect(self.assign)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Coaching"))
        self.title = Label(look, "", "title")
        self.switch = Segmented(look, tr("Page"), tuple(tab.name for tab in TABS))
        self.switch.chosen.connect(self.show_tab)
        self.pages = QStackedWidget()
        self._made: dict[int, QWidget] = {}
        top = QHBoxLayout()
        top.setContentsMargins(32, 24, 32, 0)
        top.addWidget(self.title, 1)
        top.addWidget(self.switch)
        self.top = top
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.pages, 1)
        self.ways.notice_wanted.connect(self._write_to)
        self.ways.person_wanted.connect(lambda _: self.open_tab(tr("One-on-ones")))
        self.show_tab(0)

    def load(self) -> None:
        """Read what the page shows."""
        self.page(self.switch.current).load()

    def page(self, index: int) -> CardsPage | OneOnOnePage:
        """Return a page, made if it is not yet there."""
        page = self._made.get(index)
        if page is None:
            page = TABS[index].make(*self._made_of, self.ways)
            page.setAccessibleName(TABS[index].name)
            self._made[index] = page
            self.pages.addWidget(page)
            if isinstance(page, OneOnOnePage):
                page.title_changed.connect(lambda _: self._show_title())
        assert isinstance(page, CardsPage | OneOnOnePage)
        return page

    def show_tab(self, index: int) -> None:
        """Show a page, and read what it shows."""
        self.switch.segments[index].setChecked(True)
        page = self.page(index)
        self.pages.setCurrentWidget(page)
        self._show_title()
        page.load()

    def assign(self, person_ids: tuple[str, ...]) -> None:
        """Assign practice to these people, on the page of the team."""
        self.open_tab(tr("Team"))
        card = self.findChild(AssignmentsCard)
        assert card is not None
        card.open(person_ids)

    def open_tab(self, name: str) -> None:
        """Show the page of that name."""
        self.show_tab(next(i for i, tab in enumerate(TABS) if tab.name == name))

    def _write_to(self, person_id: str) -> None:
        """Open the card on which one writes to somebody."""
        from roleplay.ui.coaching.team_notice_card import TeamNoticeCard

        self.open_tab(tr("Team"))
        card = self.findChild(TeamNoticeCard)
        if isinstance(card, TeamNoticeCard):
            card.write_to(person_id)

    def _show_title(self) -> None:
        page = self.pages.currentWidget()
        own = page.title if isinstance(page, OneOnOnePage) else ""
        self.title.setText(own or TABS[self.switch.current].title)
