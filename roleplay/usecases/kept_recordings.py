"""Kept recordings of one person: how many there are, and deleting them."""

from dataclasses import dataclass
from datetime import datetime

from roleplay.errors import UsageError
from roleplay.storage import Attempts, Kept, Recordings, together
from roleplay.words import tr

__all__ = ["Kept", "KeptRecordings", "RecordedRow", "kept_words"]


@dataclass(frozen=True, slots=True)
class RecordedRow:
    """An attempt with the recordings that are kept of it."""

    attempt_id: str
    title: str
    started_at: datetime
    kept: Kept


def kept_words(kept: Kept) -> str:
    """Return how much is kept, such as "3 recordings (1.2 MB)"."""
    noun = tr("recording") if kept.count == 1 else tr("recordings")
    size = kept.size_bytes
    shown = (
        tr("{size:.1f} MB", size=size / 1e6)
        if size >= 1e6
        else tr("{size:.0f} kB", size=size / 1e3)
    )
    return f"{kept.count} {noun} ({shown})"


class KeptRecordings:
    """The recordings of one person; those of others are neither seen nor deleted."""

    def __init__(
        self, person_id: str, attempts: Attempts, recordings: Recordings
    ) -> None:
        self._person_id = person_id
        self._attempts = attempts
        self._recordings = recordings

    def rows(self) -> tuple[RecordedRow, ...]:
        """Return the attempts with recordings, newest first."""
        lines = self._attempts.lines(self._person_id)
        kept = self._recordings.kept(line.attempt_id for line in lines)
        return tuple(
            RecordedRow(
                line.attempt_id, line.title, line.started_at, kept[line.attempt_id]
            )
            for line in lines
            if line.attempt_id in kept
        )

    def kept(self, attempt_id: str | None = None) -> Kept:
        """Return how much is kept, of one attempt or of all.  Raises UsageError."""
        return together(self._recordings.kept(self._ids(attempt_id)).values())

    def delete(self, attempt_id: str | None = None) -> Kept:
        """Delete an attempt's recordings, or all; return what was deleted.

        Words, scores and points are kept.  Raises UsageError, StorageError.
        """
        return self._recordings.delete(self._ids(attempt_id))

    def _ids(self, attempt_id: str | None) -> tuple[str, ...]:
        ids = tuple(line.attempt_id for line in self._attempts.lines(self._person_id))
        if attempt_id is None:
            return ids
        if attempt_id not in ids:
            raise UsageError(
                tr(
                    "This profile has no attempt {attempt_id}. Nothing was "
                    "deleted. See them with: roleplay recordings list",
                    attempt_id=attempt_id,
                )
            )
        return (attempt_id,)
