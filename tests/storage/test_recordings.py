from pathlib import Path

import pytest

from roleplay.errors import StorageError
from roleplay.storage import Kept, Recordings, together


def plain(pcm: bytes, path: Path) -> None:
    path.write_bytes(pcm)


@pytest.fixture
def recordings(tmp_path: Path) -> Recordings:
    kept = Recordings(tmp_path / "recordings", plain)
    for attempt_id, number, size in (("a", 1, 10), ("a", 2, 20), ("b", 1, 5)):
        kept.keep(attempt_id, number, bytes(size))
    return kept


def test_what_is_kept_is_counted_per_attempt(recordings: Recordings) -> None:
    assert recordings.kept(["a", "c"]) == {"a": Kept(2, 30)}
    assert together(recordings.kept(["a", "b"]).values()) == Kept(3, 35)


def test_only_the_attempts_named_are_deleted(recordings: Recordings) -> None:
    assert recordings.delete(["a", "c"]) == Kept(2, 30)
    assert recordings.path_of("a/1.flac") is None
    assert recordings.path_of("b/1.flac") is not None
    assert recordings.delete(["a"]) == Kept(0, 0)


@pytest.mark.parametrize("name", ["..", ".", "", "../recordings/a", "a/1.flac"])
def test_nothing_but_an_attempts_folder_is_deleted(
    recordings: Recordings, name: str
) -> None:
    assert recordings.delete([name]) == Kept(0, 0)
    assert recordings.path_of("a/1.flac") is not None


def test_without_a_folder_nothing_is_kept(tmp_path: Path) -> None:
    assert Recordings(tmp_path / "none", plain).delete(["a"]) == Kept(0, 0)


def test_a_folder_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    (tmp_path / "recordings").write_text("")
    with pytest.raises(StorageError, match="cannot be read"):
        Recordings(tmp_path / "recordings", plain).kept(["a"])
