import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from roleplay.usecases import changes


def watched(paths: list[Path], *edits: object) -> list[tuple[Path, ...]]:
    """Return what changes are told when an edit is made in each pause."""
    waiting: Iterator[object] = iter(edits)
    pauses: list[float] = []

    class OverError(Exception):
        """No more edits."""

    def pause(seconds: float) -> None:
        pauses.append(seconds)
        edit = next(waiting, None)
        if edit is None:
            raise OverError
        assert callable(edit)
        edit()

    told: list[tuple[Path, ...]] = []
    with suppress(OverError):
        for changed in changes(paths, pause):
            told += [changed]
    assert all(seconds >= 0.5 for seconds in pauses)
    return told


def test_files_that_change_come_and_go_are_told(tmp_path: Path) -> None:
    one, new = tmp_path / "one.yaml", tmp_path / "below" / "new.yaml"
    one.write_text("1")

    def make() -> None:
        new.parent.mkdir()
        new.write_text("new")

    told = watched(
        [tmp_path],
        lambda: one.write_text("12"),
        lambda: None,
        make,
        lambda: os.utime(one, (5, 5)),
        one.unlink,
    )
    assert told == [(one,), (one,), (new,), (one,), (one,)]


def test_a_pack_beside_a_file_counts_and_others_do_not(tmp_path: Path) -> None:
    one, pack, other = (tmp_path / n for n in ("one.yaml", "pack.yaml", "two.yaml"))
    one.write_text("1")
    told = watched(
        [one], lambda: other.write_text("2"), lambda: pack.write_text("title: P")
    )
    assert told == [(one,), (pack,)]


def test_a_file_that_is_away_for_a_moment_is_no_error(tmp_path: Path) -> None:
    one = tmp_path / "one.yaml"
    one.write_text("1")
    told = watched([one], one.unlink, lambda: one.write_text("2"))
    assert told == [(one,), (one,), (one,)]
