"""Who holds which role, who shows their effort, and the PINs of profiles."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from sqlalchemy import select
from sqlalchemy.orm import Session
from uuid_utils import uuid7

from roleplay.errors import StorageError
from roleplay.game import Role
from roleplay.storage.database import Database
from roleplay.storage.people import lock
from roleplay.storage.tables import EffortRow, PinRow, RoleRow
from roleplay.words import tr


@dataclass(frozen=True, slots=True)
class StoredPin:
    """A PIN's hash, and how often it was wrong since it was right, last at wrong_at."""

    hashed: str
    wrong: int = 0
    wrong_at: datetime | None = None


class Roles:
    """The roles and PINs of one database.  Every method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def given(self) -> dict[str, dict[Role, bool]]:
        """Return, for each person who was given or lost one, which roles hold."""
        held: dict[str, dict[Role, bool]] = {}
        query = select(RoleRow).order_by(RoleRow.change_id)
        with self._database.begin() as session:
            for row in session.scalars(query):
                held.setdefault(row.person_id, {})[cast("Role", row.role)] = row.holds
        return held

    def give(
        self, person_id: str, role: Role, by_id: str, at: datetime, *, holds: bool
    ) -> None:
        """Keep that a person holds a role from now on, or does not any more."""
        with self._database.begin() as session:
            session.add(
                RoleRow(
                    change_id=str(uuid7()),
                    person_id=person_id,
                    role=role,
                    holds=holds,
                    by_id=by_id,
                    changed_at=at,
                )
            )

    def showing_effort(self) -> frozenset[str]:
        """Return the ids of those who show that they practise."""
        shows: dict[str, bool] = {}
        query = select(EffortRow).order_by(EffortRow.choice_id)
        with self._database.begin() as session:
            for row in session.scalars(query):
                shows[row.person_id] = row.shows
        return frozenset(person_id for person_id, on in shows.items() if on)

    def show_effort(self, person_id: str, at: datetime, *, shows: bool) -> None:
        """Keep whether a person shows that they practise."""
        with self._database.begin() as session:
            session.add(
                EffortRow(
                    choice_id=str(uuid7()),
                    person_id=person_id,
                    shows=shows,
                    chosen_at=at,
                )
            )

    # PINs -------------------------------------------------------------------------

    def with_pin(self) -> frozenset[str]:
        """Return the ids of those who have a PIN."""
        with self._database.begin() as session:
            return frozenset(session.scalars(select(PinRow.person_id)))

    def set_pin(self, person_id: str, hashed: str) -> None:
        """Keep a PIN's hash in place of any before; "" for none."""
        with self._database.begin() as session:
            row = session.get(PinRow, person_id)
            if row is not None:
                session.delete(row)
                session.flush()
            if hashed:
                session.add(PinRow(person_id=person_id, hashed=hashed, wrong=0))

    def try_pin(
        self,
        person_id: str,
        judge: Callable[[StoredPin], StoredPin | None],
    ) -> None:
        """Let *judge* look at a PIN as kept, and keep what it returns, in one step.

        Two tries at once are looked at one after the other.  Raises StorageError for
        a person without a PIN.
        """
        with self._database.begin() as session:
            lock(session, person_id)
            row = session.get(PinRow, person_id)
            if row is None:
                raise StorageError(
                    tr("This profile has no PIN any more. Open it anew.")
                )
            _keep(session, row, judge(StoredPin(row.hashed, row.wrong, row.wrong_at)))


def _keep(session: Session, row: PinRow, judged: StoredPin | None) -> None:
    if judged is not None:
        row.wrong, row.wrong_at = judged.wrong, judged.wrong_at
