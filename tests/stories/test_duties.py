"""Executives, managers and reps have duties whose evidence comes from what they do."""

from datetime import timedelta

from PySide6.QtCore import Qt

from roleplay.ui.coaching.programme import DutiesCard
from roleplay.ui.coaching.programme.entry_dialogs import NoteDialog
from roleplay.ui.coaching.team_notice_card import TeamNoticeCard
from roleplay.ui.screens import TODAY
from roleplay.usecases import AssignmentDraft, NewCall, ProgrammeText
from tests.stories.office import MANAGER, Office


def card_of(office: Office) -> DutiesCard:
    """Open the Programme page; return the card once its lists are there."""
    card = office.coaching("Programme").findChild(DutiesCard)
    assert card is not None
    office.until(lambda: bool(card.lines))
    return card


def note(office: Office, card: DutiesCard, key: str, text: str) -> NoteDialog:
    """Write a note on a duty, as a person would, and press Note it."""
    office.click(card.lines[key].buttons[-1])
    dialog = office.dialog()
    assert isinstance(dialog, NoteDialog)
    office.type(dialog.text, text)
    office.key(dialog.text, Qt.Key.Key_Return)
    return dialog


def evidence(card: DutiesCard, key: str) -> str:
    """Return what stands under a duty."""
    return card.lines[key].evidence.text()


def aside(card: DutiesCard, key: str) -> str:
    """Return what stands beside a duty."""
    return card.lines[key].aside.text()


def test_the_sponsor_notes_where_they_said_why(office: Office) -> None:
    office.add("Ada Koch", "sponsor")
    office.use("Ada Koch")
    card = card_of(office)
    assert card.title.text() == "Your duties as the sponsor"
    dialog = note(office, card, "say-why", "   ")
    office.until(lambda: "few words" in dialog.error.text())
    office.type(dialog.text, "Kick-off, all <b>40</b>")
    office.click(dialog.act)
    office.until(lambda: evidence(card, "say-why") == "Kick-off, all <b>40</b>")
    assert card.note.text() == "1 kept, 3 waiting"
    office.click(card.kept[0].button)
    office.until(lambda: card.note.text() == "4 waiting")


def test_a_manager_completes_and_shows_it(office: Office) -> None:
    office.add("Maya Chen")
    card = card_of(office)
    assert card.title.text() == "Your five duties"
    assert evidence(card, "complete").startswith("0 of ")
    office.practised(MANAGER, "everything-is-fine")
    card = card_of(office)
    office.until(lambda: evidence(card, "complete").startswith("1 of "))
    note(office, card, "role-model", "Asked Arden what it costs them")
    words = "1 use of your own noted, plan is 2 a month"
    office.until(lambda: evidence(card, "role-model") == words)
    office.pass_days(32)
    card = card_of(office)
    old = "No example in the last month; the last is over a month old"
    office.until(lambda: evidence(card, "role-model") == old)


def test_a_rep_sees_their_own_part_on_today(office: Office) -> None:
    office.add("Maya Chen")
    office.use("Maya Chen")
    duties = office.screens.today.duties
    office.until(lambda: duties.states.get("practise") == "waiting")
    for _ in range(2):
        attempt_id = office.practised("Maya Chen", "everything-is-fine")
    with office.acting_as("Maya Chen") as parts:
        discuss = parts.discuss()
        rowan = next(p for p in parts.coaching().roles.everybody() if p.name == MANAGER)
        discuss.share(attempt_id, rowan.person_id)
    office.screens.go(TODAY)
    office.settle()
    office.until(lambda: duties.states.get("share") == "kept")
    assert duties.states["practise"] == "kept"
    office.use(MANAGER)
    office.until(lambda: not duties.states)


def test_a_manager_writes_to_who_was_not_noticed(office: Office) -> None:
    office.add("Maya Chen")
    card = card_of(office)
    assert evidence(card, "recognise") == "Maya, nothing noticed yet"
    office.click(card.lines["recognise"].buttons[0])
    coaching = office.screens.coaching
    assert coaching is not None
    notice = coaching.findChild(TeamNoticeCard)
    assert notice is not None
    office.until(notice.form.isVisible)
    skills = notice.form.skills.actions()
    next(act for act in skills if act.text() == "Discovery").trigger()
    office.type(notice.form.field, "You asked, then waited. They told you the number.")
    office.click(notice.form.send)
    card = card_of(office)
    words = "Everybody noticed in the last 14 days"
    office.until(lambda: evidence(card, "recognise") == words)


def test_a_programme_gives_days_and_others_facts_count(office: Office) -> None:
    maya, today = office.add("Maya Chen"), office.now().date()
    office.add("Ada Koch", "sponsor")
    with office.acting_as(MANAGER) as parts:
        programme = parts.coaching().programme
        programme.start(ProgrammeText("Discovery first", "We ask first.", today, 24))
        programme.enrol([maya])
        said = NewCall(maya, "discovery", today, "Arden", "Asked what an hour costs.")
        parts.coaching().calls.note(said)
        parts.coaching().conflicts.log_conflict("Ask first", "Dials are paid")
    card = card_of(office)
    assert aside(card, "complete") == "Due 18 May"
    assert evidence(card, "expect") == "1 call with evidence"
    office.pass_days(15)
    card = card_of(office)
    late = "Overdue since 18 May"
    office.until(lambda: aside(card, "complete") == late)
    office.use("Ada Koch")
    hers = card_of(office)
    assert evidence(hers, "clear-way") == "1 open, 0 with an owner and a date"


def test_an_assignment_says_why_and_how_many_opened_it(office: Office) -> None:
    maya, today = office.add("Maya Chen"), office.now().date()
    draft = AssignmentDraft(
        due_on=today + timedelta(days=7),
        why="It is what our customers ask us for, every week.",
        outcome="Fewer first-call discounts",
        scenario_keys=("everything-is-fine",),
        person_ids=(maya,),
        override="The course is tomorrow.",
    )
    with office.acting_as(MANAGER) as parts:
        parts.coaching().assigning.send(draft)
    card = card_of(office)
    words = "In your own words, opened by 0 of 1; 1 sent before your own pass"
    assert evidence(card, "position") == words
    assert "Write one" in [button.text() for button in card.lines["position"].buttons]
