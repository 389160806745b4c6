import sqlite3
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, inspect, text
from values import NOW, start

from roleplay.errors import StorageError
from roleplay.storage import Attempts, Database, People


def url_of(path: Path) -> str:
    return f"sqlite:///{path}"


def shape(engine: object) -> dict[str, object]:
    found = inspect(engine)
    assert found is not None
    return {
        table: sorted((c["name"], str(c["type"]), c["nullable"]) for c in
                      found.get_columns(table))
        for table in found.get_table_names() if table != "alembic_version"
    }  # fmt: skip


def test_migrations_make_what_the_tables_say(tmp_path: Path) -> None:
    from roleplay.storage.tables import Table  # the tables are seen nowhere else

    Database(url_of(tmp_path / "a.db")).close()
    made = create_engine(url_of(tmp_path / "b.db"))
    Table.metadata.create_all(made)
    migrated = create_engine(url_of(tmp_path / "a.db"))
    assert shape(migrated) == shape(made)
    made.dispose()
    migrated.dispose()


def test_the_newest_revision_is_the_last_script() -> None:
    from roleplay.storage.database import MIGRATIONS, NEWEST

    assert ScriptDirectory(str(MIGRATIONS)).get_current_head() == NEWEST


def test_sqlite_is_set_to_lose_nothing(tmp_path: Path) -> None:
    database = Database(url_of(tmp_path / "a.db"))
    with database.begin() as session:
        for pragma, value in (("journal_mode", "wal"), ("synchronous", 2),
                              ("foreign_keys", 1)):  # fmt: skip
            assert session.execute(text(f"PRAGMA {pragma}")).scalar() == value
    database.close()


def test_what_is_kept_is_never_changed(database: Database) -> None:
    person = People(database).find_or_add("Maya", NOW)
    Attempts(database).begin(start(person.person_id))
    for statement in ("UPDATE attempt SET title = 'x'", "DELETE FROM attempt"):
        with (
            pytest.raises(StorageError, match="never changed"),
            database.begin() as session,
        ):
            session.execute(text(statement))


def test_every_table_that_only_grows_has_its_guard(database: Database) -> None:
    from roleplay.storage.tables import GROWING

    guards = {
        "sqlite": "SELECT tbl_name FROM sqlite_master WHERE type = 'trigger'",
        "postgresql": "SELECT tgrelid::regclass::text FROM pg_trigger",
    }
    with database.begin() as session:
        found = session.scalars(text(guards[session.get_bind().dialect.name])).all()
    assert set(GROWING) <= set(found)


def test_a_newer_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    Database(url_of(path)).close()
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(StorageError, match="newer version"):
        Database(url_of(path))
    assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"no database at all, but long enough" * 40])
def test_a_damaged_file_is_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.db"
    path.write_bytes(content)
    with pytest.raises(StorageError, match="left as it is"):
        Database(url_of(path))
    assert path.read_bytes() == content


@pytest.mark.parametrize("url", ["sqlite:////no/such/folder/x.db", "nonsense"])
def test_an_unusable_address_says_what_to_do(url: str) -> None:
    with pytest.raises(StorageError, match="Cannot open the database"):
        Database(url)
