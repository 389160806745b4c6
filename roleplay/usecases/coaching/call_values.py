"""What is asked and shown of notes on real calls: values."""

from dataclasses import dataclass
from datetime import date

from roleplay.game import CallCount, CallNote
from roleplay.storage import Person


@dataclass(frozen=True, slots=True)
class NewCall:
    """A note to be kept.  person_id: about whom; account: may be ""."""

    person_id: str
    skill: str
    day_on: date
    account: str
    said: str


@dataclass(frozen=True, slots=True)
class CallForm:
    """What a note can be about.  people: the one in use first.  skills: id and name."""

    people: tuple[Person, ...]
    skills: tuple[tuple[str, str], ...]
    today: date


@dataclass(frozen=True, slots=True)
class CallRow:
    """A note as it is listed.

    by: who wrote it.  confirmed_by: the coach or manager who saw it too, or "".
    is_mine: the person in use wrote it and may take it back.  can_see: they may say
    that they saw it too.
    """

    note: CallNote
    person: str
    skill: str
    by: str
    confirmed_by: str
    is_mine: bool
    can_see: bool


@dataclass(frozen=True, slots=True)
class PersonCalls:
    """The notes on one person, the newest call first.

    evidence: somebody else saw it; own: self-reports that nobody saw yet.  nothing:
    names of skills without any note.  others: what they wrote about other people; only
    where it is the person in use who asks.
    """

    person: Person
    is_me: bool
    evidence: tuple[CallRow, ...]
    own: tuple[CallRow, ...]
    nothing: tuple[str, ...]
    today: date
    others: tuple[CallRow, ...] = ()


@dataclass(frozen=True, slots=True)
class TeamLine:
    """A person's counts, one a skill of TeamCalls.skills."""

    person: Person
    counts: tuple[CallCount, ...]

    @property
    def has_evidence(self) -> bool:
        """Whether anybody else saw a skill of theirs on a call."""
        return any(count.seen for count in self.counts)


@dataclass(frozen=True, slots=True)
class TeamCalls:
    """Evidence by person and skill.  skills: names of those with a note at all.

    waiting: self-reports that the person in use may see, oldest call first.
    """

    skills: tuple[str, ...]
    lines: tuple[TeamLine, ...]
    waiting: tuple[CallRow, ...]
    today: date

    @property
    def without(self) -> tuple[str, ...]:
        """The names of those of whom nothing was seen yet."""
        return tuple(line.person.name for line in self.lines if not line.has_evidence)
