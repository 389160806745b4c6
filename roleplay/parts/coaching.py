"""The use cases of coaching, for one profile of a data folder."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from roleplay.storage import Database, Person
    from roleplay.usecases import (
        CoachingServices,
        DraftCall,
        HoldRoles,
        Practise,
        ResolveConflicts,
        Shelves,
        WatchCalls,
    )


@dataclass(frozen=True, slots=True)
class Ground:
    """What the use cases of coaching stand on.

    person: whose profile is in use.  now: the local time, aware.  folder: the data
    folder; scenarios: the person's own scenarios in it.
    """

    person: "Person"
    database: "Database"
    shelves: "Shelves"
    practise: "Practise"
    folder: Path
    scenarios: Path
    now: Callable[[], datetime]


def coaching_services(ground: Ground) -> "CoachingServices":
    """Return the use cases of coaching."""
    from roleplay.storage import People, Roles
    from roleplay.usecases import CoachingServices, HoldRoles

    people = People(ground.database)
    roles = HoldRoles(ground.person, people, Roles(ground.database), ground.now)
    calls, drafts, conflicts = _from_work(ground, roles)
    return CoachingServices(
        roles=roles,
        calls=calls,
        call_drafts=drafts,
        conflicts=conflicts,
    )


def _from_work(
    ground: Ground, roles: "HoldRoles"
) -> "tuple[WatchCalls, DraftCall, ResolveConflicts]":
    """Return what is done with real calls, and with what is in the way at work."""
    from roleplay.scenario import SKILLS
    from roleplay.storage import Attempts, Calls, Ledger, Obstacles
    from roleplay.usecases import (
        DraftCall,
        ResolveConflicts,
        WatchCalls,
        giving_owed,
        skills_of,
    )

    database, shelves, now = ground.database, ground.shelves, ground.now

    def skills() -> tuple[str, ...]:
        return skills_of(tuple(SKILLS), {card.skill for card in shelves.found.cards})

    reward = giving_owed(Attempts(database), Ledger(database), shelves.buyers)
    return (
        WatchCalls(roles, Calls(database), skills, now, reward),
        DraftCall(shelves, ground.scenarios, skills),
        ResolveConflicts(roles, Obstacles(database), now),
    )
