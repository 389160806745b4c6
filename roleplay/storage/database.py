"""Opening the database, bringing it up to date, and its transactions."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.orm import Session, sessionmaker
from sqlalchemy.pool import StaticPool

from roleplay.errors import StorageError
from roleplay.words import tr

BUSY_MS = 10_000
"""How long one process waits for another's write.  Source: own choice."""

NEWEST = "0015"
"""The last migration's revision; a test holds it to the scripts."""

MIGRATIONS = Path(__file__).parent / "migrations"


class Database:
    """An open database, up to date.

    url: SQLAlchemy form.  ``sqlite://`` is a database in memory that every thread
    sees and that ends with this object.  Raises StorageError if it cannot be opened.
    """

    def __init__(self, url: str) -> None:
        with _storage_errors(tr("open the database")):
            self._engine = _engine(url)
            with self._engine.connect() as connection:
                _migrate(connection)
        self._sessions = sessionmaker(self._engine, expire_on_commit=False)

    @contextmanager
    def begin(self) -> Iterator[Session]:
        """Give a session; commit at the end of the block, or undo if it raised."""
        with (
            _storage_errors(tr("read or write the database")),
            self._sessions.begin() as session,
        ):
            yield session

    @contextmanager
    def connect(self) -> Iterator[Connection]:
        """Give a bare connection in a transaction, for what has to be quick to read."""
        with (
            _storage_errors(tr("read or write the database")),
            self._engine.begin() as connection,
        ):
            yield connection

    def close(self) -> None:
        """Let go of all connections."""
        self._engine.dispose()

    @property
    def dialect(self) -> str:
        """The kind of database: "sqlite" or "postgresql"."""
        return self._engine.dialect.name


def _engine(url: str) -> Engine:
    if url == "sqlite://":
        # In memory each connection is a database of its own, so all threads share one.
        engine = create_engine(
            url, poolclass=StaticPool, connect_args={"check_same_thread": False}
        )
    else:
        engine = create_engine(url)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_writing)
    return engine


def _prepare_sqlite(connection: Any, record: Any) -> None:
    # pysqlite's own transaction handling would begin too late: we begin ourselves.
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
    cursor.execute("PRAGMA journal_mode = WAL")
    cursor.execute("PRAGMA synchronous = FULL")
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.close()


def _begin_writing(connection: Connection) -> None:
    # IMMEDIATE takes the write lock at once, so two processes wait and never deadlock.
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _migrate(connection: Connection) -> None:
    # Alembic is loaded only where there is something to do: it takes its time.
    with connection.begin():
        if _version(connection) == NEWEST:
            return
    from alembic.runtime.migration import MigrationContext
    from alembic.script import ScriptDirectory

    scripts = ScriptDirectory(str(MIGRATIONS))
    newest = scripts.get_current_head()
    with connection.begin():
        context = MigrationContext.configure(connection)
        current = context.get_current_revision()
        if current == newest:
            return
        known = {script.revision for script in scripts.walk_revisions()}
        if current is not None and current not in known:
            raise StorageError(
                tr(
                    "This database was made by a newer version of Encore. It was "
                    "not changed. Install that version, or choose another data "
                    "folder."
                )
            )
        if current is None and inspect(connection).has_table("attempt"):
            raise StorageError(
                tr(
                    "This database has tables of Encore but no version. It was "
                    "not changed. Restore a backup, or choose another data "
                    "folder."
                )
            )
    _upgrade(connection)


def _version(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    query = text("SELECT version_num FROM alembic_version")
    return connection.execute(query).scalar()


def _upgrade(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    _summarise(connection)


def _summarise(connection: Connection) -> None:
    # After all migrations, as the facts are read with the tables as they are now.
    from roleplay.storage.summaries import rebuild_all

    if connection.in_transaction():
        connection.commit()
    with Session(connection) as session, session.begin():
        rebuild_all(session)


@contextmanager
def _storage_errors(intention: str) -> Iterator[None]:
    try:
        yield
    except (SQLAlchemyError, ImportError) as error:
        raise StorageError(
            tr(
                "Cannot {intention}: {reason}",
                intention=intention,
                reason=_reason(error),
            )
        ) from error


def _reason(error: Exception) -> str:
    text = str(error.orig) if isinstance(error, DBAPIError) else str(error)
    known = {
        "malformed": tr(
            "The file is damaged. It was left as it is; restore a "
            "backup, or choose another data folder."
        ),
        "not a database": tr(
            "The file is no database. It was left as it is; restore a "
            "backup, or choose another data folder."
        ),
        "locked": tr(
            "Another program is writing to it. Nothing was changed; try again."
        ),
        "readonly": tr(
            "It may not be written. Check the folder's permissions, or "
            "choose another data folder."
        ),
        "full": tr(
            "The disk is full. What was finished before is kept; free "
            "some space and try again."
        ),
        "unable to open": tr(
            "The folder is missing or may not be read. Check it, or "
            "choose another data folder."
        ),
        "never changed": tr("What is recorded once is never changed or deleted."),
    }
    for sign, advice in known.items():
        if sign in text.lower():
            return advice
    first = text.splitlines()[0] if text else type(error).__name__
    return tr(
        "{first}. What was finished before is kept. Check the settings.", first=first
    )
