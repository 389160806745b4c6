"""Programmes: what they say of themselves and who is in them, as facts."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session
from uuid_utils import uuid7

from roleplay.errors import StorageError
from roleplay.storage.database import Database
from roleplay.storage.records import Person
from roleplay.storage.tables import (
    EnrolmentRow,
    PersonRow,
    ProgrammeEndRow,
    ProgrammeRow,
    ProgrammeTextRow,
)
from roleplay.words import tr


@dataclass(frozen=True, slots=True)
class ProgrammeText:
    """What a programme says of itself."""

    title: str
    goal: str
    started_on: date
    weeks: int


@dataclass(frozen=True, slots=True)
class StoredProgramme:
    """A programme as it stands.  enrolled: by when they came in."""

    programme_id: str
    text: ProgrammeText
    enrolled: tuple[Person, ...]


class Programmes:
    """The programmes of one database.  by_id: the person who does it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def current(self) -> StoredProgramme | None:
        """Return the programme under way; None where there is none."""
        query = (
            select(ProgrammeRow.programme_id)
            .outerjoin(
                ProgrammeEndRow,
                ProgrammeEndRow.programme_id == ProgrammeRow.programme_id,
            )
            .where(ProgrammeEndRow.programme_id.is_(None))
            .order_by(ProgrammeRow.programme_id.desc())
            .limit(1)
        )
        with self._database.begin() as session:
            programme_id = session.scalar(query)
            if programme_id is None:
                return None
            return StoredProgramme(
                programme_id,
                _text(session, programme_id),
                _enrolled(session, programme_id),
            )

    def titles(self) -> tuple[str, ...]:
        """Return the titles of all programmes there were, newest first."""
        with self._database.begin() as session:
            ids = session.scalars(
                select(ProgrammeRow.programme_id).order_by(
                    ProgrammeRow.programme_id.desc()
                )
            )
            return tuple(_text(session, one).title for one in ids.all())

    def start(self, text: ProgrammeText, by_id: str, made_at: datetime) -> str:
        """Keep a new programme; return its id.

        Raises StorageError where one is under way.
        """
        if self.current() is not None:
            raise StorageError(
                tr(
                    "A programme is under way already. Close it first. Nothing "
                    "was changed."
                )
            )
        programme_id = str(uuid7())
        with self._database.begin() as session:
            row = ProgrammeRow(
                programme_id=programme_id, person_id=by_id, made_at=made_at
            )
            session.add(row)
            session.flush()
            session.add(_text_row(programme_id, text, by_id, made_at))
        return programme_id

    def edit(
        self, programme_id: str, text: ProgrammeText, by_id: str, set_at: datetime
    ) -> None:
        """Let a programme say something else from now on."""
        with self._database.begin() as session:
            session.add(_text_row(programme_id, text, by_id, set_at))

    def end(self, programme_id: str, by_id: str, ended_at: datetime) -> None:
        """Close a programme; a second time changes nothing."""
        with self._database.begin() as session:
            if session.get(ProgrammeEndRow, programme_id) is None:
                row = ProgrammeEndRow(
                    programme_id=programme_id, person_id=by_id, ended_at=ended_at
                )
                session.add(row)

    def enrol(
        self, programme_id: str, changes: dict[str, bool], by_id: str, set_at: datetime
    ) -> None:
        """Let people in, or out.  changes: person's id to whether they are in."""
        with self._database.begin() as session:
            for person_id, is_in in changes.items():
                row = EnrolmentRow(
                    enrolment_id=str(uuid7()),
                    programme_id=programme_id,
                    person_id=person_id,
                    is_in=is_in,
                    by_id=by_id,
                    set_at=set_at,
                )
                session.add(row)


def _text(session: Session, programme_id: str) -> ProgrammeText:
    query = (
        select(ProgrammeTextRow)
        .where(ProgrammeTextRow.programme_id == programme_id)
        .order_by(ProgrammeTextRow.text_id.desc())
        .limit(1)
    )
    row = session.scalars(query).one()
    return ProgrammeText(row.title, row.goal, row.started_on, row.weeks)


def _text_row(
    programme_id: str, text: ProgrammeText, by_id: str, set_at: datetime
) -> ProgrammeTextRow:
    return ProgrammeTextRow(
        text_id=str(uuid7()),
        programme_id=programme_id,
        title=text.title,
        goal=text.goal,
        started_on=text.started_on,
        weeks=text.weeks,
        person_id=by_id,
        set_at=set_at,
    )


def _enrolled(session: Session, programme_id: str) -> tuple[Person, ...]:
    query = (
        select(EnrolmentRow, PersonRow)
        .join(PersonRow, PersonRow.person_id == EnrolmentRow.person_id)
        .where(EnrolmentRow.programme_id == programme_id)
        .order_by(EnrolmentRow.enrolment_id)
    )
    found: dict[str, Person] = {}
    for row, who in session.execute(query):
        if row.is_in:
            found[who.person_id] = Person(who.person_id, who.name)
        else:
            found.pop(who.person_id, None)
    return tuple(found.values())
