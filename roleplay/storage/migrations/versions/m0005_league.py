"""League choices, duels, team challenges, and the summary the boards are read from."""

from datetime import date, timedelta
from typing import TypeAlias

import sqlalchemy as sa
from alembic import op

from roleplay.storage.migrations.growing import let_only_grow
from roleplay.storage.tables import UtcTime

revision = "0005"
down_revision = "0004"

GROWING = (
    "league_choice",
    "duel",
    "duel_answer",
    "duel_try",
    "challenge",
    "challenge_share",
)
EVER = date(1970, 1, 1)
SUMS = ("effort", "mastery", "points", "practices")
COLUMNS = {"practice": "effort", "mastery": "mastery"}
LEFT_OUT = ("goal", "coaching")
AT_ONCE = 500

Key: TypeAlias = tuple[str, str, date]
"""Person, period, and its first day."""


def upgrade() -> None:
    """Make the tables, and count what was earned before."""
    _make_board_total()
    _make_choices_and_duels()
    _make_challenges()
    for table in GROWING:
        let_only_grow(table)
    _count_what_is_there()


def _make_board_total() -> None:
    op.create_table(
        "board_total",
        _reference("person_id", "person", primary_key=True),
        sa.Column("period", sa.String(8), primary_key=True),
        sa.Column("starts_on", sa.Date, primary_key=True),
        *(sa.Column(name, sa.Integer, nullable=False) for name in SUMS),
        sa.Column("first_on", sa.Date),
    )
    op.create_index(
        "board_by_time",
        "board_total",
        ["period", "starts_on", "person_id", *SUMS, "first_on"],
    )
    op.create_index("end_by_time", "attempt_end", ["ended_at"])


def _make_choices_and_duels() -> None:
    op.create_table(
        "league_choice",
        _reference("person_id", "person", primary_key=True),
        sa.Column("nth", sa.Integer, primary_key=True),
        sa.Column("kind", sa.String(12), nullable=False),
        sa.Column("value", sa.String(80), nullable=False),
        sa.Column("chosen_at", UtcTime, nullable=False),
    )
    op.create_table(
        "duel",
        sa.Column("duel_id", sa.String(36), primary_key=True),
        _reference("challenger_id", "person"),
        _reference("rival_id", "person"),
        sa.Column("scenario_key", sa.String(200), nullable=False),
        sa.Column("title", sa.String(200), nullable=False),
        sa.Column("version", sa.String(80), nullable=False),
        sa.Column("seed", sa.Integer, nullable=False),
        sa.Column("offered_at", UtcTime, nullable=False),
        sa.Column("rematch_of", sa.String(36), sa.ForeignKey("duel.duel_id")),
    )
    op.create_table(
        "duel_answer",
        _reference("duel_id", "duel", primary_key=True),
        sa.Column("accepted", sa.Boolean, nullable=False),
        sa.Column("answered_at", UtcTime, nullable=False),
    )
    op.create_table(
        "duel_try",
        _reference("attempt_id", "attempt", primary_key=True),
        _reference("duel_id", "duel"),
    )
    op.create_index("try_of_duel", "duel_try", ["duel_id"])


def _make_challenges() -> None:
    op.create_table(
        "challenge",
        sa.Column("challenge_id", sa.String(36), primary_key=True),
        sa.Column("title", sa.String(80), nullable=False),
        sa.Column("kind", sa.String(12), nullable=False),
        sa.Column("subject", sa.String(80), nullable=False),
        sa.Column("need", sa.Integer, nullable=False),
        _reference("started_by", "person"),
        sa.Column("started_at", UtcTime, nullable=False),
        sa.Column("ends_on", sa.Date, nullable=False),
        sa.Column("promise", sa.String(200), nullable=False),
    )
    op.create_table(
        "challenge_share",
        _reference("challenge_id", "challenge", primary_key=True),
        _reference("person_id", "person", primary_key=True),
        sa.Column("amount", sa.Integer, nullable=False),
        sa.Column("reached_at", UtcTime, nullable=False),
    )


def _count_what_is_there() -> None:
    ledger, attempt, end = (
        sa.table("ledger_entry", *_columns("person_id attempt_id cause points"),
                 sa.column("given_at", UtcTime)),
        sa.table("attempt", *_columns("attempt_id person_id utc_offset_min retry_of")),
        sa.table("attempt_end", *_columns("attempt_id reason"),
                 sa.column("ended_at", UtcTime)),
    )  # fmt: skip
    same = attempt.c.attempt_id
    entries = sa.select(
        ledger.c.person_id, ledger.c.given_at, attempt.c.utc_offset_min,
        ledger.c.cause, ledger.c.points,
    ).join_from(ledger, attempt, same == ledger.c.attempt_id)  # fmt: skip
    ended = (
        sa.select(attempt.c.person_id, end.c.ended_at, attempt.c.utc_offset_min)
        .join_from(attempt, end, same == end.c.attempt_id)
        .where(end.c.reason == "ended", attempt.c.retry_of.is_(None))
    )
    sums: dict[Key, dict[str, int]] = {}
    firsts: dict[Key, date] = {}
    connection = op.get_bind()
    for person_id, at, offset, cause, points in connection.execute(entries):
        if cause not in LEFT_OUT:
            day = (at + timedelta(minutes=offset)).date()
            _add(sums, person_id, day, "points", points)
            if cause in COLUMNS:
                _add(sums, person_id, day, COLUMNS[cause], points)
    for person_id, at, offset in connection.execute(ended):
        day = (at + timedelta(minutes=offset)).date()
        for key in _add(sums, person_id, day, "practices", 1):
            firsts[key] = min(day, firsts.get(key, day))
    rows = [
        {"person_id": key[0], "period": key[1], "starts_on": key[2],
         "first_on": firsts.get(key), **values}
        for key, values in sums.items()
    ]  # fmt: skip
    names = ("person_id", "period", "starts_on", "first_on", *SUMS)
    total = sa.table("board_total", *(sa.column(n, _kind(n)) for n in names))
    for first in range(0, len(rows), AT_ONCE):
        connection.execute(sa.insert(total), rows[first : first + AT_ONCE])


def _add(
    sums: dict[Key, dict[str, int]],
    person_id: str,
    day: date,
    name: str,
    amount: int,
) -> list[Key]:
    season = date(day.year, 3 * ((day.month - 1) // 3) + 1, 1)
    slots = (("day", day), ("season", season), ("all", EVER))
    keys = [(person_id, period, starts_on) for period, starts_on in slots]
    for key in keys:
        row = sums.setdefault(key, dict.fromkeys(SUMS, 0))
        row[name] += amount
    return keys


def _kind(name: str) -> "sa.types.TypeEngine[date] | sa.types.TypeEngine[str] | None":
    return sa.Date() if name.endswith("_on") else None


def _columns(names: str) -> "list[sa.ColumnClause[object]]":
    return [sa.column(name) for name in names.split()]


def _reference(name: str, table: str, *, primary_key: bool = False) -> "sa.Column[str]":
    target = sa.ForeignKey(f"{table}.{table}_id")
    return sa.Column(
        name, sa.String(36), target, primary_key=primary_key, nullable=False
    )
