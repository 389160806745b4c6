"""The cards of the programme's second half, over the real use cases and database."""

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import TypeVar, cast

import pytest
from coaching_folder import TEAM, Folder, ago
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from roleplay.errors import StorageError
from roleplay.game import ConflictFact, NoticeFact
from roleplay.ui import Look, Runner, Theme
from roleplay.ui.coaching import Ways
from roleplay.ui.coaching.programme import AliveCard, DutiesCard, NeedCard, ReturnCard
from roleplay.ui.coaching.programme.reading import ReadingCard
from roleplay.ui.coaching.programme.sponsor_paper import (
    points_device,
    sponsor_document,
    sponsor_html,
    write_sponsor_pdf,
)
from roleplay.usecases import CoachingServices, OutcomeNow, SponsorPage

LONG = "<b>An outcome</b> far longer than anybody would give it " * 20
AnyCard = TypeVar("AnyCard", bound=ReadingCard)


class Page:
    """Cards over a folder, as one person sees them."""

    def __init__(self, qtbot: QtBot, runner: Runner, look: Look) -> None:
        self.qtbot, self.runner, self.look = qtbot, runner, look
        self.folder = Folder()
        self.folder.team()
        self.folder.give("Rowan Hale", "manager")
        self.ways = Ways()
        self.cards: list[ReadingCard] = []

    def show(self, make: type[AnyCard], name: str = "Rowan Hale") -> AnyCard:
        """Return a card once it has read."""
        services = SimpleNamespace(
            duties=self.folder.duties(name), sustainment=self.folder.sustainment(name)
        )
        team = cast("CoachingServices", services)
        card = make(team, self.runner, self.look, self.ways)  # type: ignore[call-arg, arg-type]
        self.cards.append(card)
        self.qtbot.addWidget(card)
        card.resize(500, 700)
        card.show()
        card.load()
        return card

    def read(self, card: ReadingCard) -> None:
        """Wait until a card has read."""
        self.qtbot.waitUntil(lambda: card.is_read)

    def page(self) -> SponsorPage:
        """Return the sponsor's page."""
        return self.folder.sustainment("Rowan Hale").sponsor_page()


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> Iterator[Page]:
    look, runner = Look(qapp, Theme.LIGHT), Runner()
    look.apply()
    page = Page(qtbot, runner, look)
    yield page
    runner.close()
    page.folder.database.close()


def test_a_coach_without_duties_is_told_why(page: Page) -> None:
    page.folder.give("Bo Lund", "coach")
    card = page.show(DutiesCard, "Bo Lund")
    page.read(card)
    assert card.lines == {}
    assert card.title.text() == "Your duties"
    assert card.rows.count() == 1


def test_an_act_that_leads_nowhere_is_not_offered(page: Page) -> None:
    page.folder.programme(3)
    card = page.show(DutiesCard)
    page.read(card)
    assert card.lines["recognise"].buttons == []
    wanted: list[str] = []
    page.ways.notice_wanted.connect(wanted.append)
    card = page.show(DutiesCard)
    page.read(card)
    (button,) = card.lines["recognise"].buttons
    page.qtbot.keyClick(button, Qt.Key.Key_Return)
    assert wanted == [page.folder.person(TEAM[0]).person_id]


def test_suggestions_name_who_why_and_what(page: Page) -> None:
    page.folder.programme(20)
    card = page.show(NeedCard)
    page.read(card)
    assert card.words[0] == (
        "Ewan Birk: two weeks without practice. "
        "Ask what would make ten minutes possible."
    )
    assert len(card.words) == 5


def test_without_anything_to_suggest_the_card_says_so(page: Page) -> None:
    card = page.show(NeedCard)
    page.read(card)
    assert card.words == []
    assert card.rows.count() == 1


def test_the_first_week_has_no_number_yet(page: Page) -> None:
    page.folder.programme(2)
    card = page.show(AliveCard)
    page.read(card)
    assert card.nothing.text().startswith("The first week is not over")
    assert not card.chart.isVisible()
    assert "5 of 5 people since 28 Oct" in card.about.text()


def test_a_failure_says_so_and_can_be_tried_again(page: Page) -> None:
    card = page.show(AliveCard, TEAM[0])  # a rep: nothing is read for them
    page.qtbot.waitUntil(lambda: "cannot be shown" in card.notice.title)
    assert "those who lead" in card.notice.text
    page.folder.give(TEAM[0], "champion")
    page.qtbot.mouseClick(card.notice.button("Try again"), Qt.MouseButton.LeftButton)
    page.read(card)
    assert not card.notice.isVisible()


def test_a_trainer_reads_costs_and_enters_none(page: Page) -> None:
    page.folder.sustainment("Rowan Hale").add_cost("5", "EUR", "Pens", ago(1))
    page.folder.give("Bo Lund", "trainer")
    card = page.show(ReturnCard, "Bo Lund")
    page.read(card)
    assert card.kept[0].text.text() == "5 EUR, Pens"
    assert not card.add_button.isVisible()
    assert not card.kept[0].button.isVisible()


def test_each_skill_has_its_own_table(page: Page) -> None:
    for name in TEAM:
        page.folder.play(name, 40)
        page.folder.play(name, 9)
    card = page.show(ReturnCard)
    page.read(card)
    assert card.table.texts()[0] == ("30 days", "100%, 5", "0", "0", "5", "")
    page.qtbot.keyClick(card.which, Qt.Key.Key_Down)
    page.qtbot.waitUntil(lambda: "Discovery" in card.table.accessibleName())


def test_the_fullest_page_is_one_page(page: Page, tmp_path: Path) -> None:
    outcomes = tuple(OutcomeNow(LONG, LONG[:30], 4, 1, 2, ago(3)) for _ in range(9))
    page.folder.programme(200, outcomes=outcomes)
    for number in range(14):
        for name in TEAM:
            for days in (199, 160, 120, 90, 10):
                page.folder.play(name, days, skill=f"a skill named at length {number}")
    for name in ("Ada", "Bo", "Cy", "Di", "Eve"):
        page.folder.give(name, "manager", "sponsor")
        page.folder.roles(name).share_effort(True)
    rowan = page.folder.person("Rowan Hale").person_id
    page.folder.known["notices"] = [NoticeFact(rowan, rowan, ago(1))] * 9
    page.folder.known["conflicts"] = [ConflictFact(LONG, ago(2))] * 9
    made = page.page()
    assert sponsor_document(made, device := points_device()).pageCount() == 1
    assert device.width() == 1
    assert "<b>An outcome" not in sponsor_html(made)
    path = tmp_path / "page.pdf"
    write_sponsor_pdf(made, path)
    assert path.read_bytes().count(b"/Type /Page\n") == 1


def test_paper_is_dark_on_white_in_the_dark_theme_too(page: Page) -> None:
    page.look.set_theme(Theme.DARK)
    device = points_device()
    document = sponsor_document(page.page(), device)
    for words in ("Skills held today", "What it cost", "not known"):
        found = document.find(words)
        assert found.charFormat().foreground().color().lightness() < 120, words
    page.look.set_theme(Theme.LIGHT)


def test_an_empty_page_says_what_is_not_known(page: Page, tmp_path: Path) -> None:
    html = sponsor_html(page.page())
    assert "No programme is set up" in html
    assert "not known: no cost is entered yet" in html
    with pytest.raises(StorageError, match="cannot be written"):
        write_sponsor_pdf(page.page(), tmp_path / "none" / "page.pdf")
