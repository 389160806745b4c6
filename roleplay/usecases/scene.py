"""What the stage and the debrief show: values only, made by the use cases."""

from dataclasses import dataclass
from datetime import datetime

from roleplay.game import EarnedBadge, LedgerEntry
from roleplay.scenario import Answer, Buyer, Mood, Result, Turn
from roleplay.scoring import Measure, Score, TurnVerdict, Verdict


@dataclass(frozen=True, slots=True)
class Scene:
    """Where an attempt stands: the buyer's line now waiting for an answer.

    number: 1 for the first turn played; about: how many an attempt takes, roughly.
    trust: 0 to 100; trust_change: by the last answer.  trust_reason: in words, or "".
    mood_before: None in the first turn.  phrases: for biasing the recogniser.
    """

    attempt_id: str
    scenario_key: str
    title: str
    skill: str
    brief: str
    goal: str
    buyer: Buyer
    turn: Turn
    line: str
    number: int
    about: int
    trust: int
    trust_change: int
    trust_reason: str
    mood: Mood
    mood_before: Mood | None
    phrases: tuple[str, ...]
    hint_used: bool = False
    retry_of: str | None = None


@dataclass(frozen=True, slots=True)
class PlayedTurn:
    """A turn that is over: the line, the answer and how it was judged.

    number: 1 for the first turn played.  trust: after the answer.  original: the
    answer as heard, where *answer* is the rep's correction of it.  rescored: judged
    again by a newer engine or rubric.
    """

    number: int
    turn: Turn
    line: str
    answer: Answer
    verdict: TurnVerdict
    trust: int
    mood: Mood
    original: Answer | None = None
    recording: str | None = None
    rescored: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """What came of an answer: the verdict, then the next scene or the ending."""

    played: PlayedTurn
    scene: Scene | None
    ending_id: str | None


@dataclass(frozen=True, slots=True)
class Retry:
    """One thing to try again now: which turn, and why, in one sentence."""

    number: int
    turn_id: str
    sentence: str


@dataclass(frozen=True, slots=True)
class LastTime:
    """How a criterion was judged in the attempt before."""

    turn_id: str
    criterion_id: str
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Debrief:
    """A finished attempt with everything the debrief shows.

    nth: which attempt of this scenario it is for the person, from 1.  duration_s:
    from its start to its end.  previous: the score of the attempt before, or None.
    mood_first, mood_last: of the buyer.  total: the person's points so far.
    retry_of: set where this is a single turn tried again.  version: of the scenario
    file.  waiting_for: the turn an unfinished attempt waits in.  rescored: an answer
    of it was judged again since.  last_time: verdicts of the attempt before, of turns
    that came in both.
    """

    attempt_id: str
    scenario_key: str
    title: str
    skill: str
    buyer: Buyer
    ending_title: str
    ending_text: str
    result: Result | None
    score: Score
    passed: bool | None
    pass_mark: int
    nth: int
    previous: Score | None
    started_at: datetime
    duration_s: float
    turns: tuple[PlayedTurn, ...]
    delivery: tuple[Measure, ...]
    points: tuple[LedgerEntry, ...]
    total: int
    badges: tuple[EarnedBadge, ...]
    retry: Retry | None
    mood_first: Mood
    mood_last: Mood
    corrected: bool
    engine: str
    retry_of: str | None = None
    retry_before: float | None = None
    ending_id: str | None = None
    version: str = ""
    waiting_for: str | None = None
    rescored: bool = False
    last_time: tuple[LastTime, ...] = ()
