"""Ledger entries and badges of a person."""

from collections.abc import Sequence
from typing import get_args

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from roleplay.game import Cause, EarnedBadge, LedgerEntry
from roleplay.storage.boards import count_entries
from roleplay.storage.database import Database
from roleplay.storage.summaries import points_given
from roleplay.storage.tables import BadgeRow, LedgerRow, TotalRow


class Ledger:
    """The points and badges of one database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def entries(self, person_id: str) -> tuple[LedgerEntry, ...]:
        """Return a person's entries, oldest first."""
        with self._database.begin() as session:
            return entries_of(session, person_id)

    def total(self, person_id: str) -> int:
        """Return the sum of a person's points."""
        with self._database.begin() as session:
            row = session.get(TotalRow, person_id)
            return row.points if row else 0

    def by_attempt(self, person_id: str) -> dict[str, int]:
        """Return the points that each attempt earned; those without are left out."""
        with self._database.begin() as session:
            query = select(LedgerRow.attempt_id, func.sum(LedgerRow.points))
            query = query.where(LedgerRow.person_id == person_id)
            rows = session.execute(query.group_by(LedgerRow.attempt_id))
            return {attempt_id: int(points) for attempt_id, points in rows}

    def badges(self, person_id: str) -> tuple[EarnedBadge, ...]:
        """Return a person's badges, oldest first."""
        with self._database.begin() as session:
            return badges_of(session, person_id)


def entries_of(session: Session, person_id: str) -> tuple[LedgerEntry, ...]:
    """Return a person's entries within a transaction, oldest first."""
    rows = session.scalars(
        select(LedgerRow)
        .where(LedgerRow.person_id == person_id)
        .order_by(LedgerRow.given_at, LedgerRow.cause.desc(), LedgerRow.entry_id)
    )
    return tuple(_entry(row) for row in rows)


def badges_of(session: Session, person_id: str) -> tuple[EarnedBadge, ...]:
    """Return a person's badges within a transaction, oldest first."""
    rows = session.scalars(
        select(BadgeRow)
        .where(BadgeRow.person_id == person_id)
        .order_by(BadgeRow.earned_at, BadgeRow.badge_id)
    )
    return tuple(
        EarnedBadge(row.badge_id, row.attempt_id, row.earned_at) for row in rows
    )


def add_entries(
    session: Session, person_id: str, entries: Sequence[LedgerEntry]
) -> None:
    """Add entries within a transaction; those that are there already are left."""
    added = []
    for entry in entries:
        if session.get(LedgerRow, (person_id, entry.entry_id)) is None:
            values = {name: getattr(entry, name) for name in LedgerEntry.__slots__}
            session.add(LedgerRow(person_id=person_id, **values))
            points_given(session, person_id, entry.points)
            added.append(entry)
    count_entries(session, person_id, added)


def add_badges(session: Session, person_id: str, badges: Sequence[EarnedBadge]) -> None:
    """Add badges within a transaction; each is earned once."""
    for badge in badges:
        if session.get(BadgeRow, (person_id, badge.badge_id)) is None:
            values = {name: getattr(badge, name) for name in EarnedBadge.__slots__}
            session.add(BadgeRow(person_id=person_id, **values))


_CAUSES: dict[str, Cause] = {name: name for name in get_args(Cause)}


def _entry(row: LedgerRow) -> LedgerEntry:
    return LedgerEntry(
        entry_id=row.entry_id,
        cause=_CAUSES[row.cause],
        points=row.points,
        pot=row.pot,
        skill=row.skill,
        reason=row.reason,
        attempt_id=row.attempt_id,
        given_at=row.given_at,
    )
