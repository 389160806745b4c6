"""What happened, as the rules of the game see it, out of the tables."""

from collections.abc import Collection
from datetime import timedelta

from sqlalchemy import ColumnElement, exists, select
from sqlalchemy.orm import Session

from roleplay.game import AttemptFact, CriterionFact, TurnFact
from roleplay.scenario import Result
from roleplay.scoring import NotMeasured, Verdict
from roleplay.storage.lines import ENDED, NEWEST_SCORE, RESCORED, TYPED, newest_score
from roleplay.storage.records import StoredTurn
from roleplay.storage.tables import AttemptRow, EndRow, HintRow
from roleplay.storage.turns import turns_of


def facts(session: Session, person_id: str) -> tuple[AttemptFact, ...]:
    """Return the person's ended attempts, oldest first."""
    own = AttemptRow.person_id == person_id
    ids = select(AttemptRow.attempt_id).where(own)
    return _facts(session, turns_of(session, ids), own)


def score_facts(
    session: Session, person_id: str, scenario_key: str
) -> tuple[AttemptFact, ...]:
    """Return the ended attempts of one scenario without their turns, oldest first."""
    own = AttemptRow.person_id == person_id
    return _facts(session, {}, own, AttemptRow.scenario_key == scenario_key)


def facts_of(
    session: Session, attempt_ids: Collection[str], *, with_turns: bool = False
) -> tuple[AttemptFact, ...]:
    """Return those of some attempts that ended, oldest first."""
    turns = turns_of(session, list(attempt_ids)) if with_turns else {}
    return _facts(session, turns, AttemptRow.attempt_id.in_(attempt_ids))


def _facts(
    session: Session,
    turns: dict[str, tuple[StoredTurn, ...]],
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
            day_on=(end.ended_at + timedelta(minutes=attempt.utc_offset_min)).date(),
            turns=tuple(_turn(turn) for turn in turns.get(attempt.attempt_id, ())),
            ending=Result(end.result) if end.result else None,
            buyer=attempt.buyer,
            retry_of=attempt.retry_of,
            retry_before=attempt.retry_before,
            rescored=rescored,
        )
        for attempt, end, score, typed, rescored, was_hinted in session.execute(
            newest_score(query)
        )
    )


def _turn(turn: StoredTurn) -> TurnFact:
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
