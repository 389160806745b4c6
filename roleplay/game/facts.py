"""What happened, as the rules of the game see it: the only input of the rules."""

from dataclasses import dataclass
from datetime import date, datetime

from roleplay.scenario import Mood, Result
from roleplay.scoring import UNHEARD, Delivery, Verdict


@dataclass(frozen=True, slots=True)
class CriterionFact:
    """How one criterion of one turn was judged.

    behaviour: the detector it asked for, or "".  kind: any, all, never ...
    """

    criterion_id: str
    verdict: Verdict
    kind: str = "any"
    behaviour: str = ""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TurnFact:
    """One judged turn.  score: 0 to 100, None when nothing was measured.

    opening: it is the scenario's first turn.  mood: the buyer's in this turn.
    delivery: how the answer sounded as it was heard, also where it was corrected.
    """

    turn_id: str
    opening: bool
    score: float | None
    mood: Mood
    criteria: tuple[CriterionFact, ...] = ()
    objection: str = ""
    delivery: Delivery = UNHEARD


@dataclass(frozen=True, slots=True)
class AttemptFact:
    """One finished attempt, or one turn tried again (*retry_of* is set then).

    scenario_key: "id" or "pack/id".  day_on: the person's local calendar day when it
    was finished.  score: 0 to 100, None when nothing was measured.  typed: at least
    one answer was typed; hinted: a hint was opened.  ending: None for a retried turn.
    retry_of: the attempt whose turn was tried again; retry_before: that turn's score
    there.  rescored: the score is a later one, by a newer engine or rubric.
    due_on, goal: as they stood when it was begun: the day its skill was due, None for
    a skill not scheduled yet; the person's weekly goal, None where there was none.
    """

    attempt_id: str
    scenario_key: str
    title: str
    skill: str
    difficulty: int
    pass_mark: int
    score: float | None
    typed: bool
    hinted: bool
    finished_at: datetime
    day_on: date
    turns: tuple[TurnFact, ...]
    ending: Result | None = None
    buyer: str = ""
    retry_of: str | None = None
    retry_before: float | None = None
    rescored: bool = False
    due_on: date | None = None
    goal: int | None = None


@dataclass(frozen=True, slots=True)
class GoalFact:
    """A weekly goal the person chose, 1 to 7 practices; it holds until the next."""

    per_week: int
    from_on: date


@dataclass(frozen=True, slots=True)
class HolidayFact:
    """Days off, both ends included: weeks they touch are paused."""

    from_on: date
    to_on: date


@dataclass(frozen=True, slots=True)
class RatingFact:
    """A coach's rating this person gave.  day_on: the giver's local day.

    attempt_id: the attempt that was rated, somebody else's.
    """

    rating_id: str
    given_at: datetime
    day_on: date
    has_reasons: bool
    attempt_id: str = ""


@dataclass(frozen=True, slots=True)
class CallFact:
    """A skill of this person that their coach saw on a live call, and logged."""

    call_id: str
    skill: str
    logged_at: datetime
    day_on: date


@dataclass(frozen=True, slots=True)
class NoteFact:
    """Notes this person gave on an attempt that somebody shared with them."""

    note_id: str
    shared_attempt_id: str
    given_at: datetime


@dataclass(frozen=True, slots=True)
class AppealFact:
    """An own appeal that was answered.  attempt_id: whose verdict it is about."""

    appeal_id: str
    attempt_id: str
    answered_at: datetime
    upheld: bool


@dataclass(frozen=True, slots=True)
class ChallengeFact:
    """A team challenge finished together in time; gave: what this person gave."""

    challenge_id: str
    finished_at: datetime
    gave: int = 1


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """All that happened to one person.  Order and repeats mean nothing.

    buyers: the portraits (or names, without one) of all buyers in the library.
    """

    attempts: tuple[AttemptFact, ...] = ()
    holidays: tuple[HolidayFact, ...] = ()
    ratings: tuple[RatingFact, ...] = ()
    calls: tuple[CallFact, ...] = ()
    notes: tuple[NoteFact, ...] = ()
    appeals: tuple[AppealFact, ...] = ()
    challenges: tuple[ChallengeFact, ...] = ()
    buyers: frozenset[str] = frozenset()
