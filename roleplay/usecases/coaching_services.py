"""What the Coaching page and its cards are handed: one use case a field."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from roleplay.usecases.coaching.assigned import SeeAssigned
    from roleplay.usecases.coaching.assigning import Assign
    from roleplay.usecases.coaching.roles import HoldRoles


@dataclass(frozen=True, slots=True)
class CoachingServices:
    """All of the data lane, for the person whose profile is in use."""

    roles: HoldRoles
    assigning: Assign
    assigned: SeeAssigned
