"""What a start reads does not grow with what was done before."""

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Engine, event
from values import NOW, end, start, turn

from roleplay.storage import Attempts, Database, Ledger, People, Plans
from roleplay.usecases.rewards import all_owed

COPIES = """
WITH RECURSIVE counted(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted
    WHERE n < {count})
INSERT INTO {table} SELECT {columns} FROM {table}, counted WHERE attempt_id = ?
"""
"""Copies an attempt's row in a table many times, each under an id of its own."""

STEP = 20
"""The database is asked after so many of its own instructions."""


def with_attempts(path: Path, count: int) -> Database:
    """Return a database of one person with so many ended attempts of a scenario."""
    database = Database(f"sqlite:///{path}")
    person_id = People(database).find_or_add("Maya", NOW).person_id
    attempts = Attempts(database)
    first = attempts.begin(start(person_id))
    attempts.add_turn(first, turn())
    attempts.end(first, end(), all_owed)
    attempts.begin(start(person_id, "waiting", hours=2))
    database.close()
    with sqlite3.connect(path) as connection:
        for table in ("attempt", "attempt_end"):
            names = [
                row[1] for row in connection.execute(f"PRAGMA table_info({table})")
            ]
            columns = ["attempt_id || '-' || n", *names[1:]]
            statement = COPIES.format(
                table=table, columns=", ".join(columns), count=count - 1
            )
            connection.execute(statement, (first,))
    connection.close()
    database = Database(f"sqlite:///{path}")
    Attempts(database).rebuild(person_id)
    return database


def steps_of(database: Database, read: Callable[[str], object]) -> int:
    """Return how many instructions the database takes for *read*, in STEPs."""
    person_id = People(database).all()[0].person_id
    database.close()  # connections made from now on are counted
    steps = 0

    def count() -> int:
        nonlocal steps
        steps += 1
        return 0

    def connected(connection: sqlite3.Connection, record: object) -> None:
        connection.set_progress_handler(count, STEP)

    event.listen(Engine, "connect", connected)
    try:
        read(person_id)
    finally:
        event.remove(Engine, "connect", connected)
        database.close()
    return steps


READS: dict[str, Callable[[Database], Callable[[str], object]]] = {
    "today": lambda d: lambda p: Plans(d).standing(p, (NOW.date(),)),
    "bests": lambda d: Attempts(d).bests,
    "unfinished": lambda d: Attempts(d).unfinished,
    "total": lambda d: Ledger(d).total,
    "begin": lambda d: lambda p: Attempts(d).begin(start(p, hours=9)),
    "lines": lambda d: lambda p: Attempts(d).recent_lines(p, "small"),
}


def counted(path: Path, count: int) -> dict[str, int]:
    database = with_attempts(path, count)
    found = {name: steps_of(database, read(database)) for name, read in READS.items()}
    database.close()
    return found


def test_a_start_reads_as_much_after_a_thousand_attempts(tmp_path: Path) -> None:
    few, many = counted(tmp_path / "a.db", 10), counted(tmp_path / "b.db", 1000)
    assert all(few.values())
    assert {name: steps for name, steps in many.items() if steps > few[name] + 2} == {}


@pytest.mark.slow
def test_a_start_reads_as_much_after_100_000_attempts(tmp_path: Path) -> None:
    few, many = counted(tmp_path / "a.db", 10), counted(tmp_path / "b.db", 100_000)
    assert {name: steps for name, steps in many.items() if steps > few[name] + 2} == {}


def test_the_count_sees_what_grows(tmp_path: Path) -> None:
    few, many = (with_attempts(tmp_path / f"{n}.db", n) for n in (10, 200))
    assert steps_of(many, Attempts(many).facts) > 3 * steps_of(few, Attempts(few).facts)


def test_an_ending_reads_no_words(tmp_path: Path) -> None:
    database = with_attempts(tmp_path / "a.db", 10)
    statements: list[str] = []
    person_id = People(database).all()[0].person_id
    attempts = Attempts(database)
    attempt_id = attempts.begin(start(person_id, hours=3))
    attempts.add_turn(attempt_id, turn())

    def note(*args: object) -> None:
        statements.append(str(args[2]))

    event.listen(Engine, "before_cursor_execute", note)
    attempts.end(attempt_id, replace(end(3)), all_owed)
    event.remove(Engine, "before_cursor_execute", note)
    database.close()
    # Words and reasons may be long: what was typed is looked for, never read.
    read = [s.partition("FROM")[0] for s in statements if s.startswith("SELECT")]
    assert read
    assert not [s for s in read if ".details" in s or ".text" in s]
