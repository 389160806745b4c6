"""The league of one database: choices, standings, and what earned a place."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import get_args

from sqlalchemy import Connection, func, select
from sqlalchemy.orm import Session

from roleplay.game import (
    NOT_BY_PRACTICE,
    Choice,
    ChoiceKind,
    Chosen,
    Period,
    choices,
)
from roleplay.storage.boards import local_day, players
from roleplay.storage.database import Database
from roleplay.storage.lines import ENDED, WHOLE
from roleplay.storage.people import lock
from roleplay.storage.records import EarnedBy, Person, Standings
from roleplay.storage.tables import (
    AttemptRow,
    EndRow,
    LeagueChoiceRow,
    LedgerRow,
    PersonRow,
)

_KINDS: dict[str, ChoiceKind] = {name: name for name in get_args(ChoiceKind)}

_PERSON, _CHOICE = PersonRow.__table__.c, LeagueChoiceRow.__table__.c
_PEOPLE = (
    select(_PERSON.person_id, _PERSON.name, _CHOICE.kind, _CHOICE.value)
    .outerjoin_from(
        PersonRow.__table__,
        LeagueChoiceRow.__table__,
        _PERSON.person_id == _CHOICE.person_id,
    )
    .order_by(_PERSON.person_id, _CHOICE.nth)
)

NEAR = timedelta(days=2)
"""No clock is as far from UTC: narrows down times before days are looked at."""


class League:
    """Who plays, and how they stand."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def standings(self, period: Period, *, with_growth: bool = True) -> Standings:
        """Return everybody, what they chose, and what the players earned.

        with_growth: as of players().
        """
        with self._database.connect() as connection:
            people, chosen = _people(connection)
            names = {
                person.person_id: chosen[person.person_id].seen_as(person.name)
                for person in people
                if person.person_id in chosen and chosen[person.person_id].joined
            }
            found = players(connection, names, period, with_growth=with_growth)
            return Standings(people, chosen, found)

    def own(self, person: Person, period: Period) -> Standings:
        """Return one person alone, whatever they chose."""
        with self._database.connect() as connection:
            names = {person.person_id: person.name}
            return Standings((person,), {}, players(connection, names, period))

    def choices(self) -> dict[str, Choice]:
        """Return what everybody chose, by person."""
        with self._database.connect() as connection:
            return _people(connection)[1]

    def choose(self, events: Sequence[Chosen], now: datetime) -> None:
        """Keep choices of one person, all or none."""
        with self._database.begin() as session:
            for event in events:
                lock(session, event.person_id)
                own = LeagueChoiceRow.person_id == event.person_id
                newest = session.scalar(
                    select(func.max(LeagueChoiceRow.nth)).where(own)
                )
                session.add(
                    LeagueChoiceRow(
                        person_id=event.person_id,
                        nth=(newest or 0) + 1,
                        kind=event.kind,
                        value=event.value,
                        chosen_at=now,
                    )
                )
                session.flush()

    def earned_by(self, person_id: str, period: Period) -> EarnedBy:
        """Return the practices by skill and the points by cause of a period."""
        with self._database.begin() as session:
            return EarnedBy(
                _practices(session, person_id, period),
                _points(session, person_id, period),
            )


def _people(connection: Connection) -> tuple[tuple[Person, ...], dict[str, Choice]]:
    """Return everybody, by when they were added, and what they chose."""
    names: dict[str, str] = {}
    events: list[Chosen] = []
    for who, name, kind, value in connection.execute(_PEOPLE).all():
        names[who] = name
        if kind is not None:
            events.append(Chosen(who, _KINDS[kind], value))
    people = tuple(Person(who, name) for who, name in names.items())
    return people, choices(events)


def _practices(session: Session, person_id: str, period: Period) -> dict[str, int]:
    day = local_day(session, EndRow.ended_at, AttemptRow.utc_offset_min)
    query = (
        select(AttemptRow.skill, func.count())
        .join(EndRow, EndRow.attempt_id == AttemptRow.attempt_id)
        .where(ENDED, WHOLE)
        .group_by(AttemptRow.skill)
    )
    if period.ends_on is None:
        query = query.where(AttemptRow.person_id == person_id)
    else:
        # With "" behind it SQLite goes by the time of the ends, and does not look
        # through all that the person ever played.
        query = query.where(
            AttemptRow.person_id.concat("") == person_id,
            EndRow.ended_at.between(*_near(period)),
            day.between(period.starts_on, period.ends_on),
        )
    return dict(session.execute(query).all())


def _points(session: Session, person_id: str, period: Period) -> dict[str, int]:
    day = local_day(session, LedgerRow.given_at, AttemptRow.utc_offset_min)
    query = (
        select(LedgerRow.cause, func.sum(LedgerRow.points))
        .join(AttemptRow, AttemptRow.attempt_id == LedgerRow.attempt_id)
        .where(LedgerRow.person_id == person_id)
        .where(LedgerRow.cause.not_in(NOT_BY_PRACTICE))
        .group_by(LedgerRow.cause)
    )
    if period.ends_on is not None:
        query = query.where(
            LedgerRow.given_at.between(*_near(period)),
            day.between(period.starts_on, period.ends_on),
        )
    return {cause: int(points) for cause, points in session.execute(query)}


def _near(period: Period) -> tuple[datetime, datetime]:
    assert period.ends_on is not None
    return _midnight(period.starts_on) - NEAR, _midnight(period.ends_on) + NEAR


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time.min, UTC)
