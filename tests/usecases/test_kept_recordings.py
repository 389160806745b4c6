from collections.abc import Iterator
from pathlib import Path

import pytest
from desk import Desk

from roleplay.errors import UsageError
from roleplay.scenario import typed
from roleplay.storage import Kept

PCM = bytes(32_000)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    desk.keep = True
    yield desk
    desk.database.close()


def record(desk: Desk, turns: int) -> str:
    attempt_id = desk.practise.begin("small").attempt_id
    for _ in range(turns):
        desk.practise.answer(attempt_id, typed("thanks"), PCM)
    return attempt_id


def test_one_attempts_recordings_are_deleted_or_all(desk: Desk) -> None:
    first, second = record(desk, 2), record(desk, 1)
    assert desk.practise.recordings().count == 3
    assert [row.attempt_id for row in desk.practise.recorded()] == [second, first]
    assert desk.practise.delete_recordings(first).count == 2
    assert desk.practise.recording(first, 1) is None
    assert desk.practise.recording(second, 1) is not None
    assert desk.practise.delete_recordings().count == 1
    assert desk.practise.recordings() == Kept(0, 0)
    assert len(desk.practise.debrief(first).turns) == 2


def test_recordings_of_others_are_neither_seen_nor_deleted(desk: Desk) -> None:
    mine = record(desk, 1)
    other = desk.practise_as("Colin")
    assert other.recordings() == Kept(0, 0)
    assert other.delete_recordings() == Kept(0, 0)
    with pytest.raises(UsageError, match="no attempt"):
        other.delete_recordings(mine)
    assert desk.practise.recordings().count == 1
