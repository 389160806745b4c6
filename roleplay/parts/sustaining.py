"""The second half of the programme, joined with what its other parts know."""

from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from roleplay.parts.coaching import Ground
    from roleplay.usecases import HoldRoles, KeepDuties, SeeSustainment, Sources


def sources(ground: "Ground") -> "Sources":
    """Return where the facts of other parts come from; one line for each."""
    from roleplay.game import NoticeFact
    from roleplay.storage import Exemplars, Recognition
    from roleplay.usecases import Sources

    recognition, exemplars = Recognition(ground.database), Exemplars(ground.database)

    def skills() -> tuple[str, ...]:
        cards = ground.shelves.found.cards
        return tuple(dict.fromkeys(card.skill for card in cards))

    def notices() -> tuple[NoticeFact, ...]:
        return tuple(
            NoticeFact(notice.giver_id, notice.person_id, notice.given_on)
            for notice in recognition.all()
        )

    def examples(person_id: str) -> tuple[date, ...]:
        zone = ground.now().tzinfo
        return tuple(
            shown.shown_at.astimezone(zone).date()
            for shown in exemplars.all()
            if shown.person.person_id == person_id
        )

    return Sources(skills=skills, notices=notices, examples=examples)


def sustaining(
    ground: "Ground", roles: "HoldRoles"
) -> "tuple[KeepDuties, SeeSustainment]":
    """Return the duties, and the programme's numbers."""
    from roleplay.storage import Sustainment
    from roleplay.usecases import KeepDuties, SeeSustainment

    store, known = Sustainment(ground.database), sources(ground)
    duties = KeepDuties(roles, store, known, ground.now)
    return duties, SeeSustainment(roles, store, known, duties, ground.now)
