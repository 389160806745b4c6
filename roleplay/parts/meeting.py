"""The use case of team meetings, for one profile of a data folder."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from roleplay.parts.coaching import Ground
    from roleplay.storage import Person
    from roleplay.usecases import (
        Assign,
        HoldMeeting,
        HoldRoles,
        Practise,
        TeamPractice,
    )


def hold_meeting(
    ground: "Ground", roles: "HoldRoles", assigning: "Assign"
) -> "HoldMeeting":
    """Return the meetings that the person in use holds."""
    from roleplay.storage import Meetings, People
    from roleplay.usecases import HoldMeeting

    return HoldMeeting(
        ground.person,
        (Meetings(ground.database), People(ground.database)),
        ground.shelves,
        ground.now,
        lambda person: practise_of(ground, person),
        _team_practice(ground, roles, assigning),
    )


def practise_of(ground: "Ground", person: "Person") -> "Practise":
    """Return the attempts of anybody of this data folder; no sound of them is kept."""
    from roleplay.speech import write_flac
    from roleplay.storage import Attempts, Ledger, Recordings
    from roleplay.usecases import Practise, Stores

    recordings = Recordings(ground.folder / "recordings", write_flac)
    stores = Stores(Attempts(ground.database), Ledger(ground.database), recordings)
    return Practise(person, stores, ground.shelves, ground.now)


def _team_practice(
    ground: "Ground", roles: "HoldRoles", assigning: "Assign"
) -> "TeamPractice":
    from roleplay.storage import Attempts, Plans
    from roleplay.usecases import PlanDay, TeamPractice

    def states(person: "Person") -> Mapping[str, str]:
        stores = Plans(ground.database), Attempts(ground.database)
        return PlanDay(person, stores, ground.shelves, ground.now).states()

    def assigned() -> tuple[str, ...]:
        titles = {
            t for sent in assigning.sent() if not sent.is_over for t in sent.titles
        }
        cards = ground.shelves.found.cards
        return tuple(card.key for card in cards if card.title in titles)

    return TeamPractice(roles.shares_effort, states, assigned, roles.has_pin)
