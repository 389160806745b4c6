"""Judged turns as the rules of the game see them, out of the tables.

Only columns that a rule needs are read, and no JSON is opened: facts are computed
anew after every attempt.
"""

from collections import defaultdict
from typing import TypeAlias

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from roleplay.game import CriterionFact, TurnFact
from roleplay.scenario import Mood
from roleplay.scoring import Delivery, Verdict
from roleplay.storage.tables import (
    AnswerRow,
    JudgingRow,
    TurnMeasureRow,
    TurnRow,
    VerdictRow,
)

TurnKey: TypeAlias = tuple[str, int]
"""An attempt's id and the number of a turn in it."""


def turn_facts(
    session: Session, attempt_ids: Select[str]
) -> dict[str, tuple[TurnFact, ...]]:
    """Return the turns of the attempts that the query finds, each in order."""
    answers = _answers(session, attempt_ids)
    judgings = _judgings(session, attempt_ids)
    criteria = _criteria(session, attempt_ids)
    measures = _measures(session, attempt_ids)
    query = select(
        TurnRow.attempt_id, TurnRow.number, TurnRow.turn_id, TurnRow.opening,
        TurnRow.mood, TurnRow.objection,
    ).where(TurnRow.attempt_id.in_(attempt_ids))  # fmt: skip
    found: dict[str, list[TurnFact]] = defaultdict(list)
    for attempt_id, number, turn_id, opening, mood, objection in session.execute(
        query.order_by(TurnRow.number)
    ):
        answer_id, score = answers[attempt_id, number]
        judging, score = judgings.get(answer_id, (0, score))
        fact = TurnFact(
            turn_id=turn_id,
            opening=opening,
            score=score,
            mood=Mood(mood),
            criteria=tuple(criteria.get((answer_id, judging), ())),
            objection=objection,
            delivery=Delivery.of(measures.get((attempt_id, number), {})),
        )
        found[attempt_id].append(fact)
    return {attempt_id: tuple(turns) for attempt_id, turns in found.items()}


def _answers(
    session: Session, attempt_ids: Select[str]
) -> dict[TurnKey, tuple[str, float | None]]:
    """Return id and score of each turn's newest answer."""
    query = (
        select(
            AnswerRow.attempt_id, AnswerRow.number, AnswerRow.answer_id, AnswerRow.score
        )
        .where(AnswerRow.attempt_id.in_(attempt_ids))
        .order_by(AnswerRow.revision)
    )
    rows = session.execute(query)
    return {
        (attempt, number): (answer, score) for attempt, number, answer, score in rows
    }


def _judgings(
    session: Session, attempt_ids: Select[str]
) -> dict[str, tuple[int, float | None]]:
    """Return number and score of each answer's newest judging after the first."""
    query = (
        select(JudgingRow.answer_id, JudgingRow.judging, JudgingRow.score)
        .join(AnswerRow, AnswerRow.answer_id == JudgingRow.answer_id)
        .where(AnswerRow.attempt_id.in_(attempt_ids))
        .order_by(JudgingRow.judging)
    )
    return {answer: (nth, score) for answer, nth, score in session.execute(query)}


def _criteria(
    session: Session, attempt_ids: Select[str]
) -> dict[tuple[str, int], list[CriterionFact]]:
    query = (
        select(
            VerdictRow.answer_id, VerdictRow.judging, VerdictRow.criterion_id,
            VerdictRow.verdict, VerdictRow.kind, VerdictRow.behaviour, VerdictRow.tags,
        )
        .join(AnswerRow, AnswerRow.answer_id == VerdictRow.answer_id)
        .where(AnswerRow.attempt_id.in_(attempt_ids))
        .order_by(VerdictRow.position)
    )  # fmt: skip
    found: dict[tuple[str, int], list[CriterionFact]] = defaultdict(list)
    for answer, judging, name, verdict, kind, behaviour, tags in session.execute(query):
        fact = CriterionFact(name, Verdict(verdict), kind, behaviour, _split(tags))
        found[answer, judging].append(fact)
    return found


def _measures(
    session: Session, attempt_ids: Select[str]
) -> dict[TurnKey, dict[str, float]]:
    query = select(
        TurnMeasureRow.attempt_id,
        TurnMeasureRow.number,
        TurnMeasureRow.name,
        TurnMeasureRow.value,
    ).where(TurnMeasureRow.attempt_id.in_(attempt_ids))
    found: dict[TurnKey, dict[str, float]] = defaultdict(dict)
    for attempt_id, number, name, value in session.execute(query):
        found[attempt_id, number][name] = value
    return found


def _split(tags: str) -> tuple[str, ...]:
    return tuple(tags.split())
