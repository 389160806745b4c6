"""Pictures of recognition, examples and talks before a room."""

from collections.abc import Iterator
from typing import Protocol

from roleplay.cli import Choice
from roleplay.parts import Parts
from roleplay.scenario import Answer, Hearing, Word
from roleplay.ui.coaching.team_notice_card import TeamNoticeCard
from roleplay.ui.coaching.trainer_card import TrainerCard
from roleplay.ui.screens import TODAY
from tests.pictures.desk import Desk

MANAGER, REP = "Rowan Hale", "Maya Chen"
TALK = "kick-off-in-the-canteen"
WAITED = "You asked, then waited. That silence got you the number."
MOST_TURNS = 14


class Camera(Protocol):
    """What saves a picture of the window."""

    def take(self, name: str) -> None:
        """Save the window as it looks now."""
        ...


def take(desk: Desk, camera: Camera) -> None:
    """Picture the Team page with a nudge, talks compared, and a rep's Today."""
    shared = prepare(desk)
    coaching = desk.coaching("Team")
    desk.rest(600)
    card = coaching.findChild(TeamNoticeCard)
    assert isinstance(card, TeamNoticeCard)
    for button in list(card.buttons.values())[:1]:
        button.click()
    desk.rest(400)
    card.form.field.setPlainText("You let her say the number first, and said nothing.")
    camera.take("team-recognise")
    talks = coaching.findChild(TrainerCard)
    assert isinstance(talks, TrainerCard)
    scroll_to(desk, talks)
    camera.take("on-stage")
    desk.screens.show_debrief(shared)
    desk.rest(800)
    camera.take("noticing")
    desk.screens.switch_profile(REP)
    desk.wait(lambda: desk.screens.today.noticed.isVisible(), "what was noticed")
    desk.screens.go(TODAY)
    desk.rest(600)
    camera.take("today-noticed")
    desk.screens.switch_profile(MANAGER)
    desk.rest(1200)


def scroll_to(desk: Desk, card: TrainerCard) -> None:
    """Bring the comparison into sight."""
    from PySide6.QtWidgets import QScrollArea

    desk.wait(card.comparison.isVisible, "two talks side by side")
    place = card.parentWidget()
    while place is not None and not isinstance(place, QScrollArea):
        place = place.parentWidget()
    if isinstance(place, QScrollArea):
        place.ensureWidgetVisible(card.comparison, 0, 24)
    desk.rest(300)


def prepare(desk: Desk) -> str:
    """Let weeks go by; return an attempt that was shared with the manager."""
    people = ids(desk)
    rowan = people[MANAGER]
    with desk.acting_as(REP, 20) as parts:
        shared = play(parts, REP, "everything-is-fine", answers())
        parts.discuss().share(shared, rowan)
    with desk.acting_as("Sofia Imhof", 16) as parts:
        first = play(parts, "Sofia Imhof", "more-than-we-expected", answers())
        parts.discuss().share(first, rowan)
    for days, word_s in ((12, 0.29), (3, 0.42)):
        with desk.acting_as(MANAGER, days) as parts:
            talk = play(parts, MANAGER, TALK, answers(word_s))
            if days == 3:
                why = "Listen how long I wait after the question."
                parts.coaching().exemplars.show(talk, why, "With Orrin on Tuesday")
    with desk.acting_as(MANAGER, 2) as parts:
        recognise = parts.coaching().recognise
        recognise.notice(people[REP], "discovery", WAITED, "attempt", shared)
        (given,) = recognise.given(people[REP])
        recognise.queue_story(given.notice_id)
    with desk.acting_as("Sofia Imhof", 1) as parts:
        said = "I stole your opening line. It works."
        parts.coaching().recognise.notice(people[REP], "opening", said)
    return shared


def ids(desk: Desk) -> dict[str, str]:
    """Return everybody's id by name; add who is missing."""
    with desk.acting_as(MANAGER, 30) as parts:
        roles = parts.coaching().roles
        there = {person.name for person in roles.everybody()}
        for name in (REP, "Sofia Imhof", "Ewan Birk"):
            if name not in there:
                parts.profiles().add(name)
        roles.give(roles.me.person_id, "manager", True)
        return {person.name: person.person_id for person in roles.everybody()}


class Speaker(Protocol):
    """Makes an answer of words."""

    def __call__(self, text: str) -> Answer:
        """Return the words as they were said."""
        ...


def answers(word_s: float = 0.4) -> Speaker:
    """Return what says words aloud, one in so many seconds, with one pause."""
    hears = Hearing("scripted", hears_fillers=True)

    def said(text: str) -> Answer:
        timed = tuple(_timed(text.split(), word_s))
        length = len(timed) * word_s
        return Answer(timed, hears, spoken=True, duration_s=length + 2)

    return said


def _timed(parts: list[str], word_s: float) -> Iterator[Word]:
    for number, part in enumerate(parts):
        at = number * word_s + (1.2 if number > len(parts) // 2 else 0.0)
        yield Word(part, at, at + word_s)


def play(parts: Parts, name: str, scenario: str, said: Speaker) -> str:
    """Play a scenario by its model answers; return the attempt's id."""
    practise = parts.practise(Choice(profile=name))
    scene = practise.begin(scenario, seed=7)
    for _ in range(MOST_TURNS):
        models = scene.turn.models
        step = practise.answer(scene.attempt_id, said(models[0] if models else "yes"))
        if step.scene is None:
            break
        scene = step.scene
    return scene.attempt_id
