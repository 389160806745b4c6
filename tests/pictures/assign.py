"""Pictures of assigning practice, of what was sent, and of Today with it."""

from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from roleplay.cli import Choice
from roleplay.scenario import typed
from roleplay.settings import SettingsFile
from roleplay.ui.coaching.assign import AssignmentsCard
from roleplay.ui.coaching.assign.dialog import AssignDialog
from roleplay.usecases import AssignmentDraft, WantedTime
from tests.pictures.desk import Desk

if TYPE_CHECKING:
    from tests.screenshots import Camera

REPS = ("Maya Chen", "Theo Brandt", "Lina Petrov")
MOST_TURNS = 20
SCENARIOS = ("the-discount-before-the-demo", "who-else-has-a-say")
WHY = "Four of our last six losses gave a discount before the need was clear."
OUTCOME = "First-call discounts from 4 in 10 to 1 in 10"
OVERRIDE = "The fair is on Friday; I practise tonight."
FAIRS = "Two fairs this week, and I am away on Monday."


def take(desk: Desk, camera: "Camera") -> None:
    """Take the dialog half filled, the card of the team, and Today of a rep."""
    with desk.acting_as(_manager(desk)) as parts:
        for name in REPS:
            parts.profiles().add(name)
    draft = _send(desk)
    for key in SCENARIOS:
        _practise(desk, REPS[-1], key)
    card = desk.coaching("Team").findChild(AssignmentsCard)
    assert card is not None
    desk.wait(lambda: bool(card.rows), "the assignments")
    desk.rest(300)
    card.rows[0].fold.click()
    camera.take("assignments")
    card.open(draft.person_ids)
    desk.wait(lambda: card.dialog is not None, "the dialog")
    assert card.dialog is not None
    _fill(card.dialog, draft)
    camera.take("assign", card.dialog)
    card.dialog.reject()
    manager = _manager(desk)
    _use(desk, REPS[0])
    camera.take("assigned")
    _use(desk, manager)


def _send(desk: Desk) -> AssignmentDraft:
    """Let the manager assign a day ago, and somebody ask for another date."""
    with desk.acting_as(_manager(desk), days_ago=1) as parts:
        team = parts.coaching()
        found = team.assigning.desk()
        due_on = found.today + timedelta(days=7)
        draft = AssignmentDraft(
            due_on=due_on,
            why=WHY,
            outcome=OUTCOME,
            scenario_keys=SCENARIOS,
            person_ids=tuple(person.person_id for person in found.people),
            times=(WantedTime(_workday(due_on), time(10), 25),),
            override=OVERRIDE,
        )
        key = team.assigning.send(draft)
    with desk.acting_as(REPS[1]) as parts:
        seeing = parts.coaching().assigned
        seeing.open_why(key)
        seeing.ask_for_date(key, due_on + timedelta(days=4), FAIRS)
    return draft


def _practise(desk: Desk, name: str, key: str) -> None:
    """Let somebody play a scenario to its end by its model answers."""
    with desk.acting_as(name) as parts:
        practise = parts.practise(Choice(profile=name))
        scene = practise.begin(key, seed=7)
        for _ in range(MOST_TURNS):
            said = typed(scene.turn.models[0])
            step = practise.answer(scene.attempt_id, said)
            if step.scene is None:
                return
            scene = step.scene


def _fill(dialog: AssignDialog, draft: AssignmentDraft) -> None:
    dialog.form.why.setPlainText(draft.why)
    dialog.form.outcome.words.setText(draft.outcome)
    for key in draft.scenario_keys:
        dialog.form.scenarios.choose(key)


def _use(desk: Desk, name: str) -> None:
    screens = desk.screens
    screens.switch_profile(name)
    desk.wait(lambda: screens.today.today is not None, "the day")
    desk.rest(1500)  # what is assigned comes after the day


def _manager(desk: Desk) -> str:
    return str(SettingsFile(desk.places.settings).recalled("profile"))


def _workday(before: date) -> date:
    """Return the last working day before a day."""
    day = before - timedelta(days=1)
    while day.weekday() > 4:
        day -= timedelta(days=1)
    return day
