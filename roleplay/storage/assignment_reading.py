"""Rows of assignments and of their parts, put together as values."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TypeAlias, TypeVar

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from roleplay.storage.assignment_records import (
    AssignedScenario,
    DateRequest,
    KeptTime,
    StoredAssignment,
)
from roleplay.storage.records import Person
from roleplay.storage.tables import (
    AssignedPersonRow,
    AssignedScenarioRow,
    AssignmentEndRow,
    AssignmentRow,
    DateAnswerRow,
    DateRequestRow,
    KeptTimeRow,
    PersonRow,
    WhyOpenedRow,
)

Part = TypeVar("Part", AssignedScenarioRow, KeptTimeRow)

Query: TypeAlias = Select[AssignmentRow, PersonRow, datetime | None]


def assignments_query() -> Query:
    """Return a query of all assignments, newest first; ``stored`` takes it."""
    return (
        select(AssignmentRow, PersonRow, AssignmentEndRow.ended_at)
        .join(PersonRow, PersonRow.person_id == AssignmentRow.person_id)
        .outerjoin(
            AssignmentEndRow,
            AssignmentEndRow.assignment_id == AssignmentRow.assignment_id,
        )
        .order_by(AssignmentRow.sent_at.desc(), AssignmentRow.assignment_id.desc())
    )


def stored(session: Session, query: Query) -> tuple[StoredAssignment, ...]:
    """Return the assignments of a query with all their parts."""
    found = session.execute(query).all()
    ids = [row.assignment_id for row, _, _ in found]
    scenarios = _numbered(session, AssignedScenarioRow, ids)
    times = _numbered(session, KeptTimeRow, ids)
    people, opened = _people(session, ids), _opened(session, ids)
    requests = _requests(session, ids)
    return tuple(
        StoredAssignment(
            assignment_id=row.assignment_id,
            by=Person(who.person_id, who.name),
            why=row.why,
            outcome_id=row.outcome_id,
            outcome=row.outcome,
            due_on=row.due_on,
            override=row.override,
            voice=row.voice,
            sent_at=row.sent_at,
            scenarios=tuple(
                AssignedScenario(s.scenario_key, s.title, s.was_passed)
                for s in scenarios[row.assignment_id]
            ),
            people=tuple(people[row.assignment_id]),
            times=tuple(
                KeptTime(t.starts_at, t.minutes) for t in times[row.assignment_id]
            ),
            opened=frozenset(opened[row.assignment_id]),
            requests=tuple(requests[row.assignment_id]),
            ended_at=ended_at,
        )
        for row, who, ended_at in found
    )


def _numbered(
    session: Session, table: type[Part], ids: Sequence[str]
) -> dict[str, list[Part]]:
    query = select(table).where(table.assignment_id.in_(ids)).order_by(table.number)
    found: dict[str, list[Part]] = defaultdict(list)
    for row in session.scalars(query):
        found[row.assignment_id].append(row)
    return found


def _people(session: Session, ids: Sequence[str]) -> dict[str, list[Person]]:
    query = (
        select(AssignedPersonRow.assignment_id, PersonRow)
        .join(PersonRow, PersonRow.person_id == AssignedPersonRow.person_id)
        .where(AssignedPersonRow.assignment_id.in_(ids))
        .order_by(PersonRow.name, PersonRow.person_id)
    )
    found: dict[str, list[Person]] = defaultdict(list)
    for assignment_id, row in session.execute(query):
        found[assignment_id].append(Person(row.person_id, row.name))
    return found


def _opened(session: Session, ids: Sequence[str]) -> dict[str, list[str]]:
    query = select(WhyOpenedRow).where(WhyOpenedRow.assignment_id.in_(ids))
    found: dict[str, list[str]] = defaultdict(list)
    for row in session.scalars(query):
        found[row.assignment_id].append(row.person_id)
    return found


def _request(row: DateRequestRow, end: DateAnswerRow | None) -> DateRequest:
    asked = DateRequest(
        row.request_id,
        row.assignment_id,
        row.person_id,
        row.wished_on,
        row.reason,
        row.asked_at,
    )
    if end is None:  # the join is an outer one
        return asked
    return replace(
        asked,
        answered_at=end.answered_at,
        granted_on=end.granted_on,
        answer=end.reason,
    )


def _requests(session: Session, ids: Sequence[str]) -> dict[str, list[DateRequest]]:
    query = (
        select(DateRequestRow, DateAnswerRow)
        .outerjoin(DateAnswerRow, DateAnswerRow.request_id == DateRequestRow.request_id)
        .where(DateRequestRow.assignment_id.in_(ids))
        .order_by(DateRequestRow.asked_at, DateRequestRow.request_id)
    )
    found: dict[str, list[DateRequest]] = defaultdict(list)
    for row, end in session.execute(query):
        found[row.assignment_id].append(_request(row, end))
    return found
