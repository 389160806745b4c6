"""The summary the boards are read from: what a person earned by day, season, ever.

It is kept by the transaction that keeps an attempt's end or gives ledger entries, so a
board costs the same with ten attempts and with a million.  ``wrong`` holds it against
ledger and attempts; ``rebuild`` makes it anew from them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, astuple
from datetime import UTC, date, datetime, timedelta
from typing import Any, TypeAlias

from sqlalchemy import (
    ColumnElement,
    Date,
    Select,
    and_,
    case,
    cast,
    delete,
    func,
    insert,
    literal,
    select,
    type_coerce,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from roleplay.game import (
    EVER,
    NOT_BY_PRACTICE,
    LedgerEntry,
    Period,
    Player,
    Totals,
    season_of,
    totals_for,
)
from roleplay.storage.database import Database
from roleplay.storage.lines import ENDED, WHOLE
from roleplay.storage.tables import AttemptRow, BoardTotalRow, EndRow, LedgerRow

Slot: TypeAlias = tuple[str, str, date]
"""Person, period ("day", "season" or "all") and its first day."""

ROWS_AT_ONCE = 1000

_SUMS = (
    BoardTotalRow.effort,
    BoardTotalRow.mastery,
    BoardTotalRow.points,
    BoardTotalRow.practices,
)


class Boards:
    """The summary of one database, held against what it sums up."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def wrong(self) -> int:
        """Return how many rows of the summary are not what ledger and attempts say."""
        with self._database.begin() as session:
            kept, right = _kept(session), _recounted(session)
            return sum(
                kept.get(slot) != right.get(slot) for slot in kept.keys() | right
            )

    def rebuild(self) -> None:
        """Make the summary anew from ledger and attempts."""
        with self._database.begin() as session:
            right = _recounted(session)
            session.execute(delete(BoardTotalRow))
            rows = [_values(slot, totals) for slot, totals in right.items()]
            for first in range(0, len(rows), ROWS_AT_ONCE):
                session.execute(insert(BoardTotalRow), rows[first:][:ROWS_AT_ONCE])


def count_end(session: Session, attempt: AttemptRow, ended_at: datetime) -> None:
    """Count a practice within the transaction that keeps its end."""
    if attempt.retry_of is None:
        day = day_of(ended_at, attempt.utc_offset_min)
        _add(session, _slots(attempt.person_id, day), Totals(practices=1))


def count_entries(
    session: Session, person_id: str, entries: Sequence[LedgerEntry]
) -> None:
    """Count new ledger entries within the transaction that gives them."""
    counted = [entry for entry in entries if entry.cause not in NOT_BY_PRACTICE]
    if not counted:
        return
    ids = {entry.attempt_id for entry in counted}
    query = select(AttemptRow.attempt_id, AttemptRow.utc_offset_min)
    rows = session.execute(query.where(AttemptRow.attempt_id.in_(ids))).all()
    offsets: dict[str, int] = dict(rows)
    sums: dict[Slot, Totals] = {}
    for entry in counted:
        day = day_of(entry.given_at, offsets[entry.attempt_id])
        for slot in _slots(person_id, day):
            more = totals_for(entry.cause, entry.points)
            sums[slot] = sums.get(slot, Totals()) + more
    for slot, totals in sums.items():
        _add(session, (slot,), totals)


def players(
    session: Session, names: dict[str, str], period: Period
) -> tuple[Player, ...]:
    """Return what people earned in a period, and before it, within a transaction."""
    now = _sums(session, names, _slot_of(period))
    before: dict[str, Totals] = {}
    if period.base is not None:
        before = _sums(session, names, _days(*period.base))
    new = [who for who, sums in now.items() if sums.practices
           and not before.get(who, Totals()).practices]  # fmt: skip
    first = _first_days(session, new, period) if new else {}
    nothing = Totals()
    return tuple(
        Player(
            who,
            name,
            now.get(who, nothing),
            before.get(who, nothing),
            first.get(who, nothing),
        )
        for who, name in names.items()
    )


def day_of(at: datetime, offset_min: int) -> date:
    """Return the calendar day of a time where the clock is *offset_min* off UTC."""
    return (at.astimezone(UTC) + timedelta(minutes=offset_min)).date()


def local_day(session: Session, at: Any, offset_min: Any) -> ColumnElement[date]:
    """Return ``day_of`` of columns, for a query."""
    if session.get_bind().dialect.name == "sqlite":
        shift = func.printf("%+d minutes", offset_min)
        return type_coerce(func.date(at, shift), Date)
    minutes = func.make_interval(0, 0, 0, 0, 0, offset_min)
    return cast(func.timezone("UTC", at) + minutes, Date)


def _slot_of(period: Period) -> ColumnElement[bool]:
    if period.ends_on is None:
        return BoardTotalRow.period == "all"
    if period.kind == "season":
        return and_(
            BoardTotalRow.period == "season",
            BoardTotalRow.starts_on == period.starts_on,
        )
    return _days(period.starts_on, period.ends_on)


def _days(first: date, last: date) -> ColumnElement[bool]:
    return and_(
        BoardTotalRow.period == "day", BoardTotalRow.starts_on.between(first, last)
    )


def _sums(
    session: Session, people: Iterable[str], slots: ColumnElement[bool]
) -> dict[str, Totals]:
    query = (
        select(BoardTotalRow.person_id, *(func.sum(column) for column in _SUMS))
        .where(BoardTotalRow.person_id.in_(list(people)), slots)
        .group_by(BoardTotalRow.person_id)
    )
    return {who: Totals(*map(int, sums)) for who, *sums in session.execute(query)}


def _first_days(
    session: Session, people: Sequence[str], period: Period
) -> dict[str, Totals]:
    """Return what people earned on their first day of practice in a period."""
    conditions = [BoardTotalRow.period == "day", BoardTotalRow.practices > 0]
    if period.ends_on is not None:
        conditions.append(_days(period.starts_on, period.ends_on))
    firsts = (
        select(BoardTotalRow.person_id, func.min(BoardTotalRow.starts_on).label("day"))
        .where(BoardTotalRow.person_id.in_(people), *conditions)
        .group_by(BoardTotalRow.person_id)
        .subquery()
    )
    same = and_(
        BoardTotalRow.person_id == firsts.c.person_id,
        BoardTotalRow.starts_on == firsts.c.day,
        BoardTotalRow.period == "day",
    )
    query = select(BoardTotalRow.person_id, *_SUMS).join(firsts, same)
    return {who: Totals(*sums) for who, *sums in session.execute(query)}


def _add(session: Session, slots: Iterable[Slot], totals: Totals) -> None:
    """Add to what is there in one statement, so that nobody's addition is lost."""
    is_sqlite = session.get_bind().dialect.name == "sqlite"
    make = sqlite.insert if is_sqlite else postgresql.insert
    for slot in slots:
        statement = make(BoardTotalRow).values(_values(slot, totals))
        more = {c.key: c + statement.excluded[c.key] for c in _SUMS}
        key = ["person_id", "period", "starts_on"]
        session.execute(statement.on_conflict_do_update(index_elements=key, set_=more))


def _kept(session: Session) -> dict[Slot, Totals]:
    query = select(
        BoardTotalRow.person_id, BoardTotalRow.period, BoardTotalRow.starts_on, *_SUMS
    )
    return {
        (who, period, day): Totals(*sums)
        for who, period, day, *sums in session.execute(query)
        if any(sums)
    }


def _recounted(session: Session) -> dict[Slot, Totals]:
    found: dict[Slot, Totals] = {}
    for query in (_earned_by_day(session), _ended_by_day(session)):
        for who, day, *sums in session.execute(query):
            for slot in _slots(who, day):
                more = Totals(*map(int, sums))
                found[slot] = found.get(slot, Totals()) + more
    return {slot: totals for slot, totals in found.items() if any(astuple(totals))}


def _earned_by_day(session: Session) -> Select[*tuple[Any, ...]]:
    day = local_day(session, LedgerRow.given_at, AttemptRow.utc_offset_min)

    def of(cause: str) -> ColumnElement[int]:
        return func.sum(case((LedgerRow.cause == cause, LedgerRow.points), else_=0))

    return (
        select(LedgerRow.person_id, day, of("practice"), of("mastery"),
               func.sum(LedgerRow.points), literal(0))
        .join(AttemptRow, AttemptRow.attempt_id == LedgerRow.attempt_id)
        .where(LedgerRow.cause.not_in(NOT_BY_PRACTICE))
        .group_by(LedgerRow.person_id, day)
    )  # fmt: skip


def _ended_by_day(session: Session) -> Select[*tuple[Any, ...]]:
    day = local_day(session, EndRow.ended_at, AttemptRow.utc_offset_min)
    nothing = literal(0)
    return (
        select(AttemptRow.person_id, day, nothing, nothing, nothing, func.count())
        .join(EndRow, EndRow.attempt_id == AttemptRow.attempt_id)
        .where(ENDED, WHOLE)
        .group_by(AttemptRow.person_id, day)
    )


def _slots(person_id: str, day: date) -> tuple[Slot, ...]:
    return (
        (person_id, "day", day),
        (person_id, "season", season_of(day)),
        (person_id, "all", EVER),
    )


def _values(slot: Slot, totals: Totals) -> dict[str, Any]:
    who, period, starts_on = slot
    return {"person_id": who, "period": period, "starts_on": starts_on,
            **asdict(totals)}  # fmt: skip
