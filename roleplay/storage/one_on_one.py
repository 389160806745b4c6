"""One-on-ones, their agendas, and when the next one is: facts, added only."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session
from uuid_utils import uuid7

from roleplay.errors import StorageError
from roleplay.game import AgendaItem, OneOnOne, PlannedMeeting
from roleplay.storage.database import Database
from roleplay.storage.tables import (
    AgendaItemRow,
    AgendaTickRow,
    AttemptRow,
    OneOnOneEndRow,
    OneOnOneRow,
    PlannedMeetingRow,
    ShareEndRow,
    ShareRow,
)
from roleplay.words import tr


@dataclass(frozen=True, slots=True)
class SharedAttempt:
    """An attempt one person shows another.  No score: it is rated first."""

    attempt_id: str
    scenario_key: str
    title: str
    buyer: str
    started_at: datetime
    shared_at: datetime


class OneOnOnes:
    """The one-on-ones of one database.  Every method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # Meetings ---------------------------------------------------------------------

    def begin(self, meeting: OneOnOne, items: Sequence[AgendaItem]) -> OneOnOne:
        """Keep the start of a meeting, or return the one of the two that is open.

        The id of *meeting* is made anew.  items: its agenda.
        """
        both = (
            OneOnOneRow.held_by == meeting.held_by,
            OneOnOneRow.held_with == meeting.held_with,
        )
        with self._database.begin() as session:
            for before in _meetings(session, *both):
                if before.ended_at is None:
                    return before
            row = OneOnOneRow(
                one_on_one_id=str(uuid7()),
                held_by=meeting.held_by,
                held_with=meeting.held_with,
                minutes=meeting.minutes,
                started_at=meeting.started_at,
            )
            session.add(row)
            session.flush()
            _add_items(session, row.one_on_one_id, items)
            return _meeting(row, None)

    def end(self, one_on_one_id: str, ended_at: datetime) -> None:
        """Keep the end of a meeting; a second time changes nothing."""
        with self._database.begin() as session:
            if session.get(OneOnOneEndRow, one_on_one_id) is None:
                session.add(
                    OneOnOneEndRow(one_on_one_id=one_on_one_id, ended_at=ended_at)
                )

    def meeting(self, one_on_one_id: str) -> OneOnOne:
        """Return a meeting.  Raises StorageError where there is none."""
        with self._database.begin() as session:
            for found in _meetings(session, OneOnOneRow.one_on_one_id == one_on_one_id):
                return found
        raise StorageError(tr("There is no such one-on-one. Nothing was changed."))

    def meetings(self, held_by: str, held_with: str) -> tuple[OneOnOne, ...]:
        """Return all meetings one person held with another, newest first."""
        both = (OneOnOneRow.held_by == held_by, OneOnOneRow.held_with == held_with)
        with self._database.begin() as session:
            return _meetings(session, *both)

    def meetings_of(self, person_id: str) -> tuple[OneOnOne, ...]:
        """Return all meetings a person was in, newest first."""
        either = (OneOnOneRow.held_by == person_id) | (
            OneOnOneRow.held_with == person_id
        )
        with self._database.begin() as session:
            return _meetings(session, either)

    def agenda(self, one_on_one_id: str) -> tuple[AgendaItem, ...]:
        """Return a meeting's agenda as it stood when it began."""
        query = (
            select(AgendaItemRow)
            .where(AgendaItemRow.one_on_one_id == one_on_one_id)
            .order_by(AgendaItemRow.number)
        )
        with self._database.begin() as session:
            return tuple(
                AgendaItem(row.item_id, row.title, row.why, row.minutes)
                for row in session.scalars(query)
            )

    def tick(
        self, one_on_one_id: str, item_id: str, done: bool, ticked_at: datetime
    ) -> None:
        """Keep that a point of the agenda is done, or open again."""
        with self._database.begin() as session:
            session.add(
                AgendaTickRow(
                    tick_id=str(uuid7()),
                    one_on_one_id=one_on_one_id,
                    item_id=item_id,
                    done=done,
                    ticked_at=ticked_at,
                )
            )

    def ticked(self, one_on_one_id: str) -> frozenset[str]:
        """Return the points of a meeting's agenda that are done."""
        query = (
            select(AgendaTickRow)
            .where(AgendaTickRow.one_on_one_id == one_on_one_id)
            .order_by(AgendaTickRow.tick_id)
        )
        with self._database.begin() as session:
            last = {row.item_id: row.done for row in session.scalars(query)}
        return frozenset(item_id for item_id, done in last.items() if done)

    # The next meeting -------------------------------------------------------------

    def plan(self, meeting: PlannedMeeting, planned_at: datetime) -> None:
        """Keep when two people meet next; it stands for what was planned before."""
        with self._database.begin() as session:
            session.add(
                PlannedMeetingRow(
                    plan_id=str(uuid7()),
                    held_by=meeting.held_by,
                    held_with=meeting.held_with,
                    starts_at=meeting.starts_at,
                    minutes=meeting.minutes,
                    planned_at=planned_at,
                )
            )

    def planned(self, person_id: str) -> tuple[PlannedMeeting, ...]:
        """Return the last plan of each two of which a person is one, by time."""
        row = PlannedMeetingRow
        query = (
            select(row)
            .where((row.held_by == person_id) | (row.held_with == person_id))
            .order_by(row.plan_id)
        )
        with self._database.begin() as session:
            last = {
                (r.held_by, r.held_with): _planned(r) for r in session.scalars(query)
            }
        return tuple(sorted(last.values(), key=lambda plan: plan.starts_at))

    # Shared attempts --------------------------------------------------------------

    def shared_with(self, person_id: str, by: str) -> tuple[SharedAttempt, ...]:
        """Return what *by* (a person's id) shares with a person now, newest first."""
        query = (
            select(ShareRow, AttemptRow)
            .join(AttemptRow, AttemptRow.attempt_id == ShareRow.attempt_id)
            .outerjoin(ShareEndRow, ShareEndRow.share_id == ShareRow.share_id)
            .where(
                ShareRow.person_id == person_id,
                AttemptRow.person_id == by,
                ShareEndRow.share_id.is_(None),
            )
            .order_by(ShareRow.share_id.desc())
        )
        with self._database.begin() as session:
            return tuple(
                SharedAttempt(
                    attempt.attempt_id,
                    attempt.scenario_key,
                    attempt.title,
                    attempt.buyer,
                    attempt.started_at,
                    share.shared_at,
                )
                for share, attempt in session.execute(query)
            )


def _meetings(
    session: Session, *conditions: ColumnElement[bool]
) -> tuple[OneOnOne, ...]:
    query = (
        select(OneOnOneRow, OneOnOneEndRow.ended_at)
        .outerjoin(
            OneOnOneEndRow, OneOnOneEndRow.one_on_one_id == OneOnOneRow.one_on_one_id
        )
        .where(*conditions)
        .order_by(OneOnOneRow.one_on_one_id.desc())
    )
    return tuple(_meeting(row, ended_at) for row, ended_at in session.execute(query))


def _add_items(
    session: Session, one_on_one_id: str, items: Sequence[AgendaItem]
) -> None:
    for number, item in enumerate(items):
        session.add(
            AgendaItemRow(
                one_on_one_id=one_on_one_id,
                number=number,
                item_id=item.item_id,
                title=item.title,
                why=item.why,
                minutes=item.minutes,
            )
        )


def _meeting(row: OneOnOneRow, ended_at: datetime | None) -> OneOnOne:
    return OneOnOne(
        row.one_on_one_id,
        row.held_by,
        row.held_with,
        row.minutes,
        row.started_at,
        ended_at,
    )


def _planned(row: PlannedMeetingRow) -> PlannedMeeting:
    return PlannedMeeting(row.held_by, row.held_with, row.starts_at, row.minutes)
