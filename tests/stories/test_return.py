"""The return on the training: a cost, what is left of it, and one page to take."""

import re
from pathlib import Path

from roleplay.ui.coaching.programme import DutiesCard, ReturnCard
from roleplay.ui.coaching.programme.entry_dialogs import CostDialog
from tests.stories.office import Office
from tests.stories.test_ongoing import REPS, SCENARIO


def card_of(office: Office) -> ReturnCard:
    """Open the Programme page; return the card once it is read."""
    card = office.coaching("Programme").findChild(ReturnCard)
    assert card is not None
    office.until(lambda: card.is_read)
    return card


def spend(office: Office, card: ReturnCard, amount: str) -> CostDialog:
    """Enter a cost, as a person would."""
    office.click(card.add_button)
    dialog = office.dialog()
    assert isinstance(dialog, CostDialog)
    office.type(dialog.what, "Course fee")
    office.type(dialog.amount, amount)
    office.type(dialog.currency, "EUR")
    office.click(dialog.act)
    return dialog


def team(office: Office) -> None:
    """Let five reps pass a scenario, and again a month later."""
    for name in REPS:
        office.add(name, shows_effort=True)
        office.practised(name, SCENARIO)
    office.pass_days(31)
    for name in REPS:
        office.practised(name, SCENARIO)


def test_a_cost_becomes_the_cost_of_a_skill_held(office: Office) -> None:
    team(office)
    card = card_of(office)
    assert card.values["Spent"].text() == "not known: no cost is entered yet"
    dialog = spend(office, card, "12.345,00")
    office.until(lambda: "digits" in dialog.error.text())
    assert dialog.what.text() == "Course fee"
    office.type(dialog.amount, "12,500")
    office.click(dialog.act)
    office.until(lambda: card.values["Spent"].text() == "12,500 EUR")
    assert card.values["For each skill held"].text() == "2,500 EUR"
    assert card.table.texts()[0] == ("30 days", "100%, 5", "0", "0", "5", "2,500")
    assert card.table.texts()[1][:2] == ("60 days", "too few to show")
    office.click(card.kept[0].button)
    office.until(lambda: card.kept == [])


def test_the_sponsor_takes_one_page_along(office: Office, tmp_path: Path) -> None:
    team(office)
    office.add("Ada Koch", "sponsor")
    office.use("Ada Koch")
    card = card_of(office)
    office.click(card.for_sponsor)
    office.until(lambda: card.dialog is not None and card.dialog.isVisible())
    dialog = card.dialog
    assert dialog is not None
    assert dialog.paper.document.pageCount() == 1
    assert "5 of 7 people" in dialog.paper.accessibleDescription()
    pdf, csv = tmp_path / "page.pdf", tmp_path / "page.csv"
    dialog.write_pdf(pdf)
    office.until(lambda: dialog.notice.title == "The page is written")
    assert len(re.findall(rb"/Type\s*/Page\b", pdf.read_bytes())) == 1
    dialog.write_csv(csv)
    office.until(lambda: dialog.notice.text == str(csv))
    assert "after 30 days,All skills: held,5,5,5" in csv.read_text("utf-8-sig")
    dialog.write_pdf(tmp_path / "none" / "page.pdf")
    assert dialog.notice.title == "The page was not written."
    office.click(dialog.back)
    duties = office.coaching("Programme").findChild(DutiesCard)
    assert duties is not None
    office.until(lambda: "Written 2 times" in duties.lines["look"].evidence.text())
