"""Judging kept answers again, on both kinds of database."""

import tempfile
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rubrics import ANSWERS, RUBRICS, Rescoring, kept_rows
from sqlalchemy import text
from values import NOW, turn

from roleplay.errors import StorageError
from roleplay.game import GoalFact, HolidayFact
from roleplay.scenario import Hearing, typed
from roleplay.scoring import SCORING_VERSION, Delivery
from roleplay.storage import Database, Plans, Rescored
from roleplay.storage.tables import (
    GROWING,
    SUMMARIES,
    Table,
    plan,
    practice,
    reward,
)

HERE = (*practice.GROWING, *reward.GROWING, *plan.GROWING)
"""Tables in which this test has rows; those of others have their own tests."""

CHANGED = {"person", "board_total", "person_pin", "private_note"}
"""Tables that are changed, beside the summaries."""

NAMES = count()
SHARED = settings(
    max_examples=8,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@pytest.fixture
def desk(database: Database, tmp_path: Path) -> Rescoring:
    return Rescoring(database, tmp_path)


def test_new_verdicts_stand_beside_the_old_ones(desk: Rescoring) -> None:
    attempt_id = desk.play(ANSWERS[0])
    before, first = kept_rows(desk.database), desk.attempts.load(attempt_id)
    desk.use(RUBRICS[3])
    assert desk.apply() == 1
    after, stored = kept_rows(desk.database), desk.attempts.load(attempt_id)
    assert all(before[table] <= after[table] for table in GROWING)
    assert len(after["verdict"]) == len(before["verdict"]) + 3
    assert first.score is not None
    assert stored.score is not None
    assert first.score.value == 100
    assert stored.score.value == pytest.approx(83.33, 0.01)
    assert [turn.judging.nth for turn in stored.turns] == [1, 0]
    version = desk.practise.debrief(attempt_id).version
    judged = stored.turns[0].judging
    assert (judged.scoring, judged.scenario) == (SCORING_VERSION, version)
    assert first.turns[0].judging.scenario not in ("", version)


def test_lists_bests_and_debriefs_show_the_newest(desk: Rescoring) -> None:
    attempt_id = desk.play(ANSWERS[0])
    desk.use(RUBRICS[3])
    desk.apply()
    (row,) = desk.practise.history()
    (card,) = desk.practise.shelf().cards
    debrief = desk.practise.debrief(attempt_id)
    assert row.rescored
    assert row.score == card.best == debrief.score.value == pytest.approx(83.33, 0.01)
    assert [turn.rescored for turn in debrief.turns] == [True, False]


def test_a_higher_score_pays_the_difference_and_says_why(desk: Rescoring) -> None:
    desk.play(ANSWERS[1])
    total = desk.total()
    desk.use(RUBRICS[1])
    (looked,) = desk.rescore.look(apply=True)
    assert desk.total() - total == looked.points > 0
    entries = desk.stores.ledger.entries(desk.person.person_id)
    (paid,) = [entry for entry in entries if "re-scored" in entry.reason]
    assert (paid.cause, paid.points) == ("mastery", looked.points)
    desk.use(RUBRICS[4])
    assert desk.apply() == 1
    assert desk.total() == total + looked.points


def test_badges_that_new_verdicts_earn_are_given(desk: Rescoring) -> None:
    def badges() -> set[str]:
        kept = desk.stores.ledger.badges(desk.person.person_id)
        return {badge.badge_id for badge in kept}

    desk.use(RUBRICS[0].replace("tags: [number]", "tags: []"))
    desk.play(ANSWERS[0])
    assert "number-finder" not in badges()
    # A tag alone changes no verdict; the heavier criterion does.
    tagged = "tags: [number]\n        weight: 2"
    desk.use(RUBRICS[0].replace("tags: [number]", tagged))
    desk.apply()
    assert "number-finder" in badges()


def test_looking_without_applying_keeps_nothing(desk: Rescoring) -> None:
    desk.play(ANSWERS[0])
    desk.use(RUBRICS[3])
    before = kept_rows(desk.database)
    (looked,) = desk.rescore.look(apply=False)
    assert looked.is_changed
    assert not looked.applied
    assert kept_rows(desk.database) == before


def test_what_changed_meanwhile_is_not_overwritten(desk: Rescoring) -> None:
    attempt_id = desk.play(ANSWERS[0])
    read = desk.attempts.load(attempt_id)
    assert read.score is not None
    stale = Rescored(read, (), read.score, NOW)
    assert desk.attempts.rescore(stale, lambda *_: ((), ())) == ((), ())
    before = kept_rows(desk.database)
    assert desk.attempts.rescore(stale, lambda *_: ((), ())) is None
    assert kept_rows(desk.database) == before


def test_what_fails_midway_keeps_nothing(desk: Rescoring) -> None:
    read = desk.attempts.load(desk.play(ANSWERS[0]))
    assert read.score is not None
    before = kept_rows(desk.database)
    again = replace(read.turns[0], judging=replace(read.turns[0].judging, nth=1))
    twice = Rescored(read, (again, again), read.score, NOW)
    with pytest.raises(StorageError):
        desk.attempts.rescore(twice, lambda *_: ((), ()))
    assert kept_rows(desk.database) == before


def test_a_correction_counts_in_lists_as_in_its_debrief(desk: Rescoring) -> None:
    attempt_id = desk.practise.begin("small").attempt_id
    heard = replace(typed("tanks"), spoken=True, hearing=Hearing("vosk"))
    desk.practise.answer(attempt_id, heard)
    desk.practise.answer(attempt_id, typed("our product is great"))
    first = desk.practise.history()[0].score
    score = desk.practise.correct(attempt_id, 1, "thanks how do you work").score.value
    assert desk.practise.history()[0].score == score != first
    assert not desk.practise.history()[0].rescored
    assert desk.apply() == 0


@SHARED
@given(
    st.lists(st.sampled_from(ANSWERS), min_size=1, max_size=3),
    st.lists(st.sampled_from(RUBRICS), min_size=1, max_size=4),
)
def test_rescoring_never_takes_points_and_settles_at_once(
    database: Database,
    played: list[tuple[str, ...]],
    rubrics: list[str],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        desk = Rescoring(database, Path(folder), f"Person {next(NAMES)}")
        for answers in played:
            desk.play(answers)
        for rubric in rubrics:
            before, total = kept_rows(database), desk.total()
            desk.use(rubric)
            desk.apply()
            after = kept_rows(database)
            assert all(before[table] <= after[table] for table in GROWING)
            assert desk.total() >= total
            assert desk.apply() == 0
            assert kept_rows(database) == after
            assert desk.practise.owed() == ((), ())
            assert desk.practise.differing() == ()


@SHARED
@given(st.permutations(RUBRICS[:5]))
def test_the_last_rubric_alone_decides_the_score(
    database: Database, rubrics: list[str]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        desk = Rescoring(database, Path(folder), f"Person {next(NAMES)}")
        attempt_id = desk.play(ANSWERS[2])
        scores = []
        for last in (*rubrics, RUBRICS[1]):
            desk.use(last)
            desk.apply()
            scores.append(desk.attempts.load(attempt_id).score)
        desk.use(RUBRICS[1])
        (looked,) = desk.rescore.look(apply=False)
        assert looked.after == scores[-1] == scores[rubrics.index(RUBRICS[1])]


def test_no_table_but_the_profiles_can_be_changed(desk: Rescoring) -> None:
    desk.play(ANSWERS[0])
    waiting = desk.practise.begin("small").attempt_id
    desk.practise.use_hint(waiting)
    desk.attempts.add_turn(waiting, replace(turn(), delivery=Delivery(rep_s=2.0)))
    desk.use(RUBRICS[3])
    desk.apply()
    plans, person_id = Plans(desk.database), desk.person.person_id
    plans.set_goal(person_id, GoalFact(3, NOW.date()), NOW)
    off = plans.add_holiday(person_id, HolidayFact(NOW.date(), NOW.date()), NOW)
    plans.cancel_holiday(person_id, off, NOW)
    changing = {table.__tablename__ for table in SUMMARIES} | CHANGED
    assert set(GROWING) == set(Table.metadata.tables) - changing
    for table, rows in kept_rows(desk.database).items():
        if table not in HERE:
            continue
        assert rows, table
        with (
            pytest.raises(StorageError, match="never changed"),
            desk.database.begin() as session,
        ):
            session.execute(text(f"DELETE FROM {table}"))
