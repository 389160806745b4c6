"""What the one-on-one page shows: values only, made by HoldOneOnOne."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from roleplay.game import AgendaItem, Commitment, OneOnOne, PlannedMeeting
from roleplay.storage import Person, PrivateNote, SharedAttempt

__all__ = [
    "ColleagueRow",
    "MeetingList",
    "MeetingSources",
    "MeetingSummary",
    "NewPromise",
    "PlannedMeeting",
    "PlayedLine",
    "Prepared",
    "PrivateNote",
    "PromiseRow",
    "SharedAttempt",
]


@dataclass(frozen=True, slots=True)
class MeetingSources:
    """Facts of other parts of coaching.

    went_well: of a person's id, sentences on what was noticed, such as kudos or a real
    call, the newest first.  waiting: by person's id, what else waits for the two, in
    words such as "Discovery went unnoticed for 15 days".  Neither tells more of how
    somebody practised than they show.
    """

    went_well: Callable[[str], tuple[str, ...]] = lambda person_id: ()
    waiting: Callable[[], Mapping[str, tuple[str, ...]]] = dict


@dataclass(frozen=True, slots=True)
class ColleagueRow:
    """Somebody one can meet.  waits: in words, what waits; none: nothing does."""

    person: Person
    waits: tuple[str, ...]
    next_at: datetime | None
    is_open: bool


@dataclass(frozen=True, slots=True)
class MeetingList:
    """Whom one can meet.  may_hold: False: one is neither coach nor manager."""

    may_hold: bool
    colleagues: tuple[ColleagueRow, ...]


@dataclass(frozen=True, slots=True)
class PromiseRow:
    """A commitment with the names for its keys.

    is_late: open, and its day is over.  scenario: the title of what practises it, "".
    """

    commitment: Commitment
    name: str
    is_mine: bool
    skill: str
    scenario: str
    is_late: bool


@dataclass(frozen=True, slots=True)
class NewPromise:
    """A commitment to make.  scenario_key: "" for none."""

    person_id: str
    skill: str
    text: str
    by_on: date
    scenario_key: str = ""


@dataclass(frozen=True, slots=True)
class PlayedLine:
    """A scenario two played.  same: criteria they rated alike, of *rated* by both."""

    played_id: str
    title: str
    turns: int
    same: int
    rated: int


@dataclass(frozen=True, slots=True)
class Prepared:
    """A one-on-one as it stands.

    meeting: None before it is begun.  last_time: commitments of before, open ones and
    those of the last meeting.  promises: of this meeting.  due: names of skills due or
    fading, None where the person does not show that.  waiting: as of MeetingSources.
    today: by the clock of the person asking.
    """

    me: Person
    person: Person
    meeting: OneOnOne | None
    minutes: int
    items: tuple[AgendaItem, ...]
    ticked: frozenset[str]
    shared: tuple[SharedAttempt, ...]
    last_time: tuple[PromiseRow, ...]
    promises: tuple[PromiseRow, ...]
    due: tuple[str, ...] | None
    waiting: tuple[str, ...]
    next: PlannedMeeting | None
    played: tuple[PlayedLine, ...]
    today: date
    has_room: bool = True


@dataclass(frozen=True, slots=True)
class MeetingSummary:
    """A meeting for both, on paper too; private notes are never in it.

    items: the agenda, and whether each point was done.
    """

    held_by: str
    held_with: str
    started_at: datetime
    ended_at: datetime | None
    items: tuple[tuple[AgendaItem, bool], ...]
    played: tuple[PlayedLine, ...]
    last_time: tuple[PromiseRow, ...]
    promises: tuple[PromiseRow, ...]
    next: PlannedMeeting | None
