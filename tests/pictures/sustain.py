"""Pictures of the programme's second half: duties, what is alive, what it cost."""

from datetime import date, timedelta

from PySide6.QtCore import Qt

from roleplay.cli.tools import Choice
from roleplay.scenario import typed
from roleplay.ui.coaching.programme import ReturnCard
from roleplay.ui.screens import TODAY
from roleplay.usecases import ProgrammeText
from tests.pictures.album import MANAGER, Camera
from tests.pictures.desk import Desk

REPS = ("Maya Chen", "Jonah Osei", "Sofia Imhof", "Ewan Birk", "Lina Petrov")
PLAN = (
    # days ago, scenario, how many of the reps, from the first
    (58, "everything-is-fine", 5),
    (51, "the-discount-before-the-demo", 5),
    (44, "who-is-this", 4),
    (37, "everything-is-fine", 4),
    (27, "everything-is-fine", 5),
    (20, "the-discount-before-the-demo", 4),
    (12, "who-is-this", 3),
    (4, "everything-is-fine", 4),
    (1, "what-happens-next", 2),
)
MOST_TURNS = 14
FEE = ("9,500", "EUR", "Course fee, two days")
GOAL = "We ask what it costs them before we say a price."
USE = "Asked Arden what an hour of downtime costs them"


def prepare(desk: Desk) -> None:
    """Let a team practise for eight weeks, in a programme that cost something."""
    ids = []
    for name in REPS:
        with desk.acting_as(name, PLAN[0][0]) as parts:
            roles = parts.coaching().roles
            roles.share_effort(True)
            ids.append(roles.me.person_id)
    with desk.acting_as(MANAGER, PLAN[0][0]) as parts:
        programme, first = parts.coaching().programme, _first_day(desk)
        programme.start(ProgrammeText("Discovery before price", GOAL, first, 24))
        programme.enrol(ids)
    for days_ago, scenario, count in PLAN:
        for name in (*REPS[:count], MANAGER):
            _practise(desk, name, scenario, days_ago)
    with desk.acting_as(MANAGER) as parts:
        today, coaching = desk.at.date(), parts.coaching()
        coaching.duties.note("role-model", USE, today - timedelta(days=6))
        coaching.sustainment.add_cost(*FEE, today - timedelta(days=60))


def take(desk: Desk, camera: Camera) -> None:
    """Look at what came of eight weeks, and at the page for the sponsor."""
    prepare(desk)
    card = desk.coaching("Programme").findChild(ReturnCard)
    assert card is not None
    desk.wait(lambda: card.is_read, "the numbers")
    camera.take("sustainment")
    card.open_page()
    desk.wait(lambda: card.dialog is not None, "the sponsor's page")
    dialog = card.dialog
    assert dialog is not None
    # A window of its own is not in the picture: it stands in this one for it.
    dialog.setParent(desk.window, Qt.WindowType.Widget)
    dialog.move((desk.window.width() - dialog.width()) // 2, 24)
    dialog.show()
    camera.take("sponsor-page")
    dialog.reject()
    desk.screens.go(TODAY)


def _first_day(desk: Desk) -> date:
    """Return the day of the first practice."""
    return (desk.at - timedelta(days=PLAN[0][0])).date()


def _practise(desk: Desk, name: str, scenario: str, days_ago: int) -> None:
    with desk.acting_as(name, days_ago) as parts:
        practise = parts.practise(Choice(profile=name))
        scene = practise.begin(scenario, seed=7)
        for _ in range(MOST_TURNS):
            models = scene.turn.models
            said = models[0] if models else "right i see"
            step = practise.answer(scene.attempt_id, typed(said))
            if step.scene is None:
                return
            scene = step.scene
