"""Pictures of rating, agreement and certification."""

from roleplay.cli.tools import Choice
from roleplay.scenario import typed
from roleplay.scoring import Verdict
from roleplay.ui.coaching.appeals_card import ToRateCard
from roleplay.ui.coaching.certification_card import CertificationCard
from tests.pictures.desk import Desk
from tests.screenshots import Camera

MAYA, ROWAN = "Maya Chen", "Rowan Hale"
ANSWERS = (
    "thanks for your time walk me through how your team handles the weekly reports",
    "how long does he spend on the spreadsheets",
    "eleven hours, and they plan on an old picture. what happens because of that?",
    "could we meet on tuesday at ten with colin",
)
GIVEN = (Verdict.MET, Verdict.MET, Verdict.MISSED, Verdict.PARTLY, Verdict.MET)
ATTEMPTS = 11


def take(desk: Desk, camera: Camera) -> None:
    """Take the Team page, a rating sheet and a reference; Rowan's profile is in use."""
    attempts = [_shared(desk, days_ago=ATTEMPTS - n) for n in range(ATTEMPTS)]
    for attempt_id in attempts[:-1]:
        _rated(desk, attempt_id)
    _appealed(desk, attempts[-1])
    screen = desk.coaching("Team")
    camera.take("team-agreement")
    card = screen.findChild(ToRateCard)
    assert card is not None
    card.open(attempts[0])
    desk.rest(1200)
    assert card.dialog is not None
    camera.take_widget("rating-sheet", card.dialog)
    card.dialog.accept()
    _reference(desk, camera)


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
    camera.take_widget("certification", card.dialog)
    card.dialog.accept()


def _shared(desk: Desk, days_ago: float) -> str:
    with desk.acting_as(MAYA, days_ago) as parts:
        practise = parts.practise(Choice(profile=MAYA))
        attempt_id = practise.begin("everything-is-fine", seed=1).attempt_id
        for words in ANSWERS:
            practise.answer(attempt_id, typed(words))
        discuss = parts.discuss()
        rowan = next(p for p in discuss.about(attempt_id).others if p.name == ROWAN)
        discuss.share(attempt_id, rowan.person_id)
    return attempt_id


def _rated(desk: Desk, attempt_id: str) -> None:
    with desk.acting_as(ROWAN, days_ago=1) as parts:
        rating = parts.coaching().rating
        for row, verdict in zip(rating.sheet(attempt_id).rows, GIVEN, strict=False):
            why = "I heard her week in it" if verdict is Verdict.MISSED else ""
            rating.rate(attempt_id, row.number, row.criterion_id, verdict, why)


def _appealed(desk: Desk, attempt_id: str) -> None:
    with desk.acting_as(MAYA, days_ago=0.5) as parts:
        sheet = parts.practise().debrief(attempt_id).turns[-1].verdict.explanations
        number = len(ANSWERS)
        why = "Colin was named, and a day as well"
        parts.discuss().appeal(attempt_id, number, sheet[-1].criterion_id, why)
