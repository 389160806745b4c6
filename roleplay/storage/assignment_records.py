"""Assignments as their store takes and gives them: values, no rows."""

from dataclasses import dataclass
from datetime import date, datetime

from roleplay.storage.records import Person


@dataclass(frozen=True, slots=True)
class KeptTime:
    """Time kept free for practice."""

    starts_at: datetime
    minutes: int


@dataclass(frozen=True, slots=True)
class AssignedScenario:
    """A scenario of an assignment.  was_passed: by the sender, when it was sent."""

    scenario_key: str
    title: str
    was_passed: bool


@dataclass(frozen=True, slots=True)
class NewAssignment:
    """What is sent.  The fields are those of StoredAssignment."""

    person_id: str
    why: str
    outcome_id: str
    outcome: str
    due_on: date
    override: str
    voice: str
    scenarios: tuple[AssignedScenario, ...]
    person_ids: tuple[str, ...]
    times: tuple[KeptTime, ...]


@dataclass(frozen=True, slots=True)
class DateRequest:
    """Another due date that somebody asked for.

    answered_at: None while it waits.  granted_on: the new date, None where it was
    declined; answer: what was said to it.
    """

    request_id: str
    assignment_id: str
    person_id: str
    wished_on: date
    reason: str
    asked_at: datetime
    answered_at: datetime | None = None
    granted_on: date | None = None
    answer: str = ""


@dataclass(frozen=True, slots=True)
class StoredAssignment:
    """An assignment as it was sent, and what was said of it since.

    outcome_id: "" for an outcome in own words.  override: why it was sent before the
    sender had passed it all, or "".  voice: a recording of the why by its name, or "".
    opened: person ids of who opened the why.  requests: oldest first.  ended_at: when
    it was taken back, or None.
    """

    assignment_id: str
    by: Person
    why: str
    outcome_id: str
    outcome: str
    due_on: date
    override: str
    voice: str
    sent_at: datetime
    scenarios: tuple[AssignedScenario, ...]
    people: tuple[Person, ...]
    times: tuple[KeptTime, ...]
    opened: frozenset[str]
    requests: tuple[DateRequest, ...]
    ended_at: datetime | None

    @property
    def scenario_keys(self) -> tuple[str, ...]:
        """Its scenarios, in the order they were chosen."""
        return tuple(scenario.scenario_key for scenario in self.scenarios)

    def requests_of(self, person_id: str) -> tuple[DateRequest, ...]:
        """Return what one person asked, oldest first."""
        return tuple(r for r in self.requests if r.person_id == person_id)

    def granted(self, person_id: str) -> tuple[date, ...]:
        """Return the other dates one person was given, the newest last."""
        answered = [
            (request.answered_at, request.granted_on)
            for request in self.requests_of(person_id)
            if request.answered_at is not None and request.granted_on is not None
        ]
        return tuple(day for _, day in sorted(answered))
