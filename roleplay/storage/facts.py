"""What happened, as the rules of the game see it, out of the tables.

Only columns are read: words, sound and reasons of an answer stay where they are.
"""

from collections.abc import Collection, Mapping
from datetime import date, timedelta

from sqlalchemy import ColumnElement, Select, exists, select
from sqlalchemy.orm import Session

from roleplay.game import AttemptFact, CriterionFact, TurnFact
from roleplay.scenario import Mood, Result
from roleplay.scoring import Verdict
from roleplay.storage.lines import ENDED, NEWEST_SCORE, RESCORED, TYPED, newest_score
from roleplay.storage.tables import (
    AnswerRow,
    AttemptRow,
    EndRow,
    HintRow,
    JudgingRow,
    TurnRow,
    VerdictRow,
)


def facts(session: Session, person_id: str) -> tuple[AttemptFact, ...]:
    """Return the person's ended attempts, oldest first."""
    own = AttemptRow.person_id == person_id
    ids = select(AttemptRow.attempt_id).where(own)
    return _facts(session, _turns(session, ids), own)


def score_facts(
    session: Session, person_id: str, *conditions: ColumnElement[bool]
) -> tuple[AttemptFact, ...]:
    """Return ended attempts without their turns, oldest first.

    conditions: on AttemptRow and EndRow, which attempts; all where there are none.
    """
    return _facts(session, {}, AttemptRow.person_id == person_id, *conditions)


def facts_of(
    session: Session, attempt_ids: Collection[str], *, with_turns: bool = False
) -> tuple[AttemptFact, ...]:
    """Return those of some attempts that ended, oldest first."""
    some = AttemptRow.attempt_id.in_(attempt_ids)
    ids = select(AttemptRow.attempt_id).where(some)
    return _facts(session, _turns(session, ids) if with_turns else {}, some)


def local_day(row: AttemptRow, end: EndRow) -> date:
    """Return the person's calendar day when an attempt ended."""
    return (end.ended_at + timedelta(minutes=row.utc_offset_min)).date()


def _facts(
    session: Session,
    turns: Mapping[str, tuple[TurnFact, ...]],
    *conditions: ColumnElement[bool],
) -> tuple[AttemptFact, ...]:
    hinted = exists().where(HintRow.attempt_id == AttemptRow.attempt_id)
    query = (
        select(AttemptRow, EndRow, NEWEST_SCORE, TYPED, RESCORED, hinted)
        .join(EndRow, EndRow.attempt_id == AttemptRow.attempt_id)
        .where(ENDED, *conditions)
        .order_by(EndRow.ended_at, AttemptRow.attempt_id)
    )
    return tuple(
        AttemptFact(
            attempt_id=attempt.attempt_id,
            scenario_key=attempt.scenario_key,
            title=attempt.title,
            skill=attempt.skill,
            difficulty=attempt.difficulty,
            pass_mark=attempt.pass_mark,
            score=score,
            typed=typed,
            hinted=was_hinted,
            finished_at=end.ended_at,
            day_on=local_day(attempt, end),
            turns=turns.get(attempt.attempt_id, ()),
            ending=Result(end.result) if end.result else None,
            buyer=attempt.buyer,
            retry_of=attempt.retry_of,
            retry_before=attempt.retry_before,
            rescored=rescored,
            due_on=attempt.due_on,
            goal=attempt.goal,
        )
        for attempt, end, score, typed, rescored, was_hinted in session.execute(
            newest_score(query)
        )
    )


def _turns(session: Session, ids: Select[str]) -> dict[str, tuple[TurnFact, ...]]:
    """Return the turns of attempts, each in order, with the newest verdicts."""
    counting = _counting(session, ids)
    criteria = _criteria(session, ids)
    query = select(
        TurnRow.attempt_id,
        TurnRow.number,
        TurnRow.turn_id,
        TurnRow.opening,
        TurnRow.mood,
        TurnRow.objection,
    ).where(TurnRow.attempt_id.in_(ids))
    found: dict[str, list[TurnFact]] = {}
    for attempt_id, number, turn_id, opening, mood, objection in session.execute(
        query.order_by(TurnRow.number)
    ):
        answer_id, judging, score = counting[attempt_id, number]
        turn = TurnFact(
            turn_id=turn_id,
            opening=opening,
            score=score,
            mood=Mood(mood),
            criteria=tuple(criteria.get((answer_id, judging), ())),
            objection=objection,
        )
        found.setdefault(attempt_id, []).append(turn)
    return {attempt_id: tuple(turns) for attempt_id, turns in found.items()}


def _counting(
    session: Session, ids: Select[str]
) -> dict[tuple[str, int], tuple[str, int, float | None]]:
    """Return for each turn the answer that counts, its newest judging and score."""
    later = (
        select(JudgingRow.answer_id, JudgingRow.judging, JudgingRow.score)
        .join(AnswerRow, AnswerRow.answer_id == JudgingRow.answer_id)
        .where(AnswerRow.attempt_id.in_(ids))
        .order_by(JudgingRow.judging)
    )
    judged = {row.answer_id: (row.judging, row.score) for row in session.execute(later)}
    answers = select(
        AnswerRow.attempt_id, AnswerRow.number, AnswerRow.answer_id, AnswerRow.score
    ).where(AnswerRow.attempt_id.in_(ids))
    return {
        (attempt_id, number): (answer_id, *judged.get(answer_id, (0, score)))
        for attempt_id, number, answer_id, score in session.execute(
            answers.order_by(AnswerRow.revision)
        )
    }


def _criteria(
    session: Session, ids: Select[str]
) -> dict[tuple[str, int], list[CriterionFact]]:
    query = (
        select(
            VerdictRow.answer_id,
            VerdictRow.judging,
            VerdictRow.criterion_id,
            VerdictRow.verdict,
            VerdictRow.kind,
            VerdictRow.behaviour,
            VerdictRow.tags,
        )
        .join(AnswerRow, AnswerRow.answer_id == VerdictRow.answer_id)
        .where(AnswerRow.attempt_id.in_(ids))
        .order_by(VerdictRow.position)
    )
    found: dict[tuple[str, int], list[CriterionFact]] = {}
    for row in session.execute(query):
        fact = CriterionFact(
            row.criterion_id,
            Verdict(row.verdict),
            row.kind,
            row.behaviour,
            tuple(row.tags.split()),
        )
        found.setdefault((row.answer_id, row.judging), []).append(fact)
    return found
