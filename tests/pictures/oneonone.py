"""Pictures of one-on-ones: the list, a meeting under way, the script, the summary."""

from datetime import timedelta
from typing import Protocol

from roleplay.cli.tools import Choice
from roleplay.parts import Parts
from roleplay.scenario import typed
from roleplay.scoring import Verdict
from roleplay.storage import Person
from roleplay.ui.coaching.one_on_one import OneOnOnePage
from roleplay.ui.coaching.one_on_one.ways_card import BE_BUYER
from roleplay.usecases import NewPromise, Prepared
from tests.pictures.desk import Desk

MANAGER, REP = "Rowan Hale", "Maya Chen"
SCENARIO = "everything-is-fine"
ANSWERS = (
    "Thanks for the time. How does the report get made today, and what does it cost?",
    "So the picture is already old when it arrives. Who else feels that?",
)


class Pictures(Protocol):
    """What takes a picture of the window."""

    def take(self, name: str) -> None:
        """Take it under a name."""
        ...


def take(desk: Desk, camera: Pictures) -> None:
    """Take the list, a meeting, the buyer's script, rating together, the summary."""
    maya = _earlier(desk)
    page = desk.coaching("One-on-ones").page(0)
    assert isinstance(page, OneOnOnePage)
    desk.rest(400)
    camera.take("one-on-ones")
    page.open_person(maya.person_id)
    desk.wait(lambda: page.console.prepared is not None, "the one-on-one")
    camera.take("one-on-one-prepared")
    page.console.bar.act.click()
    desk.wait(lambda: _shown(page).meeting is not None, "the meeting")
    page.console.agenda.rows["well"].click()
    desk.rest(300)
    _promise(page)
    page.console.notes.field.setPlainText("Calmer. Ask about Brightwater.")
    desk.rest(1200)
    page.console.shared.rows[_shown(page).shared[0].attempt_id].click()
    camera.take("one-on-one")
    _play(desk, camera, page)
    page.console.bar.act.click()
    desk.wait(page.summary.isVisible, "the summary")
    page.summary.next_form.plan.click()
    desk.rest(300)
    camera.take("one-on-one-summary")


def _play(desk: Desk, camera: Pictures, page: OneOnOnePage) -> None:
    page.console.ways.show_way(BE_BUYER)
    buyer = page.console.ways.buyer
    buyer.choice.setCurrentIndex(buyer.choice.findData(SCENARIO))
    buyer.begin.click()
    desk.wait(lambda: buyer.playing is not None, "the script")
    for choice in buyer.script.choices.values():
        choice.chosen.emit(Verdict.MET)
        desk.rest(150)
    camera.take("one-on-one-script")
    buyer.script.stop.click()
    buyer.together.on.click()
    for number, choice in enumerate(buyer.together.choices.values()):
        choice.chosen.emit(Verdict.MET if number else Verdict.PARTLY)
        desk.rest(150)
    camera.take("one-on-one-rate")
    buyer.together.on.click()
    camera.take("one-on-one-compare")


def _shown(page: OneOnOnePage) -> Prepared:
    assert page.console.prepared is not None
    return page.console.prepared


def _promise(page: OneOnOnePage) -> None:
    form = page.console.promises.form
    form.text.setText("ask “who else?” once a day")
    form.skill.setCurrentIndex(form.skill.findData("decision-map"))
    form.agree.click()


def _earlier(desk: Desk) -> Person:
    """Let Maya share an attempt, and an earlier meeting end with two promises."""
    with desk.acting_as(REP, 3) as parts:
        maya = _person(parts)
        attempt_id = _practised(parts)
    with desk.acting_as(MANAGER, 14) as parts:
        rowan = _person(parts)
        desk_then = parts.coaching().meeting_desk
        parts.coaching().roles.give(rowan.person_id, "manager", True)
        desk_then.hold.begin(maya.person_id)
        by_on = (desk.at - timedelta(days=1)).date()
        for who, text in ((maya, "one open question per call"),
                          (rowan, "sit in on two calls")):  # fmt: skip
            promise = NewPromise(who.person_id, "discovery", text, by_on)
            desk_then.agree.promise(maya.person_id, promise)
        desk_then.hold.end(maya.person_id)
        desk_then.plan.plan(maya.person_id, desk.at + timedelta(minutes=10))
    with desk.acting_as(REP, 1) as parts:
        parts.discuss().share(attempt_id, rowan.person_id)
        parts.coaching().roles.share_effort(True)
    return maya


def _person(parts: Parts) -> Person:
    return parts.coaching().roles.me


def _practised(parts: Parts) -> str:
    practise = parts.practise(Choice(profile=REP))
    scene = practise.begin(SCENARIO, seed=7)
    attempt_id = scene.attempt_id
    for number in range(20):
        step = practise.answer(attempt_id, typed(ANSWERS[number % 2]))
        if step.scene is None:
            break
    return attempt_id
