"""What screens show of assignments, to who sends them and to who gets them: values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # screens import this before anything slow may be loaded
    from datetime import date

    from roleplay.game import AssignmentState
    from roleplay.storage import DateRequest, Person
    from roleplay.usecases.calendar_file import WorkingHours
    from roleplay.usecases.coaching.kept_time import ShownTime
    from roleplay.usecases.coaching.programme_values import Outcome


@dataclass(frozen=True, slots=True)
class ScenarioChoice:
    """A scenario that can be assigned.

    passed_on: the day the sender last passed it, or None.
    """

    key: str
    title: str
    skill: str
    minutes: float
    buyer_name: str
    passed_on: date | None


@dataclass(frozen=True, slots=True)
class AssigningDesk:
    """All that an assignment is made of.  may_send: by the roles of the person."""

    scenarios: tuple[ScenarioChoice, ...]
    people: tuple[Person, ...]
    outcomes: tuple[Outcome, ...]
    hours: WorkingHours
    today: date
    may_send: bool


@dataclass(frozen=True, slots=True)
class PersonState:
    """How far somebody is, as who sent it sees it: whether they finished, not how.

    due_on: for them.  request: another date they asked for that waits, or None.
    """

    person: Person
    state: AssignmentState
    due_on: date
    done_on: date | None
    opened: bool
    request: DateRequest | None


@dataclass(frozen=True, slots=True)
class SentAssignment:
    """An assignment as who sent it sees it.  is_over: taken back, or done by all."""

    assignment_id: str
    titles: tuple[str, ...]
    why: str
    outcome: str
    due_on: date
    sent_on: date
    override: str
    has_voice: bool
    people: tuple[PersonState, ...]
    times: tuple[ShownTime, ...]
    is_withdrawn: bool

    @property
    def is_over(self) -> bool:
        """Whether nothing of it is left to do."""
        return self.is_withdrawn or all(p.done_on is not None for p in self.people)

    @property
    def opened(self) -> int:
        """How many opened the why."""
        return sum(person.opened for person in self.people)


@dataclass(frozen=True, slots=True)
class ScenarioToDo:
    """A scenario of an assignment, as who practises it sees it.

    is_there: whether the library still has it.
    """

    key: str
    title: str
    skill: str
    minutes: float
    portrait: str
    buyer_name: str
    is_passed: bool
    is_there: bool


@dataclass(frozen=True, slots=True)
class Assigned:
    """An assignment as who practises it sees it.

    by: who sent it.  due_on: for this person, other dates granted included.  today:
    when it was read.
    override: why it was sent before the sender had passed it, or "".  unpassed: titles
    the sender had not passed then.  request: the newest one of this person, or None.
    """

    assignment_id: str
    by: str
    why: str
    outcome: str
    due_on: date
    sent_on: date
    today: date
    state: AssignmentState
    done_on: date | None
    override: str
    unpassed: tuple[str, ...]
    has_voice: bool
    opened: bool
    scenarios: tuple[ScenarioToDo, ...]
    times: tuple[ShownTime, ...]
    request: DateRequest | None

    @property
    def next(self) -> ScenarioToDo | None:
        """What to practise next: the first scenario that is left and can be played."""
        left = (s for s in self.scenarios if not s.is_passed and s.is_there)
        return next(left, None)
