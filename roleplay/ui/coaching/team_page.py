"""The cards of the team: who is who, and what is done together."""

from roleplay.ui.coaching.assign import AssignmentsCard
from roleplay.ui.coaching.page import Column, MakeCard
from roleplay.ui.coaching.roles_card import RolesCard

TEAM_CARDS: tuple[tuple[Column, MakeCard], ...] = (
    ("left", AssignmentsCard),
    ("right", RolesCard),
)  # fmt: skip
"""Column and card, from top to bottom; a new card is a row here."""
