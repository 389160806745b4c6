"""Attempts that their people show to everybody: added, never changed."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, select
from uuid_utils import uuid7

from roleplay.errors import StorageError
from roleplay.storage.database import Database
from roleplay.storage.people import lock
from roleplay.storage.records import Person
from roleplay.storage.tables import (
    AttemptRow,
    ExemplarEndRow,
    ExemplarRow,
    PersonRow,
)
from roleplay.words import tr


@dataclass(frozen=True, slots=True)
class Exemplar:
    """An attempt shown as an example, as a list has it.

    why: what to listen for.  used: where its person used the skill at work, or "".
    """

    exemplar_id: str
    attempt_id: str
    scenario_key: str
    title: str
    skill: str
    person: Person
    why: str
    used: str
    shown_at: datetime


class Exemplars:
    """The examples of one database.  Every method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Exemplar, ...]:
        """Return what is shown now, newest first."""
        return self._found()

    def of(self, attempt_id: str) -> Exemplar | None:
        """Return how an attempt is shown now, or None."""
        found = self._found(ExemplarRow.attempt_id == attempt_id)
        return found[0] if found else None

    def show(
        self, attempt_id: str, person_id: str, why: str, used: str, shown_at: datetime
    ) -> None:
        """Show an attempt.  Raises StorageError where it is shown already."""
        with self._database.begin() as session:
            lock(session, person_id)
            shown = (
                select(ExemplarRow.exemplar_id)
                .outerjoin(
                    ExemplarEndRow,
                    ExemplarEndRow.exemplar_id == ExemplarRow.exemplar_id,
                )
                .where(ExemplarRow.attempt_id == attempt_id)
                .where(ExemplarEndRow.exemplar_id.is_(None))
            )
            if session.scalar(shown) is not None:
                raise StorageError(
                    tr(
                        "This attempt is shown as an example already. Nothing was "
                        "changed."
                    )
                )
            row = ExemplarRow(
                exemplar_id=str(uuid7()),
                attempt_id=attempt_id,
                person_id=person_id,
                why=why,
                used=used,
                shown_at=shown_at,
            )
            session.add(row)

    def end(self, exemplar_id: str, ended_at: datetime) -> None:
        """Show it no more; a second time changes nothing."""
        with self._database.begin() as session:
            if session.get(ExemplarEndRow, exemplar_id) is None:
                row = ExemplarEndRow(exemplar_id=exemplar_id, ended_at=ended_at)
                session.add(row)

    def _found(self, *conditions: ColumnElement[bool]) -> tuple[Exemplar, ...]:
        query = (
            select(ExemplarRow, AttemptRow, PersonRow)
            .join(AttemptRow, AttemptRow.attempt_id == ExemplarRow.attempt_id)
            .join(PersonRow, PersonRow.person_id == ExemplarRow.person_id)
            .outerjoin(
                ExemplarEndRow, ExemplarEndRow.exemplar_id == ExemplarRow.exemplar_id
            )
            .where(ExemplarEndRow.exemplar_id.is_(None), *conditions)
            .order_by(ExemplarRow.exemplar_id.desc())
        )
        with self._database.begin() as session:
            return tuple(
                Exemplar(
                    row.exemplar_id,
                    row.attempt_id,
                    attempt.scenario_key,
                    attempt.title,
                    attempt.skill,
                    Person(who.person_id, who.name),
                    row.why,
                    row.used,
                    row.shown_at,
                )
                for row, attempt, who in session.execute(query)
            )
