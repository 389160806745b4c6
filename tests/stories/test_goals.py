"""Aligned with business goals and outcomes: what the training is for, in numbers."""

from datetime import timedelta

from PySide6.QtCore import Qt

from roleplay.ui.coaching.programme import HeaderCard, OutcomesCard
from roleplay.ui.coaching.programme.dialogs import (
    OutcomeDialog,
    PeopleDialog,
    ProgrammeDialog,
    ServesDialog,
    ValueDialog,
)
from roleplay.usecases import OutcomeText
from tests.stories.office import MANAGER, Office
from tests.stories.programme_desk import NAMES, card, started, words_on


def test_a_manager_starts_a_programme(office: Office) -> None:
    header = card(office, HeaderCard)
    assert "No programme yet" in words_on(header)
    office.click(office.button("Start a programme"))
    form = office.dialog()
    assert isinstance(form, ProgrammeDialog)
    office.click(form.act)
    office.until(lambda: "title is empty" in form.error.text())
    office.type(form.title, "Discovery before price")
    office.type(form.goal, "Ask what it costs them before we say a price.")
    office.type(form.weeks, "12")
    office.click(form.act)
    office.until(lambda: "Discovery before price" in words_on(header))
    assert "Week 1 of 12" in words_on(header)
    assert "Nobody is in it yet" in words_on(header)


def test_people_are_enrolled_by_a_click_each(office: Office) -> None:
    started(office)
    ids = [office.add(name) for name in NAMES[:2]]
    header = card(office, HeaderCard)
    office.click(office.button("Who is in it"))
    form = office.dialog()
    assert isinstance(form, PeopleDialog)
    for person_id in ids:
        office.click(form.people.chips[person_id])
    office.click(form.act)
    office.until(lambda: "2 people: Maya Chen, Jonah Osei" in words_on(header))


def test_an_outcome_is_named_measured_and_reached(office: Office) -> None:
    started(office, *NAMES)
    outcomes = card(office, OutcomesCard)
    office.click(office.button("Add an outcome", outcomes))
    form = office.dialog()
    assert isinstance(form, OutcomeDialog)
    office.type(form.measure, "First-call discounts")
    office.type(form.start, "4")
    office.type(form.goal, "one")
    office.type(form.unit, "in 10")
    office.click(form.act)
    office.until(lambda: "is a number" in form.error.text())
    office.type(form.goal, "4,0")
    office.click(form.act)
    office.until(lambda: "are the same" in form.error.text())
    office.type(form.goal, "1")
    office.click(form.act)
    office.until(lambda: "Not measured yet" in words_on(outcomes))
    measure(office, outcomes, "2.5")
    office.until(lambda: "From 4, now 2.5, to 1 in 10" in words_on(outcomes))
    office.pass_days(30)
    outcomes = card(office, OutcomesCard)
    measure(office, outcomes, "1")
    office.until(lambda: "Reached" in words_on(outcomes))


def measure(office: Office, outcomes: OutcomesCard, value: str) -> None:
    """Enter a value of the first outcome, and take it with the keyboard."""
    office.click(office.button("Enter a value: First-call discounts", outcomes))
    form = office.dialog()
    assert isinstance(form, ValueDialog)
    office.type(form.value, value)
    office.key(form.act, Qt.Key.Key_Return)


def test_skills_and_scenarios_point_at_an_outcome(office: Office) -> None:
    started(office, *NAMES)
    outcomes = add_outcome(office)
    office.click(office.button("What serves it: First-call discounts", outcomes))
    form = office.dialog()
    assert isinstance(form, ServesDialog)
    office.click(form.skills.chips["discovery"])
    office.click(form.scenarios.chips["a-handshake-price"])
    office.click(form.act)
    office.until(lambda: "Served by Discovery, A handshake price" in words_on(outcomes))
    (for_assignments,) = office.parts.coaching().programme.outcomes()
    assert for_assignments.text == "First-call discounts: from 4 to 1 in 10"


def test_an_outcome_that_is_late_says_so_in_words(office: Office) -> None:
    started(office, *NAMES)
    add_outcome(office)
    office.pass_days(100)
    outcomes = card(office, OutcomesCard)
    office.until(lambda: "Was wanted by" in words_on(outcomes))
    office.click(office.button("Drop the outcome: First-call discounts", outcomes))
    office.until(lambda: "No outcome yet" in words_on(outcomes))


def test_pasted_markup_is_shown_as_text(office: Office) -> None:
    header = card(office, HeaderCard)
    office.click(office.button("Start a programme"))
    form = office.dialog()
    assert isinstance(form, ProgrammeDialog)
    form.title.setText("<b>Bold</b> & more")
    form.goal.setPlainText("x" * 10_000)
    office.click(form.act)
    office.until(lambda: "10,000 letters; 400 fit" in form.error.text())
    assert len(form.goal.toPlainText()) == 10_000
    form.goal.selectAll()
    office.type(form.goal, "Short.")
    office.click(form.act)
    office.until(lambda: "<b>Bold</b> & more" in words_on(header))


def test_a_closed_programme_makes_room_for_another(office: Office) -> None:
    started(office, *NAMES)
    header = card(office, HeaderCard)
    office.click(office.button("Close the programme"))
    office.click(office.button("Close it", office.dialog()))
    office.until(lambda: "No programme yet" in words_on(header))


def add_outcome(office: Office) -> OutcomesCard:
    """Add an outcome by its use case; return the card that shows it."""
    with office.acting_as(MANAGER) as parts:
        by_on = office.now().date() + timedelta(days=90)
        text = OutcomeText("First-call discounts", "in 10", 4, 1, by_on)
        parts.coaching().programme.add_outcome(text)
    return card(office, OutcomesCard)
