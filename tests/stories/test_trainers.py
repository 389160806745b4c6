"""Trainers who hold the room: talks rehearsed, heard back, compared."""

from datetime import timedelta

from PySide6.QtCore import Qt

from roleplay.cli.tools import Choice
from roleplay.scenario import Answer, Hearing, Word
from roleplay.ui.coaching.trainer_card import TrainerCard
from tests.stories.office import MANAGER, MOST_TURNS, Office
from tests.stories.test_duty_recognise import words

HEARS = Hearing("scripted", hears_fillers=True)
TALK = "kick-off-in-the-canteen"


def spoken(text: str, word_s: float) -> Answer:
    """Return words said aloud, with a pause of a second in their middle."""
    parts = text.split()
    half = len(parts) // 2
    timed = tuple(
        Word(part, at + (n >= half), at + word_s + (n >= half))
        for n, part in enumerate(parts)
        for at in (n * word_s,)
    )
    return Answer(timed, HEARS, spoken=True, duration_s=len(parts) * word_s + 2)


def rehearse(office: Office, talk: str, word_s: float, prefix: str = "") -> str:
    """Give a talk aloud to its end; return the attempt."""
    with office.acting_as(MANAGER) as parts:
        practise = parts.practise(Choice(profile=MANAGER))
        scene = practise.begin(talk, seed=7)
        for _ in range(MOST_TURNS):
            answer = spoken(prefix + scene.turn.models[0], word_s)
            step = practise.answer(scene.attempt_id, answer)
            if step.scene is None:
                break
            scene = step.scene
        return scene.attempt_id


def type_to_the_end(office: Office) -> None:
    """Give the talk on the stage by typing its model answers."""
    office.until(lambda: office.screens.stage is not None)
    stage = office.screens.stage
    assert stage is not None
    office.until(lambda: stage.pages.currentWidget() is stage.brief)
    office.qtbot.keyClick(stage, Qt.Key.Key_Return)
    said: list[object] = []

    def is_asked() -> bool:
        waiting = stage.conversation.scene
        new = waiting is not None and waiting not in said
        return new and stage.field.edit.isEnabled()

    while True:
        office.until(lambda: office.debriefed or is_asked())
        scene = stage.conversation.scene
        if office.debriefed or scene is None:
            return
        said.append(scene)
        stage.field.edit.setFocus()
        office.qtbot.keyClicks(stage.field.edit, scene.turn.models[0])
        office.qtbot.keyClick(stage.field.edit, Qt.Key.Key_Return)


def trainer_card(office: Office) -> TrainerCard:
    card = office.coaching("Team").findChild(TrainerCard)
    assert isinstance(card, TrainerCard)
    office.until(lambda: len(card.starts) >= 5)
    return card


def test_talks_of_every_kind_are_offered_and_one_begins(office: Office) -> None:
    card = trainer_card(office)
    assert "Each talk you finish is listed here" in words(card)
    assert {
        "what-i-will-do-first", "ten-minutes-on-monday", "arms-folded-at-nine",
        "kick-off-in-the-canteen", "four-weeks-later",
    } <= set(card.starts)  # fmt: skip
    office.click(card.starts[TALK])
    type_to_the_end(office)
    card = trainer_card(office)
    office.until(lambda: len(card.chips) == 1)
    assert "typed, so its sound was not measured" in words(card)
    assert "Rehearse once more" in words(card)


def test_the_first_and_the_newest_stand_side_by_side(office: Office) -> None:
    rehearse(office, TALK, 0.25, "um um um well ")
    office.clock += timedelta(days=7)
    rehearse(office, TALK, 0.42)
    card = trainer_card(office)
    office.until(card.comparison.isVisible)
    rows = card.comparison.rows
    assert rows[""] == ("Mon 4 May", "Mon 11 May")
    assert rows["Words a minute"] == ("240", "143")
    before, after = (float(n) for n in rows["Fillers in 100 words"])
    assert before > 3 > after == 0
    assert rows["Longest pause"] == ("1.0 s", "1.0 s")
    assert rows["Speaks at a pace a room can follow"] == ("Missed", "Met")
    assert "Says why" not in rows
    office.click(card.comparison.all)
    assert card.comparison.rows["Says why"] == ("Met", "Met")


def test_what_was_typed_says_it_was_not_measured(office: Office) -> None:
    office.practised(MANAGER, TALK)
    rehearse(office, TALK, 0.42)
    card = trainer_card(office)
    office.until(card.comparison.isVisible)
    assert "typed, so its sound was not measured" in words(card)
    assert card.comparison.rows["Words a minute"] == ("not measured", "143")
    assert card.comparison.rows["Spoken in all"][0] == "not measured"


def test_any_two_are_compared_by_choosing_them(office: Office) -> None:
    first = rehearse(office, "arms-folded-at-nine", 0.42)
    second = rehearse(office, TALK, 0.42)
    card = trainer_card(office)
    assert not card.comparison.isVisible()  # two different talks, nobody chose them
    office.click(card.chips[first])
    office.click(card.chips[second])
    office.until(card.comparison.isVisible)
    assert "different talks" in words(card.comparison)
    assert "Says why" not in card.comparison.rows
    office.click(card.chips[first])
    office.until(lambda: not card.comparison.isVisible())


def test_a_talk_can_be_looked_at_again(office: Office) -> None:
    attempt_id = rehearse(office, TALK, 0.42)
    card = trainer_card(office)
    office.click(office.button("Open Kick-off in the canteen, Mon 4 May", card))
    debrief = office.screens.debrief
    assert debrief is not None
    office.until(lambda: debrief.debrief is not None)
    assert debrief.debrief is not None
    assert debrief.debrief.attempt_id == attempt_id
    assert debrief.isVisible()
