"""Attempts as lists show them, and what lists need to know of a person's."""

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from roleplay.storage.records import AttemptLine
from roleplay.storage.tables import AnswerRow, AttemptRow, EndRow, TurnRow

WHOLE: ColumnElement[bool] = AttemptRow.retry_of.is_(None)
"""Not a single turn that was tried again."""

UNFINISHED: ColumnElement[bool] = EndRow.attempt_id.is_(None)
ENDED: ColumnElement[bool] = EndRow.reason == "ended"


def lines(
    session: Session,
    person_id: str,
    *conditions: ColumnElement[bool],
    limit: int | None = None,
) -> tuple[AttemptLine, ...]:
    """Return the person's attempts for which all conditions hold, newest first."""
    typed = (
        select(AnswerRow.answer_id)
        .where(AnswerRow.attempt_id == AttemptRow.attempt_id, AnswerRow.revision == 0)
        .where(AnswerRow.details.contains('"spoken": false'))
        .exists()
    )
    query = (
        select(AttemptRow, EndRow, typed)
        .outerjoin(EndRow, EndRow.attempt_id == AttemptRow.attempt_id)
        .where(AttemptRow.person_id == person_id, *conditions)
        .order_by(AttemptRow.started_at.desc(), AttemptRow.attempt_id.desc())
        .limit(limit)
    )
    # The join is an outer one: there may be no end.
    rows: list[tuple[AttemptRow, EndRow | None, bool]]
    rows = [(row[0], row[1], row[2]) for row in session.execute(query)]
    return tuple(
        AttemptLine(
            attempt_id=attempt.attempt_id,
            scenario_key=attempt.scenario_key,
            title=attempt.title,
            score=end.score if end else None,
            started_at=attempt.started_at,
            ended_at=end.ended_at if end else None,
            ending_title=end.ending_title if end else "",
            typed=has_typed,
        )
        for attempt, end, has_typed in rows
    )


def bests(session: Session, person_id: str) -> dict[str, tuple[float | None, int]]:
    """Return the best score and number of ended attempts by scenario."""
    query = (
        select(
            AttemptRow.scenario_key,
            func.max(EndRow.score),
            func.count(EndRow.attempt_id),
        )
        .join(EndRow, EndRow.attempt_id == AttemptRow.attempt_id)
        .where(AttemptRow.person_id == person_id, ENDED, WHOLE)
        .group_by(AttemptRow.scenario_key)
    )
    return {key: (best, count) for key, best, count in session.execute(query)}


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
