from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from desk import Desk
from files import SMALL

from roleplay.scenario import Hearing, typed
from roleplay.scoring import Verdict
from roleplay.storage import Person
from roleplay.usecases import Looked, Rescore

GOOD = "thanks how do you work today"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.database.close()


def look(desk: Desk, text: str, *, apply: bool = False) -> tuple[Looked, ...]:
    """Look at everybody's attempts with the scenario file saying *text*."""
    path = desk.folder / "small.yaml"
    path.write_text(text) if text else path.unlink()
    desk.restart()
    judge = Rescore(desk.people(), desk.stores, desk.shelves, desk.clock)
    found = tuple(judge.look(apply=apply))
    assert len(found) == judge.count()
    return found


def test_the_same_rubric_changes_nothing(desk: Desk) -> None:
    desk.play(GOOD, "how many")
    (looked,) = look(desk, SMALL)
    assert not looked.is_changed
    assert looked.before == looked.after


def test_changes_name_criterion_verdicts_and_reason(desk: Desk) -> None:
    attempt_id = desk.play(GOOD, "how many")
    (looked,) = look(desk, SMALL.replace('"our product"', '"work today"'))
    assert (looked.attempt_id, looked.person) == (attempt_id, "Maya")
    (turn,) = looked.turns
    assert (turn.number, turn.turn_id, turn.scoring_before) == (1, "opening", "3")
    (change,) = turn.criteria
    assert (change.criterion_id, change.before, change.after) == (
        "no-pitch", Verdict.MET, Verdict.MISSED
    )  # fmt: skip
    assert change.reason
    assert looked.after.value == pytest.approx(100 * 5 / 6)


def test_new_and_removed_criteria_are_named(desk: Desk) -> None:
    desk.play(GOOD, "how many")
    text = SMALL.replace("{id: thank, label: Thanks her", "{id: hail, label: Hails her")
    text = text.replace("meets: [thank, open", "meets: [hail, open")
    (looked,) = look(desk, text)
    changes = {c.criterion_id: (c.before, c.after) for c in looked.turns[0].criteria}
    assert changes == {"hail": (None, Verdict.MET), "thank": (Verdict.MET, None)}


def test_a_turn_that_is_gone_is_said_and_left(desk: Desk) -> None:
    desk.play(GOOD, "how many")
    text = SMALL.replace("second", "third").replace("weight: 3", "weight: 1")
    (looked,) = look(desk, text, apply=True)
    assert looked.left == ("Turn 2: the scenario has no 'second'.",)
    assert [turn.number for turn in looked.turns] == [1]
    assert looked.applied


@pytest.mark.parametrize("text", ["", "nothing: 1"])
def test_a_scenario_that_is_gone_is_said_and_left(desk: Desk, text: str) -> None:
    desk.play(GOOD, "how many")
    (looked,) = look(desk, text, apply=True)
    assert looked.left == ("The scenario 'small' is gone or broken.",)
    assert not looked.is_changed
    assert not looked.applied
    assert looked.before == looked.after


def test_a_corrected_answer_is_judged_as_corrected(desk: Desk) -> None:
    attempt_id = desk.practise.begin("small").attempt_id
    heard = replace(typed("tanks"), spoken=True, hearing=Hearing("vosk"))
    desk.practise.answer(attempt_id, heard)
    desk.practise.answer(attempt_id, typed("our product is great"))
    desk.practise.correct(attempt_id, 1, GOOD)
    text = SMALL.replace('"our product"', '"work today"')
    (looked,) = look(desk, text, apply=True)
    (change,) = looked.turns[0].criteria
    assert (change.before, change.after) == (Verdict.MET, Verdict.MISSED)
    turn = desk.practise.debrief(attempt_id).turns[0]
    assert turn.rescored
    assert turn.original is not None


def test_single_turns_count_and_unfinished_attempts_do_not(desk: Desk) -> None:
    attempt_id = desk.play(GOOD, "how many")
    retry = desk.practise.retry(attempt_id, 1)
    desk.practise.answer(retry.attempt_id, typed(GOOD))
    desk.play(GOOD)
    desk.practise.abandon(desk.play(GOOD))
    found = look(desk, SMALL.replace("weight: 3", "weight: 1"))
    assert [looked.attempt_id for looked in found] == [attempt_id, retry.attempt_id]


def test_everybody_is_looked_at(desk: Desk) -> None:
    desk.play(GOOD, "how many")
    other = desk.practise_as("Colin")
    attempt_id = other.begin("small").attempt_id
    other.answer(attempt_id, typed("our product is great"))
    found = look(desk, SMALL.replace("weight: 3", "weight: 1"), apply=True)
    assert [looked.person for looked in found] == ["Maya", "Colin"]


def test_nobody_has_nothing_to_look_at(desk: Desk) -> None:
    judge = Rescore(
        (Person("nobody", "Nobody"),), desk.stores, desk.shelves, desk.clock
    )
    assert judge.count() == 0
    assert list(judge.look(apply=True)) == []
