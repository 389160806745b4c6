"""The natural voice as a screen shows it: there or not, fetched, checked, removed."""

from collections.abc import Callable
from dataclasses import dataclass

from roleplay.speech import NaturalStore, Progress

PROGRAM_LICENCE = "GPL-3.0-or-later"


@dataclass(frozen=True, slots=True)
class NaturalRow:
    """The natural voice.  path: "" where it is not installed; size: bytes to download.

    card: what the voice's maker says of it and its data, "" until it is installed.
    can_fetch: whether it can be fetched here; can_remove: whether it was.
    """

    path: str
    size: int
    card: str
    can_fetch: bool
    can_remove: bool


class NaturalVoices:
    """Looks after the natural voice of a data folder."""

    def __init__(self, store: NaturalStore) -> None:
        self._store = store

    def row(self) -> NaturalRow:
        """Return how things stand."""
        found = self._store.found()
        size, can_fetch = self._store.download_bytes, self._store.can_fetch
        if found is None:
            return NaturalRow("", size, "", can_fetch, False)
        card = ""
        if found.card.is_file():
            card = found.card.read_text("utf-8", "replace")
        removable = found.folder is not None
        return NaturalRow(str(found.model), size, card, can_fetch, removable)

    def fetch(
        self,
        progress: Progress | None = None,
        stop: Callable[[], bool] | None = None,
    ) -> NaturalRow:
        """Fetch program and voice.  Raises ModelError."""
        self._store.fetch(progress, stop)
        return self.row()

    def verify(self, progress: Progress | None = None) -> str:
        """Return what is wrong with it, "" for nothing."""
        return self._store.verify(progress)

    def remove(self) -> NaturalRow:
        """Remove what was fetched.  Raises ModelError."""
        self._store.remove()
        return self.row()
