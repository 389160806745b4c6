"""One file with everything a person made here: written, checked, restored."""

import json
import os
import shutil
import stat
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Any

from roleplay.errors import StorageError
from roleplay.settings import Places
from roleplay.storage import check_copy, copy_database
from roleplay.words import tr

FORMAT = 1
MANIFEST = "encore-backup.json"
SINGLE = (MANIFEST, "roleplay.db", "settings.json")
FOLDERS = (("scenarios",), ("recordings",))
"""What a backup may hold; names as in settings.Places."""

MAX_FILES = 200_000
MAX_BYTES = 100 * 1024**3
"""Bounds of a backup that is restored.  Source: own choice, far above any real one."""


@dataclass(frozen=True, slots=True)
class BackupFound:
    """What a backup holds.  recordings: how many."""

    made_at: datetime
    scenarios: int
    recordings: int
    size_bytes: int


class Backup:
    """Backs up a data folder, restores one, and deletes everything in it.

    close: lets go of the database before files are changed under it.
    """

    def __init__(
        self,
        places: Places,
        now: Callable[[], datetime],
        close: Callable[[], None] = lambda: None,
    ) -> None:
        self._places = places
        self._now = now
        self._close = close

    def write(self, path: Path, *, recordings: bool = False) -> BackupFound:
        """Write a backup, whole or not at all.  Raises StorageError."""
        places, now = self._places, self._now()
        part = path.with_name(f"{path.name}.{os.getpid()}.part")
        copy = part.with_name(f"{part.name}.db")
        try:
            if not places.database.is_file():
                raise StorageError(
                    tr(
                        "There is no data here yet. Nothing was written. Practise "
                        "first."
                    )
                )
            copy_database(places.database, copy)
            files = {places.database.name: copy, **_files(places, recordings)}
            _write(part, files, now)
            part.replace(path)
        except (OSError, zipfile.BadZipFile) as error:
            raise StorageError(
                tr(
                    "The backup could not be written to {path} ({reason}). "
                    "Nothing was changed. Choose another place, or free some "
                    "space.",
                    path=path,
                    reason=_reason(error),
                )
            ) from error
        finally:
            for left in (part, copy):
                left.unlink(missing_ok=True)
        return self.look(path)

    def look(self, path: Path) -> BackupFound:
        """Return what a backup holds, each file checked.  Raises StorageError."""
        with _opened(path) as file:
            manifest = _checked_manifest(file, path)
            for name, known in manifest["files"].items():
                _compare(file, name, known, path)
        names = [name.split("/")[0] for name in manifest["files"]]
        return BackupFound(
            datetime.fromisoformat(manifest["made_at"]),
            names.count("scenarios"),
            names.count("recordings"),
            path.stat().st_size,
        )

    def restore(self, path: Path) -> Path:
        """Put a backup's files in place of the present ones; return those, kept aside.

        The backup is checked first.  Raises StorageError; nothing is changed then.
        """
        places = self._places
        fresh = places.root / f"restore.{os.getpid()}.part"
        aside = places.root / f"before-restore-{self._now():%Y%m%d-%H%M%S}"
        try:
            shutil.rmtree(fresh, ignore_errors=True)
            self.look(path)
            _unpack(path, fresh)
            _check_settings(fresh / places.settings.name)
            check_copy(fresh / places.database.name)
            self._close()
            _swap(places, fresh, aside)
        except OSError as error:
            raise StorageError(
                tr(
                    "The backup could not be restored ({reason}). Your data is "
                    "as it was. Close other windows of Encore, free some space, "
                    "try again.",
                    reason=_reason(error),
                )
            ) from error
        finally:
            shutil.rmtree(fresh, ignore_errors=True)
        return aside

    def erase(self) -> None:
        """Delete attempts, recordings, settings and own scenarios.

        Fetched models and voices stay.  Raises StorageError.
        """
        self._close()
        places = self._places
        try:
            for path in (*_own(places), places.cache, places.bugs):
                if path.is_dir():
                    shutil.rmtree(path)
                else:
                    path.unlink(missing_ok=True)
            for aside in places.root.glob("before-restore-*"):
                shutil.rmtree(aside)
        except OSError as error:
            raise StorageError(
                tr(
                    "Not everything could be deleted ({reason}). Close other "
                    "windows of Encore, then delete the folder {root} by hand.",
                    reason=_reason(error),
                    root=places.root,
                )
            ) from error


def _own(places: Places) -> tuple[Path, ...]:
    database = places.database
    logs = (database.with_name(database.name + end) for end in ("-wal", "-shm"))
    return (
        database,
        *logs,
        places.settings,
        places.library_index,
        places.scenarios,
        places.recordings,
    )


def _files(places: Places, recordings: bool) -> dict[str, Path]:
    """Return the files to back up but the database, by their names in the backup."""
    found = {}
    if places.settings.is_file():
        found[places.settings.name] = places.settings
    folders = [places.scenarios, *([places.recordings] if recordings else [])]
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.is_file() and not path.is_symlink() and path.suffix != ".part":
                found[path.relative_to(places.root).as_posix()] = path
    return found


def _write(part: Path, files: dict[str, Path], now: datetime) -> None:
    known: dict[str, dict[str, Any]] = {}
    with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as file:
        for name, path in files.items():
            digest, size = sha256(), 0
            with path.open("rb") as source, file.open(name, "w") as copy:
                while block := source.read(1 << 20):
                    digest.update(block)
                    size += len(block)
                    copy.write(block)
            known[name] = {"size": size, "sha256": digest.hexdigest()}
        manifest = {"format": FORMAT, "made_at": now.isoformat(), "files": known}
        file.writestr(MANIFEST, json.dumps(manifest, indent=1))


class _opened:  # noqa: N801 - used as a function
    """The zip file of a backup; what is wrong with it becomes a StorageError."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> zipfile.ZipFile:
        try:
            self._file = zipfile.ZipFile(self._path)
        except FileNotFoundError as error:
            raise StorageError(
                tr("There is no file {path}.", path=self._path)
            ) from error
        except (OSError, zipfile.BadZipFile) as error:
            raise _damaged(self._path, error) from error
        return self._file

    def __exit__(self, kind: object, error: BaseException | None, _: object) -> None:
        self._file.close()
        if isinstance(error, _TROUBLE):
            raise _damaged(self._path, error) from error


_TROUBLE = (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, KeyError,
            ValueError, TypeError, AttributeError)  # fmt: skip
"""What damaged zip files and manifests raise."""


def _damaged(path: Path, error: BaseException) -> StorageError:
    return StorageError(
        tr(
            "{name} is no backup of Encore, or is damaged ({error}). "
            "Nothing was changed. Choose another file.",
            name=path.name,
            error=error,
        )
    )


def _checked_manifest(file: zipfile.ZipFile, path: Path) -> dict[str, Any]:
    manifest: dict[str, Any] = json.loads(file.read(MANIFEST))
    if int(manifest["format"]) > FORMAT:
        raise StorageError(
            tr(
                "{name} was made by a newer version of Encore. Nothing was "
                "changed. Install that version, then restore.",
                name=path.name,
            )
        )
    datetime.fromisoformat(manifest["made_at"])
    members = file.infolist()
    total = sum(member.file_size for member in members)
    if len(members) > MAX_FILES or total > MAX_BYTES:
        raise StorageError(
            tr("{name} is too large for a backup. Nothing was done.", name=path.name)
        )
    for member in members:
        _check_name(member, path)
    listed = {*manifest["files"], MANIFEST}
    if sorted(listed) != sorted(member.filename for member in members):
        raise ValueError("its files are not those it lists")
    return manifest


def _check_name(member: zipfile.ZipInfo, path: Path) -> None:
    name = member.filename
    parts = PurePosixPath(name.replace("\\", "/")).parts
    outside = name.startswith(("/", "\\")) or ".." in parts or ":" in name
    known = name in SINGLE if len(parts) == 1 else parts[:1] in FOLDERS
    if outside or not known or stat.S_ISLNK(member.external_attr >> 16):
        raise StorageError(
            tr(
                "{name} holds a file that does not belong in a backup "
                "({name2!r}). Nothing was changed. Choose another file.",
                name=path.name,
                name2=name,
            )
        )


def _compare(
    file: zipfile.ZipFile, name: str, known: dict[str, Any], path: Path
) -> None:
    digest, size = sha256(), 0
    for block in _blocks(file, name):
        digest.update(block)
        size += len(block)
    if (size, digest.hexdigest()) != (known["size"], known["sha256"]):
        raise StorageError(
            tr(
                "{name} in {name2} is not what was backed up. Nothing was "
                "changed. Choose another file.",
                name=name,
                name2=path.name,
            )
        )


def _blocks(file: zipfile.ZipFile, name: str) -> Iterator[bytes]:
    left = file.getinfo(name).file_size
    with file.open(name) as source:
        while block := source.read(1 << 20):
            left -= len(block)
            if left < 0:
                raise zipfile.BadZipFile(tr("{name} is larger than it says", name=name))
            yield block


def _unpack(path: Path, folder: Path) -> None:
    with _opened(path) as file:
        for member in file.infolist():
            if member.filename == MANIFEST:
                continue
            target = folder / member.filename
            target.parent.mkdir(parents=True, exist_ok=True)
            with target.open("xb") as copy:
                for block in _blocks(file, member.filename):
                    copy.write(block)


def _check_settings(path: Path) -> None:
    if path.is_file():
        try:
            json.loads(path.read_text("utf-8"))
        except ValueError as error:
            raise StorageError(
                tr(
                    "The settings in it are damaged ({error}). Nothing was changed.",
                    error=error,
                )
            ) from error


def _swap(places: Places, fresh: Path, aside: Path) -> None:
    """Move the present files aside and the fresh ones in; undo where one cannot be."""
    done: list[tuple[Path, Path]] = []
    aside.mkdir()
    has_recordings = (fresh / places.recordings.name).is_dir()
    try:
        for path in _own(places):
            keeps = path == places.recordings and not has_recordings
            if path.exists() and not keeps:
                path.rename(aside / path.name)
                done.append((aside / path.name, path))
        for path in sorted(fresh.iterdir()):
            path.rename(places.root / path.name)
            done.append((places.root / path.name, path))
        places.scenarios.mkdir(exist_ok=True)
    except OSError:
        for now, before in reversed(done):
            now.rename(before)
        shutil.rmtree(aside, ignore_errors=True)
        raise


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error) or type(error).__name__
