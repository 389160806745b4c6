"""Databases for the tests: SQLite in memory, and a real PostgreSQL."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from roleplay.storage import Database

BINARIES = sorted(Path("/usr/lib/postgresql").glob("*/bin"))


def _as_postgres(command: list[str]) -> list[str]:
    """Return the command for the user that may run a server: not root."""
    if os.geteuid() == 0:
        return ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups",
                *command]  # fmt: skip
    return command


@pytest.fixture(scope="session")
def postgresql(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Give the address of a PostgreSQL of our own, on a socket in a folder."""
    if not BINARIES:
        pytest.skip("PostgreSQL is not installed")
    folder = Path("/tmp") / f"pg-{os.getpid()}"
    folder.mkdir(mode=0o755)
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres", "postgres")
    data, bin_ = folder / "data", BINARIES[-1]
    subprocess.run(
        _as_postgres([str(bin_ / "initdb"), "-D", str(data), "-A", "trust", "-U",
                      "encore", "--no-sync"]),
        check=True, capture_output=True, cwd=folder,
    )  # fmt: skip
    options = [
        "-D",
        str(data),
        "-k",
        str(folder),
        "-c",
        "listen_addresses=",
        "-c",
        "fsync=off",
        "-c",
        "full_page_writes=off",
    ]  # it never crashes
    server = subprocess.Popen(
        _as_postgres([str(bin_ / "postgres"), *options]),
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=folder,
    )  # fmt: skip
    for _ in range(100):
        if (folder / ".s.PGSQL.5432").exists():
            break
        time.sleep(0.1)
    time.sleep(0.5)
    yield f"postgresql+psycopg://encore@/postgres?host={folder}"
    server.terminate()
    server.wait(20)
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> Iterator[Database]:
    """Give an empty database of each kind."""
    url = "sqlite://"
    if request.param == "postgresql":
        url = _copied(request.getfixturevalue("migrated"))
    opened = Database(url)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def migrated(postgresql: str) -> str:
    """Give the address of a PostgreSQL with an empty database to be copied."""
    _run(postgresql, f"CREATE DATABASE {EMPTY}")
    Database(_named(postgresql, EMPTY)).close()
    return postgresql


EMPTY, COPY = "encore_empty", "encore_copy"


def _copied(url: str) -> str:
    """Copy the empty database: migrating one for each test would take a second."""
    _run(
        url,
        f"DROP DATABASE IF EXISTS {COPY}",
        f"CREATE DATABASE {COPY} TEMPLATE {EMPTY}",
    )
    return _named(url, COPY)


def _named(url: str, name: str) -> str:
    return url.replace("/postgres?", f"/{name}?")


def _run(url: str, *statements: str) -> None:
    from sqlalchemy import create_engine, text

    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        for statement in statements:
            connection.execute(text(statement))
    engine.dispose()
