"""Two colleagues over one data folder, for the tests of one-on-ones."""

from random import Random

from desk import Desk

from roleplay.storage import (
    Commitments,
    OneOnOnes,
    People,
    Person,
    Plans,
    PrivateNotes,
    Roles,
    Sharing,
    TogetherPlays,
)
from roleplay.usecases import (
    AgreeCommitments,
    HoldOneOnOne,
    HoldRoles,
    KeepPrivateNotes,
    KeepPromises,
    MeetingDesk,
    MeetingSources,
    MeetingStores,
    PlanMeeting,
    PlayBuyer,
    Preparation,
)


class Office:
    """Rowan, who coaches, and Maya."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        people = People(desk.database)
        self.rowan = people.find_or_add("Rowan Hale", desk.clock())
        self.maya = people.find_or_add("Maya", desk.clock())
        self.roles_of(self.rowan).give(self.rowan.person_id, "manager", True)

    def roles_of(self, me: Person) -> HoldRoles:
        database = self.desk.database
        return HoldRoles(me, People(database), Roles(database), self.desk.clock)

    def meeting_desk(
        self, me: Person, sources: MeetingSources | None = None
    ) -> MeetingDesk:
        database, clock, shelves = (
            self.desk.database, self.desk.clock, self.desk.shelves
        )  # fmt: skip
        meetings, played = OneOnOnes(database), TogetherPlays(database)
        stores = MeetingStores(
            meetings, Commitments(database), played, Sharing(database), Plans(database)
        )
        sources = sources or MeetingSources()
        prepared = Preparation(self.roles_of(me), stores, shelves, clock, sources)
        return MeetingDesk(
            HoldOneOnOne(prepared),
            AgreeCommitments(prepared, shelves),
            PlanMeeting(prepared),
            PlayBuyer(me, (meetings, played), shelves, clock, Random(7)),
            KeepPrivateNotes(PrivateNotes(database, me.person_id), clock),
        )

    def promises_of(self, me: Person) -> KeepPromises:
        database = self.desk.database
        stores = OneOnOnes(database), Commitments(database)
        people, shelves = People(database), self.desk.shelves
        return KeepPromises(me, people, stores, shelves, self.desk.clock)

    def share(self, attempt_id: str) -> None:
        sharing = Sharing(self.desk.database)
        sharing.share(attempt_id, self.rowan.person_id, self.desk.clock())
