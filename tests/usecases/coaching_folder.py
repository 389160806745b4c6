"""A data folder of a whole team, with practice on chosen days, for the programme."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from values import end, start, turn

from roleplay.game import Role
from roleplay.scoring import Score
from roleplay.storage import (
    Attempts,
    Database,
    People,
    Person,
    Roles,
    Sharing,
    Sustainment,
)
from roleplay.usecases import (
    HoldRoles,
    KeepDuties,
    ProgrammeNow,
    SeeSustainment,
    Sources,
)

NOON = datetime(2026, 10, 30, 12, tzinfo=UTC)
TEAM = ("Maya Chen", "Jonah Osei", "Sofia Imhof", "Ewan Birk", "Lina Petrov")


def ago(days: int) -> date:
    """Return the day so many days before."""
    return NOON.date() - timedelta(days=days)


@dataclass
class Folder:
    """People by name, and what other parts of the programme would say."""

    database: Database = field(default_factory=lambda: Database("sqlite://"))
    at: datetime = NOON
    known: dict[str, Any] = field(default_factory=dict)

    def person(self, name: str) -> Person:
        """Return a person, added if need be."""
        return People(self.database).find_or_add(name, self.at)

    def team(self, names: Sequence[str] = TEAM, *, shares: bool = True) -> None:
        """Add people who share their effort."""
        for name in names:
            self.roles(name).share_effort(shares)

    def give(self, name: str, *roles: Role) -> None:
        """Give roles, and take that of a rep back."""
        held = self.roles(name)
        me = held.me.person_id
        for role in roles:
            held.give(me, role, True)
        held.give(me, "rep", False)

    def roles(self, name: str) -> HoldRoles:
        """Return the roles as a person sees them."""
        people, roles = People(self.database), Roles(self.database)
        return HoldRoles(self.person(name), people, roles, lambda: self.at)

    def sources(self) -> Sources:
        """Return what other parts would say: *known*, by source."""
        return Sources(**{key: _saying(value) for key, value in self.known.items()})

    def duties(self, name: str) -> KeepDuties:
        """Return the duties of a person."""
        store = Sustainment(self.database)
        return KeepDuties(self.roles(name), store, self.sources(), lambda: self.at)

    def sustainment(self, name: str) -> SeeSustainment:
        """Return the programme's numbers as a person sees them."""
        return SeeSustainment(
            self.roles(name),
            Sustainment(self.database),
            self.sources(),
            self.duties(name),
            lambda: self.at,
        )

    def programme(
        self, days_ago: int, names: Sequence[str] = TEAM, **more: Any
    ) -> None:
        """Start a programme so many days ago."""
        ids = tuple(self.person(name).person_id for name in names)
        self.known["programme"] = ProgrammeNow(
            "Discovery before price", "First-call discounts from 4 in 10 to 1 in 10",
            ago(days_ago), 24, ids, **more,
        )  # fmt: skip

    def play(
        self, name: str, days_ago: int, score: float = 90, skill: str = "discovery"
    ) -> str:
        """Finish an attempt so many days ago; return its id."""
        begun = NOON - timedelta(days=days_ago)
        attempts, whose = Attempts(self.database), self.person(name).person_id
        begin = replace(start(whose, skill), started_at=begun, skill=skill)
        attempt_id = attempts.begin(begin)
        attempts.add_turn(attempt_id, turn())
        ended = replace(end(), ended_at=begun + timedelta(minutes=4))
        attempts.end(attempt_id, replace(ended, score=Score(score, score, 100)))
        return attempt_id

    def share(self, attempt_id: str, name: str) -> None:
        """Share an attempt with somebody."""
        Sharing(self.database).share(attempt_id, self.person(name).person_id, self.at)


def _saying(value: Any) -> Any:
    return lambda *_: value
