"""People, roles and a programme on one database, for the tests of programmes."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from roleplay.game import Role
from roleplay.scenario import typed
from roleplay.speech import write_flac
from roleplay.storage import (
    Attempts,
    Database,
    Ledger,
    Messages,
    Outcomes,
    People,
    Person,
    Plans,
    Programmes,
    Recordings,
    Roles,
    RoleWishes,
    Surveys,
)
from roleplay.usecases import (
    AskReadiness,
    HoldRoles,
    MatchingStores,
    MatchRoles,
    MessagePlaces,
    OutcomeText,
    Practise,
    ProgrammeStores,
    ProgrammeText,
    RunProgramme,
    SayMessage,
    Shelves,
    Stores,
)

MONDAY = datetime(2026, 5, 4, 9, tzinfo=UTC)
TEXT = ProgrammeText("Discovery before price", "Ask first.", date(2026, 5, 4), 24)
OUTCOME = OutcomeText("First-call discounts", "in 10", 4, 1, date(2026, 10, 1))


class ProgrammeOffice:
    """A data folder whose use cases can be had for everybody."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.at = MONDAY
        self.database = Database("sqlite://")
        self.shelves = Shelves([folder], None, frozenset())
        self.certified: set[str] = set()
        self.rowan = self.add("Rowan", "manager")

    def now(self) -> datetime:
        """Return the time; each look takes a moment."""
        self.at += timedelta(seconds=1)
        return self.at

    def add(self, name: str, *given: Role, effort: bool = False) -> Person:
        """Add somebody with roles."""
        person = People(self.database).find_or_add(name, self.at)
        roles = self.roles(person)
        for role in given:
            roles.give(person.person_id, role, True)
        roles.share_effort(effort)
        return person

    def roles(self, person: Person) -> HoldRoles:
        """Return the roles as somebody sees them."""
        people, roles = People(self.database), Roles(self.database)
        return HoldRoles(person, people, roles, self.now)

    def programme(self, person: Person | None = None) -> RunProgramme:
        """Return the programme as somebody sees it; the manager, if nobody is named."""
        stores = ProgrammeStores(
            Programmes(self.database), Outcomes(self.database), self.shelves
        )
        return RunProgramme(self.roles(person or self.rowan), stores, self.now)

    def survey(self, person: Person | None = None) -> AskReadiness:
        """Return the survey as somebody sees it."""
        programmes, surveys = Programmes(self.database), Surveys(self.database)
        roles = self.roles(person or self.rowan)
        return AskReadiness(roles, programmes, surveys, self.now)

    def matching(self, person: Person | None = None) -> MatchRoles:
        """Return the roles of the programme as somebody sees them."""
        stores = MatchingStores(
            Programmes(self.database),
            RoleWishes(self.database),
            Plans(self.database),
            Attempts(self.database),
        )
        roles = self.roles(person or self.rowan)
        return MatchRoles(roles, stores, self.certified.__contains__, self.now)

    def message(self, person: Person | None = None) -> SayMessage:
        """Return the message as somebody sees it."""
        places = MessagePlaces(
            Programmes(self.database),
            Messages(self.database),
            self.shelves,
            self.folder,
        )
        return SayMessage(self.roles(person or self.rowan), places, self.now)

    def started(self, *names: str, effort: bool = False) -> tuple[Person, ...]:
        """Start a programme and enrol people."""
        self.programme().start(TEXT)
        people = tuple(self.add(name, effort=effort) for name in names)
        self.programme().enrol([person.person_id for person in people])
        return people

    def practise(self, person: Person, scenario: str, *answers: str) -> str:
        """Let somebody play a scenario; return the attempt."""
        stores = Stores(
            Attempts(self.database),
            Ledger(self.database),
            Recordings(self.folder / "recordings", write_flac),
        )
        practise = Practise(person, stores, self.shelves, self.now, lambda: False)
        attempt_id = practise.begin(scenario).attempt_id
        for answer in answers:
            practise.answer(attempt_id, typed(answer))
        return attempt_id
