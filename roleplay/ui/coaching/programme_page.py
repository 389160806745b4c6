"""The cards of the programme: what the training is for, and what is left of it."""

from roleplay.ui.coaching.page import Column, MakeCard
from roleplay.ui.coaching.programme import (
    AliveCard,
    DutiesCard,
    NeedCard,
    ReturnCard,
)

PROGRAMME_CARDS: tuple[tuple[Column, MakeCard], ...] = (
    ("left", DutiesCard),
    ("right", AliveCard),
    ("left", NeedCard),
    ("right", ReturnCard),
)
"""Column and card, from top to bottom; a new card is a row here."""
