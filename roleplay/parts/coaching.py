"""The use cases of coaching, for one profile of a data folder."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from roleplay.parts.calls import from_work, seen_calls
from roleplay.parts.programme import (
    ask_readiness,
    match_roles,
    run_programme,
    say_message,
)
from roleplay.parts.rating import beside_the_app

if TYPE_CHECKING:
    from roleplay.storage import Database, Person
    from roleplay.usecases import (
        CoachingServices,
        Practise,
        Shelves,
        Stores,
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
    stores: "Stores"


def coaching_services(ground: Ground) -> "CoachingServices":
    """Return the use cases of coaching."""
    from roleplay.storage import Exemplars, People, Recognition, Roles
    from roleplay.usecases import (
        CoachingServices,
        HoldRoles,
        Recognise,
        RehearseTalks,
        ShowExemplars,
    )

    person, database, now = ground.person, ground.database, ground.now
    roles = HoldRoles(person, People(database), Roles(database), now)
    attempts = ground.stores.attempts
    calls, drafts, conflicts = from_work(ground, roles)
    rating, agreement, certify = beside_the_app(ground, roles)
    return CoachingServices(
        roles=roles,
        recognise=Recognise(
            roles,
            Recognition(database),
            now,
            partial(seen_calls, ground),
        ),
        exemplars=ShowExemplars(roles, Exemplars(database), attempts, now),
        talks=RehearseTalks(person.person_id, ground.practise, attempts),
        rating=rating,
        agreement=agreement,
        certify=certify,
        programme=run_programme(ground, roles),
        survey=ask_readiness(ground, roles),
        matching=match_roles(ground, roles),
        message=say_message(ground, roles),
        calls=calls,
        call_drafts=drafts,
        conflicts=conflicts,
    )
