"""What the stores take and give: values, no rows."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from roleplay.game import Choice, Player
from roleplay.scenario import Answer, Mood, Result
from roleplay.scoring import UNHEARD, Delivery, Score, TurnVerdict
from roleplay.storage.rated import StoredOverride


@dataclass(frozen=True, slots=True)
class Person:
    """A profile of this data folder."""

    person_id: str
    name: str


@dataclass(frozen=True, slots=True)
class StoredAppeal:
    """An appeal against the verdict on a criterion of a turn.

    outcome: "" while it waits, then "withdrawn", "upheld" or "declined".  by: the name
    of who answered.
    """

    appeal_id: str
    number: int
    criterion_id: str
    reason: str
    appealed_at: datetime
    outcome: str = ""
    answer: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class Shared:
    """With whom an attempt is shared, and since when."""

    share_id: str
    person: Person
    shared_at: datetime


@dataclass(frozen=True, slots=True)
class SharedLine:
    """An attempt somebody shares with one.  by: their name."""

    attempt_id: str
    title: str
    by: str
    shared_at: datetime


@dataclass(frozen=True, slots=True)
class NewAttempt:
    """The start of an attempt.  utc_offset_min: local time minus UTC.

    avoid: lines that were not to be drawn.  retry_*: a turn tried again, see facts.
    """

    person_id: str
    scenario_key: str
    version: str
    title: str
    skill: str
    difficulty: int
    pass_mark: int
    buyer: str
    seed: int
    avoid: tuple[str, ...]
    started_at: datetime
    utc_offset_min: int
    retry_of: str | None = None
    retry_number: int | None = None
    retry_before: float | None = None


@dataclass(frozen=True, slots=True)
class CriterionKey:
    """What badges and reports need to know of a criterion, kept with its verdict."""

    kind: str
    behaviour: str
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Judging:
    """With which engine and scenario file an answer was judged.

    scenario: "" where that was not kept.  nth: 0 at first, then 1, 2 ...
    """

    scoring: str
    scenario: str
    nth: int = 0


@dataclass(frozen=True, slots=True)
class StoredTurn:
    """A played turn.  keys: one per explanation of the verdict, in its order.

    trust: after the answer.  original: as heard, where the answer is the rep's
    correction.  verdict, judging: the newest.  delivery: kept when the turn is added;
    a turn that is read back has none, facts have it.
    """

    number: int
    turn_id: str
    line: str
    mood: Mood
    objection: str
    opening: bool
    trust: int
    answer: Answer
    verdict: TurnVerdict
    keys: tuple[CriterionKey, ...]
    judging: Judging
    answered_at: datetime
    recording: str | None = None
    original: Answer | None = None
    delivery: Delivery = UNHEARD


@dataclass(frozen=True, slots=True)
class StoredEnd:
    """The end of an attempt.  reason: "ended" or "abandoned"."""

    ending_id: str | None
    ending_title: str
    result: Result | None
    score: Score
    reason: str
    ended_at: datetime


@dataclass(frozen=True, slots=True)
class StoredAttempt:
    """An attempt with everything kept of it, turns in order.

    score: the newest, None while there is no end.  scores: how many came after the
    end, by corrections, re-scorings and overrides.  overrides: oldest first; the
    verdicts of the turns have them in.
    """

    attempt_id: str
    start: NewAttempt
    turns: tuple[StoredTurn, ...]
    hints: frozenset[int]
    end: StoredEnd | None
    score: Score | None
    scores: int
    overrides: tuple[StoredOverride, ...] = ()


@dataclass(frozen=True, slots=True)
class Rescored:
    """An attempt as it was read, and what is to be added: never replaced.

    turns: those judged again, as they are to be.  score: of the whole attempt.
    override: what a coach set, where that is the cause; its appeal ends with it.
    """

    before: StoredAttempt
    turns: tuple[StoredTurn, ...]
    score: Score
    rescored_at: datetime
    override: StoredOverride | None = None


@dataclass(frozen=True, slots=True)
class AttemptLine:
    """An attempt as a list shows it.

    score: the newest.  reason: as of StoredEnd; "" without an end.  retry_of: set for
    a turn tried again.
    """

    attempt_id: str
    scenario_key: str
    version: str
    title: str
    score: float | None
    started_at: datetime
    ended_at: datetime | None
    ending_title: str
    typed: bool
    reason: str
    rescored: bool
    skill: str
    retry_of: str | None


@dataclass(frozen=True, slots=True)
class Standings:
    """A league over a period.  people: by when they were added.

    choices: by person; who never chose is not among them.  players: who joined.
    """

    people: tuple[Person, ...]
    choices: Mapping[str, Choice]
    players: tuple[Player, ...]


@dataclass(frozen=True, slots=True)
class EarnedBy:
    """What earned a place: finished attempts by skill, points by cause."""

    practices: Mapping[str, int]
    points: Mapping[str, int]
