"""Pictures of the programme: started, asked, matched, and its message on Today."""

from datetime import timedelta

from roleplay.cli.tools import Choice
from roleplay.parts import Parts
from roleplay.scenario import typed
from roleplay.ui.screens import TODAY
from roleplay.usecases import CoachingServices, OutcomeText, ProgrammeText
from tests.pictures.desk import Desk
from tests.screenshots import Camera

MANAGER = "Rowan Hale"
NAMES = (
    "Maya Chen",
    "Jonah Osei",
    "Sofia Imhof",
    "Ewan Birk",
    "Priya Nair",
    "Noor Ali",
)
ANSWERS = ((5, 4, 2), (4, 4, 3), (4, 3, 2), (5, 3, 2), (3, 4, 3))
GOAL = (
    "We ask what standing still costs them before we say a price, so that first-call "
    "discounts go from 4 in 10 to 1 in 10."
)
PITCH = (
    "We help plants see what a stopped line costs them, early enough to do something. "
    "So ask about the last standstill before you speak of price."
)
HALF = "We tell plants early enough, and we ask about the last one."
LESS = 3  # who is this able says half of it
POINTS = ("stopped line / standstill costs", "early enough", "ask about the last")


def take(desk: Desk, camera: Camera) -> None:
    """Take the programme page, and the survey on the manager's own Today."""
    prepare(desk)
    desk.coaching("Programme")
    camera.take("programme")
    desk.screens.go(TODAY)
    survey = desk.screens.today.page.survey
    desk.wait(survey.isVisible, "the survey")
    camera.take("survey")


def prepare(desk: Desk) -> None:
    """Let nine weeks of a programme have passed."""
    with desk.acting_as(MANAGER, days_ago=60) as parts:
        coaching = parts.coaching()
        me = coaching.roles.me.person_id
        coaching.roles.give(me, "manager", True)
        ids = [parts.profiles().add(name).person_id for name in NAMES]
        _start(desk, coaching, [me, *ids])
    for name, answer in zip(NAMES, ANSWERS, strict=False):
        with desk.acting_as(name, days_ago=20) as parts:
            coaching = parts.coaching()
            coaching.roles.share_effort(True)
            asked = coaching.survey.question()
            assert asked is not None
            coaching.survey.answer(asked.round_id, *answer)
            _say(parts, name, PITCH if answer[1] > LESS else HALF)
    with desk.acting_as(MANAGER, days_ago=10) as parts:
        programme = parts.coaching().programme
        view = programme.current()
        assert view is not None
        day = desk.at.date() - timedelta(days=10)
        programme.measure(view.outcomes[0].outcome_id, 2.5, day)
    with desk.acting_as(NAMES[0], days_ago=10) as parts:
        parts.coaching().matching.wish({"champion", "coach"})


def _say(parts: Parts, name: str, words: str) -> None:
    practise = parts.practise(Choice(profile=name))
    scene = practise.begin("our-message-rep", seed=7)
    if practise.answer(scene.attempt_id, typed(words)).scene is not None:
        practise.answer(scene.attempt_id, typed(words))


def _start(desk: Desk, coaching: CoachingServices, ids: list[str]) -> None:
    day = desk.at.date()
    text = ProgrammeText("Discovery before price", GOAL, day - timedelta(days=60), 24)
    coaching.programme.start(text)
    coaching.programme.enrol(ids)
    by_on = day + timedelta(days=120)
    outcome = OutcomeText("First-call discounts", "in 10", 4, 1, by_on)
    (kept,) = coaching.programme.add_outcome(outcome).outcomes
    coaching.programme.serve(kept.outcome_id, ["discovery", "price"], [])
    coaching.message.write("rep", PITCH, POINTS)
    coaching.survey.open()
