"""A manager, two reps and a scenario to assign, for the tests of assignments."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from desk import Desk

from roleplay.scenario import typed
from roleplay.speech import write_flac
from roleplay.storage import Assignments, People, Person, Recordings, Roles
from roleplay.usecases import (
    Assign,
    AssignmentDraft,
    HoldRoles,
    Outcome,
    SeeAssigned,
)

WON = ("thanks how do you work today", "how many hours")
WHY = "Four of our last six losses gave a discount first."
MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)
FRIDAY = date(2026, 3, 6)
GOAL = Outcome("o", "First-call discounts from 4 in 10 to 1 in 10")


class AssigningDesk:
    """One data folder; the clock stands still until it is moved."""

    def __init__(self, folder: Path) -> None:
        self.desk = Desk(folder)
        self.now = MONDAY
        self.recordings = Recordings(folder / "recordings", write_flac)
        self.outcomes: tuple[Outcome, ...] = ()
        for name in ("Rowan", "Maya", "Theo"):
            self.person(name)
        self.roles("Rowan").give(self.person("Rowan").person_id, "manager", True)

    def clock(self) -> datetime:
        """Return the time."""
        return self.now

    def pass_days(self, days: float) -> None:
        """Move the clock on."""
        self.now += timedelta(days=days)

    def person(self, name: str) -> Person:
        """Return somebody by name."""
        return People(self.desk.database).find_or_add(name, self.now)

    def roles(self, name: str) -> HoldRoles:
        """Return the roles as somebody sees them."""
        database = self.desk.database
        return HoldRoles(
            self.person(name), People(database), Roles(database), self.clock
        )

    def assign_as(self, name: str) -> Assign:
        """Return what somebody assigns."""
        return Assign(
            self.roles(name),
            (Assignments(self.desk.database), self.recordings),
            self.desk.shelves,
            self.clock,
            outcomes=lambda: self.outcomes,
        )

    def see_as(self, name: str) -> SeeAssigned:
        """Return what is asked of somebody."""
        return SeeAssigned(
            self.person(name),
            (Assignments(self.desk.database), self.recordings),
            self.desk.shelves,
            self.clock,
        )

    def win(self, name: str) -> None:
        """Let somebody pass the scenario now."""
        self.desk.clock.now = self.now
        practise = self.desk.practise_as(name)
        attempt_id = practise.begin("small").attempt_id
        for answer in WON:
            practise.answer(attempt_id, typed(answer))

    def draft(self, names: Iterable[str] = ("Maya", "Theo")) -> AssignmentDraft:
        """Return a draft that may be sent once Rowan has passed the scenario."""
        return AssignmentDraft(
            due_on=FRIDAY,
            why=WHY,
            outcome="Fewer discounts",
            scenario_keys=("small",),
            person_ids=tuple(self.person(name).person_id for name in names),
        )
