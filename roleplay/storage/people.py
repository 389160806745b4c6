"""The profiles of a data folder."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session
from uuid_utils import uuid7

from roleplay.errors import StorageError
from roleplay.storage.database import Database
from roleplay.storage.records import Person
from roleplay.storage.tables import PersonRow
from roleplay.words import tr


class People:
    """The people of one database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Person, ...]:
        """Return everybody, by when they were added."""
        with self._database.begin() as session:
            rows = session.scalars(select(PersonRow).order_by(PersonRow.person_id))
            return tuple(Person(row.person_id, row.name) for row in rows)

    def find_or_add(self, name: str, now: datetime) -> Person:
        """Return the person of that name, added if there was none.

        Raises StorageError for a name that is empty or beyond 80 letters.
        """
        name = _proper(name)
        with self._database.begin() as session:
            row = session.scalar(select(PersonRow).where(PersonRow.name == name))
            return _added(session, name, now) if row is None else _person(row)

    def add(self, name: str, now: datetime) -> Person:
        """Add a person.  Raises StorageError for a name that is taken or unusable."""
        name = _proper(name)
        with self._database.begin() as session:
            _refuse_taken(session, name)
            return _added(session, name, now)

    def rename(self, person_id: str, name: str) -> Person:
        """Give a person another name; all that is theirs stays theirs.

        Raises StorageError for a name that is taken or unusable.
        """
        name = _proper(name)
        with self._database.begin() as session:
            row = session.get(PersonRow, person_id)
            if row is None:
                raise StorageError(tr("There is no such profile in this data folder."))
            if row.name != name:
                _refuse_taken(session, name)
                row.name = name
            return _person(row)


def lock(session: Session, person_id: str) -> None:
    """Let nobody else change what is a person's until this transaction ends."""
    query = select(PersonRow.person_id).where(PersonRow.person_id == person_id)
    session.execute(query.with_for_update())


def _proper(name: str) -> str:
    name = " ".join(name.split())
    if not 1 <= len(name) <= 80:
        raise StorageError(
            tr("A profile's name has 1 to 80 letters. Nothing was changed.")
        )
    return name


def _refuse_taken(session: Session, name: str) -> None:
    if session.scalar(select(PersonRow).where(PersonRow.name == name)) is not None:
        raise StorageError(
            tr(
                "There is a profile named {name} already. Nothing was "
                "changed. Choose another name.",
                name=name,
            )
        )


def _added(session: Session, name: str, now: datetime) -> Person:
    row = PersonRow(person_id=str(uuid7()), name=name, made_at=now)
    session.add(row)
    return _person(row)


def _person(row: PersonRow) -> Person:
    return Person(row.person_id, row.name)
