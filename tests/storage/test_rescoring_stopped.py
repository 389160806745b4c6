"""A re-scoring that is killed or stopped leaves whole attempts."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from rubrics import ANSWERS, RUBRICS, Rescoring

from roleplay.storage import Database

HERE = Path(__file__).parent
APPLY = """
import sys
sys.path[:0] = {paths!r}
from pathlib import Path
from rubrics import RUBRICS, Rescoring
from roleplay.storage import Database
desk = Rescoring(Database({url!r}), Path({folder!r}))
desk.use(RUBRICS[1])
for looked in desk.rescore.look(apply=True):
    print(looked.attempt_id, flush=True)
"""


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'a.db'}"


@pytest.fixture
def desk(tmp_path: Path, url: str) -> Iterator[Rescoring]:
    database = Database(url)
    desk = Rescoring(database, tmp_path)
    for number in range(30):
        desk.play(ANSWERS[number % 3])
    yield desk
    database.close()


def judged(desk: Rescoring, attempt_id: str) -> tuple[int, ...]:
    """Return how often the attempt was scored, and its first answers judged."""
    stored = desk.attempts.load(attempt_id)
    answers = [turn for turn in stored.turns if turn.turn_id == "opening"]
    return (stored.scores, *(turn.judging.nth for turn in answers))


def test_sigkill_between_attempts_leaves_whole_attempts(
    desk: Rescoring, tmp_path: Path, url: str
) -> None:
    paths = [str(HERE), str(HERE.parent / "scenario"), str(HERE.parent.parent)]
    code = APPLY.format(paths=paths, url=url, folder=str(tmp_path))
    ids = [line.attempt_id for line in desk.attempts.ended(desk.person.person_id)]
    total = desk.total()
    process = subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    for _ in range(4):
        process.stdout.readline()
    os.kill(process.pid, signal.SIGKILL)
    said = 4 + len([line for line in process.stdout if line.strip()])
    process.wait()
    process.stdout.close()
    found = [judged(desk, attempt_id) for attempt_id in ids]
    # Whole: a score with all its verdicts, or nothing.
    assert all(len(set(counts)) == 1 for counts in found)
    done = sum(counts[0] for counts in found)
    assert said <= done <= said + 1
    assert done < 30
    assert desk.total() >= total
    desk.use(RUBRICS[1])
    assert desk.apply() == 30 - done
    assert {judged(desk, attempt_id)[0] for attempt_id in ids} == {1}


def test_stopping_keeps_what_was_applied_and_gives_its_badges(
    desk: Rescoring,
) -> None:
    desk.use(RUBRICS[1])
    with closing(desk.rescore.look(apply=True)) as looking:
        first, second = next(looking), next(looking)
    assert first.applied
    assert second.applied
    assert desk.practise.owed() == ((), ())
    assert desk.apply() == 28
