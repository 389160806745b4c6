"""Played turns with their answers and verdicts: to rows and back."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session
from uuid_utils import uuid7

from roleplay.scenario import Answer, Mood
from roleplay.scoring import SCORING_VERSION, NotMeasured, Score, TurnVerdict
from roleplay.storage.encoding import (
    answer_of,
    answer_text,
    explanation_of,
    explanation_text,
)
from roleplay.storage.records import CriterionKey, StoredTurn
from roleplay.storage.tables import AnswerRow, EndRow, TurnRow, VerdictRow


def add_turn(session: Session, attempt_id: str, turn: StoredTurn) -> None:
    """Add a played turn with its answer as heard."""
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
    add_answer(session, attempt_id, turn, 0)


def add_answer(
    session: Session, attempt_id: str, turn: StoredTurn, revision: int
) -> None:
    """Add an answer with its verdicts.  revision: as of AnswerRow."""
    score = turn.verdict.score
    unmeasured = score.value if isinstance(score.value, NotMeasured) else None
    answer_id = str(uuid7())
    session.add(
        AnswerRow(
            answer_id=answer_id,
            attempt_id=attempt_id,
            number=turn.number,
            revision=revision,
            text=turn.answer.text,
            details=answer_text(turn.answer),
            score=None if isinstance(score.value, NotMeasured) else score.value,
            not_measured=unmeasured.reason if unmeasured else None,
            earned=score.earned,
            weight=score.weight,
            recording=turn.recording,
        )
    )
    session.flush()
    pairs = zip(turn.verdict.explanations, turn.keys, strict=True)
    for position, (explanation, key) in enumerate(pairs):
        session.add(
            VerdictRow(
                answer_id=answer_id,
                criterion_id=explanation.criterion_id,
                position=position,
                verdict=str(explanation.verdict),
                credit=explanation.credit,
                weight=explanation.weight,
                kind=key.kind,
                behaviour=key.behaviour,
                tags=" ".join(key.tags),
                details=explanation_text(explanation),
                scoring_version=SCORING_VERSION,
            )
        )


def turns_of(session: Session, attempt_id: str) -> tuple[StoredTurn, ...]:
    """Return the turns of an attempt, in order."""
    answers: dict[int, list[AnswerRow]] = {}
    query = select(AnswerRow).where(AnswerRow.attempt_id == attempt_id)
    for answer in session.scalars(query.order_by(AnswerRow.revision)):
        answers.setdefault(answer.number, []).append(answer)
    verdicts = _verdicts(session, [a[-1].answer_id for a in answers.values()])
    rows = session.scalars(
        select(TurnRow).where(TurnRow.attempt_id == attempt_id).order_by(TurnRow.number)
    )
    return tuple(_turn(row, answers[row.number], verdicts) for row in rows)


def _verdicts(
    session: Session, answer_ids: Iterable[str]
) -> dict[str, list[VerdictRow]]:
    found: dict[str, list[VerdictRow]] = {answer_id: [] for answer_id in answer_ids}
    query = select(VerdictRow).where(VerdictRow.answer_id.in_(found))
    for row in session.scalars(query.order_by(VerdictRow.position)):
        found[row.answer_id].append(row)
    return found


def _turn(
    row: TurnRow, answers: list[AnswerRow], verdicts: dict[str, list[VerdictRow]]
) -> StoredTurn:
    latest = answers[-1]
    rows = verdicts[latest.answer_id]
    explanations = tuple(explanation_of(v.details) for v in rows)
    keys = tuple(CriterionKey(v.kind, v.behaviour, tuple(v.tags.split())) for v in rows)
    original: Answer | None = None
    if len(answers) > 1:
        original = answer_of(answers[0].details)
    return StoredTurn(
        number=row.number,
        turn_id=row.turn_id,
        line=row.line,
        mood=Mood(row.mood),
        objection=row.objection,
        opening=row.opening,
        trust=row.trust,
        answer=answer_of(latest.details),
        verdict=TurnVerdict(row.turn_id, score_of(latest), explanations),
        keys=keys,
        answered_at=row.answered_at,
        recording=answers[0].recording,
        original=original,
    )


def score_of(row: AnswerRow | EndRow) -> Score:
    """Return the score of an answer or an end."""
    if row.score is not None:
        return Score(row.score, row.earned, row.weight)
    reason = row.not_measured if isinstance(row, AnswerRow) else None
    return Score(NotMeasured(reason or "nothing was measured"), row.earned, row.weight)
