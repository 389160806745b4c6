"""Costs, notes on duties, and practice as far as a group's numbers are made of it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from sqlalchemy import ColumnElement, func, select
from uuid_utils import uuid7

from roleplay.errors import StorageError
from roleplay.game import DutyNote, HolidayFact, Money, PracticeFact
from roleplay.storage.database import Database
from roleplay.storage.group_practice import practice_of
from roleplay.storage.plans import holidays_of
from roleplay.storage.tables import (
    AttemptRow,
    CostEndRow,
    CostRow,
    DutyNoteEndRow,
    DutyNoteRow,
    PersonRow,
    ShareEndRow,
    ShareRow,
)
from roleplay.words import tr


@dataclass(frozen=True, slots=True)
class StoredCost:
    """A cost that stands.  by: the name of who entered it."""

    cost_id: str
    money: Money
    what: str
    spent_on: date
    by: str


@dataclass(frozen=True, slots=True)
class DutyNoteKept:
    """A note on a duty that stands."""

    note_id: str
    note: DutyNote


class Sustainment:
    """Costs, notes and practice of one database.  Every method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # Costs ------------------------------------------------------------------------

    def costs(self) -> tuple[StoredCost, ...]:
        """Return the costs that were not taken back, by day, the latest first."""
        query = (
            select(CostRow, PersonRow.name)
            .join(PersonRow, PersonRow.person_id == CostRow.person_id)
            .outerjoin(CostEndRow, CostEndRow.cost_id == CostRow.cost_id)
            .where(CostEndRow.cost_id.is_(None))
            .order_by(CostRow.spent_on.desc(), CostRow.cost_id.desc())
        )
        with self._database.begin() as session:
            return tuple(
                StoredCost(
                    row.cost_id,
                    Money(row.hundredths, row.currency),
                    row.what,
                    row.spent_on,
                    name,
                )
                for row, name in session.execute(query)
            )

    def add_cost(
        self,
        person_id: str,
        money: Money,
        what: str,
        spent_on: date,
        noted_at: datetime,
    ) -> None:
        """Keep a cost."""
        with self._database.begin() as session:
            session.add(
                CostRow(
                    cost_id=str(uuid7()),
                    person_id=person_id,
                    hundredths=money.hundredths,
                    currency=money.currency,
                    what=what,
                    spent_on=spent_on,
                    noted_at=noted_at,
                )
            )

    def end_cost(self, cost_id: str, person_id: str, ended_at: datetime) -> None:
        """Take a cost back; a second time changes nothing.  Raises StorageError."""
        with self._database.begin() as session:
            if session.get(CostRow, cost_id) is None:
                raise StorageError(tr("There is no such cost. Nothing was changed."))
            if session.get(CostEndRow, cost_id) is None:
                session.add(
                    CostEndRow(cost_id=cost_id, person_id=person_id, ended_at=ended_at)
                )

    # Notes on duties --------------------------------------------------------------

    def notes(self, person_id: str) -> tuple[DutyNoteKept, ...]:
        """Return a person's notes that were not taken back, the latest first."""
        query = (
            select(DutyNoteRow)
            .outerjoin(DutyNoteEndRow, DutyNoteEndRow.note_id == DutyNoteRow.note_id)
            .where(DutyNoteRow.person_id == person_id, DutyNoteEndRow.note_id.is_(None))
            .order_by(DutyNoteRow.done_on.desc(), DutyNoteRow.note_id.desc())
        )
        with self._database.begin() as session:
            return tuple(
                DutyNoteKept(row.note_id, DutyNote(row.duty, row.done_on, row.text))
                for row in session.scalars(query)
            )

    def add_note(self, person_id: str, note: DutyNote, noted_at: datetime) -> None:
        """Keep a note on a duty."""
        with self._database.begin() as session:
            session.add(
                DutyNoteRow(
                    note_id=str(uuid7()),
                    person_id=person_id,
                    duty=note.duty,
                    done_on=note.on,
                    text=note.text,
                    noted_at=noted_at,
                )
            )

    def end_note(self, note_id: str, person_id: str, ended_at: datetime) -> None:
        """Take an own note back; raises StorageError for somebody else's."""
        with self._database.begin() as session:
            row = session.get(DutyNoteRow, note_id)
            if row is None or row.person_id != person_id:
                raise StorageError(
                    tr("There is no such note of yours. Nothing changed.")
                )
            if session.get(DutyNoteEndRow, note_id) is None:
                session.add(DutyNoteEndRow(note_id=note_id, ended_at=ended_at))

    # Practice ---------------------------------------------------------------------

    def practice(
        self, person_ids: Collection[str], since: date | None = None
    ) -> tuple[PracticeFact, ...]:
        """Return the finished attempts of some people, without turns tried again.

        since: only those begun on that day or later.
        """
        wanted: list[ColumnElement[bool]] = [AttemptRow.person_id.in_(set(person_ids))]
        if since is not None:
            begun = datetime.combine(since, time(), UTC)
            wanted.append(AttemptRow.started_at >= begun)
        with self._database.begin() as session:
            return practice_of(session, *wanted)

    def shown_practice(self, person_id: str) -> tuple[PracticeFact, ...]:
        """Return the attempts of others that are shared with a person now."""
        shown = (
            select(ShareRow.attempt_id)
            .outerjoin(ShareEndRow, ShareEndRow.share_id == ShareRow.share_id)
            .where(ShareRow.person_id == person_id, ShareEndRow.share_id.is_(None))
        )
        with self._database.begin() as session:
            return practice_of(session, AttemptRow.attempt_id.in_(shown))

    def count_shared(self, person_id: str) -> int:
        """Return how many of a person's attempts somebody else may see now."""
        query = (
            select(func.count(ShareRow.attempt_id.distinct()))
            .join(AttemptRow, AttemptRow.attempt_id == ShareRow.attempt_id)
            .outerjoin(ShareEndRow, ShareEndRow.share_id == ShareRow.share_id)
            .where(AttemptRow.person_id == person_id, ShareEndRow.share_id.is_(None))
        )
        with self._database.begin() as session:
            return session.scalar(query) or 0

    def holidays(self, person_id: str) -> tuple[HolidayFact, ...]:
        """Return a person's days off that were not taken back."""
        with self._database.begin() as session:
            return holidays_of(session, person_id)
