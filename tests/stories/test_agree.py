from PySide6.QtCore import Qt

from roleplay.scoring import Verdict
from roleplay.ui.coaching.agreement_card import AgreementCard
from roleplay.ui.coaching.appeals_card import AppealsCard
from roleplay.ui.coaching.disputed_card import DisputedCard
from roleplay.ui.coaching.rating import SheetView
from roleplay.ui.coaching.screen import CoachingScreen
from roleplay.ui.debrief import DebriefScreen
from roleplay.ui.screens import PROGRESS
from tests.stories.office import MANAGER, Office

MAYA = "Maya Chen"
WHY = "I did ask him, in other words"
ANSWER = "You did, twice"


def debrief_of(office: Office, attempt_id: str) -> DebriefScreen:
    """Open a debrief, once what others say of it is there."""
    office.screens.show_debrief(attempt_id)
    debrief = office.screens.debrief
    assert debrief is not None
    office.until(lambda: debrief.isVisible() and debrief.debrief is not None)
    office.settle()
    return debrief


def share_and_appeal(office: Office, attempt_id: str) -> tuple[int, str]:
    """Let Maya share an attempt and appeal its first missed criterion, by clicks."""
    debrief = debrief_of(office, attempt_id)
    assert debrief.top.discussed is not None
    (rowan,) = debrief.top.discussed.others
    debrief.top.share.emit(rowan.person_id)
    office.settle()
    appeals = debrief.scored.appeals
    office.click(appeals.open_button)
    office.type(appeals.reason, WHY)
    number, criterion = appeals.which.currentData()
    office.click(appeals.send_button)
    office.until(lambda: bool(appeals.shown))
    return number, criterion


def sheet_of(card: AppealsCard, office: Office) -> SheetView:
    """Open the first appeal by a click; return the sheet."""
    office.until(lambda: bool(card.buttons))
    office.click(card.buttons[0])
    office.until(lambda: card.dialog is not None)
    assert card.dialog is not None
    (view,) = card.dialog.findChildren(SheetView)
    office.until(lambda: bool(view.rows))
    return view


def answer_blind(office: Office, view: SheetView, key: tuple[int, str]) -> None:
    """Rate the criterion by key 1, unseen, and uphold the appeal with a reason."""
    row = view.rows[key]
    assert row.row.app is None
    assert row.strip is None
    row.choice.focus_mark()
    office.key(row.choice.marks[Verdict.MET], Qt.Key.Key_1)
    office.until(lambda: view.rows[key].strip is not None)
    strip = view.rows[key].strip
    assert strip is not None
    assert "App: missed" in strip.words.text
    office.click(strip.buttons["uphold"])
    office.until(strip.error.isVisible)  # a reason is needed, and asked for
    office.type(strip.reason, ANSWER)
    office.click(strip.buttons["uphold"])
    office.until(lambda: view.rows[key].row.override is not None)


def find_said(office: Office, attempt_id: str) -> None:
    """Come to the answered appeal from Progress, as nobody says where it is."""
    office.screens.go(PROGRESS)
    progress = office.screens.progress
    assert progress is not None
    assert progress.shared is not None
    said = progress.shared.said
    office.until(lambda: bool(said.buttons))
    names = [button.accessibleName() for button in said.buttons]
    assert any("answered your appeal" in name for name in names)
    office.click(said.buttons[0])
    debrief = office.screens.debrief
    assert debrief is not None
    office.until(debrief.isVisible)
    assert debrief.debrief is not None
    assert debrief.debrief.attempt_id == attempt_id


def see_told(office: Office, attempt_id: str, key: tuple[int, str]) -> None:
    """See that Maya reads the outcome in her debrief."""
    debrief = debrief_of(office, attempt_id)
    office.until(debrief.coached.isVisible)
    assert "by the app alone" in debrief.coached.score.text()
    rows = {(r.number, r.explanation.criterion_id): r for r in debrief.scored.rows}
    row = rows[key]
    assert row.explanation.verdict is Verdict.MET
    said = row.accessibleDescription()
    assert said.startswith(f"The app said missed. {MANAGER}, uncertified, set met")
    (appeal,) = debrief.scored.appeals.shown
    assert (appeal.outcome, appeal.answer) == ("upheld", ANSWER)


def test_a_fair_appeal_is_rated_blind_upheld_and_told(office: Office) -> None:
    office.add(MAYA)
    attempt_id = office.practised(MAYA, "gone-by-christmas", well=False)
    office.use(MAYA)
    key = share_and_appeal(office, attempt_id)
    office.use(MANAGER)
    team = office.coaching("Team")
    card = team.findChild(AppealsCard)
    assert card is not None
    answer_blind(office, sheet_of(card, office), key)
    assert card.dialog is not None
    office.click(card.dialog.done_button)
    office.until(lambda: not card.buttons)
    see_counted(office, team)
    office.use(MAYA)
    find_said(office, attempt_id)
    see_told(office, attempt_id, key)
    badges = office.parts.practise().badges()
    assert any(b.badge_id == "fair-appeal" and b.earned_at for b in badges)


def see_counted(office: Office, team: CoachingScreen) -> None:
    """See that the author's list has it, and that one rating is too few to tell."""
    agreement, disputed = team.findChild(AgreementCard), team.findChild(DisputedCard)
    assert agreement is not None
    assert disputed is not None
    office.until(disputed.save.isVisible)
    assert agreement.cells[0] == ("0 of 1", "too few to tell", "too few to tell")


def shared_by_maya(office: Office, name: str) -> str:
    """Let Maya play and share an attempt; return it."""
    attempt_id = office.practised(MAYA, "gone-by-christmas")
    with office.acting_as(MAYA) as parts:
        discuss = parts.discuss()
        others = discuss.about(attempt_id).others
        person = next(p for p in others if p.name == name)
        discuss.share(attempt_id, person.person_id)
    return attempt_id


def test_a_colleague_leaves_a_note_without_the_coaching_page(office: Office) -> None:
    office.add(MAYA)
    office.add("Colin Ames")
    attempt_id = shared_by_maya(office, "Colin Ames")
    office.use("Colin Ames")
    office.screens.go(PROGRESS)
    progress = office.screens.progress
    assert progress is not None
    assert progress.shared is not None
    shared = progress.shared.shared
    office.until(lambda: bool(shared.buttons))
    office.click(shared.buttons[0])
    debrief = office.screens.debrief
    assert debrief is not None
    office.until(lambda: debrief.isVisible() and debrief.coached.isVisible())
    office.type(debrief.coached.text, "<b>Calm</b> all the way")
    office.click(debrief.coached.send)
    office.until(lambda: debrief.coached.text.toPlainText() == "")
    office.use(MAYA)
    mine = debrief_of(office, attempt_id)
    office.until(mine.coached.isVisible)
    (note,) = office.parts.discuss().about(attempt_id).notes
    assert (note.by, note.text) == ("Colin Ames", "<b>Calm</b> all the way")
