"""The use cases of the programme: goals, readiness, roles and message."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from roleplay.parts.coaching import Ground
    from roleplay.usecases import (
        AskReadiness,
        HoldRoles,
        MatchRoles,
        RunProgramme,
        SayMessage,
    )


def run_programme(ground: "Ground", roles: "HoldRoles") -> "RunProgramme":
    """Return what starts a programme and follows its outcomes."""
    from roleplay.storage import Outcomes, Programmes
    from roleplay.usecases import ProgrammeStores, RunProgramme

    database = ground.database
    stores = ProgrammeStores(Programmes(database), Outcomes(database), ground.shelves)
    return RunProgramme(roles, stores, ground.now)


def ask_readiness(ground: "Ground", roles: "HoldRoles") -> "AskReadiness":
    """Return what asks how ready people are."""
    from roleplay.storage import Programmes, Surveys
    from roleplay.usecases import AskReadiness

    programmes, surveys = Programmes(ground.database), Surveys(ground.database)
    return AskReadiness(roles, programmes, surveys, ground.now)


def match_roles(ground: "Ground", roles: "HoldRoles") -> "MatchRoles":
    """Return what proposes people for roles."""
    from roleplay.storage import (
        Attempts,
        Certifications,
        Plans,
        Programmes,
        RoleWishes,
    )
    from roleplay.usecases import MatchingStores, MatchRoles, is_certified

    database = ground.database
    stores = MatchingStores(
        Programmes(database), RoleWishes(database), Plans(database), Attempts(database)
    )
    certifications = Certifications(database)
    return MatchRoles(
        roles,
        stores,
        lambda person_id: is_certified(certifications, person_id, ground.now().date()),
        ground.now,
    )


def say_message(ground: "Ground", roles: "HoldRoles") -> "SayMessage":
    """Return what keeps the message map and writes its scenarios."""
    from roleplay.storage import Messages, Programmes
    from roleplay.usecases import MessagePlaces, SayMessage

    places = MessagePlaces(
        Programmes(ground.database),
        Messages(ground.database),
        ground.shelves,
        ground.scenarios,
    )
    return SayMessage(roles, places, ground.now)
