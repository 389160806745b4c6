from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from desk import Desk
from files import SMALL

from roleplay.errors import ChangedError, StorageError, UsageError
from roleplay.scenario import Hearing, typed
from roleplay.speech import read_pcm
from roleplay.usecases import Step

GOOD, WEAK = "thanks how do you work today", "our product is great"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.database.close()


def test_an_attempt_runs_to_its_ending(desk: Desk) -> None:
    scene = desk.practise.begin("small", seed=1)
    assert (scene.number, scene.trust, scene.mood_before) == (1, 40, None)
    step = desk.practise.answer(scene.attempt_id, typed(GOOD))
    assert step.scene is not None
    assert (step.scene.trust, step.scene.trust_change) == (50, 10)
    assert "Asks an open question" in step.scene.trust_reason
    last = desk.practise.answer(scene.attempt_id, typed("how many hours is that"))
    assert (last.scene, last.ending_id) == (None, "won")
    debrief = desk.practise.debrief(scene.attempt_id)
    assert debrief.ending_title == "She answered"
    assert debrief.score.value == 100
    assert debrief.total == 20
    assert {badge.badge_id for badge in debrief.badges} == {
        "full-house", "number-finder", "trust-turner"
    }  # fmt: skip


def test_everything_is_still_there_after_a_restart(desk: Desk) -> None:
    attempt_id = desk.play(GOOD, "how many")
    before = desk.practise.debrief(attempt_id)
    desk.restart()
    assert desk.practise.debrief(attempt_id) == before
    assert desk.practise.profile().total == before.total
    card = desk.practise.shelf().cards[0]
    assert (card.best, card.attempts, card.unfinished) == (100, 1, None)


def test_an_unfinished_attempt_goes_on_after_a_restart(desk: Desk) -> None:
    attempt_id = desk.play(WEAK.replace("our product", "it"), GOOD)
    waiting = desk.practise.resume(attempt_id)
    desk.practise.use_hint(attempt_id)
    desk.restart()
    assert desk.practise.shelf().cards[0].unfinished == attempt_id
    again = desk.practise.resume(attempt_id)
    assert again == replace(waiting, hint_used=True)
    step: Step = desk.practise.answer(attempt_id, typed("how many"))
    assert step.ending_id == "won"


def test_lines_said_last_time_are_avoided(desk: Desk) -> None:
    lines = set()
    for _ in range(4):
        scene = desk.practise.begin("small")
        lines.add(scene.line)
        desk.practise.answer(scene.attempt_id, typed(WEAK))
    assert len(lines) == 2


def test_a_turn_tried_again_is_an_attempt_of_its_own(desk: Desk) -> None:
    attempt_id = desk.play("thanks", GOOD, "how many")
    retry = desk.practise.debrief(attempt_id).retry
    assert retry is not None
    assert (retry.number, retry.sentence) == (1, "Thank her and ask.")
    scene = desk.practise.retry(attempt_id, 1)
    assert (scene.retry_of, scene.number) == (attempt_id, 1)
    step = desk.practise.answer(scene.attempt_id, typed(GOOD))
    assert (step.scene, step.ending_id) == (None, None)
    debrief = desk.practise.debrief(scene.attempt_id)
    assert debrief.retry_of == attempt_id
    assert debrief.retry_before == pytest.approx(40)
    assert "first-encore" in {badge.badge_id for badge in debrief.badges}
    assert len(desk.practise.history()) == 1


def test_a_spoken_answer_is_corrected_once(desk: Desk) -> None:
    scene = desk.practise.begin("small")
    heard = replace(typed("tanks"), spoken=True, hearing=Hearing("vosk"))
    desk.practise.answer(scene.attempt_id, heard)
    desk.practise.answer(scene.attempt_id, typed(WEAK))
    debrief = desk.practise.correct(scene.attempt_id, 1, GOOD)
    assert debrief.corrected
    assert debrief.turns[0].verdict.score.value == 100
    assert debrief.turns[0].original == heard
    with pytest.raises(StorageError, match="once"):
        desk.practise.correct(scene.attempt_id, 1, "again")
    with pytest.raises(UsageError, match="spoken"):
        desk.practise.correct(scene.attempt_id, 2, "again")


def test_recordings_are_kept_only_where_asked_for(desk: Desk) -> None:
    pcm = bytes(32_000)
    scene = desk.practise.begin("small")
    desk.practise.answer(scene.attempt_id, typed("thanks"), pcm)
    desk.keep = True
    desk.practise.answer(scene.attempt_id, typed("thanks"), pcm)
    assert desk.practise.recording(scene.attempt_id, 1) is None
    path = desk.practise.recording(scene.attempt_id, 2)
    assert path is not None
    assert read_pcm(path) == pcm


def test_what_a_crash_left_unpaid_is_paid_at_the_next_start(desk: Desk) -> None:
    scene = desk.practise.begin("small")
    desk.practise._end = lambda rehearsal: None  # type: ignore[method-assign] # noqa: SLF001
    desk.practise.answer(scene.attempt_id, typed(WEAK))
    desk.restart()
    assert desk.practise.profile().total == 10
    assert desk.practise.history()[0].ending_title == "She left"


def test_an_attempt_that_is_over_takes_no_more_answers(desk: Desk) -> None:
    attempt_id = desk.play(WEAK)
    for act in (lambda: desk.practise.answer(attempt_id, typed("x")),
                lambda: desk.practise.resume(attempt_id)):  # fmt: skip
        with pytest.raises(UsageError, match="over"):
            act()


def test_giving_up_earns_nothing_and_stands_in_the_history(desk: Desk) -> None:
    attempt_id = desk.play("thanks")
    desk.practise.abandon(attempt_id)
    assert desk.practise.profile().total == 0
    card = desk.practise.shelf().cards[0]
    assert (card.unfinished, card.attempts, card.best) == (None, 0, None)
    (row,) = desk.practise.history()
    assert (row.ending_title, row.is_finished, row.score) == (
        "Not finished", False, None
    )  # fmt: skip
    assert desk.practise.debrief(attempt_id).result is None
    with pytest.raises(UsageError, match="over"):
        desk.practise.abandon(attempt_id)


def test_what_was_given_up_is_no_attempt_before(desk: Desk) -> None:
    desk.practise.abandon(desk.play("thanks"))
    debrief = desk.practise.debrief(desk.play(GOOD, "how many"))
    assert (debrief.nth, debrief.previous) == (1, None)


def test_giving_up_before_the_first_answer_leaves_no_trace(desk: Desk) -> None:
    desk.practise.abandon(desk.practise.begin("small").attempt_id)
    assert desk.practise.history() == ()


def test_a_changed_scenario_is_started_anew(desk: Desk) -> None:
    finished, waiting = desk.play(GOOD, "how many"), desk.play(GOOD)
    total = desk.practise.profile().total
    (desk.folder / "small.yaml").write_text(SMALL.replace("weight: 3", "weight: 2"))
    desk.restart()
    with pytest.raises(ChangedError, match="was changed since you began") as caught:
        desk.practise.resume(waiting)
    assert (caught.value.attempt_id, caught.value.is_gone) == (waiting, False)
    assert [row.state for row in desk.practise.unfinished()] == ["changed"]
    scene = desk.practise.start_anew(waiting)
    assert (scene.scenario_key, scene.number) == ("small", 1)
    assert [row.attempt_id for row in desk.practise.history()] == [waiting, finished]
    assert desk.practise.shelf().cards[0].unfinished == scene.attempt_id
    assert desk.practise.profile().total == total


@pytest.mark.parametrize("text", ["", "format: 1\nid: small\n"])
def test_an_attempt_whose_scenario_is_gone_is_named_and_closed(
    desk: Desk, text: str
) -> None:
    attempt_id = desk.play(GOOD)
    (desk.folder / "small.yaml").write_text(text)
    if not text:
        (desk.folder / "small.yaml").unlink()
    desk.restart()
    with pytest.raises(ChangedError, match="not there any more") as caught:
        desk.practise.resume(attempt_id)
    assert caught.value.is_gone
    (row,) = desk.practise.shelf().stranded
    assert (row.attempt_id, row.state) == (attempt_id, "gone")
    with pytest.raises(UsageError):
        desk.practise.start_anew(attempt_id)
    assert len(desk.practise.unfinished()) == 1
    desk.practise.abandon(attempt_id)
    assert desk.practise.shelf().stranded == ()
    assert desk.practise.history()[0].ending_title == "Not finished"
    with pytest.raises(StorageError, match="not there any more"):
        desk.practise.debrief(attempt_id)


def test_a_changed_scenario_is_said_and_points_stay(desk: Desk) -> None:
    attempt_id = desk.play(GOOD, "how many")
    text = SMALL.replace("  second:", "  third:").replace("go: second", "go: third")
    (desk.folder / "small.yaml").write_text(text)
    desk.restart()
    with pytest.raises(StorageError, match="was changed since"):
        desk.practise.debrief(attempt_id)
    assert desk.practise.profile().total == 20
