"""The use cases of one-on-ones, and of what was promised there."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from roleplay.parts.coaching import Ground
    from roleplay.usecases import (
        HoldRoles,
        KeepPromises,
        MeetingDesk,
        MeetingSources,
    )


def keep_promises(ground: "Ground") -> "KeepPromises":
    """Return what shows a person their own promises."""
    from roleplay.storage import Commitments, OneOnOnes, People
    from roleplay.usecases import KeepPromises

    database = ground.database
    promised = OneOnOnes(database), Commitments(database)
    people = People(database)
    return KeepPromises(ground.person, people, promised, ground.shelves, ground.now)


def meeting_desk(
    ground: "Ground", roles: "HoldRoles", sources: "MeetingSources"
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
        plan=PlanMeeting(preparation, ground.hours),
        play=PlayBuyer(person, (meetings, played), ground.shelves, ground.now),
        notes=KeepPrivateNotes(notes, ground.now),
    )
