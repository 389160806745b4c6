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
    options = ["-D", str(data), "-k", str(folder), "-c", "listen_addresses="]
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
        url = request.getfixturevalue("postgresql")
        _empty(url)
    opened = Database(url)
    yield opened
    opened.close()


def _empty(url: str) -> None:
    from sqlalchemy import create_engine, text

    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    engine.dispose()
