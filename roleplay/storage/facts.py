"""What happened, as the rules of the game see it, out of the tables."""

from datetime import timedelta

from sqlalchemy import exists, select
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
    ids = select(AttemptRow.attempt_id).where(AttemptRow.person_id == person_id)
    return _facts(session, person_id, None, turns_of(session, ids))


def score_facts(
    session: Session, person_id: str, scenario_key: str
) -> tuple[AttemptFact, ...]:
    """Return the ended attempts of one scenario without their turns, oldest first."""
    return _facts(session, person_id, scenario_key, {})


def _facts(
    session: Session,
    person_id: str,
    scenario_key: str | None,
    turns: dict[str, tuple[StoredTurn, ...]],
) -> tuple[AttemptFact, ...]:
    hinted = exists().where(HintRow.attempt_id == AttemptRow.attempt_id)
    query = (
        select(AttemptRow, EndRow, NEWEST_SCORE, TYPED, RESCORED, hinted)
        .join(EndRow, EndRow.attempt_id == AttemptRow.attempt_id)
        .where(AttemptRow.person_id == person_id, ENDED)
        .order_by(EndRow.ended_at, AttemptRow.attempt_id)
    )
    if scenario_key is not None:
        query = query.where(AttemptRow.scenario_key == scenario_key)
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
