"""Duty four, role-model: the manager goes first, and others may look."""

from roleplay.ui.coaching.examples_card import OwnExamplesCard
from roleplay.ui.debrief import DebriefScreen
from roleplay.ui.debrief.example import ExampleDialog
from roleplay.ui.screens import SCENARIOS, TODAY
from roleplay.ui.today.examples_card import ExamplesCard
from tests.stories.office import MANAGER, Office
from tests.stories.test_duty_recognise import words

WHY = "Listen how long I wait after the question, and what I get wrong."
USED = "With Orrin Castings on Tuesday"


def debrief_of(office: Office, attempt_id: str) -> DebriefScreen:
    office.screens.show_debrief(attempt_id)
    office.settle()
    debrief = office.screens.debrief
    assert debrief is not None
    return debrief


def show_example(office: Office, attempt_id: str) -> DebriefScreen:
    """Show an own attempt as an example, through the dialog."""
    debrief = debrief_of(office, attempt_id)
    office.click(debrief.example.show_button)
    dialog = office.dialog()
    assert isinstance(dialog, ExampleDialog)
    office.qtbot.keyClicks(dialog.why, WHY)
    office.qtbot.keyClicks(dialog.used, USED)
    office.click(dialog.act)
    office.until(debrief.example.end_button.isVisible)
    return debrief


def examples(office: Office) -> ExamplesCard:
    office.screens.go(TODAY)
    office.settle()
    return office.screens.today.examples


def test_a_manager_shows_an_attempt_and_a_rep_looks_at_it(office: Office) -> None:
    office.add("Maya Chen")
    office.settle()
    attempt_id = office.practised(MANAGER, "what-i-will-do-first")
    debrief = show_example(office, attempt_id)
    assert debrief.top.seen_by.text() == "Everybody here can see this"
    assert examples(office).isHidden()  # one's own is no news
    office.use("Maya Chen")
    shown = examples(office)
    office.until(shown.isVisible)
    assert f"“{WHY}” | Rowan Hale, What I will do first" in words(shown)
    office.click(shown.open[attempt_id])
    theirs = office.screens.debrief
    assert theirs is not None
    office.until(theirs.example.isVisible)
    said = theirs.example.words.text()
    assert said == f"Rowan Hale shows this as an example: “{WHY}” At work: {USED}"
    assert theirs.top.seen_by.text() == "An example by Rowan Hale"
    assert not theirs.example.end_button.isVisible()
    assert not theirs.again_card.isVisible()


def test_a_manager_ends_an_example_on_the_team_page(office: Office) -> None:
    office.add("Maya Chen")
    office.settle()
    attempt_id = office.practised(MANAGER, "what-i-will-do-first")
    show_example(office, attempt_id)
    card = office.coaching("Team").findChild(OwnExamplesCard)
    assert isinstance(card, OwnExamplesCard)
    office.until(lambda: len(card.end) == 1)
    assert f"“{WHY}”" in words(card)
    office.click(next(iter(card.end.values())))
    office.until(lambda: "You show no example yet" in words(card))
    office.use("Maya Chen")
    assert examples(office).isHidden()


def test_a_reason_is_asked_for_and_nothing_is_lost(office: Office) -> None:
    attempt_id = office.practised(MANAGER, "what-i-will-do-first")
    debrief = debrief_of(office, attempt_id)
    office.click(debrief.example.show_button)
    dialog = office.dialog()
    assert isinstance(dialog, ExampleDialog)
    office.qtbot.keyClicks(dialog.used, USED)
    office.click(dialog.act)
    office.until(dialog.error.isVisible)
    assert "what to listen for" in dialog.error.text()
    dialog.why.setPlainText("x" * 10_000)
    office.click(dialog.act)
    assert "10000 letters; 500 fit" in dialog.error.text()
    assert dialog.used.toPlainText() == USED
    assert len(dialog.why.toPlainText()) == 10_000
    office.click(dialog.back)
    assert debrief.example.show_button.isVisible()


def test_a_rep_is_not_asked_to_lead(office: Office) -> None:
    office.add("Maya Chen")
    office.settle()
    attempt_id = office.practised("Maya Chen", "everything-is-fine")
    office.use("Maya Chen")
    assert debrief_of(office, attempt_id).example.isHidden()


def test_the_way_to_a_first_example_is_one_click(office: Office) -> None:
    card = office.coaching("Team").findChild(OwnExamplesCard)
    assert isinstance(card, OwnExamplesCard)
    assert "You show no example yet" in words(card)
    office.click(card.record)
    assert office.screens.pages.currentWidget() is office.screens.scenarios
    assert office.screens.nav.items[SCENARIOS].isVisible()
