"""Scenario files that are being written: when they change."""

import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeAlias

PAUSE_S = 0.5
"""Seconds between two looks.  Source: own choice, soon enough after a save."""

PACK = "pack.yaml"

Stamps: TypeAlias = dict[Path, tuple[int, int]]
"""Files with the time of their last change, in nanoseconds, and their size."""


def changes(
    paths: Sequence[Path], pause: Callable[[float], None] = time.sleep
) -> Iterator[tuple[Path, ...]]:
    """Give the files that changed, came or went, once at first and at every change.

    paths: files, or folders with what lies below them; a ``pack.yaml`` beside a file
    counts too.  The first time all of them.  Never ends by itself.
    """
    before: Stamps | None = None
    while True:
        now = stamps(paths)
        if now != before:
            old = before or {}
            touched = [p for p in now.keys() | old.keys() if now.get(p) != old.get(p)]
            before = now
            yield tuple(sorted(touched))
        pause(PAUSE_S)


def stamps(paths: Sequence[Path]) -> Stamps:
    """Return the stamps of the files there are now."""
    found: Stamps = {}
    for path in paths:
        files = path.rglob("*.y*ml") if path.is_dir() else (path, path.parent / PACK)
        for file in files:
            try:
                state = file.stat()
            except OSError:
                continue  # gone, or not there yet: an editor may be saving it
            found[file] = (state.st_mtime_ns, state.st_size)
    return found
