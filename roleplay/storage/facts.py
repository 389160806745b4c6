"""What happened, as the rules of the game see it, out of the tables."""

from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, exists, select
from sqlalchemy.orm import Session

from roleplay.game import AttemptFact, PersonFacts, TurnFact
from roleplay.scenario import Result
from roleplay.storage.lines import ENDED, NEWEST_SCORE, RESCORED, TYPED, newest_score
from roleplay.storage.tables import AttemptRow, EndRow, HintRow
from roleplay.storage.turn_facts import turn_facts


def person_facts(session: Session, person_id: str) -> PersonFacts:
    """Return all that is kept of what happened to a person.

    buyers stays empty: which there are is known to the library alone.
    """
    return replace(other_facts(session, person_id), attempts=facts(session, person_id))


def other_facts(session: Session, person_id: str) -> PersonFacts:
    """Return what happened to a person beside attempts; nothing of it is kept yet."""
    return PersonFacts()


def facts(
    session: Session, person_id: str, since: datetime | None = None
) -> tuple[AttemptFact, ...]:
    """Return the person's attempts that ended, from a time on, oldest first."""
    ids = select(AttemptRow.attempt_id).where(AttemptRow.person_id == person_id)
    wanted: list[ColumnElement[bool]] = []
    if since is not None:
        ids = ids.join(EndRow, EndRow.attempt_id == AttemptRow.attempt_id)
        ids = ids.where(EndRow.ended_at >= since)
        wanted.append(EndRow.ended_at >= since)
    return _facts(session, person_id, turn_facts(session, ids), *wanted)


def score_facts(session: Session, person_id: str, scenario_key: str) -> PersonFacts:
    """Return the ended attempts of one scenario without their turns, oldest first."""
    same = AttemptRow.scenario_key == scenario_key
    return PersonFacts(attempts=_facts(session, person_id, {}, same))


def _facts(
    session: Session,
    person_id: str,
    turns: dict[str, tuple[TurnFact, ...]],
    *wanted: ColumnElement[bool],
) -> tuple[AttemptFact, ...]:
    hinted = exists().where(HintRow.attempt_id == AttemptRow.attempt_id)
    query = (
        select(AttemptRow, EndRow, NEWEST_SCORE, TYPED, RESCORED, hinted)
        .join(EndRow, EndRow.attempt_id == AttemptRow.attempt_id)
        .where(AttemptRow.person_id == person_id, ENDED, *wanted)
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
            turns=turns.get(attempt.attempt_id, ()),
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
