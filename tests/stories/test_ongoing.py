"""Training is ongoing: weeks pass, and what is left of it is there to see."""

from PySide6.QtCore import Qt

from roleplay.ui.coaching.programme import AliveCard
from roleplay.ui.screens import TODAY
from tests.stories.office import Office

REPS = ("Maya Chen", "Jonah Osei", "Sofia Imhof", "Ewan Birk", "Lina Petrov")
SCENARIO = "everything-is-fine"


def card_of(office: Office) -> AliveCard:
    """Open the Programme page; return the card once it is read."""
    card = office.coaching("Programme").findChild(AliveCard)
    assert card is not None
    office.until(lambda: card.is_read)
    return card


def test_weeks_pass_and_the_curve_follows(office: Office) -> None:
    for name in REPS:
        office.add(name, shows_effort=True)
        office.practised(name, SCENARIO)
    office.pass_days(8)
    office.practised("Maya Chen", SCENARIO)
    office.practised("Jonah Osei", SCENARIO)
    card = card_of(office)
    office.until(lambda: card.title.text() == "5 of 5 people still practise in week 1")
    office.pass_days(7)
    card = card_of(office)
    office.until(lambda: card.title.text() == "2 of 5 people still practise in week 2")
    office.key(card.chart, Qt.Key.Key_Home)
    assert card.chart.value_words.startswith("Week 1: practising 100%")
    office.click(card.as_table)
    assert [row[1] for row in card.table.texts()] == ["40%, 2 of 5", "100%, 5 of 5"]


def test_nothing_of_a_group_below_five_is_shown(office: Office) -> None:
    for name in REPS:
        office.add(name, shows_effort=name != "Lina Petrov")
        office.practised(name, SCENARIO)
    office.pass_days(8)
    card = card_of(office)
    office.until(lambda: "too few to show" in card.title.text())
    assert "no number below five people" in card.nothing.text()
    assert not card.chart.isVisible()


def test_what_was_learnt_comes_back_on_today(office: Office) -> None:
    office.add("Maya Chen")
    office.practised("Maya Chen", SCENARIO)
    office.practised("Maya Chen", SCENARIO)
    office.use("Maya Chen")
    office.screens.go(TODAY)
    office.settle()
    duties = office.screens.today.duties
    office.until(lambda: duties.states.get("practise") == "kept")
    office.pass_days(40)
    office.until(lambda: duties.states.get("practise") == "waiting")
    today = office.screens.today.today
    assert today is not None
    assert today.due > 0
