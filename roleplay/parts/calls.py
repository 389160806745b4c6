"""The use cases of real calls, and of what is in the way at work."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from roleplay.parts.coaching import Ground
    from roleplay.usecases import (
        DraftCall,
        HoldRoles,
        ResolveConflicts,
        SeenCall,
        WatchCalls,
    )


def seen_calls(ground: "Ground", person_id: str) -> "tuple[SeenCall, ...]":
    """Return the real calls of a person that somebody else saw."""
    from roleplay.storage import Calls
    from roleplay.usecases import SeenCall

    return tuple(
        SeenCall(note.call_id, note.person_id, note.skill, note.day_on, note.account)
        for note in Calls(ground.database).of(person_id)
        if note.is_evidence
    )


def from_work(
    ground: "Ground", roles: "HoldRoles"
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
