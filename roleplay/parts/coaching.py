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

if TYPE_CHECKING:
    from roleplay.storage import Database, Person
    from roleplay.usecases import (
        CoachingServices,
        HoldRoles,
        MeetingDesk,
        MeetingSources,
        Practise,
        Shelves,
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
    from roleplay.storage import (
        Attempts,
        Commitments,
        Exemplars,
        OneOnOnes,
        People,
        Recognition,
        Roles,
    )
    from roleplay.usecases import (
        CoachingServices,
        HoldRoles,
        KeepPromises,
        Recognise,
        RehearseTalks,
        ShowExemplars,
        meeting_sources,
    )

    person, database, now = ground.person, ground.database, ground.now
    people = People(database)
    roles = HoldRoles(person, people, Roles(database), now)
    promised = OneOnOnes(database), Commitments(database)
    attempts = Attempts(database)
    calls, drafts, conflicts = from_work(ground, roles)
    recognise = Recognise(
        roles,
        Recognition(database),
        now,
        partial(seen_calls, ground),
    )
    return CoachingServices(
        roles=roles,
        meeting_desk=_meeting_desk(ground, roles, meeting_sources(recognise, calls)),
        promises=KeepPromises(person, people, promised, ground.shelves, now),
        recognise=recognise,
        exemplars=ShowExemplars(roles, Exemplars(database), attempts, now),
        talks=RehearseTalks(person.person_id, ground.practise, attempts),
        programme=run_programme(ground, roles),
        survey=ask_readiness(ground, roles),
        matching=match_roles(ground, roles),
        message=say_message(ground, roles),
        calls=calls,
        call_drafts=drafts,
        conflicts=conflicts,
    )


def _meeting_desk(
    ground: Ground, roles: "HoldRoles", sources: "MeetingSources"
) -> "MeetingDesk":
    """Return the use cases of one-on-ones.  sources: facts of other parts."""
    from roleplay.storage import (
        Commitments,
        OneOnOnes,
        Plans,
        PrivateNotes,
        Sharing,
        TogetherPlays,
    )
    from roleplay.usecases import (
        AgreeCommitments,
        HoldOneOnOne,
        KeepPrivateNotes,
        MeetingDesk,
        MeetingStores,
        PlanMeeting,
        PlayBuyer,
        Preparation,
    )

    database, person = ground.database, ground.person
    meetings, played = OneOnOnes(database), TogetherPlays(database)
    stores = MeetingStores(
        meetings, Commitments(database), played, Sharing(database), Plans(database)
    )
    preparation = Preparation(roles, stores, ground.shelves, ground.now, sources)
    notes = PrivateNotes(database, person.person_id)
    return MeetingDesk(
        hold=HoldOneOnOne(preparation),
        agree=AgreeCommitments(preparation, ground.shelves),
        plan=PlanMeeting(preparation),
        play=PlayBuyer(person, (meetings, played), ground.shelves, ground.now),
        notes=KeepPrivateNotes(notes, ground.now),
    )
