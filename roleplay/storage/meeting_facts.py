"""What is kept of a team meeting: values, no rows."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from roleplay.game import NO_HANDS, Hand, Hands, hands_of

Heard = Literal["heard", "typed", "unheard"]
"""Whether the recogniser listened, the host typed, or only the room listened."""


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody in the room.  person_id: None for a guest without a profile."""

    attendee_id: str
    person_id: str | None
    name: str


@dataclass(frozen=True, slots=True)
class Counted:
    """The hands counted for one criterion of one answer.  number: the turn's."""

    number: int
    criterion_id: str
    label: str
    hands: Hands = NO_HANDS


@dataclass(frozen=True, slots=True)
class MeetingTurn:
    """A line of the buyer that was answered; the answer itself is not kept."""

    number: int
    line: str
    heard: Heard
    answered_at: datetime


@dataclass(frozen=True, slots=True)
class MeetingRound:
    """Somebody on the floor with a scenario.

    attempt_id: where they keep it as their attempt.  began_at: None while new.
    """

    attendee_id: str
    scenario_key: str
    title: str
    skill: str
    attempt_id: str | None = None
    began_at: datetime | None = None
    turns: tuple[MeetingTurn, ...] = ()
    counted: tuple[Counted, ...] = ()


@dataclass(frozen=True, slots=True)
class MeetingStory:
    """A real call somebody told of.  skill: what was used; "" where nobody said."""

    story_id: str
    teller: Attendee
    skill: str
    what: str
    told_at: datetime


@dataclass(frozen=True, slots=True)
class MeetingFacts:
    """A whole meeting.  ended_at: None for one that goes on, or was cut off."""

    meeting_id: str
    host_id: str
    answer_s: int
    started_at: datetime
    ended_at: datetime | None
    attendees: tuple[Attendee, ...]
    rounds: tuple[MeetingRound, ...]
    stories: tuple[MeetingStory, ...]


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """A meeting in a list: when, how many rounds were played and stories told."""

    meeting_id: str
    started_at: datetime
    ended_at: datetime | None
    rounds: int
    stories: int


def counted_of(
    changes: Iterable[tuple[int, str, str, Hand, int]],
) -> tuple[Counted, ...]:
    """Return what is counted, by turn and in the order criteria were first voted on.

    changes: turn, criterion, its label, hand, and 1 or -1, in their order.
    """
    found: dict[tuple[int, str, str], list[tuple[Hand, int]]] = {}
    for number, criterion_id, label, hand, change in changes:
        found.setdefault((number, criterion_id, label), []).append((hand, change))
    return tuple(Counted(*key, hands_of(votes)) for key, votes in found.items())
