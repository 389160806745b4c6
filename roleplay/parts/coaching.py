"""The use cases of coaching, for one profile of a data folder."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from roleplay.storage import Database, Person
    from roleplay.usecases import CoachingServices, Practise, Shelves, WorkingHours


@dataclass(frozen=True, slots=True)
class Ground:
    """What the use cases of coaching stand on.

    person: whose profile is in use.  now: the local time, aware.  folder: the data
    folder; scenarios: the person's own scenarios in it.  hours: when they work.
    """

    person: "Person"
    database: "Database"
    shelves: "Shelves"
    practise: "Practise"
    folder: Path
    scenarios: Path
    now: Callable[[], datetime]
    hours: "Callable[[], WorkingHours]"


def coaching_services(ground: Ground) -> "CoachingServices":
    """Return the use cases of coaching."""
    from roleplay.settings import Places
    from roleplay.speech import write_flac
    from roleplay.storage import Assignments, People, Recordings, Roles
    from roleplay.usecases import Assign, CoachingServices, HoldRoles, SeeAssigned

    people = People(ground.database)
    roles = HoldRoles(ground.person, people, Roles(ground.database), ground.now)
    recordings = Recordings(Places(ground.folder).recordings, write_flac)
    assigned = Assignments(ground.database), recordings
    shelves, now, hours = ground.shelves, ground.now, ground.hours
    return CoachingServices(
        roles=roles,
        assigning=Assign(roles, assigned, shelves, now, hours),
        assigned=SeeAssigned(ground.person, assigned, shelves, now, hours),
    )
