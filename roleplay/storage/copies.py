"""Copies of a SQLite database file: made while it is used, and checked."""

import sqlite3
from contextlib import closing
from pathlib import Path

from roleplay.errors import StorageError
from roleplay.storage.database import NEWEST
from roleplay.words import tr


def copy_database(source: Path, target: Path) -> str:
    """Write a whole copy of *source*, whoever uses it; return its schema's revision.

    Raises StorageError.
    """
    try:
        with closing(_opened(source)) as old, closing(sqlite3.connect(target)) as new:
            old.backup(new)
            new.execute("PRAGMA journal_mode = DELETE")  # one file, nothing beside it
        return _revision(target)
    except (sqlite3.Error, OSError) as error:
        raise StorageError(
            tr(
                "The database could not be copied ({error}). Nothing was "
                "changed. Free some space, or choose another place.",
                error=error,
            )
        ) from error


def check_copy(path: Path) -> None:
    """Check a copy that is to be used.  Raises StorageError where it cannot be."""
    try:
        with closing(_opened(path)) as database:
            (found,) = database.execute("PRAGMA quick_check(1)").fetchone()
        revision = _revision(path)
    except (sqlite3.Error, OSError) as error:
        raise StorageError(
            tr(
                "The database in it is damaged ({error}). Nothing was changed.",
                error=error,
            )
        ) from error
    if found != "ok":
        raise StorageError(tr("The database in it is damaged. Nothing was changed."))
    if revision > NEWEST:
        raise StorageError(
            tr(
                "It was made by a newer version of Encore. Nothing was "
                "changed. Install that version, then restore."
            )
        )


def _opened(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)


def _revision(path: Path) -> str:
    with closing(_opened(path)) as database:
        row = database.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(row[0])
