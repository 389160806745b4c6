"""What a person brings: a scenario file, a folder or a zip, read with bounds.

Everything is read into memory, so that whatever is refused leaves nothing behind.
"""

import os
import stat
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from roleplay.errors import TransferError
from roleplay.words import tr

ENDINGS = (".yaml", ".yml")
MAX_FILE = 1 << 20
"""Bytes of one file.  Source: the scenario format."""
MAX_FILES = 2_000
MAX_ENTRIES = 20_000
MAX_TOTAL = 64 << 20
"""Scenario files, entries looked at, and bytes of one parcel, packed or not.  The
largest pack we know has 40 files and 400 kB.  Source: own choice."""
_ENCRYPTED = 0x1


@dataclass(frozen=True, slots=True)
class Parcel:
    """Scenario files in memory.

    folder: the name they lie in together, "" for one file.  files: path inside, parts
    joined by "/", to bytes; by path.  others: how many files are no scenario files.
    """

    source: Path
    folder: str
    files: tuple[tuple[str, bytes], ...]
    others: int = 0


def read_parcel(path: Path) -> Parcel:
    """Return what is at *path*.  Raises TransferError for what cannot be taken."""
    try:
        if path.is_symlink():
            raise TransferError(
                tr("{name} is a link. Bring what it leads to.", name=path.name)
            )
        if path.is_dir():
            return _folder(path)
        if not path.is_file():
            raise TransferError(tr("There is no file or folder {path}.", path=path))
        if path.suffix.lower() in ENDINGS:
            return Parcel(path, "", ((path.name, _read(path)),))
        if path.suffix.lower() == ".zip":
            return _zip(path)
    except OSError as error:
        raise TransferError(
            tr(
                "{path} cannot be read ({strerror}). Nothing was added.",
                path=path,
                strerror=error.strerror,
            )
        ) from error
    raise TransferError(
        tr(
            "{name} is no scenario: bring a .yaml file, a folder of "
            "them, or a .zip. Nothing was added.",
            name=path.name,
        )
    )


def _folder(folder: Path) -> Parcel:
    files: list[tuple[str, bytes]] = []
    entries = total = 0
    for path in _walk(folder):
        entries += 1
        _bounded(folder.name, entries, len(files), total)
        if path.is_symlink():
            raise TransferError(
                tr(
                    "{name} holds a link ({name2}). Nothing was added.",
                    name=folder.name,
                    name2=path.name,
                )
            )
        if not (path.suffix.lower() in ENDINGS and path.is_file()):
            continue
        files.append((path.relative_to(folder).as_posix(), _read(path)))
        total += len(files[-1][1])
    return _filled(folder, folder.name, files, entries - len(files))


def _walk(folder: Path) -> Iterator[Path]:
    for root, folders, names in os.walk(folder, followlinks=False):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        links = [name for name in folders if Path(root, name).is_symlink()]
        for name in [*links, *sorted(names)]:
            if not name.startswith("."):
                yield Path(root, name)


def _zip(path: Path) -> Parcel:
    _bounded(path.name, 0, 0, path.stat().st_size)
    try:
        with zipfile.ZipFile(path) as archive:
            members = [m for m in archive.infolist() if not m.is_dir()]
            names = [_inside(member, path.name) for member in members]
            _bounded(path.name, len(members), 0, sum(m.file_size for m in members))
            files = [
                (name, _unpacked(archive, member, path.name))
                for name, member in zip(names, members, strict=True)
                if _is_wanted(name)
            ]
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError) as error:
        raise TransferError(
            tr(
                "{name} is damaged ({error}). Nothing was added.",
                name=path.name,
                error=error,
            )
        ) from error
    others = len(members) - len(files)
    folder, files = _top(path.stem, files)
    return _filled(path, folder, files, others)


def _inside(member: zipfile.ZipInfo, archive: str) -> str:
    """Return where a member lies.  Raises TransferError where that is outside."""
    name = member.filename.replace("\\", "/")
    place = PurePosixPath(name)
    outside = place.is_absolute() or ".." in place.parts or ":" in name
    if outside or "\0" in member.orig_filename:
        raise TransferError(
            tr(
                "{archive} tries to write outside its folder ({filename!r}). "
                "Nothing was added.",
                archive=archive,
                filename=member.filename,
            )
        )
    if stat.S_ISLNK(member.external_attr >> 16):
        raise TransferError(
            tr(
                "{archive} holds a link ({filename!r}). Nothing was added.",
                archive=archive,
                filename=member.filename,
            )
        )
    return str(place)


def _unpacked(archive: zipfile.ZipFile, member: zipfile.ZipInfo, name: str) -> bytes:
    if member.flag_bits & _ENCRYPTED:
        raise TransferError(
            tr(
                "{name} is locked with a password. Unpack it, then bring its folder.",
                name=name,
            )
        )
    with archive.open(member) as file:
        return _small(member.filename, file.read(MAX_FILE + 1))


def _is_wanted(name: str) -> bool:
    place = PurePosixPath(name)
    hidden = any(part.startswith((".", "__MACOSX")) for part in place.parts)
    return place.suffix.lower() in ENDINGS and not hidden


def _top(
    stem: str, files: list[tuple[str, bytes]]
) -> tuple[str, list[tuple[str, bytes]]]:
    """Return the one folder an archive holds and what is in it, else its own name."""
    tops = {PurePosixPath(name).parts[0] for name, _ in files}
    if len(tops) != 1 or any("/" not in name for name, _ in files):
        return stem, files
    return tops.pop(), [(name.partition("/")[2], data) for name, data in files]


def _filled(
    source: Path, folder: str, files: list[tuple[str, bytes]], others: int
) -> Parcel:
    if not files:
        raise TransferError(
            tr(
                "There is no scenario file (.yaml) in {name}. Nothing was added.",
                name=source.name,
            )
        )
    return Parcel(source, folder, tuple(sorted(files)), others)


def _read(path: Path) -> bytes:
    with path.open("rb") as file:
        return _small(path.name, file.read(MAX_FILE + 1))


def _small(name: str, data: bytes) -> bytes:
    if len(data) > MAX_FILE:
        raise TransferError(
            tr(
                "{name} is larger than 1 MiB, which no scenario is. Nothing was added.",
                name=name,
            )
        )
    return data


def _bounded(name: str, entries: int, files: int, total: int) -> None:
    if entries > MAX_ENTRIES or files > MAX_FILES or total > MAX_TOTAL:
        raise TransferError(
            tr(
                "{name} holds more than {max_files} scenarios or {max_total} "
                "MiB. Bring it in parts. Nothing was added.",
                name=name,
                max_files=MAX_FILES,
                max_total=MAX_TOTAL >> 20,
            )
        )
