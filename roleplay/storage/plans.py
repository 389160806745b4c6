"""Weekly goals and holidays of a person, and all that a day is planned from."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session
from uuid_utils import uuid7

from roleplay.errors import StorageError
from roleplay.game import GoalFact, HolidayFact, SkillCard
from roleplay.storage.database import Database
from roleplay.storage.lines import open_lines
from roleplay.storage.records import AttemptLine
from roleplay.storage.summaries import cards_of
from roleplay.storage.tables import (
    BestRow,
    CancelRow,
    DayRow,
    GoalRow,
    HolidayRow,
    LedgerRow,
    TurnRow,
)
from roleplay.words import tr


@dataclass(frozen=True, slots=True)
class Holiday:
    """Days off that were not taken back."""

    holiday_id: str
    days: HolidayFact


@dataclass(frozen=True, slots=True)
class Played:
    """A scenario that was played.  best: None where nothing was measured."""

    best: float | None
    attempts: int
    last_at: datetime


@dataclass(frozen=True, slots=True)
class Standing:
    """What a day is planned from.

    cards: by skill's name.  played: by scenario.  days: ended attempts of the days
    asked for.  reached: the Mondays of weeks whose goal was reached and paid.  goals:
    in the order they were set.  holidays: by day.  unfinished: with an answer at least,
    newest first.
    """

    cards: tuple[SkillCard, ...]
    played: dict[str, Played]
    days: dict[date, int]
    reached: tuple[date, ...]
    goals: tuple[GoalFact, ...]
    holidays: tuple[Holiday, ...]
    unfinished: tuple[AttemptLine, ...]


class Plans:
    """Goals, holidays and summaries of one database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def standing(self, person_id: str, days: Sequence[date]) -> Standing:
        """Return what a day is planned from.  days: whose attempts are counted."""
        with self._database.begin() as session:
            return Standing(
                cards=cards_of(session, person_id),
                played=_played(session, person_id),
                days=_days(session, person_id, days),
                reached=_reached(session, person_id),
                goals=goals_of(session, person_id),
                holidays=_holidays(session, person_id),
                unfinished=_answered(session, person_id),
            )

    def set_goal(self, person_id: str, goal: GoalFact, set_at: datetime) -> None:
        """Keep a weekly goal; those before stay."""
        with self._database.begin() as session:
            row = GoalRow(
                goal_id=str(uuid7()),
                person_id=person_id,
                per_week=goal.per_week,
                from_on=goal.from_on,
                set_at=set_at,
            )
            session.add(row)

    def add_holiday(self, person_id: str, days: HolidayFact, made_at: datetime) -> str:
        """Keep days off; return their id."""
        holiday_id = str(uuid7())
        with self._database.begin() as session:
            row = HolidayRow(
                holiday_id=holiday_id,
                person_id=person_id,
                from_on=days.from_on,
                to_on=days.to_on,
                made_at=made_at,
            )
            session.add(row)
        return holiday_id

    def cancel_holiday(
        self, person_id: str, holiday_id: str, cancelled_at: datetime
    ) -> HolidayFact:
        """Take days off back; return them.  Raises StorageError for another's."""
        with self._database.begin() as session:
            row = session.get(HolidayRow, holiday_id)
            if row is None or row.person_id != person_id:
                raise StorageError(tr("There is no such holiday. Nothing was changed."))
            if session.get(CancelRow, holiday_id) is None:
                gone = CancelRow(holiday_id=holiday_id, cancelled_at=cancelled_at)
                session.add(gone)
            return HolidayFact(row.from_on, row.to_on)


def goals_of(session: Session, person_id: str) -> tuple[GoalFact, ...]:
    """Return a person's goals in the order they were set."""
    query = select(GoalRow).where(GoalRow.person_id == person_id)
    rows = session.scalars(query.order_by(GoalRow.set_at, GoalRow.goal_id))
    return tuple(GoalFact(row.per_week, row.from_on) for row in rows)


def holidays_of(session: Session, person_id: str) -> tuple[HolidayFact, ...]:
    """Return a person's days off that were not taken back."""
    days = _holidays(session, person_id)
    return tuple(day.days for day in days)


def _holidays(session: Session, person_id: str) -> tuple[Holiday, ...]:
    query = (
        select(HolidayRow)
        .outerjoin(CancelRow, CancelRow.holiday_id == HolidayRow.holiday_id)
        .where(HolidayRow.person_id == person_id, CancelRow.holiday_id.is_(None))
        .order_by(HolidayRow.from_on, HolidayRow.holiday_id)
    )
    return tuple(
        Holiday(row.holiday_id, HolidayFact(row.from_on, row.to_on))
        for row in session.scalars(query)
    )


def _answered(session: Session, person_id: str) -> tuple[AttemptLine, ...]:
    lines = open_lines(session, person_id)
    ids = [line.attempt_id for line in lines]
    query = select(TurnRow.attempt_id).where(TurnRow.attempt_id.in_(ids))
    begun = set(session.scalars(query)) if ids else set()
    return tuple(line for line in lines if line.attempt_id in begun)


def _played(session: Session, person_id: str) -> dict[str, Played]:
    query = select(BestRow).where(BestRow.person_id == person_id)
    return {
        row.scenario_key: Played(row.best, row.attempts, row.last_at)
        for row in session.scalars(query)
    }


def _days(session: Session, person_id: str, days: Sequence[date]) -> dict[date, int]:
    query = select(DayRow).where(DayRow.person_id == person_id)
    rows = session.scalars(query.where(DayRow.day_on.in_(days)))
    return {row.day_on: row.attempts for row in rows}


def _reached(session: Session, person_id: str) -> tuple[date, ...]:
    query = select(LedgerRow.pot).where(
        LedgerRow.person_id == person_id, LedgerRow.cause == "goal"
    )
    return tuple(sorted({date.fromisoformat(pot) for pot in session.scalars(query)}))
