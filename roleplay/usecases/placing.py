"""Putting files in place: all or nothing, nothing overwritten, and undone again."""

import os
import shutil
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from roleplay.errors import TransferError
from roleplay.words import tr

BACKUP = ".bak"
"""Ends the name of a replaced file; the library reads no such files."""


@dataclass(slots=True)
class Placed:
    """What was done.  written: file and the hash of its content.

    replaced: file and where its old content is.  made: new folders, outer first.
    """

    written: list[tuple[Path, str]] = field(default_factory=list)
    replaced: list[tuple[Path, Path]] = field(default_factory=list)
    made: list[Path] = field(default_factory=list)


def place(files: Sequence[tuple[Path, bytes]], root: Path) -> Placed:
    """Write *files* below *root*, all or none; what is there is kept as a backup.

    Raises TransferError.
    """
    staged = root.parent / f".incoming-{uuid.uuid4().hex}"
    placed = Placed()
    try:
        staged.mkdir()
        for number, (_, data) in enumerate(files):
            (staged / str(number)).write_bytes(data)
        for number, (path, data) in enumerate(files):
            _make(path.parent, placed)
            if path.exists():
                backup = _free_backup(path)
                path.rename(backup)
                placed.replaced.append((path, backup))
            (staged / str(number)).rename(path)
            placed.written.append((path, sha256(data).hexdigest()))
    except OSError as error:
        take_back(placed)
        raise TransferError(
            tr(
                "{root} cannot be written to ({strerror}). Nothing was added.",
                root=root,
                strerror=error.strerror,
            )
        ) from error
    finally:
        shutil.rmtree(staged, ignore_errors=True)
    return placed


def take_back(placed: Placed) -> tuple[Path, ...]:
    """Remove what was written and put back what was replaced.

    Returns the files left alone, as they were changed since.  Raises TransferError.
    """
    left = []
    backups = dict(placed.replaced)
    written = dict(placed.written)
    try:
        for path in {**written, **backups}:
            if path.exists() and _hash(path) != written.get(path):
                left.append(path)
                continue
            path.unlink(missing_ok=True)
            if path in backups:
                backups[path].rename(path)
        for folder in reversed(placed.made):
            if folder.is_dir() and not any(folder.iterdir()):
                folder.rmdir()
    except OSError as error:
        raise TransferError(
            tr(
                "Not everything could be undone ({strerror}): {filename}.",
                strerror=error.strerror,
                filename=error.filename,
            )
        ) from error
    return tuple(left)


def free_path(path: Path) -> Path:
    """Return *path*, or the first of its numbered names that nothing has."""
    candidate, number = path, 2
    while os.path.lexists(candidate):
        candidate = path.with_name(f"{path.stem}-{number}{path.suffix}")
        number += 1
    return candidate


def _free_backup(path: Path) -> Path:
    candidate, number = path.with_name(path.name + BACKUP), 2
    while os.path.lexists(candidate):
        candidate = path.with_name(f"{path.name}{BACKUP}{number}")
        number += 1
    return candidate


def _make(folder: Path, placed: Placed) -> None:
    missing = []
    while not folder.exists():
        missing.append(folder)
        folder = folder.parent
    for new in reversed(missing):
        new.mkdir()
        placed.made.append(new)


def _hash(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()
