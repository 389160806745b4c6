"""Recordings of answers, beside the database; only where the person keeps them."""

import shutil
from collections.abc import Callable
from pathlib import Path

from roleplay.errors import StorageError


class Recordings:
    """The kept sounds of one data folder.

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
                f"The recording could not be kept ({error.strerror}). "
                "The answer itself is stored."
            ) from error
        return name

    def path_of(self, name: str) -> Path | None:
        """Return where a recording lies, or None where it was deleted."""
        path = (self._folder / name).resolve()
        inside = path.is_relative_to(self._folder.resolve())
        return path if inside and path.is_file() else None

    def delete(self, attempt_id: str | None = None) -> int:
        """Delete an attempt's recordings, or all; return how many there were."""
        folder = self._folder / attempt_id if attempt_id else self._folder
        if not folder.is_dir() or not folder.resolve().is_relative_to(
            self._folder.resolve()
        ):
            return 0
        count = sum(1 for path in folder.rglob("*.flac"))
        try:
            shutil.rmtree(folder)
        except OSError as error:
            raise StorageError(
                f"Some recordings could not be deleted ({error.strerror}). "
                "Close what plays them and try again."
            ) from error
        return count
