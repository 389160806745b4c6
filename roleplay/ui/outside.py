"""Files and folders in the person's own programs, and paths as they are shown."""

from pathlib import Path, PurePath

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

LONG = 48
"""Letters of a path that are shown whole.  Source: own choice."""


def open_outside(path: str) -> bool:
    """Open a file or folder with the person's own program; False where none does."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(path))


def shown_path(path: str, home: PurePath | None = None) -> str:
    """Return a path short enough to read: home as "~", a long one's last two parts."""
    place, home = PurePath(path), home or Path.home()
    if place.is_relative_to(home):
        place = PurePath("~", place.relative_to(home))
    if len(str(place)) <= LONG or len(place.parts) <= 3:
        return str(place)
    return str(PurePath("…", *place.parts[-2:]))
