"""The second duty: say why it matters, and keep time free for it at work."""

from datetime import date, timedelta
from pathlib import Path

from icalendar import Calendar
from PySide6.QtCore import Qt

from roleplay.ui.coaching.assign.answering import KeepDateDialog
from roleplay.ui.coaching.assign.dialog import AssignDialog
from roleplay.ui.today.ask_date_dialog import AskDateDialog
from roleplay.ui.today.assigned_dialog import AssignedDialog
from roleplay.usecases import OutcomeText
from tests.stories.assigning import (
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
    tick,
)
from tests.stories.office import MANAGER, Office
from tests.stories.programme_desk import started


def sent(office: Office, *names: str) -> None:
    """Let Rowan assign to these people, at the window."""
    office.practised(MANAGER, key_of(office, PRICE))
    dialog = begin(office)
    fill(office, dialog, [PRICE], [name.split()[0] for name in names])
    send(office, dialog)


def refused(office: Office, dialog: AssignDialog, why: str, said: str) -> None:
    """Paste a why and try to send it; it stays where it is."""
    dialog.form.why.setPlainText(why)
    office.click(dialog.send_button)
    office.until(lambda: said in dialog.notice.text)
    assert dialog.form.why.toPlainText() == why


def test_without_a_why_nothing_is_sent_and_all_is_kept(office: Office) -> None:
    office.add("Maya Chen")
    office.practised(MANAGER, key_of(office, PRICE))
    dialog = begin(office)
    fill(office, dialog, [PRICE], ["Maya"])
    refused(office, dialog, "", "Say why it matters")
    refused(office, dialog, "Because I say", "5 words at least")
    refused(office, dialog, "<b>so</b>." * 1000, "10,000 letters; 2,000 fit")
    assert dialog.form.outcome.words.text() == OUTCOME
    dialog.form.why.setPlainText(WHY)
    send(office, dialog)


def test_reps_read_the_why_first_and_opening_it_is_counted(office: Office) -> None:
    for name in ("Maya Chen", "Theo Brandt"):
        office.add(name)
    sent(office, "Maya Chen", "Theo Brandt")
    office.use("Maya Chen")
    (row,) = assigned(office)
    assert row.why.text() == WHY
    assert row.lines[1:3] == [
        f"For: {OUTCOME}", f"From {MANAGER}, who finished it first"
    ]  # fmt: skip
    office.click(row.open)
    dialog = office.dialog()
    assert isinstance(dialog, AssignedDialog)
    office.click(dialog.close_button)
    office.use(MANAGER)
    (row_sent,) = team_card(office).rows
    assert row_sent.counted.endswith("why opened by 1 of 2")


def test_practising_from_today_finishes_it(office: Office) -> None:
    office.add("Maya Chen")
    sent(office, "Maya Chen")
    office.use("Maya Chen")
    (row,) = assigned(office)
    assert row.practise is not None
    office.click(row.practise)
    screens = office.screens
    office.until(lambda: screens.pages.currentWidget() is screens.stage)
    office.practised("Maya Chen", key_of(office, PRICE))
    office.pass_days(0)
    (row,) = assigned(office)
    assert row.due.text().startswith("Finished")
    assert row.practise is None


def test_a_time_outside_of_work_is_warned_about_and_goes_into_a_calendar(
    office: Office, tmp_path: Path
) -> None:
    office.add("Maya Chen")
    office.practised(MANAGER, key_of(office, PRICE))
    dialog = begin(office)
    fill(office, dialog, [PRICE], ["Maya"])
    times = dialog.form.times
    reveal(times.add_button)
    office.click(times.add_button)
    assert times.warning.isHidden()
    row = times.rows[0]
    reveal(row)
    row.at.setFocus(Qt.FocusReason.TabFocusReason)
    office.qtbot.keyClicks(row.at, "18:30")
    office.until(times.warning.isVisible)
    assert "Outside of working hours: Tue 5 May 18:30–18:55" in times.warning.title
    assert "Monday to Friday, 9:00 to 17:00" in times.warning.text
    send(office, dialog)
    office.use("Maya Chen")
    (shown,) = assigned(office)
    path = tmp_path / "practice.ics"
    office.screens.today.assigned.write_calendar(path, shown.assigned)
    office.until(path.exists)
    (event,) = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert str(event["DESCRIPTION"]) == WHY
    office.settle()


def test_another_date_is_asked_for_and_answered_in_place(office: Office) -> None:
    for name in ("Maya Chen", "Theo Brandt"):
        office.add(name)
    sent(office, "Maya Chen", "Theo Brandt")
    ask(office, "Maya Chen", "Two fairs this week")
    ask(office, "Theo Brandt", "I am away")
    office.use(MANAGER)
    card = team_card(office)
    buttons = card.rows[0].buttons
    give = next(b for b in buttons.values() if "Give" in b.accessibleName())
    assert give.accessibleName().endswith("for Maya Chen")
    office.click(give)
    keep = next(
        b for b in card.rows[0].buttons.values() if "Keep" in b.accessibleName()
    )
    office.click(keep)
    dialog = office.dialog()
    assert isinstance(dialog, KeepDateDialog)
    assert not dialog.act.isEnabled()  # why it stays comes first
    office.type(dialog.why, "The fair is what we practise for")
    office.click(dialog.act)
    office.until(lambda: not card.rows[0].buttons)
    office.use("Maya Chen")
    (row,) = assigned(office)
    assert row.due.text() == "Due Mon 18 May"
    office.use("Theo Brandt")
    (row,) = assigned(office)
    assert row.due.text() == "Due Mon 11 May"
    assert row.lines[-1] == ("Rowan keeps the date. “The fair is what we practise for”")


def ask(office: Office, name: str, why: str) -> None:
    """Let somebody ask for another date, first without saying why."""
    office.use(name)
    (row,) = assigned(office)
    office.click(row.ask)
    dialog = office.dialog()
    assert isinstance(dialog, AskDateDialog)
    assert dialog.day.day == date(2026, 5, 11) + timedelta(days=7)
    office.click(dialog.act)
    office.until(lambda: "in a few words why" in dialog.error.text())
    office.type(dialog.reason, why)
    office.click(dialog.act)
    office.until(lambda: not office.window.findChildren(AskDateDialog))
    (row,) = assigned(office)
    assert row.lines[-1].endswith("Rowan has not answered yet.")


def test_taken_back_it_is_gone_from_today(office: Office) -> None:
    office.add("Maya Chen")
    sent(office, "Maya Chen")
    card = team_card(office)
    office.click(card.rows[0].take_back)
    dialog = office.dialog()
    office.click(office.button("Take it back", dialog))
    office.until(lambda: not card.rows)
    office.click(card.over)
    assert card.rows[0].counted == "Taken back"
    office.use("Maya Chen")
    assert assigned(office) == ()
    assert office.screens.today.page.assigned.isHidden()


def test_another_page_leads_to_assigning_with_its_people_chosen(
    office: Office,
) -> None:
    maya = office.add("Maya Chen")
    coaching = office.coaching("Programme")
    coaching.ways.assign_wanted.emit((maya,))
    dialog = office.dialog()
    assert isinstance(dialog, AssignDialog)
    assert coaching.title.text() == "Your team"
    assert dialog.form.people.chosen == (maya,)
    office.key(dialog, Qt.Key.Key_Escape)


def test_an_outcome_of_the_programme_is_chosen_and_read_by_the_rep(
    office: Office,
) -> None:
    started(office, "Maya Chen")
    with office.acting_as(MANAGER) as parts:
        text = OutcomeText("Discounts", "in 10", 4, 1, date(2026, 9, 1))
        parts.coaching().programme.add_outcome(text)
    office.practised(MANAGER, key_of(office, PRICE))
    dialog = begin(office)
    form = dialog.form
    assert form.outcome.words.isHidden()
    line = form.outcome.choice.currentText()
    assert "Discounts" in line
    office.type(form.why, WHY)
    tick(office, form.scenarios, PRICE)
    tick(office, form.people, "Maya")
    send(office, dialog)
    office.use("Maya Chen")
    (row,) = assigned(office)
    assert row.lines[1] == f"For: {line}"
