from PySide6.QtCore import Qt

from roleplay.bundled import bundled
from roleplay.game import VALID_DAYS
from roleplay.scenario import read_references
from roleplay.scoring import Verdict
from roleplay.ui.coaching.certification_card import CertificationCard
from roleplay.ui.coaching.reference_sheet import ReferenceSheet
from roleplay.ui.coaching.screen import CoachingScreen
from roleplay.ui.widgets import CHOICES
from tests.stories.office import MANAGER, Office

REFERENCES = read_references(bundled("assets") / "reference-attempts")
KEYS = dict(zip(CHOICES, (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3), strict=True))
RIGHT = {
    (one.id, number, rating.criterion_id): Verdict(rating.verdict)
    for one in REFERENCES
    for number, turn in enumerate(one.turns, 1)
    for rating in turn.ratings
}


def card_of(office: Office) -> CertificationCard:
    screen: CoachingScreen = office.coaching("Team")
    card = screen.findChild(CertificationCard)
    assert card is not None
    office.until(card.state.isVisible)
    office.settle()
    return card


def fall_short(office: Office) -> None:
    """Rate all references as missed, a day's work that agrees too little."""
    with office.acting_as(MANAGER) as parts:
        certify = parts.coaching().certify
        certify.begin()
        for reference_id, number, criterion_id in RIGHT:
            certify.rate(reference_id, number, criterion_id, Verdict.MISSED)


def rate_all(office: Office, card: CertificationCard) -> None:
    """Rate all eight references by keys; each in turn."""
    office.click(card.begin)
    office.until(lambda: card.sheet is not None)
    sheet = card.sheet
    assert sheet is not None
    for _ in REFERENCES:
        rate_one(office, sheet)
        office.click(sheet.next)
    office.until(lambda: sheet.view.isHidden())
    assert card.dialog is not None
    office.click(card.dialog.done_button)
    office.settle()


def rate_one(office: Office, sheet: ReferenceSheet) -> None:
    view = sheet.view
    while True:
        for key in tuple(view.rows):
            row = view.rows[key]
            assert view.sheet is not None
            assert row.row.app is None, "the reference opens after one's own verdict"
            chosen = RIGHT[view.sheet.attempt_id, *key]
            row.choice.focus_mark()
            office.key(row.choice.marks[Verdict.MET], KEYS[chosen])
            office.until(lambda k=key: view.rows[k].row.mine is not None)  # type: ignore[misc]
        if not view.ahead.isEnabled():
            return
        office.click(view.ahead)


def pass_scenarios(office: Office) -> None:
    for one in REFERENCES:
        office.practised(MANAGER, one.scenario)


def test_managers_know_the_curriculum_and_coach(office: Office) -> None:
    card = card_of(office)
    assert card.state.text() == "not certified"
    assert not card.begin.isEnabled()
    assert len(card.passes) == len(REFERENCES)
    pass_scenarios(office)
    card = card_of(office)
    assert not card.passes
    fall_short(office)
    card = card_of(office)
    assert card.state.text() == "not certified"
    assert not card.begin.isEnabled()
    office.pass_days(1)
    card = card_of(office)
    rate_all(office, card)
    assert card.state.text().startswith("certified until")
    today = office.clock.date()
    assert office.parts.coaching().certify.is_certified(today)
    office.pass_days(VALID_DAYS)
    assert card_of(office).state.text().startswith("lapsed")
