"""The use cases of assignments: sending them, and seeing what was sent."""

from typing import TYPE_CHECKING

from roleplay.parts.programme import run_programme

if TYPE_CHECKING:
    from roleplay.parts.coaching import Ground
    from roleplay.usecases import Assign, HoldRoles, SeeAssigned


def assignments(ground: "Ground", roles: "HoldRoles") -> "tuple[Assign, SeeAssigned]":
    """Return what assigns practice, and what shows the person what was assigned."""
    from roleplay.settings import Places
    from roleplay.speech import write_flac
    from roleplay.storage import Assignments, Recordings
    from roleplay.usecases import Assign, SeeAssigned

    recordings = Recordings(Places(ground.folder).recordings, write_flac)
    stores = Assignments(ground.database), recordings
    shelves, now, hours = ground.shelves, ground.now, ground.hours
    outcomes = run_programme(ground, roles).outcomes
    return (
        Assign(roles, stores, shelves, now, hours, outcomes),
        SeeAssigned(ground.person, stores, shelves, now, hours),
    )
