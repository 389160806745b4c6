"""The summary the boards are read from: what a person earned by day, season, ever.

It is kept by the transaction that keeps an attempt's end or gives ledger entries, so a
board costs the same with ten attempts and with a million.  ``wrong`` holds it against
ledger and attempts; ``rebuild`` makes it anew from them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, TypeAlias

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Date,
    Select,
    bindparam,
    case,
    cast,
    delete,
    func,
    insert,
    literal,
    select,
    type_coerce,
    union_all,
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


@dataclass(frozen=True, slots=True)
class _Sum:
    """One row of the summary.  first_on: the first day with a practice, or None."""

    totals: Totals
    first_on: date | None

    def __add__(self, other: "_Sum") -> "_Sum":
        days = [day for day in (self.first_on, other.first_on) if day is not None]
        return _Sum(self.totals + other.totals, min(days, default=None))


_NOTHING = _Sum(Totals(), None)

_SUMS = (
    BoardTotalRow.effort,
    BoardTotalRow.mastery,
    BoardTotalRow.points,
    BoardTotalRow.practices,
)
_TABLE = BoardTotalRow.__table__.c


def _sums_of(which: str) -> Select[*tuple[Any, ...]]:
    """Return the sums by person over rows of one kind between two days.

    which: marks the rows, and names the parameters.
    """
    first: BindParameter[date] = bindparam(f"{which}_first")
    last: BindParameter[date] = bindparam(f"{which}_last")
    return (
        select(
            literal(which, literal_execute=True),
            _TABLE.person_id,
            func.sum(_TABLE.effort),
            func.sum(_TABLE.mastery),
            func.sum(_TABLE.points),
            func.sum(_TABLE.practices),
            func.min(_TABLE.first_on),
        )
        .where(_TABLE.period == bindparam(f"{which}_kind"))
        .where(_TABLE.starts_on.between(first, last))
        .group_by(_TABLE.person_id)
    )


_NOW = _sums_of("now")
_NOW_AND_BEFORE = union_all(_NOW, _sums_of("before"))
_DAYS_OF = select(
    _TABLE.person_id, _TABLE.starts_on, _TABLE.effort, _TABLE.mastery, _TABLE.points,
    _TABLE.practices,
).where(
    _TABLE.period == literal("day", literal_execute=True),
    _TABLE.starts_on.in_(bindparam("days", expanding=True)),
)  # fmt: skip


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
        more = _Sum(Totals(practices=1), day)
        _add(session, _slots(attempt.person_id, day), more)


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
    sums: dict[Slot, _Sum] = {}
    for entry in counted:
        day = day_of(entry.given_at, offsets[entry.attempt_id])
        more = _Sum(totals_for(entry.cause, entry.points), None)
        for slot in _slots(person_id, day):
            sums[slot] = sums.get(slot, _NOTHING) + more
    for slot, found in sums.items():
        _add(session, (slot,), found)


def players(
    connection: Connection,
    names: dict[str, str],
    period: Period,
    *,
    with_growth: bool = True,
) -> tuple[Player, ...]:
    """Return what people earned in a period, within a transaction.

    names: as the others see them, by person.  with_growth: also the four weeks before
    it and the first day of practice in it.
    """
    # Statements are made once, and hold nobody's ids: a page is to cost less than a
    # millisecond, and making statements costs more than running them.
    values = _span("now", period)
    statement: Any = _NOW
    if with_growth and period.base is not None:
        values |= dict(zip(_names("before"), ("day", *period.base), strict=True))
        statement = _NOW_AND_BEFORE
    now: dict[str, _Sum] = {}
    before: dict[str, _Sum] = {}
    rows = connection.execute(statement, values).all()
    for which, who, effort, mastery, points, count, first_on in rows:
        totals = Totals(int(effort), int(mastery), int(points), int(count))
        if who in names:
            side = now if which == "now" else before
            side[who] = _Sum(totals, first_on)
    first = _first_days(connection, now, before) if with_growth else {}
    return tuple(
        Player(
            who,
            name,
            now.get(who, _NOTHING).totals,
            before.get(who, _NOTHING).totals,
            first.get(who, _NOTHING.totals),
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


def _names(which: str) -> tuple[str, str, str]:
    return f"{which}_kind", f"{which}_first", f"{which}_last"


def _span(which: str, period: Period) -> dict[str, Any]:
    """Return which rows hold a period: their kind, the first and the last day."""
    rows: tuple[str, date, date] = ("season", period.starts_on, period.starts_on)
    if period.ends_on is None:
        rows = "all", EVER, EVER
    elif period.kind == "week":
        rows = "day", period.starts_on, period.ends_on
    return dict(zip(_names(which), rows, strict=True))


def _first_days(
    connection: Connection, now: dict[str, _Sum], before: dict[str, _Sum]
) -> dict[str, Totals]:
    """Return what newcomers earned on their first day of practice in a period."""
    new = {
        who: found.first_on
        for who, found in now.items()
        if not before.get(who, _NOTHING).totals.practices
    }
    if not new:
        return {}
    values = {"days": list({day for day in new.values() if day is not None})}
    return {
        who: Totals(*sums)
        for who, day, *sums in connection.execute(_DAYS_OF, values).all()
        if day is not None and new.get(who) == day
    }


def _add(session: Session, slots: Iterable[Slot], more: _Sum) -> None:
    """Add to what is there in one statement, so that nobody's addition is lost."""
    is_sqlite = session.get_bind().dialect.name == "sqlite"
    make = sqlite.insert if is_sqlite else postgresql.insert
    for slot in slots:
        statement = make(BoardTotalRow).values(_values(slot, more))
        new = statement.excluded
        sums: dict[str, Any] = {c.key: c + new[c.key] for c in _SUMS}
        sums["first_on"] = case(
            (BoardTotalRow.first_on.is_(None), new.first_on),
            (new.first_on < BoardTotalRow.first_on, new.first_on),
            else_=BoardTotalRow.first_on,
        )
        key = ["person_id", "period", "starts_on"]
        session.execute(statement.on_conflict_do_update(index_elements=key, set_=sums))


def _kept(session: Session) -> dict[Slot, _Sum]:
    return {
        (row.person_id, row.period, row.starts_on): _Sum(
            Totals(row.effort, row.mastery, row.points, row.practices), row.first_on
        )
        for row in session.scalars(select(BoardTotalRow))
        if row.practices or row.points
    }


def _recounted(session: Session) -> dict[Slot, _Sum]:
    found: dict[Slot, _Sum] = {}
    for query in (_earned_by_day(session), _ended_by_day(session)):
        for who, day, *sums in session.execute(query):
            totals = Totals(*map(int, sums))
            more = _Sum(totals, day if totals.practices else None)
            for slot in _slots(who, day):
                found[slot] = found.get(slot, _NOTHING) + more
    return found


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


def _values(slot: Slot, found: _Sum) -> dict[str, Any]:
    who, period, starts_on = slot
    return {
        "person_id": who,
        "period": period,
        "starts_on": starts_on,
        "first_on": found.first_on,
        **asdict(found.totals),
    }
