"""The use cases of coaching, for one profile of a data folder."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from roleplay.storage import Database, Person
    from roleplay.usecases import (
        CertifyCoach,
        CoachingServices,
        HoldRoles,
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
    from roleplay.storage import Exemplars, People, Ratings, Recognition, Roles, Sharing
    from roleplay.usecases import (
        CoachingServices,
        HoldRoles,
        RateAttempts,
        RatingStores,
        Recognise,
        RehearseTalks,
        SeeAgreement,
        ShowExemplars,
    )

    person, database, now = ground.person, ground.database, ground.now
    roles = HoldRoles(person, People(database), Roles(database), now)
    attempts = ground.stores.attempts
    kept = RatingStores(ground.stores, Ratings(database), Sharing(database))
    certify = _certify(ground, roles)
    return CoachingServices(
        roles=roles,
        recognise=Recognise(roles, Recognition(database), now),
        exemplars=ShowExemplars(roles, Exemplars(database), attempts, now),
        talks=RehearseTalks(person.person_id, ground.practise, attempts),
        rating=RateAttempts(roles, kept, certify.is_certified, now),
        agreement=SeeAgreement(roles, kept.ratings, kept.sharing, ground.shelves),
        certify=certify,
    )


def _certify(ground: Ground, roles: "HoldRoles") -> "CertifyCoach":
    from roleplay.bundled import bundled
    from roleplay.scenario import read_references
    from roleplay.storage import Certifications
    from roleplay.usecases import CertifyCoach

    folder = bundled("assets") / "reference-attempts"
    return CertifyCoach(
        roles,
        ground.stores.attempts,
        Certifications(ground.database),
        ground.shelves,
        cache(lambda: read_references(folder)),
        ground.now,
    )
