"""Recordings of answers, beside the database; only where the person keeps them."""

import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from roleplay.errors import StorageError
from roleplay.words import tr


@dataclass(frozen=True, slots=True)
class Kept:
    """How many recordings there are, and how large they are together."""

    count: int
    size_bytes: int


class Recordings:
    """The kept sounds of one data folder, a folder an attempt.

    encode: writes 16 kHz mono 16-bit sound into a file.
    """

    def __init__(self, folder: Path, encode: Callable[[bytes, Path], None]) -> None:
        self._folder = folder
        self._encode = encode

    def keep(self, attempt_id: str, number: int, pcm: bytes) -> str:
        """Write an answer's sound; return its path within the folder.

        Raises StorageError where it cannot be written.
        """
        name = f"{attempt_id}/{number}.flac"
        path = self._folder / name
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._encode(pcm, path)
        except OSError as error:
            raise StorageError(
                tr(
                    "The recording could not be kept ({strerror}). The answer "
                    "itself is stored.",
                    strerror=error.strerror,
                )
            ) from error
        return name

    def path_of(self, name: str) -> Path | None:
        """Return where a recording lies, or None where it was deleted."""
        path = (self._folder / name).resolve()
        inside = path.is_relative_to(self._folder.resolve())
        return path if inside and path.is_file() else None

    def kept(self, attempt_ids: Iterable[str]) -> dict[str, Kept]:
        """Return what is kept of those attempts; the others are not in it.

        Raises StorageError where the folder cannot be read.
        """
        wanted = set(attempt_ids)
        try:
            folders = sorted(self._folder.iterdir())
            found = {
                folder.name: _kept(folder)
                for folder in folders
                if folder.name in wanted and folder.is_dir()
            }
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise StorageError(
                tr(
                    "The recordings in {folder} cannot be read ({strerror}). "
                    "Check the folder's permissions.",
                    folder=self._folder,
                    strerror=error.strerror,
                )
            ) from error
        return {name: kept for name, kept in found.items() if kept.count}

    def delete(self, attempt_ids: Iterable[str]) -> Kept:
        """Delete the recordings of those attempts; return what they were.

        Raises StorageError where one cannot be deleted; others may be gone by then.
        """
        found = self.kept(attempt_ids)
        for attempt_id in found:
            try:
                shutil.rmtree(self._folder / attempt_id)
            except OSError as error:
                raise StorageError(
                    tr(
                        "Some recordings could not be deleted ({strerror}). Close "
                        "what plays them and try again.",
                        strerror=error.strerror,
                    )
                ) from error
        return together(found.values())


def together(parts: Iterable[Kept]) -> Kept:
    """Return the sum of several counts."""
    listed = tuple(parts)
    return Kept(sum(k.count for k in listed), sum(k.size_bytes for k in listed))


def _kept(folder: Path) -> Kept:
    sizes = [path.stat().st_size for path in folder.glob("*.flac")]
    return Kept(len(sizes), sum(sizes))
