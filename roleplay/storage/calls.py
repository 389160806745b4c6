"""Notes on real calls: added, seen by a coach, taken back; never changed."""

from collections.abc import Sequence
from datetime import datetime
from typing import get_args

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session
from uuid_utils import uuid7

from roleplay.errors import StorageError
from roleplay.game import CallFact, CallNote, CallSeen, Witness
from roleplay.storage.database import Database
from roleplay.storage.tables import CallEndRow, CallNoteRow, CallSeenRow
from roleplay.words import tr

_WITNESSES: dict[str, Witness] = {name: name for name in get_args(Witness)}


class Calls:
    """The call notes of one database.  Every method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def note(self, note: CallNote) -> str:
        """Keep a note under an id of its own, which is returned.

        Raises StorageError where the same was noted before and not taken back.
        """
        call_id = str(uuid7())
        names = ("person_id", "skill", "day_on", "account", "said", "by_id")
        values = {name: getattr(note, name) for name in names}
        same = [getattr(CallNoteRow, name) == values[name] for name in names]
        with self._database.begin() as session:
            if _notes(session, same):
                raise StorageError(
                    tr("You noted just this before. It is kept; nothing was added.")
                )
            session.add(
                CallNoteRow(
                    call_id=call_id,
                    witness=note.witness,
                    noted_at=note.noted_at,
                    **values,
                )
            )
        return call_id

    def see(self, call_id: str, by_id: str, seen_at: datetime) -> None:
        """Keep a coach's word that they saw it; a second one changes nothing.

        Raises StorageError where there is no such note (any more).
        """
        with self._database.begin() as session:
            _one(session, call_id)
            if session.get(CallSeenRow, call_id) is None:
                row = CallSeenRow(call_id=call_id, by_id=by_id, seen_at=seen_at)
                session.add(row)

    def take_back(self, call_id: str, ended_at: datetime) -> None:
        """Show and count a note no more.  Raises StorageError as of see()."""
        with self._database.begin() as session:
            _one(session, call_id)
            session.add(CallEndRow(call_id=call_id, ended_at=ended_at))

    def one(self, call_id: str) -> CallNote:
        """Return a note.  Raises StorageError as of see()."""
        with self._database.begin() as session:
            return _one(session, call_id)

    def of(self, person_id: str) -> tuple[CallNote, ...]:
        """Return the notes on a person, the newest call first."""
        with self._database.begin() as session:
            return _notes(session, [CallNoteRow.person_id == person_id])

    def about_others(self, by_id: str) -> tuple[CallNote, ...]:
        """Return the notes somebody wrote about others, the newest call first."""
        mine, others = CallNoteRow.by_id == by_id, CallNoteRow.person_id != by_id
        with self._database.begin() as session:
            return _notes(session, [mine, others])

    def all(self) -> tuple[CallNote, ...]:
        """Return the notes on everybody, the newest call first."""
        with self._database.begin() as session:
            return _notes(session, ())


def call_facts(session: Session, person_id: str) -> tuple[CallFact, ...]:
    """Return what a coach saw a person do on calls, for the rules of the game."""
    return tuple(
        CallFact(note.call_id, note.skill, note.seen_by_coach_at, note.day_on)
        for note in _notes(session, [CallNoteRow.person_id == person_id])
        if note.seen_by_coach_at is not None
    )


def _one(session: Session, call_id: str) -> CallNote:
    found = _notes(session, [CallNoteRow.call_id == call_id])
    if not found:
        raise StorageError(
            tr("That note was taken back, or is not here. Nothing was changed.")
        )
    return found[0]


def _notes(
    session: Session, where: Sequence[ColumnElement[bool]]
) -> tuple[CallNote, ...]:
    query = (
        select(CallNoteRow, CallSeenRow)
        .outerjoin(CallSeenRow, CallSeenRow.call_id == CallNoteRow.call_id)
        .outerjoin(CallEndRow, CallEndRow.call_id == CallNoteRow.call_id)
        .where(CallEndRow.call_id.is_(None), *where)
        .order_by(CallNoteRow.day_on.desc(), CallNoteRow.call_id.desc())
    )
    return tuple(_note(row, seen) for row, seen in session.execute(query))


def _note(row: CallNoteRow, seen: CallSeenRow | None) -> CallNote:
    return CallNote(
        call_id=row.call_id,
        person_id=row.person_id,
        skill=row.skill,
        day_on=row.day_on,
        account=row.account,
        said=row.said,
        by_id=row.by_id,
        witness=_WITNESSES[row.witness],
        noted_at=row.noted_at,
        confirmed=CallSeen(seen.by_id, seen.seen_at) if seen else None,
    )
