"""The first duty: the manager completes the training before asking it of others."""

from PySide6.QtCore import Qt

from tests.stories.assigning import (
    OPENING,
    OUTCOME,
    PRICE,
    WHY,
    assigned,
    begin,
    fill,
    key_of,
    reveal,
    send,
    team_card,
)
from tests.stories.office import MANAGER, Office


def test_an_assignment_waits_until_the_manager_passed_its_scenarios(
    office: Office,
) -> None:
    office.add("Maya Chen")
    dialog = begin(office)
    fill(office, dialog, [PRICE], ["Maya"])
    own_pass = dialog.form.own_pass
    office.until(own_pass.isVisible)
    assert own_pass.title.text() == f"You have not passed “{PRICE}” yet."
    office.click(dialog.send_button)
    office.until(dialog.notice.isVisible)
    assert "Practise first, or say why" in dialog.notice.text
    reveal(own_pass.practise)
    office.click(own_pass.practise)  # leads to the buyer himself
    screens = office.screens
    office.until(lambda: screens.pages.currentWidget() is screens.stage)


def test_the_draft_is_there_again_after_practising(office: Office) -> None:
    office.add("Maya Chen")
    dialog = begin(office)
    fill(office, dialog, [PRICE], ["Maya"])
    office.key(dialog, Qt.Key.Key_Escape)
    card = team_card(office)
    office.until(lambda: card.dialog is None)
    assert card.new.text() == "Go on with your draft"
    office.practised(MANAGER, key_of(office, PRICE))
    again = begin(office)
    draft = again.form.draft()
    assert (draft.why, draft.outcome) == (WHY, OUTCOME)
    assert draft.scenario_keys == (key_of(office, PRICE),)
    assert again.form.own_pass.isHidden()
    send(office, again)
    assert card.new.text() == "Assign practice"
    office.use("Maya Chen")
    (row,) = assigned(office)
    assert row.assigned.unpassed == ()


def test_an_override_stands_on_the_assignment_for_all_to_see(office: Office) -> None:
    for name in ("Maya Chen", "Theo Brandt"):
        office.add(name)
    office.practised(MANAGER, key_of(office, PRICE))
    dialog = begin(office)
    fill(office, dialog, [PRICE, OPENING], ["Maya", "Theo"])
    own_pass = dialog.form.own_pass
    assert own_pass.title.text() == f"You have not passed “{OPENING}” yet."
    office.type(own_pass.reason, "The fair is on Friday; I practise tonight.")
    send(office, dialog)
    said = "sent before finishing all of it: The fair is on Friday; I practise tonight."
    for name in ("Maya Chen", "Theo Brandt"):
        office.use(name)
        (row,) = assigned(office)
        assert f"From {MANAGER}, {said}" in row.lines


def test_the_manager_sees_who_finished_and_nobody_else_does(office: Office) -> None:
    for name in ("Maya Chen", "Theo Brandt"):
        office.add(name, "coach")
    office.practised(MANAGER, key_of(office, PRICE))
    dialog = begin(office)
    fill(office, dialog, [PRICE], ["Maya", "Theo"])
    send(office, dialog)
    office.practised("Maya Chen", key_of(office, PRICE))
    office.pass_days(9)
    card = team_card(office)
    (row,) = card.rows
    assert row.counted == "1 of 2 finished, 1 overdue, why opened by 0 of 2"
    office.use("Theo Brandt")
    (own,) = assigned(office)
    assert own.due.text().startswith("Was due")
    assert office.screens.today.page.assigned.sees.text() == (
        "Rowan sees whether you finished it, not how it went."
    )
    assert team_card(office).rows == []


def test_who_neither_coaches_nor_teaches_is_told_who_assigns(office: Office) -> None:
    office.add("Theo Brandt", "champion")
    office.use("Theo Brandt")
    card = team_card(office)
    assert not card.new.isEnabled()
    assert card.new.toolTip() == "Managers, coaches and trainers assign practice."
    assert card.empty.text() == card.new.toolTip()
