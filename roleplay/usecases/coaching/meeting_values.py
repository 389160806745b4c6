"""What a team meeting shows: values only, made by HoldMeeting."""

from dataclasses import dataclass
from datetime import datetime

from roleplay.game import Hand, Hands
from roleplay.scoring import TurnVerdict
from roleplay.storage import Attendee, Heard, MeetingLine, MeetingStory

__all__ = [
    "Attendee",
    "Closing",
    "Judgement",
    "MeetingLine",
    "MeetingScenario",
    "MeetingStory",
    "OnFloor",
    "Recap",
    "RecapCriterion",
    "RecapLine",
    "RecapRound",
]


@dataclass(frozen=True, slots=True)
class MeetingScenario:
    """A scenario to practise together.  why: in words; "" where it is just there."""

    key: str
    title: str
    skill: str
    minutes: float
    buyer_name: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class OnFloor:
    """Somebody who may take the floor.  ups: how often they did in one's meetings.

    no_keeping: why a round of theirs cannot be kept as an attempt; "" where it can.
    """

    attendee: Attendee
    ups: int
    no_keeping: str = ""


@dataclass(frozen=True, slots=True)
class Judgement:
    """How an answer fared.  verdict: the app's; all not measured where nobody listened.

    text: the words it rests on, "" where there are none.
    """

    heard: Heard
    text: str
    verdict: TurnVerdict


@dataclass(frozen=True, slots=True)
class Closing:
    """How a scenario ended on the floor."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class RecapCriterion:
    """What room and app said of one criterion.

    app: the verdict's word, None where it was not kept.  evidence: the words it rests
    on.  same: None where one of them said nothing.
    """

    label: str
    hands: Hands
    room: Hand | None
    app: str | None = None
    evidence: str = ""
    same: bool | None = None


@dataclass(frozen=True, slots=True)
class RecapLine:
    """A line that was answered, and what was voted on it."""

    number: int
    line: str
    heard: Heard
    criteria: tuple[RecapCriterion, ...]


@dataclass(frozen=True, slots=True)
class RecapRound:
    """Somebody's time on the floor.  seconds: from its start to the last answer."""

    name: str
    title: str
    seconds: float
    is_kept: bool
    lines: tuple[RecapLine, ...]


@dataclass(frozen=True, slots=True)
class Recap:
    """What came of a meeting.

    ended_at: None where the window was closed in the middle.  has_verdicts: whether
    the app's verdicts are in it; they are known until the meeting's window is left.
    next_time: a suggestion in one or two sentences.
    """

    meeting_id: str
    started_at: datetime
    ended_at: datetime | None
    seconds: float
    names: tuple[str, ...]
    rounds: tuple[RecapRound, ...]
    stories: tuple[MeetingStory, ...]
    has_verdicts: bool
    next_time: str

    @property
    def differing(self) -> tuple[tuple[RecapRound, RecapLine, RecapCriterion], ...]:
        """Where room and app said something else, in their order."""
        return tuple(
            (round_, line, criterion)
            for round_ in self.rounds
            for line in round_.lines
            for criterion in line.criteria
            if criterion.same is False
        )
