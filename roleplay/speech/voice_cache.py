"""Spoken lines on disk: found again by what was said and how, old ones dropped."""

import os
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

MAX_BYTES = 200 * 1024 * 1024
"""Largest cache: about an hour of speech.  Source: own choice."""


class VoiceCache:
    """WAV files of one folder; several programs may share it."""

    def __init__(self, folder: Path, max_bytes: int = MAX_BYTES) -> None:
        self._folder = folder
        self._max_bytes = max_bytes

    def path_of(self, *parts: object) -> Path:
        """Return where the line with these parts lies, or would."""
        key = sha256("\n".join(map(str, parts)).encode("utf-8", "replace"))
        return self._folder / f"{key.hexdigest()[:32]}.wav"

    def part_of(self, path: Path) -> Path:
        """Return a name to write to before path becomes complete.  Raises OSError."""
        self._folder.mkdir(parents=True, exist_ok=True)
        return path.with_suffix(f".{os.getpid()}.part")

    def put(self, part: Path, path: Path) -> None:
        """Make a written part the line at *path*, and drop what is too old."""
        part.replace(path)
        self._shrink(path)

    def use(self, path: Path) -> None:
        """Note that a line was used, so that it stays longer."""
        with suppress(OSError):  # else only its age is not renewed
            path.touch()

    def _shrink(self, keep: Path) -> None:
        files = []
        for path in self._folder.iterdir():
            try:
                stat = path.stat()
            except OSError:
                continue  # another program dropped it just now
            files.append((stat.st_mtime, stat.st_size, path))
        total = sum(size for _, size, _ in files)
        for _, size, path in sorted(files):
            if total <= self._max_bytes:
                return
            if path != keep:
                path.unlink(missing_ok=True)
                total -= size
