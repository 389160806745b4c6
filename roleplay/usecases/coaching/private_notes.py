"""Keep private notes about colleagues, which nobody else can read in this program."""

from collections.abc import Callable
from datetime import date, datetime

from roleplay.storage import PrivateNote, PrivateNotes
from roleplay.usecases.coaching.wording import kept_text
from roleplay.words import tr

MOST_LETTERS = 5000
"""Of a private note.  Source: own choice; two pages."""


class KeepPrivateNotes:
    """The notes of the person in use.  Data lane.  Raises StorageError, UsageError.

    They are handed the notes of one profile only, so those of others are out of reach.
    """

    def __init__(self, notes: PrivateNotes, now: Callable[[], datetime]) -> None:
        self._notes = notes
        self._now = now

    def about(self, person_id: str) -> tuple[PrivateNote, ...]:
        """Return one's notes about a person, newest first."""
        return self._notes.about(person_id)

    def keep_today(self, person_id: str, text: str) -> tuple[PrivateNote, ...]:
        """Keep what is typed as the note of this day; an emptied one is deleted."""
        now = self._now()
        today = next(
            (n for n in self.about(person_id) if _day(n, now) == now.date()), None
        )
        if not text.strip():
            if today is not None:
                self._notes.delete(today.note_id)
        elif today is None:
            self._notes.add(person_id, self._kept(text), now)
        elif today.text != self._kept(text):
            self._notes.change(today.note_id, self._kept(text), now)
        return self.about(person_id)

    def is_today(self, note: PrivateNote) -> bool:
        """Whether a note was begun on this day."""
        now = self._now()
        return _day(note, now) == now.date()

    def change(self, note: PrivateNote, text: str) -> tuple[PrivateNote, ...]:
        """Write a note anew; what it said before is gone."""
        self._notes.change(note.note_id, self._kept(text), self._now())
        return self.about(note.about_id)

    def delete(self, note: PrivateNote) -> tuple[PrivateNote, ...]:
        """Delete a note for good."""
        self._notes.delete(note.note_id)
        return self.about(note.about_id)

    def _kept(self, text: str) -> str:
        return kept_text(text, tr("The note"), MOST_LETTERS)


def _day(note: PrivateNote, now: datetime) -> date:
    return note.written_at.astimezone(now.tzinfo).date()
