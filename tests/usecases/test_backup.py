"""Backups of a real data folder: written while it is used, damaged, restored."""

import json
import shutil
import sqlite3
import subprocess
import zipfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from roleplay.app import main
from roleplay.errors import StorageError
from roleplay.settings import Places, SettingsFile
from roleplay.storage import Database, People
from roleplay.usecases import Backup

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


class Folder:
    """A data folder with a person, a setting, a scenario and a recording."""

    def __init__(self, root: Path) -> None:
        self.places = Places(root)
        self.places.make()
        self.database = Database(self.places.database_url)
        self.people = People(self.database)
        self.people.find_or_add("Maya", NOW)
        SettingsFile(self.places.settings).remember("theme", "dark")
        (self.places.scenarios / "own.yaml").write_text("id: own")
        (self.places.recordings / "a1").mkdir(parents=True)
        (self.places.recordings / "a1" / "1.flac").write_bytes(b"sound")
        self.backup = Backup(self.places, lambda: NOW, self.database.close)

    def names(self) -> list[str]:
        """Return the people there are now."""
        return [person.name for person in self.people.all()]


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Folder]:
    folder = Folder(tmp_path / "data")
    yield folder
    folder.database.close()


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Folder]:
    """Give a folder that a test must leave as it is, with a backup beside it."""
    folder = Folder(tmp_path_factory.mktemp("kept") / "data")
    folder.backup.write(folder.places.root.with_name("b.zip"))
    yield folder
    folder.database.close()


def state(root: Path) -> dict[str, bytes]:
    """Return every file below *root* but the database's, which moves by itself."""
    return {
        str(path.relative_to(root)): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file() and "roleplay.db" not in path.name
    }


def test_everything_comes_back_and_the_present_is_kept(
    folder: Folder, tmp_path: Path
) -> None:
    file = tmp_path / "b.zip"
    found = folder.backup.write(file, recordings=True)
    assert (found.scenarios, found.recordings) == (1, 1)
    folder.people.find_or_add("Later", NOW)
    SettingsFile(folder.places.settings).remember("theme", "light")
    (folder.places.scenarios / "own.yaml").write_text("changed")
    aside = folder.backup.restore(file)
    assert folder.names() == ["Maya"]
    assert SettingsFile(folder.places.settings).recalled("theme") == "dark"
    assert (folder.places.scenarios / "own.yaml").read_text() == "id: own"
    before = People(Database(f"sqlite:///{aside / 'roleplay.db'}")).all()
    assert [person.name for person in before] == ["Maya", "Later"]
    assert (aside / "scenarios" / "own.yaml").read_text() == "changed"


def test_recordings_are_left_out_unless_chosen_and_then_stay(
    folder: Folder, tmp_path: Path
) -> None:
    found = folder.backup.write(tmp_path / "b.zip")
    assert found.recordings == 0
    folder.backup.restore(tmp_path / "b.zip")
    assert (folder.places.recordings / "a1" / "1.flac").read_bytes() == b"sound"


def rewritten(file: Path, change: Callable[[dict[str, bytes]], None]) -> None:
    with zipfile.ZipFile(file) as old:
        members = {name: old.read(name) for name in old.namelist()}
    change(members)
    with zipfile.ZipFile(file, "w") as new:
        for name, data in members.items():
            new.writestr(name, data)


def manifest(members: dict[str, bytes], **values: object) -> None:
    document = json.loads(members["encore-backup.json"])
    members["encore-backup.json"] = json.dumps(document | values).encode()


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda m: m.update({"../out.txt": b"x"}), "does not belong"),
        (lambda m: m.update({"scenarios/../../out": b"x"}), "does not belong"),
        (lambda m: m.update({"C:/out": b"x"}), "does not belong"),
        (lambda m: m.update({"cache/x": b"x"}), "does not belong"),
        (lambda m: m.update({"scenarios/new.yaml": b"x"}), "not those it lists"),
        (lambda m: m.update({"scenarios/own.yaml": b"x"}), "not what was backed up"),
        (lambda m: m.pop("roleplay.db"), "not those it lists"),
        (lambda m: m.pop("encore-backup.json"), "no backup of Encore"),
        (lambda m: manifest(m, format=99), "newer version"),
        (lambda m: manifest(m, made_at="yesterday"), "no backup of Encore"),
        (lambda m: manifest(m, files=[]), "no backup of Encore"),
    ],
)
def test_a_backup_that_was_tampered_with_changes_nothing(
    kept: Folder,
    tmp_path: Path,
    change: Callable[[dict[str, bytes]], None],
    message: str,
) -> None:
    beside = kept.places.root.parent
    file = Path(shutil.copy(beside / "b.zip", tmp_path))
    rewritten(file, change)
    before = state(kept.places.root)
    with pytest.raises(StorageError, match=message):
        kept.backup.restore(file)
    assert state(kept.places.root) == before
    assert kept.names() == ["Maya"]
    assert sorted(path.name for path in beside.iterdir()) == ["b.zip", "data"]


@pytest.mark.parametrize("size", [0, 10, 700])
def test_a_file_that_is_cut_off_is_said(
    kept: Folder, tmp_path: Path, size: int
) -> None:
    file = tmp_path / "b.zip"
    file.write_bytes(kept.places.root.with_name("b.zip").read_bytes()[:size])
    with pytest.raises(StorageError, match="no backup of Encore"):
        kept.backup.restore(file)


def test_a_database_of_a_newer_version_is_refused(
    folder: Folder, tmp_path: Path
) -> None:
    with sqlite3.connect(folder.places.database) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    folder.backup.write(tmp_path / "b.zip")
    with pytest.raises(StorageError, match="newer version of Encore"):
        folder.backup.restore(tmp_path / "b.zip")


def test_a_move_that_fails_halfway_is_undone(
    folder: Folder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder.backup.write(tmp_path / "b.zip")
    before = state(folder.places.root)
    rename = Path.rename

    def full(path: Path, target: Path) -> Path:
        # Files come in from the folder they were unpacked to.
        if path.name == "scenarios" and path.parent.suffix == ".part":
            raise OSError(28, "No space left on device")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", full)
    with pytest.raises(StorageError, match="as it was"):
        folder.backup.restore(tmp_path / "b.zip")
    assert state(folder.places.root) == before
    assert folder.names() == ["Maya"]


def test_a_full_disk_leaves_no_half_of_a_backup(folder: Folder, tmp_path: Path) -> None:
    small = tmp_path / "small"
    small.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "none", str(small)]
    if (
        shutil.which("mount") is None
        or subprocess.run(mount, check=False, capture_output=True).returncode
    ):
        pytest.skip("no small file system can be mounted here")
    try:
        with pytest.raises(StorageError, match="Free"):
            folder.backup.write(small / "b.zip")
        assert list(small.iterdir()) == []
    finally:
        subprocess.run(["umount", str(small)], check=True)


def test_erasing_leaves_models_only(folder: Folder) -> None:
    folder.places.models.mkdir()
    (folder.places.root / "before-restore-1").mkdir()
    folder.backup.erase()
    left = sorted(path.name for path in folder.places.root.iterdir())
    assert left == ["models"]


def test_the_commands(
    folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data, file = f"--data={folder.places.root}", str(tmp_path / "b.zip")
    assert main([data, "backup", file, "--recordings"]) == 0
    assert "1 own scenario files, 1 recordings" in capsys.readouterr().out
    folder.people.find_or_add("Later", NOW)
    assert main([data, "restore", file]) == 1
    assert len(folder.names()) == 2
    folder.database.close()
    assert main([data, "restore", file, "--yes"]) == 0
    assert "kept in" in capsys.readouterr().out
    assert folder.names() == ["Maya"]
    assert main([data, "restore", str(tmp_path / "none.zip")]) == 2
