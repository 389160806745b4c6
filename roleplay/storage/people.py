"""The profiles of a data folder."""

from datetime import datetime

from sqlalchemy import select
from uuid_utils import uuid7

from roleplay.errors import StorageError
from roleplay.storage.database import Database
from roleplay.storage.records import Person
from roleplay.storage.tables import PersonRow


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
        name = _fit(name)
        with self._database.begin() as session:
            row = session.scalar(select(PersonRow).where(PersonRow.name == name))
            if row is None:
                row = PersonRow(person_id=str(uuid7()), name=name, made_at=now)
                session.add(row)
            return Person(row.person_id, row.name)

    def rename(self, person_id: str, name: str) -> Person:
        """Give a person another name.

        Raises StorageError for a name that is unfit, or another person's.
        """
        name = _fit(name)
        with self._database.begin() as session:
            row = session.scalar(select(PersonRow).where(PersonRow.name == name))
            if row is not None and row.person_id != person_id:
                raise StorageError(
                    f"There is a profile “{name}” already. Nothing was changed. Choose "
                    "another name."
                )
            person = session.get_one(PersonRow, person_id)
            person.name = name
            return Person(person.person_id, person.name)


def _fit(name: str) -> str:
    name = " ".join(name.split())
    if not 1 <= len(name) <= 80:
        raise StorageError("A profile's name has 1 to 80 letters. Nothing was changed.")
    return name
