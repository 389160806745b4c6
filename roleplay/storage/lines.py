"""Attempts as lists show them, and what lists need to know of a person's."""

from datetime import datetime
from typing import TypeAlias, TypeVarTuple

from sqlalchemy import (
    ColumnElement,
    Select,
    and_,
    case,
    exists,
    func,
    or_,
    select,
    true,
)
from sqlalchemy.orm import Session, aliased

from roleplay.scenario import SKILLS
from roleplay.storage.records import AttemptLine
from roleplay.storage.tables import (
    AnswerRow,
    AttemptRow,
    BestRow,
    EndRow,
    OpenRow,
    ScoreRow,
    TurnRow,
)

WHOLE: ColumnElement[bool] = AttemptRow.retry_of.is_(None)
"""Not a single turn that was tried again."""

ENDED: ColumnElement[bool] = EndRow.reason == "ended"

OVER: ColumnElement[bool] = or_(
    ENDED,
    and_(
        EndRow.reason == "abandoned",
        exists().where(TurnRow.attempt_id == AttemptRow.attempt_id),
    ),
)
"""Ended, or given up after at least one answer."""

TYPED: ColumnElement[bool] = (
    exists()
    .where(AnswerRow.attempt_id == AttemptRow.attempt_id, AnswerRow.revision == 0)
    .where(AnswerRow.details.contains('"spoken": false'))
)

Columns = TypeVarTuple("Columns")

_Later = aliased(ScoreRow)
_Any = aliased(ScoreRow)

NEWEST_SCORE: ColumnElement[float | None] = case(
    (_Later.attempt_id.is_not(None), _Later.score), else_=EndRow.score
)
"""The score that counts now.  Needs newest_score() in the query."""

RESCORED: ColumnElement[bool] = exists().where(
    _Any.attempt_id == AttemptRow.attempt_id, _Any.cause == "re-scored"
)


def newest_score(query: Select[*Columns]) -> Select[*Columns]:
    """Join the newest later score, where there is one."""
    newest = (
        select(func.max(_Any.nth))
        .where(_Any.attempt_id == AttemptRow.attempt_id)
        .scalar_subquery()
    )
    later = and_(_Later.attempt_id == AttemptRow.attempt_id, _Later.nth == newest)
    return query.outerjoin(_Later, later)


def lines(
    session: Session,
    person_id: str,
    *conditions: ColumnElement[bool],
    limit: int | None = None,
    skip: int = 0,
) -> tuple[AttemptLine, ...]:
    """Return the person's attempts for which all conditions hold, newest first."""
    query = _lines().where(AttemptRow.person_id == person_id, *conditions)
    return _found(session, query.limit(limit).offset(skip))


def open_lines(session: Session, person_id: str) -> tuple[AttemptLine, ...]:
    """Return the person's attempts without an end, newest first; no single turns."""
    query = (
        _lines()
        .join(OpenRow, OpenRow.attempt_id == AttemptRow.attempt_id)
        .where(OpenRow.person_id == person_id, WHOLE)
    )
    return _found(session, query)


def bests(session: Session, person_id: str) -> dict[str, tuple[float | None, int]]:
    """Return the best score and number of ended attempts by scenario."""
    query = select(BestRow).where(BestRow.person_id == person_id)
    return {r.scenario_key: (r.best, r.attempts) for r in session.scalars(query)}


def recent_lines(
    session: Session, person_id: str, scenario_key: str
) -> tuple[str, ...]:
    """Return the buyer's lines in the person's last attempt of a scenario."""
    last = (
        select(AttemptRow.attempt_id)
        .where(
            AttemptRow.person_id == person_id,
            AttemptRow.scenario_key == scenario_key,
            WHOLE,
        )
        .order_by(AttemptRow.started_at.desc())
        .limit(1)
        .scalar_subquery()
    )
    query = select(TurnRow.line).where(TurnRow.attempt_id == last)
    return tuple(session.scalars(query.order_by(TurnRow.number)))


_Lines: TypeAlias = Select[AttemptRow, EndRow, float | None, bool, bool]


def _lines() -> _Lines:
    query = (
        select(AttemptRow, EndRow, NEWEST_SCORE, TYPED, RESCORED)
        .outerjoin(EndRow, EndRow.attempt_id == AttemptRow.attempt_id)
        .order_by(AttemptRow.started_at.desc(), AttemptRow.attempt_id.desc())
    )
    return newest_score(query)


def _found(session: Session, query: _Lines) -> tuple[AttemptLine, ...]:
    return tuple(
        _line(attempt, end, score, typed=typed, rescored=rescored)
        for attempt, end, score, typed, rescored in session.execute(query)
    )


def _line(
    attempt: AttemptRow,
    end: EndRow | None,  # the join is an outer one
    score: float | None,
    *,
    typed: bool,
    rescored: bool,
) -> AttemptLine:
    return AttemptLine(
        attempt_id=attempt.attempt_id,
        scenario_key=attempt.scenario_key,
        version=attempt.version,
        title=attempt.title,
        score=score,
        started_at=attempt.started_at,
        ended_at=end.ended_at if end else None,
        ending_title=end.ending_title if end else "",
        typed=typed,
        reason=end.reason if end else "",
        rescored=rescored,
        skill=attempt.skill,
        retry_of=attempt.retry_of,
    )


def found_by(search: str) -> ColumnElement[bool]:
    """Return whether every word of *search* stands in what a list shows of an attempt.

    Upper and lower case are the same; "%" and "_" mean themselves.
    """
    shown = (AttemptRow.title, AttemptRow.skill, AttemptRow.buyer, EndRow.ending_title)
    conditions = []
    for word in search.lower().split():
        named = [skill for skill, name in SKILLS.items() if word in name.lower()]
        places = [func.lower(c).contains(word, autoescape=True) for c in shown]
        conditions.append(or_(AttemptRow.skill.in_(named), *places))
    return and_(true(), *conditions)


def count_ended(session: Session, person_id: str) -> int:
    """Return how many attempts of a person ended, tried-again turns not counted."""
    query = (
        select(func.count())
        .select_from(AttemptRow)
        .join(EndRow, EndRow.attempt_id == AttemptRow.attempt_id)
        .where(AttemptRow.person_id == person_id, ENDED, WHOLE)
    )
    return session.scalar(query) or 0


def days(
    session: Session, person_id: str, since: datetime, until: datetime
) -> tuple[tuple[datetime, int], ...]:
    """Return when attempts ended within a time, with their minutes from UTC."""
    query = (
        select(EndRow.ended_at, AttemptRow.utc_offset_min)
        .join(AttemptRow, AttemptRow.attempt_id == EndRow.attempt_id)
        .where(AttemptRow.person_id == person_id, ENDED)
        .where(EndRow.ended_at >= since, EndRow.ended_at < until)
        .order_by(EndRow.ended_at)
    )
    return tuple((at, offset) for at, offset in session.execute(query))
