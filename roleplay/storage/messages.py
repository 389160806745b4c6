"""The message map: per level a pitch and its key points, and what people said of it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from uuid_utils import uuid7

from roleplay.game import AttemptFact
from roleplay.storage.database import Database
from roleplay.storage.facts import facts_of
from roleplay.storage.tables import (
    AttemptRow,
    MessageRow,
    PersonRow,
    ShareEndRow,
    ShareRow,
)


@dataclass(frozen=True, slots=True)
class StoredPitch:
    """The pitch of a level.  points: key phrases as they were written.  by: a name."""

    level: str
    pitch: str
    points: tuple[str, ...]
    by: str
    set_at: datetime


class Messages:
    """The message maps of one database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def pitches(self, programme_id: str) -> dict[str, StoredPitch]:
        """Return a programme's newest pitch of each level."""
        query = (
            select(MessageRow, PersonRow.name)
            .join(PersonRow, PersonRow.person_id == MessageRow.person_id)
            .where(MessageRow.programme_id == programme_id)
            .order_by(MessageRow.pitch_id)
        )
        with self._database.begin() as session:
            return {
                row.level: StoredPitch(
                    row.level,
                    row.pitch,
                    tuple(row.points.splitlines()),
                    name,
                    row.set_at,
                )
                for row, name in session.execute(query)
            }

    def set_pitch(
        self,
        programme_id: str,
        level: str,
        pitch: str,
        points: tuple[str, ...],
        by: tuple[str, datetime],
    ) -> None:
        """Keep a pitch; those before stay.  by: the person's id, and when."""
        with self._database.begin() as session:
            row = MessageRow(
                pitch_id=str(uuid7()),
                programme_id=programme_id,
                level=level,
                pitch=pitch,
                points="\n".join(points),
                person_id=by[0],
                set_at=by[1],
            )
            session.add(row)

    def said(
        self,
        scenario_key: str,
        sharing: Collection[str],
        reader_id: str,
    ) -> dict[str, tuple[AttemptFact, ...]]:
        """Return ended attempts of a scenario that may be read, by person.

        sharing: people who show that and how they practise.  reader_id: who was shown
        single attempts beside.
        """
        shown = (
            select(ShareRow.attempt_id)
            .outerjoin(ShareEndRow, ShareEndRow.share_id == ShareRow.share_id)
            .where(ShareRow.person_id == reader_id, ShareEndRow.share_id.is_(None))
        )
        query = select(AttemptRow.attempt_id, AttemptRow.person_id).where(
            AttemptRow.scenario_key == scenario_key,
            AttemptRow.person_id.in_(sharing) | AttemptRow.attempt_id.in_(shown),
        )
        with self._database.begin() as session:
            owner = {row.attempt_id: row.person_id for row in session.execute(query)}
            found: dict[str, tuple[AttemptFact, ...]] = {}
            for fact in facts_of(session, owner.keys(), with_turns=True):
                person_id = owner[fact.attempt_id]
                found[person_id] = (*found.get(person_id, ()), fact)
            return found
