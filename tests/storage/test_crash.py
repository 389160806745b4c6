"""Processes that are killed, or write at once, lose nothing that was finished."""

import os
import signal
import subprocess
import sys
from pathlib import Path

from roleplay.storage import Attempts, Database, People

HERE = Path(__file__).parent
WRITER = """
import sys
sys.path[:0] = [{here!r}, {project!r}]
from values import NOW, start, turn
from roleplay.storage import Attempts, Database, People
database = Database({url!r})
person = People(database).find_or_add("Maya", NOW)
attempts = Attempts(database)
attempt_id = attempts.begin(start(person.person_id))
print(attempt_id, flush=True)
for number in range(1, {turns}):
    attempts.add_turn(attempt_id, turn(number))
    print(number, flush=True)
"""


def writer(url: str, turns: int) -> "subprocess.Popen[str]":
    code = WRITER.format(here=str(HERE), project=str(HERE.parent.parent), url=url,
                         turns=turns)  # fmt: skip
    return subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, text=True
    )


def test_sigkill_loses_at_most_the_turn_under_way(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'a.db'}"
    for stop_after in (1, 4, 9):
        process = writer(url, 10_000)
        assert process.stdout is not None
        attempt_id = process.stdout.readline().strip()
        for _ in range(stop_after):
            process.stdout.readline()
        os.kill(process.pid, signal.SIGKILL)
        said = [line for line in process.stdout if line.strip()]
        process.wait()
        process.stdout.close()
        database = Database(url)
        kept = len(Attempts(database).load(attempt_id).turns)
        database.close()
        assert stop_after + len(said) <= kept <= stop_after + len(said) + 1


def test_two_processes_write_at_once(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'a.db'}"
    Database(url).close()
    both = [writer(url, 30) for _ in range(2)]
    for process in both:
        process.communicate(timeout=60)
        assert process.returncode == 0
    database = Database(url)
    (person,) = People(database).all()
    found = Attempts(database).unfinished(person.person_id)
    assert len(found) == 2
    assert all(len(Attempts(database).load(a.attempt_id).turns) == 29 for a in found)
    database.close()
