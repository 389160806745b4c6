"""Pictures of rating, agreement and certification."""

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QScrollArea, QWidget

from roleplay.cli import Choice
from roleplay.scenario import typed
from roleplay.scoring import Verdict
from roleplay.ui.coaching.agreement_card import AgreementCard
from roleplay.ui.coaching.appeals_card import ToRateCard
from roleplay.ui.coaching.certification_card import CertificationCard
from roleplay.ui.coaching.rating import SheetView
from tests.pictures.desk import Desk


class Camera(Protocol):
    """What saves a picture of the window."""

    def take(self, name: str) -> None:
        """Save the window as it looks now."""
        ...


MAYA, ROWAN = "Maya Chen", "Rowan Hale"
ANSWERS = (
    "thanks for your time walk me through how your team handles the weekly reports",
    "how long does he spend on the spreadsheets",
    "eleven hours, and they plan on an old picture. what happens because of that?",
    "could we meet on tuesday at ten with colin",
)
MET, PARTLY, MISSED = Verdict.MET, Verdict.PARTLY, Verdict.MISSED
GIVEN = (
    (MET, MET, MET, MET, PARTLY),
    (MISSED, MISSED, MET, MET, MET),
    (MET, MET, PARTLY, MET, MET),
)
ATTEMPTS = 11


def take(desk: Desk, camera: Camera) -> None:
    """Picture the agreement, a rating sheet and a reference, as Rowan sees them."""
    with desk.acting_as(ROWAN, days_ago=30) as parts:
        parts.profiles().add(MAYA)
    attempts = [_shared(desk, days_ago=ATTEMPTS - n) for n in range(ATTEMPTS)]
    for nth, attempt_id in enumerate(attempts[:-1]):
        _rated(desk, attempt_id, nth)
    _appealed(desk, attempts[-1])
    screen = desk.coaching("Team")
    agreement = screen.findChild(AgreementCard)
    assert agreement is not None
    desk.wait(lambda: bool(agreement.cells), "what was rated")
    scroll_to(agreement)
    camera.take("team-agreement")
    card = screen.findChild(ToRateCard)
    assert card is not None
    card.open(attempts[-1])
    desk.rest(800)
    _rate_first(desk, card)
    assert card.dialog is not None
    take_over(desk, camera, "rating-sheet", card.dialog)
    _reference(desk, camera)


def _rate_first(desk: Desk, card: ToRateCard) -> None:
    """Rate two criteria of the sheet that is open, one of them unlike the app."""
    assert card.dialog is not None
    (view,) = card.dialog.findChildren(SheetView)
    for name, verdict in (("open", MISSED), ("thank", MET)):
        view.rows[1, name].choice.marks[verdict].click()
        desk.rest(500)
    strip = view.rows[1, "open"].strip
    if strip is not None:
        strip.reason.setPlainText("“Walk me through” tells her what to do.")


def take_over(desk: Desk, camera: Camera, name: str, dialog: QDialog) -> None:
    """Take the window with a dialog over it, as one picture."""
    dialog.setParent(desk.window, Qt.WindowType.Widget)
    free = desk.window.rect().size() - dialog.size()
    dialog.move(free.width() // 2, free.height() // 2)
    dialog.show()
    desk.rest(400)
    camera.take(name)
    dialog.accept()
    desk.rest(400)


def scroll_to(card: QWidget) -> None:
    """Bring a card into sight."""
    place = card.parentWidget()
    while place is not None and not isinstance(place, QScrollArea):
        place = place.parentWidget()
    if isinstance(place, QScrollArea):
        place.verticalScrollBar().setValue(card.y())


def _reference(desk: Desk, camera: Camera) -> None:
    with desk.acting_as(ROWAN, days_ago=2) as parts:
        keys = [one.scenario_key for one in parts.coaching().certify.standing().left]
        for key in keys:
            practise = parts.practise(Choice(profile=ROWAN))
            scene = practise.begin(key, seed=7)
            while True:
                step = practise.answer(scene.attempt_id, typed(scene.turn.models[0]))
                if step.scene is None:
                    break
                scene = step.scene
    screen = desk.coaching("Team")
    card = screen.findChild(CertificationCard)
    assert card is not None
    desk.rest(800)
    card.begin.click()
    desk.wait(lambda: card.sheet is not None, "a reference")
    assert card.sheet is not None
    for name, verdict in (("who", Verdict.MET), ("reason", Verdict.PARTLY)):
        row = card.sheet.view.rows[1, name]
        row.choice.marks[verdict].click()
        desk.rest(600)
    assert card.dialog is not None
    take_over(desk, camera, "certification", card.dialog)


def _shared(desk: Desk, days_ago: float) -> str:
    with desk.acting_as(MAYA, days_ago) as parts:
        practise = parts.practise(Choice(profile=MAYA))
        attempt_id = practise.begin("everything-is-fine", seed=1).attempt_id
        first = ("well do you like your reports", ANSWERS[0], ANSWERS[0])
        for words in (first[round(days_ago) % 3], *ANSWERS[1:]):
            practise.answer(attempt_id, typed(words))
        discuss = parts.discuss()
        rowan = next(p for p in discuss.about(attempt_id).others if p.name == ROWAN)
        discuss.share(attempt_id, rowan.person_id)
    return attempt_id


def _rated(desk: Desk, attempt_id: str, nth: int) -> None:
    with desk.acting_as(ROWAN, days_ago=1) as parts:
        rating = parts.coaching().rating
        for row, verdict in zip(
            rating.sheet(attempt_id).rows, GIVEN[nth % 3], strict=False
        ):
            why = "I heard her week in it" if verdict is Verdict.MISSED else ""
            rating.rate(attempt_id, row.number, row.criterion_id, verdict, why)


def _appealed(desk: Desk, attempt_id: str) -> None:
    with desk.acting_as(MAYA, days_ago=0.5) as parts:
        turn = parts.practise().debrief(attempt_id).turns[-1]
        sheet, number = turn.verdict.explanations, turn.number
        why = "Colin was named, and a day as well"
        parts.discuss().appeal(attempt_id, number, sheet[-1].criterion_id, why)
