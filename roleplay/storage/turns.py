"""Played turns with their answers and verdicts: to rows and back."""

from collections.abc import Sequence
from datetime import datetime
from typing import TypeAlias

from sqlalchemy import Select, select
from sqlalchemy.orm import Session
from uuid_utils import uuid7

from roleplay.scenario import Answer, Mood
from roleplay.scoring import NotMeasured, Score, TurnVerdict
from roleplay.storage.encoding import (
    answer_of,
    answer_text,
    explanation_of,
    explanation_text,
)
from roleplay.storage.records import CriterionKey, Judging, StoredTurn
from roleplay.storage.tables import (
    AnswerRow,
    EndRow,
    JudgingRow,
    ScoreRow,
    TurnMeasureRow,
    TurnRow,
    VerdictRow,
)
from roleplay.words import tr

AttemptIds: TypeAlias = Sequence[str] | Select[str]
"""The attempts meant: their ids, or the query that finds them."""


def add_turn(session: Session, attempt_id: str, turn: StoredTurn) -> None:
    """Add a played turn with its delivery and its answer as heard."""
    session.add(
        TurnRow(
            attempt_id=attempt_id,
            number=turn.number,
            turn_id=turn.turn_id,
            line=turn.line,
            mood=str(turn.mood),
            objection=turn.objection,
            opening=turn.opening,
            trust=turn.trust,
            answered_at=turn.answered_at,
        )
    )
    for name, value in turn.delivery.values().items():
        session.add(
            TurnMeasureRow(
                attempt_id=attempt_id, number=turn.number, name=name, value=value
            )
        )
    add_answer(session, attempt_id, turn, 0)


def add_answer(
    session: Session, attempt_id: str, turn: StoredTurn, revision: int
) -> None:
    """Add an answer with its verdicts.  revision: as of AnswerRow."""
    answer_id = str(uuid7())
    session.add(
        AnswerRow(
            answer_id=answer_id,
            attempt_id=attempt_id,
            number=turn.number,
            revision=revision,
            text=turn.answer.text,
            details=answer_text(turn.answer),
            recording=turn.recording,
            not_measured=_why(turn.verdict.score),
            **score_values(turn.verdict.score),
        )
    )
    session.flush()
    _add_verdicts(session, answer_id, turn)


def add_judging(
    session: Session, attempt_id: str, turn: StoredTurn, judged_at: datetime
) -> None:
    """Add new verdicts of the answer that counts; those before stay."""
    query = select(AnswerRow.answer_id).where(
        AnswerRow.attempt_id == attempt_id, AnswerRow.number == turn.number
    )
    answer_id = session.scalars(query.order_by(AnswerRow.revision.desc())).first()
    assert answer_id is not None, "a turn has an answer"
    session.add(
        JudgingRow(
            answer_id=answer_id,
            judging=turn.judging.nth,
            scoring_version=turn.judging.scoring,
            scenario_version=turn.judging.scenario,
            judged_at=judged_at,
            not_measured=_why(turn.verdict.score),
            **score_values(turn.verdict.score),
        )
    )
    _add_verdicts(session, answer_id, turn)


def turns_of(
    session: Session, attempt_ids: AttemptIds
) -> dict[str, tuple[StoredTurn, ...]]:
    """Return the turns of attempts, each in order, with the newest verdicts."""
    answers: dict[tuple[str, int], list[AnswerRow]] = {}
    query = select(AnswerRow).where(AnswerRow.attempt_id.in_(attempt_ids))
    for answer in session.scalars(query.order_by(AnswerRow.revision)):
        answers.setdefault((answer.attempt_id, answer.number), []).append(answer)
    judged = _judged(session, attempt_ids)
    verdicts = _verdicts(session, attempt_ids)
    found: dict[str, list[StoredTurn]] = {}
    rows = select(TurnRow).where(TurnRow.attempt_id.in_(attempt_ids))
    for row in session.scalars(rows.order_by(TurnRow.number)):
        revisions = answers[row.attempt_id, row.number]
        newest = judged.get(revisions[-1].answer_id)
        key = revisions[-1].answer_id, newest.judging if newest else 0
        turn = _turn(row, revisions, newest, verdicts.get(key, []))
        found.setdefault(row.attempt_id, []).append(turn)
    return {attempt_id: tuple(turns) for attempt_id, turns in found.items()}


def score_values(score: Score) -> dict[str, float | None]:
    """Return the columns of a score."""
    value = None if isinstance(score.value, NotMeasured) else score.value
    return {"score": value, "earned": score.earned, "weight": score.weight}


def score_of(row: AnswerRow | JudgingRow | EndRow | ScoreRow) -> Score:
    """Return the score of a row that has one."""
    if row.score is not None:
        return Score(row.score, row.earned, row.weight)
    reason = row.not_measured if isinstance(row, AnswerRow | JudgingRow) else None
    return Score(
        NotMeasured(reason or tr("nothing was measured")), row.earned, row.weight
    )


def _add_verdicts(session: Session, answer_id: str, turn: StoredTurn) -> None:
    pairs = zip(turn.verdict.explanations, turn.keys, strict=True)
    for position, (explanation, key) in enumerate(pairs):
        session.add(
            VerdictRow(
                answer_id=answer_id,
                judging=turn.judging.nth,
                criterion_id=explanation.criterion_id,
                position=position,
                verdict=str(explanation.verdict),
                credit=explanation.credit,
                weight=explanation.weight,
                kind=key.kind,
                behaviour=key.behaviour,
                tags=" ".join(key.tags),
                details=explanation_text(explanation),
                scoring_version=turn.judging.scoring,
                scenario_version=turn.judging.scenario or None,
            )
        )


def _judged(session: Session, attempt_ids: AttemptIds) -> dict[str, JudgingRow]:
    query = (
        select(JudgingRow)
        .join(AnswerRow, AnswerRow.answer_id == JudgingRow.answer_id)
        .where(AnswerRow.attempt_id.in_(attempt_ids))
        .order_by(JudgingRow.judging)
    )
    return {row.answer_id: row for row in session.scalars(query)}


def _verdicts(
    session: Session, attempt_ids: AttemptIds
) -> dict[tuple[str, int], list[VerdictRow]]:
    query = (
        select(VerdictRow)
        .join(AnswerRow, AnswerRow.answer_id == VerdictRow.answer_id)
        .where(AnswerRow.attempt_id.in_(attempt_ids))
        .order_by(VerdictRow.position)
    )
    found: dict[tuple[str, int], list[VerdictRow]] = {}
    for row in session.scalars(query):
        found.setdefault((row.answer_id, row.judging), []).append(row)
    return found


def _turn(
    row: TurnRow,
    answers: list[AnswerRow],
    newest: JudgingRow | None,
    rows: list[VerdictRow],
) -> StoredTurn:
    latest = answers[-1]
    explanations = tuple(explanation_of(v.details) for v in rows)
    original: Answer | None = None
    if len(answers) > 1:
        original = answer_of(answers[0].details)
    score = score_of(newest or latest)
    return StoredTurn(
        number=row.number,
        turn_id=row.turn_id,
        line=row.line,
        mood=Mood(row.mood),
        objection=row.objection,
        opening=row.opening,
        trust=row.trust,
        answer=answer_of(latest.details),
        verdict=TurnVerdict(row.turn_id, score, explanations),
        keys=tuple(
            CriterionKey(v.kind, v.behaviour, tuple(v.tags.split())) for v in rows
        ),
        judging=_judging(newest, rows),
        answered_at=row.answered_at,
        recording=answers[0].recording,
        original=original,
    )


def _judging(newest: JudgingRow | None, rows: list[VerdictRow]) -> Judging:
    if newest is not None:
        return Judging(newest.scoring_version, newest.scenario_version, newest.judging)
    if not rows:  # a turn without criteria: nothing was judged
        return Judging("", "")
    return Judging(rows[0].scoring_version, rows[0].scenario_version or "")


def _why(score: Score) -> str | None:
    return score.value.reason if isinstance(score.value, NotMeasured) else None
