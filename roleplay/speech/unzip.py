"""Unpacking an archive that may be hostile."""

import shutil
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path, PurePosixPath

from roleplay.errors import ModelError
from roleplay.words import tr

MAX_BYTES = 8 * 1024**3
MAX_FILES = 20_000
MAX_RATIO = 200
"""Bounds of an unpacked model.  The largest Vosk model has 4 GB and some 30 files; text
files in them shrink to a tenth.  Source: own choice."""


def unzip(archive: Path, target: Path, stop: Callable[[], bool] | None = None) -> None:
    """Unpack *archive* into the new folder *target*.

    Raises ModelError for what leads outside, links, what grows beyond the bounds, or
    a damaged archive; what was unpacked is removed then.
    """
    try:
        with zipfile.ZipFile(archive) as file:
            members = file.infolist()
            _check(members, archive)
            target.mkdir(parents=True)
            for member in members:
                if stop is not None and stop():
                    raise ModelError(tr("Unpacking was stopped. The download is kept."))
                _extract(file, member, target)
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError) as error:
        shutil.rmtree(target, ignore_errors=True)
        raise ModelError(
            tr(
                "{name} is damaged ({error}). Nothing was installed.",
                name=archive.name,
                error=error,
            )
        ) from error
    except (ModelError, OSError):
        shutil.rmtree(target, ignore_errors=True)
        raise


def _check(members: list[zipfile.ZipInfo], archive: Path) -> None:
    total = sum(member.file_size for member in members)
    packed = max(1, sum(member.compress_size for member in members))
    if len(members) > MAX_FILES or total > MAX_BYTES or total / packed > MAX_RATIO:
        raise ModelError(
            tr(
                "{name} would grow to {total:.1f} GB in {count} files, which "
                "no speech model does. Nothing was unpacked.",
                name=archive.name,
                total=total / 1e9,
                count=len(members),
            )
        )
    for member in members:
        path = PurePosixPath(member.filename.replace("\\", "/"))
        outside = path.is_absolute() or ".." in path.parts or ":" in member.filename
        if outside or "\0" in member.filename:
            raise ModelError(
                tr(
                    "{name} tries to write outside its folder ({filename!r}). "
                    "Nothing was unpacked.",
                    name=archive.name,
                    filename=member.filename,
                )
            )
        if stat.S_ISLNK(member.external_attr >> 16):
            raise ModelError(
                tr(
                    "{name} holds a link ({filename!r}). Nothing was unpacked.",
                    name=archive.name,
                    filename=member.filename,
                )
            )


def _extract(file: zipfile.ZipFile, member: zipfile.ZipInfo, target: Path) -> None:
    path = target / PurePosixPath(member.filename.replace("\\", "/"))
    if member.is_dir():
        path.mkdir(parents=True, exist_ok=True)
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    left = member.file_size
    with file.open(member) as source, path.open("xb") as copy:
        while block := source.read(1 << 20):
            left -= len(block)
            if left < 0:
                raise ModelError(
                    tr(
                        "{filename!r} is larger than it says. Nothing was installed.",
                        filename=member.filename,
                    )
                )
            copy.write(block)
