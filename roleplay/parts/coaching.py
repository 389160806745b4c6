"""The use cases of coaching, for one profile of a data folder."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from roleplay.parts.assignments import assignments
from roleplay.parts.calls import from_work, seen_calls
from roleplay.parts.one_on_one import keep_promises, meeting_desk
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
        WorkingHours,
    )


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
    stores: "Stores"


def coaching_services(ground: Ground) -> "CoachingServices":
    """Return the use cases of coaching."""
    from roleplay.parts.meeting import hold_meeting
    from roleplay.parts.sustaining import sustaining
    from roleplay.storage import Exemplars, People, Recognition, Roles
    from roleplay.usecases import (
        CoachingServices,
        HoldRoles,
        Recognise,
        RehearseTalks,
        ShowExemplars,
        meeting_sources,
    )

    person, database, now = ground.person, ground.database, ground.now
    roles = HoldRoles(person, People(database), Roles(database), now)
    attempts = ground.stores.attempts
    assigning, assigned = assignments(ground, roles)
    duties, sustainment = sustaining(ground, roles)
    calls, drafts, conflicts = from_work(ground, roles)
    recognise = Recognise(
        roles,
        Recognition(database),
        now,
        partial(seen_calls, ground),
    )
    rating, agreement, certify = beside_the_app(ground, roles)
    return CoachingServices(
        roles=roles,
        meeting=hold_meeting(ground, roles, assigning),
        assigning=assigning,
        assigned=assigned,
        duties=duties,
        sustainment=sustainment,
        meeting_desk=meeting_desk(ground, roles, meeting_sources(recognise, calls)),
        promises=keep_promises(ground),
        recognise=recognise,
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
