"""A manager and a rep meet, twice, at one computer, by clicks and by keys alone."""

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPlainTextEdit, QWidget

from roleplay.scoring import Verdict
from roleplay.ui.coaching.one_on_one import OneOnOnePage
from roleplay.ui.coaching.one_on_one.ways_card import APP_BUYER, BE_BUYER
from roleplay.ui.progress import MeetingsCard
from roleplay.ui.screens import PROGRESS
from roleplay.ui.widgets import VerdictChoice
from tests.stories.office import MANAGER, Office

MAYA = "Maya Chen"
SCENARIO = "everything-is-fine"
SECRET = "Nervous since the reorganisation"
KEY = Qt.Key
MOST_TABS = 80


def page_of(office: Office) -> OneOnOnePage:
    page = office.coaching("One-on-ones").page(0)
    assert isinstance(page, OneOnOnePage)
    return page


def meet(office: Office, person_id: str) -> OneOnOnePage:
    """Open the one-on-one with somebody by its row, and begin it."""
    page = page_of(office)
    if page.pages.currentWidget() is not page.console:
        office.until(lambda: person_id in page.people.rows)
        office.click(page.people.rows[person_id])
    office.until(lambda: page.console.prepared is not None)
    office.click(page.console.bar.act)
    office.until(lambda: is_open(page))
    return page


def is_open(page: OneOnOnePage) -> bool:
    prepared = page.console.prepared
    return prepared is not None and prepared.meeting is not None


def choose(box: QComboBox, data: str) -> None:
    box.setCurrentIndex(box.findData(data))


def press(office: Office, choice: VerdictChoice, key: Qt.Key) -> None:
    """Press a key on the first of three marks."""
    choice.focus_mark()
    office.key(choice.marks[Verdict.MET], key)


def agree(office: Office, page: OneOnOnePage, text: str) -> None:
    """Agree on something, with the form as it stands."""
    card = page.console.promises
    before = len(card.backs)
    office.type(card.form.text, text)
    office.click(card.form.agree)
    office.until(lambda: len(card.backs) == before + 1)


def words_on(widget: QWidget) -> str:
    labels = [label.text() for label in widget.findChildren(QLabel)]
    fields = [field.toPlainText() for field in widget.findChildren(QPlainTextEdit)]
    return "\n".join(labels + fields)


def shared_attempt(office: Office) -> str:
    """Let Maya play a scenario and share it with the manager."""
    attempt_id = office.practised(MAYA, SCENARIO)
    with office.acting_as(MAYA) as parts:
        rowan = next(p for p in parts.coaching().roles.everybody() if p.name == MANAGER)
        parts.discuss().share(attempt_id, rowan.person_id)
    return attempt_id


def test_two_meetings_in_a_row_with_a_restart_in_the_first(
    office: Office, tmp_path: Path
) -> None:
    maya = office.add(MAYA)
    shared_attempt(office)
    page = meet(office, maya)
    office.click(page.console.agenda.rows["well"])
    office.until(lambda: page.console.agenda.rows["well"].isChecked())
    choose(page.console.promises.form.skill, "decision-map")
    agree(office, page, "ask who else feels it")
    office.close()
    office.open()
    page = page_of(office)
    office.until(lambda: is_open(page))  # the open meeting is there at once
    assert page.console.agenda.rows["well"].isChecked()
    assert page.console.promises.form.who.currentText() == "Rowan will"
    agree(office, page, "sit in on two calls")
    assert page.console.promises.form.isHidden()
    office.click(page.console.bar.act)
    office.until(page.summary.isVisible)
    assert "Maya Chen: ask who else feels it" in words_on(page.summary)
    office.click(page.summary.next_form.plan)
    office.until(lambda: "Mon 18 May" in page.summary.next_form.told.text())
    page.summary.write_calendar(tmp_path / "next.ics")
    office.until(lambda: (tmp_path / "next.ics").exists())
    office.pass_days(14)
    second_meeting(office, maya)


def second_meeting(office: Office, maya: str) -> None:
    page = page_of(office)
    office.click(page.summary.back)
    page = meet(office, maya)
    console = page.console
    assert "What you promised" in [row.text() for row in console.agenda.rows.values()]
    first, second = console.last_time.choices
    press(office, console.last_time.choices[first], KEY.Key_1)
    office.until(lambda: console.last_time.choices[first].verdict is Verdict.MET)
    press(office, console.last_time.choices[second], KEY.Key_2)
    office.until(lambda: second in console.last_time.notes)
    office.type(console.last_time.notes[second], "one of two")
    office.key(console.last_time.notes[second], KEY.Key_Return)
    office.click(console.bar.act)
    office.until(page.summary.isVisible)
    shown = words_on(page.summary)
    assert "Maya Chen: ask who else feels it: kept" in shown
    assert "Rowan Hale: sit in on two calls: partly. one of two" in shown


def test_the_manager_plays_the_buyer_by_keys_and_both_rate(office: Office) -> None:
    maya = office.add(MAYA)
    page = meet(office, maya)
    buyer = page.console.ways.buyer
    assert page.console.ways.pages.index == BE_BUYER  # nothing is shared yet
    choose(buyer.choice, SCENARIO)
    office.key(buyer.begin, KEY.Key_Return)
    office.until(lambda: buyer.playing is not None)
    for choice in buyer.script.choices.values():
        press(office, choice, KEY.Key_1)
    office.until(lambda: any(row.is_likely for row in buyer.script.ways))
    likely = next(row.way.key for row in buyer.script.ways if row.is_likely)
    office.key(buyer.script, KEY(KEY.Key_0 + likely))
    office.until(lambda: buyer.playing is not None and buyer.playing.number == 2)
    office.key(buyer.script, KEY.Key_B)
    office.until(lambda: buyer.playing is not None and buyer.playing.number == 1)
    office.click(buyer.script.stop)
    rate_together(office, page)


def rate_together(office: Office, page: OneOnOnePage) -> None:
    together = page.console.ways.buyer.together
    assert together.title.text() == "Rowan rates"
    office.key(together.on, KEY.Key_Return)
    assert together.title.text() == "Maya rates"
    assert all(choice.verdict is None for choice in together.choices.values())
    assert not together.on.isEnabled()
    for number, choice in enumerate(together.choices.values()):
        press(office, choice, KEY.Key_3 if number == 0 else KEY.Key_1)
    office.until(together.on.isEnabled)
    office.click(together.on)
    count = len(together.playing_rows)
    assert together.title.text() == f"{count - 1} of {count} the same"


def test_a_private_note_is_never_seen_in_another_profile(office: Office) -> None:
    maya = office.add(MAYA, "coach")
    page = meet(office, maya)
    office.type(page.console.notes.field, SECRET)
    office.until(lambda: page.console.notes.state.text() == "Kept.")
    office.click(page.console.bar.act)
    office.until(page.summary.isVisible)
    assert SECRET not in words_on(page.summary)
    office.use(MAYA)
    with office.acting_as(MAYA) as parts:
        rowan = next(p for p in parts.coaching().roles.everybody() if p.name == MANAGER)
        notes = parts.coaching().meeting_desk.notes
        assert notes.about(maya) == notes.about(rowan.person_id) == ()
    page = meet(office, rowan.person_id)
    assert SECRET not in words_on(office.window)
    office.use(MANAGER)
    page = page_of(office)
    office.click(page.people.rows[maya])
    office.until(lambda: page.console.notes.field.toPlainText() == SECRET)


def test_a_note_is_kept_when_the_window_is_closed_at_once(office: Office) -> None:
    maya = office.add(MAYA)
    page = meet(office, maya)
    page.console.notes.field.setPlainText(SECRET)
    office.close()
    office.open()
    page = page_of(office)
    office.until(lambda: page.console.notes.field.toPlainText() == SECRET)


def test_the_rep_sees_what_she_promised_and_ticks_it_off(office: Office) -> None:
    maya = office.add(MAYA)
    page = meet(office, maya)
    choose(page.console.promises.form.skill, "decision-map")
    agree(office, page, "ask who else feels it")
    office.click(page.console.bar.act)
    office.until(page.summary.isVisible)
    office.click(page.summary.next_form.plan)
    office.use(MAYA)
    card = office.screens.today.promises
    office.until(card.isVisible)
    assert "ask who else feels it" in words_on(card)
    assert "One-on-one with Rowan Hale: Mon 18 May" in card.meetings.text()
    (choice,) = card.choices.values()
    press(office, choice, KEY.Key_1)
    office.until(lambda: "Kept" in words_on(card))
    assert "You: ask who else feels it (kept)" in words_in_progress(office)
    office.use(MANAGER)
    page = page_of(office)
    office.click(page.people.rows[maya])
    office.until(lambda: bool(page.console.last_time.choices))
    (shown,) = page.console.last_time.choices.values()
    assert shown.verdict is Verdict.MET


def test_a_promise_is_practised_from_today(office: Office) -> None:
    page = meet(office, office.add(MAYA))
    form = page.console.promises.form
    choose(form.skill, "discovery")
    choose(form.scenario, SCENARIO)
    agree(office, page, "let the silence stand")
    office.use(MAYA)
    card = office.screens.today.promises
    office.until(lambda: len(card.practise) == 1)
    office.click(card.practise[0])
    office.until(lambda: office.screens.stage is not None)
    stage = office.screens.stage
    assert stage is not None
    office.until(stage.isVisible)


def test_what_was_noticed_goes_into_the_agenda(office: Office) -> None:
    maya = office.add(MAYA)
    with office.acting_as(MANAGER) as parts:
        moment = "You let her say the number first."
        parts.coaching().recognise.notice(maya, "discovery", moment)
    page = page_of(office)
    office.click(page.people.rows[maya])
    office.until(lambda: "well" in page.console.agenda.rows)
    said = page.console.agenda.rows["well"].accessibleName()
    assert "You noticed: You let her say the number first." in said


def words_in_progress(office: Office) -> str:
    office.screens.go(PROGRESS)
    office.settle()
    progress = office.screens.progress
    assert progress is not None
    card = progress.findChild(MeetingsCard)
    assert isinstance(card, MeetingsCard)
    office.until(card.isVisible)
    return words_on(card)


def test_bad_input_is_refused_and_stays_where_it_was_typed(office: Office) -> None:
    maya = office.add(MAYA)
    page = meet(office, maya)
    console, form = page.console, page.console.promises.form
    office.click(form.agree)
    office.until(lambda: "empty" in form.error.text())
    form.text.setText("x" * 10_000)
    office.click(form.agree)
    office.until(lambda: "10000 letters" in form.error.text())
    assert len(form.text.text()) == 10_000
    form.text.setText("<b>ask</b>")
    form.day.show_day((office.clock - timedelta(days=1)).date())
    office.click(form.agree)
    office.until(lambda: "day is over" in form.error.text())
    assert form.text.text() == "<b>ask</b>"
    form.day.show_day(office.clock.date())
    office.click(form.agree)
    office.until(lambda: "Maya: <b>ask</b>" in words_on(console.promises))
    console.notes.field.setPlainText("y" * 10_000)
    office.until(lambda: "10000 letters" in console.notes.notice.text)
    assert len(console.notes.field.toPlainText()) == 10_000
    console.notes.field.setPlainText("")


def test_listening_back_opens_what_was_shared(office: Office) -> None:
    maya = office.add(MAYA)
    attempt_id = shared_attempt(office)
    page = meet(office, maya)
    office.click(page.console.shared.rows[attempt_id])
    assert page.console.shared.chosen == attempt_id
    assert page.console.ways.sheet.isVisible()
    office.click(page.console.ways.switch.segments[APP_BUYER])
    assert page.console.shared.chosen == ""
    assert page.console.ways.app.open.text() == "Switch to Maya's profile"
    office.click(page.console.ways.app.open)
    office.until(lambda: office.screens.nav.person.name.text() == MAYA)


def test_who_has_no_colleagues_is_told_what_to_do(office: Office) -> None:
    page = page_of(office)
    office.until(lambda: page.people.notice.isVisible())
    assert page.people.notice.title == "There is nobody to meet yet."
    office.click(page.people.notice.button("Add a profile"))
    dialog = office.dialog()
    assert dialog.windowTitle() == "Add a profile"
    dialog.reject()


def test_a_whole_meeting_by_keys_alone(office: Office) -> None:
    office.add(MAYA)
    page = page_of(office)
    office.until(lambda: bool(page.people.rows))
    keys = Keys(office)
    keys.tab_to(next(iter(page.people.rows.values())))
    keys.press(KEY.Key_Return)
    office.until(lambda: page.console.prepared is not None)
    keys.tab_to(page.console.bar.act)
    keys.press(KEY.Key_Return)
    office.until(lambda: is_open(page))
    keys.tab_to(page.console.agenda.rows["well"])
    keys.press(KEY.Key_Space)
    office.until(lambda: page.console.agenda.rows["well"].isChecked())
    keys.tab_to(page.console.promises.form.text)
    office.qtbot.keyClicks(page.console.promises.form.text, "ask who else feels it")
    keys.press(KEY.Key_Return)
    office.until(lambda: bool(page.console.promises.backs))
    keys.tab_to(page.console.notes.field)
    office.qtbot.keyClicks(page.console.notes.field, "calmer")
    end_by_keys(office, page, keys)


def end_by_keys(office: Office, page: OneOnOnePage, keys: "Keys") -> None:
    keys.tab_to(page.console.bar.act)
    keys.press(KEY.Key_Return)
    office.until(page.summary.isVisible)
    keys.tab_to(page.summary.next_form.plan)
    keys.press(KEY.Key_Return)
    office.until(page.summary.next_form.calendar.isVisible)
    keys.press(KEY.Key_Escape)
    office.until(page.people.isVisible)


class Keys:
    """The keyboard, and nothing else."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def tab_to(self, wanted: QWidget) -> None:
        """Press Tab until the focus is there; fail after a round of the window."""
        for _ in range(MOST_TABS):
            here = QApplication.focusWidget()
            if here is wanted:
                return
            self._office.qtbot.keyClick(here or self._office.window, KEY.Key_Tab)
        raise AssertionError(f"Tab never comes to {wanted.accessibleName()}")

    def press(self, key: Qt.Key) -> None:
        """Press a key on what has the focus."""
        here = QApplication.focusWidget()
        assert here is not None
        self._office.key(here, key)
