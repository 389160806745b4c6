"""The second half of the programme, joined with what its other parts know."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from roleplay.parts.coaching import Ground
    from roleplay.usecases import HoldRoles, KeepDuties, SeeSustainment, Sources


def sources(ground: "Ground") -> "Sources":
    """Return where the facts of other parts come from; one line for each."""
    from roleplay.usecases import Sources

    def skills() -> tuple[str, ...]:
        cards = ground.shelves.found.cards
        return tuple(dict.fromkeys(card.skill for card in cards))

    return Sources(skills=skills)


def sustaining(
    ground: "Ground", roles: "HoldRoles"
) -> "tuple[KeepDuties, SeeSustainment]":
    """Return the duties, and the programme's numbers."""
    from roleplay.storage import Sustainment
    from roleplay.usecases import KeepDuties, SeeSustainment

    store, known = Sustainment(ground.database), sources(ground)
    duties = KeepDuties(roles, store, known, ground.now)
    return duties, SeeSustainment(roles, store, known, duties, ground.now)
