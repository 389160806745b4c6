"""Assignments: sent, opened, taken back, and other dates asked for; only added."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import or_, select
from uuid_utils import uuid7

from roleplay.errors import StorageError
from roleplay.game import ScenarioPass
from roleplay.storage.assignment_reading import assignments_query, stored
from roleplay.storage.assignment_records import NewAssignment, StoredAssignment
from roleplay.storage.database import Database
from roleplay.storage.facts import local_day
from roleplay.storage.lines import ENDED, NEWEST_SCORE, WHOLE, newest_score
from roleplay.storage.people import lock
from roleplay.storage.tables import (
    AssignedPersonRow,
    AssignedScenarioRow,
    AssignmentEndRow,
    AssignmentRow,
    AttemptRow,
    DateAnswerRow,
    DateRequestRow,
    EndRow,
    KeptTimeRow,
    WhyOpenedRow,
)
from roleplay.words import tr


class Assignments:
    """The assignments of one database.  Every method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # Reading ----------------------------------------------------------------------

    def load(self, assignment_id: str) -> StoredAssignment:
        """Return an assignment.  Raises StorageError where there is none."""
        query = assignments_query().where(AssignmentRow.assignment_id == assignment_id)
        with self._database.begin() as session:
            found = stored(session, query)
        if not found:
            raise StorageError(tr("There is no such assignment. Nothing was changed."))
        return found[0]

    def sent_by(self, person_id: str) -> tuple[StoredAssignment, ...]:
        """Return what somebody sent, newest first, what was taken back too."""
        query = assignments_query().where(AssignmentRow.person_id == person_id)
        with self._database.begin() as session:
            return stored(session, query)

    def given_to(self, person_id: str) -> tuple[StoredAssignment, ...]:
        """Return what is asked of somebody, newest first, what was taken back too."""
        theirs = select(AssignedPersonRow.assignment_id).where(
            AssignedPersonRow.person_id == person_id
        )
        query = assignments_query().where(AssignmentRow.assignment_id.in_(theirs))
        with self._database.begin() as session:
            return stored(session, query)

    def passes(
        self, person_ids: Sequence[str], scenario_keys: Sequence[str] | None = None
    ) -> dict[str, tuple[ScenarioPass, ...]]:
        """Return when each person passed these scenarios, or any, oldest first.

        A pass stays one whatever a later scoring says of it.
        """
        query = (
            select(AttemptRow, EndRow)
            .join(EndRow, EndRow.attempt_id == AttemptRow.attempt_id)
            .where(AttemptRow.person_id.in_(person_ids))
            .where(ENDED, WHOLE)
            .where(
                or_(
                    EndRow.score >= AttemptRow.pass_mark,
                    AttemptRow.pass_mark <= NEWEST_SCORE,
                )
            )
            .order_by(EndRow.ended_at, AttemptRow.attempt_id)
        )
        if scenario_keys is not None:
            query = query.where(AttemptRow.scenario_key.in_(scenario_keys))
        found: dict[str, list[ScenarioPass]] = {who: [] for who in person_ids}
        with self._database.begin() as session:
            for attempt, end in session.execute(newest_score(query)):
                day_on = local_day(attempt, end)
                passed = ScenarioPass(attempt.scenario_key, end.ended_at, day_on)
                found[attempt.person_id].append(passed)
        return {who: tuple(passes) for who, passes in found.items()}

    # Adding -----------------------------------------------------------------------

    def add(self, assignment_id: str, new: NewAssignment, sent_at: datetime) -> None:
        """Keep an assignment with all its parts, or nothing of it."""
        with self._database.begin() as session:
            session.add(
                AssignmentRow(
                    assignment_id=assignment_id,
                    person_id=new.person_id,
                    why=new.why,
                    outcome_id=new.outcome_id,
                    outcome=new.outcome,
                    due_on=new.due_on,
                    override=new.override,
                    voice=new.voice,
                    sent_at=sent_at,
                )
            )
            session.flush()
            session.add_all(_parts(assignment_id, new))

    def withdraw(self, assignment_id: str, ended_at: datetime) -> None:
        """Take an assignment back.  Raises StorageError where it was before."""
        with self._database.begin() as session:
            if session.get(AssignmentEndRow, assignment_id) is not None:
                raise StorageError(
                    tr("This assignment was taken back before. Nothing was changed.")
                )
            session.add(
                AssignmentEndRow(assignment_id=assignment_id, ended_at=ended_at)
            )

    def open_why(self, assignment_id: str, person_id: str, at: datetime) -> None:
        """Keep that somebody opened the why; a second time changes nothing."""
        key = {"assignment_id": assignment_id, "person_id": person_id}
        with self._database.begin() as session:
            lock(session, person_id)
            if session.get(WhyOpenedRow, key) is None:
                session.add(WhyOpenedRow(**key, opened_at=at))

    def ask_for_date(
        self,
        assignment_id: str,
        person_id: str,
        wished_on: date,
        reason: str,
        asked_at: datetime,
    ) -> None:
        """Keep a request.  Raises StorageError where one of theirs waits already."""
        with self._database.begin() as session:
            lock(session, person_id)
            waiting = (
                select(DateRequestRow.request_id)
                .outerjoin(
                    DateAnswerRow,
                    DateAnswerRow.request_id == DateRequestRow.request_id,
                )
                .where(DateRequestRow.assignment_id == assignment_id)
                .where(DateRequestRow.person_id == person_id)
                .where(DateAnswerRow.request_id.is_(None))
            )
            if session.scalar(waiting) is not None:
                raise StorageError(
                    tr(
                        "You asked for another date before, and it waits for an "
                        "answer. Nothing was changed."
                    )
                )
            session.add(
                DateRequestRow(
                    request_id=str(uuid7()),
                    assignment_id=assignment_id,
                    person_id=person_id,
                    wished_on=wished_on,
                    reason=reason,
                    asked_at=asked_at,
                )
            )

    def answer_request(
        self,
        request_id: str,
        granted_on: date | None,
        reason: str,
        person_id: str,
        answered_at: datetime,
    ) -> None:
        """Keep the answer to a request.  Raises StorageError where it has one."""
        with self._database.begin() as session:
            if session.get(DateRequestRow, request_id) is None:
                raise StorageError(tr("There is no such request. Nothing was changed."))
            if session.get(DateAnswerRow, request_id) is not None:
                raise StorageError(
                    tr("This request was answered before. Nothing was changed.")
                )
            session.add(
                DateAnswerRow(
                    request_id=request_id,
                    granted_on=granted_on,
                    reason=reason,
                    person_id=person_id,
                    answered_at=answered_at,
                )
            )


def _parts(
    assignment_id: str, new: NewAssignment
) -> list[AssignedScenarioRow | AssignedPersonRow | KeptTimeRow]:
    scenarios = [
        AssignedScenarioRow(
            assignment_id=assignment_id,
            number=number,
            scenario_key=scenario.scenario_key,
            title=scenario.title,
            was_passed=scenario.was_passed,
        )
        for number, scenario in enumerate(new.scenarios)
    ]
    people = [
        AssignedPersonRow(assignment_id=assignment_id, person_id=person_id)
        for person_id in new.person_ids
    ]
    times = [
        KeptTimeRow(
            assignment_id=assignment_id,
            number=number,
            starts_at=time.starts_at,
            minutes=time.minutes,
        )
        for number, time in enumerate(new.times)
    ]
    return [*scenarios, *people, *times]
