"""Private notes of one profile about another; only these may be changed and deleted."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session
from uuid_utils import uuid7

from roleplay.errors import StorageError
from roleplay.storage.database import Database
from roleplay.storage.tables import PrivateNoteRow
from roleplay.words import tr


@dataclass(frozen=True, slots=True)
class PrivateNote:
    """A note.  changed_at: as written_at where it was never changed."""

    note_id: str
    about_id: str
    text: str
    written_at: datetime
    changed_at: datetime


class PrivateNotes:
    """The notes of one profile; those of others cannot be asked for.

    owner_id: whose they are.
    """

    def __init__(self, database: Database, owner_id: str) -> None:
        self._database = database
        self._owner_id = owner_id

    def about(self, person_id: str) -> tuple[PrivateNote, ...]:
        """Return the notes about a person, newest first."""
        query = (
            select(PrivateNoteRow)
            .where(
                PrivateNoteRow.owner_id == self._owner_id,
                PrivateNoteRow.about_id == person_id,
            )
            .order_by(PrivateNoteRow.note_id.desc())
        )
        with self._database.begin() as session:
            return tuple(_note(row) for row in session.scalars(query))

    def add(self, person_id: str, text: str, written_at: datetime) -> PrivateNote:
        """Keep a note about a person."""
        with self._database.begin() as session:
            row = PrivateNoteRow(
                note_id=str(uuid7()),
                owner_id=self._owner_id,
                about_id=person_id,
                text=text,
                written_at=written_at,
                changed_at=written_at,
            )
            session.add(row)
            return _note(row)

    def change(self, note_id: str, text: str, changed_at: datetime) -> PrivateNote:
        """Write a note anew.  Raises StorageError for another's."""
        with self._database.begin() as session:
            row = self._own(session, note_id)
            row.text = text
            row.changed_at = changed_at
            return _note(row)

    def delete(self, note_id: str) -> None:
        """Delete a note for good.  Raises StorageError for another's."""
        with self._database.begin() as session:
            session.delete(self._own(session, note_id))

    def _own(self, session: Session, note_id: str) -> PrivateNoteRow:
        row = session.get(PrivateNoteRow, note_id)
        if row is None or row.owner_id != self._owner_id:
            raise StorageError(tr("You have no such note. Nothing was changed."))
        return row


def _note(row: PrivateNoteRow) -> PrivateNote:
    return PrivateNote(
        row.note_id, row.about_id, row.text, row.written_at, row.changed_at
    )
