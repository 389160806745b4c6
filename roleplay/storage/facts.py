"""What happened, as the rules of the game see it, out of the tables."""

from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from roleplay.game import AttemptFact, CriterionFact, TurnFact
from roleplay.scenario import Result
from roleplay.scoring import NotMeasured, Verdict
from roleplay.storage.lines import ENDED
from roleplay.storage.records import StoredTurn
from roleplay.storage.tables import AttemptRow, EndRow, HintRow
from roleplay.storage.turns import turns_of


def facts(session: Session, person_id: str) -> tuple[AttemptFact, ...]:
    """Return the person's ended attempts, oldest first."""
    query = (
        select(AttemptRow, EndRow)
        .join(EndRow, EndRow.attempt_id == AttemptRow.attempt_id)
        .where(AttemptRow.person_id == person_id, ENDED)
        .order_by(EndRow.ended_at, AttemptRow.attempt_id)
    )
    return tuple(_fact(session, a, e) for a, e in session.execute(query))


def _fact(session: Session, attempt: AttemptRow, end: EndRow) -> AttemptFact:
    turns = turns_of(session, attempt.attempt_id)
    hints = select(HintRow.number).where(HintRow.attempt_id == attempt.attempt_id)
    local = end.ended_at + timedelta(minutes=attempt.utc_offset_min)
    return AttemptFact(
        attempt_id=attempt.attempt_id,
        scenario_key=attempt.scenario_key,
        title=attempt.title,
        skill=attempt.skill,
        difficulty=attempt.difficulty,
        pass_mark=attempt.pass_mark,
        score=end.score,
        typed=any(not (turn.original or turn.answer).spoken for turn in turns),
        hinted=session.scalar(hints) is not None,
        finished_at=end.ended_at,
        day_on=local.date(),
        turns=tuple(_turn_fact(turn) for turn in turns),
        ending=Result(end.result) if end.result else None,
        buyer=attempt.buyer,
        retry_of=attempt.retry_of,
        retry_before=attempt.retry_before,
    )


def _turn_fact(turn: StoredTurn) -> TurnFact:
    value = turn.verdict.score.value
    pairs = zip(turn.verdict.explanations, turn.keys, strict=True)
    return TurnFact(
        turn_id=turn.turn_id,
        opening=turn.opening,
        score=None if isinstance(value, NotMeasured) else value,
        mood=turn.mood,
        criteria=tuple(
            CriterionFact(
                e.criterion_id, Verdict(e.verdict), key.kind, key.behaviour, key.tags
            )
            for e, key in pairs
        ),
        objection=turn.objection,
    )
