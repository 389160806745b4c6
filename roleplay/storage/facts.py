"""What happened, as the rules of the game see it, out of the tables.

Only columns are read: words, sound and reasons of an answer stay where they are.
"""

from collections.abc import Collection, Mapping
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, exists, select
from sqlalchemy.orm import Session

from roleplay.game import AttemptFact, TurnFact
from roleplay.scenario import Result
from roleplay.storage.lines import ENDED, NEWEST_SCORE, RESCORED, TYPED, newest_score
from roleplay.storage.tables import AttemptRow, EndRow, HintRow
from roleplay.storage.turn_facts import turn_facts


def facts(
    session: Session, person_id: str, since: datetime | None = None
) -> tuple[AttemptFact, ...]:
    """Return the person's attempts that ended, from a time on, oldest first."""
    wanted: list[ColumnElement[bool]] = [AttemptRow.person_id == person_id]
    ids = select(AttemptRow.attempt_id)
    if since is not None:
        ids = ids.join(EndRow, EndRow.attempt_id == AttemptRow.attempt_id)
        wanted.append(EndRow.ended_at >= since)
    return _facts(session, turn_facts(session, ids.where(*wanted)), *wanted)


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
    return _facts(session, turn_facts(session, ids) if with_turns else {}, some)


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
