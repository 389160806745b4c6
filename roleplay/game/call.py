"""Skills used on real calls: what was noted, by whom it was seen, what counts."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, TypeAlias

from roleplay.game.role import COACHES

Witness: TypeAlias = Literal["self", "peer", "coach"]
"""Who saw it: the person alone, a colleague, or one of their coaches or managers."""


@dataclass(frozen=True, slots=True)
class CallSeen:
    """A coach's or manager's word that they saw or heard it too."""

    by_id: str
    at: datetime


@dataclass(frozen=True, slots=True)
class CallNote:
    """A skill of a person, used on a real call.

    day_on: the day of the call.  account: whom it was with, in free text, may be "".
    said: what was said.  by_id: who wrote it.  confirmed: None while nobody who
    coaches did.
    """

    call_id: str
    person_id: str
    skill: str
    day_on: date
    account: str
    said: str
    by_id: str
    witness: Witness
    noted_at: datetime
    confirmed: CallSeen | None = None

    @property
    def is_evidence(self) -> bool:
        """Whether somebody beside the person saw it: a self-report alone is none."""
        return self.witness != "self" or self.confirmed is not None

    @property
    def seen_by_coach_at(self) -> datetime | None:
        """Since when a coach's or manager's word stands for it, or None."""
        if self.confirmed is not None:
            return self.confirmed.at
        return self.noted_at if self.witness == "coach" else None


@dataclass(frozen=True, slots=True)
class CallCount:
    """Notes on one person and skill.  seen: evidence; own: self-reports alone."""

    seen: int = 0
    own: int = 0


def witness_of(person_id: str, by_id: str, roles: Collection[str]) -> Witness:
    """Return who saw it.  roles: of whoever wrote the note."""
    if person_id == by_id:
        return "self"
    return "coach" if COACHES.intersection(roles) else "peer"


def call_counts(notes: Iterable[CallNote]) -> Mapping[tuple[str, str], CallCount]:
    """Return evidence and self-reports, counted apart, by person and skill."""
    counts: dict[tuple[str, str], CallCount] = {}
    for note in notes:
        key = note.person_id, note.skill
        old = counts.get(key, CallCount())
        seen = old.seen + note.is_evidence
        counts[key] = CallCount(seen, old.own + (not note.is_evidence))
    return counts
