"""The use cases of rating beside the app, and of certifying who rates."""

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from roleplay.parts.coaching import Ground
    from roleplay.usecases import (
        CertifyCoach,
        HoldRoles,
        RateAttempts,
        SeeAgreement,
    )


def beside_the_app(
    ground: "Ground", roles: "HoldRoles"
) -> "tuple[RateAttempts, SeeAgreement, CertifyCoach]":
    """Return what rates, what says how far ratings agree, and what certifies."""
    from roleplay.storage import Ratings, Sharing
    from roleplay.usecases import RateAttempts, RatingStores, SeeAgreement

    ratings, sharing = Ratings(ground.database), Sharing(ground.database)
    certify = _certify(ground, roles)
    kept = RatingStores(ground.stores, ratings, sharing)
    return (
        RateAttempts(roles, kept, certify.is_certified, ground.now),
        SeeAgreement(roles, ratings, sharing, ground.shelves),
        certify,
    )


def _certify(ground: "Ground", roles: "HoldRoles") -> "CertifyCoach":
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
