"""The cards of the programme: what the training is for, and what is left of it."""

from roleplay.ui.calls import ConflictsCard
from roleplay.ui.coaching.page import Column, MakeCard
from roleplay.ui.coaching.programme import (
    AliveCard,
    DutiesCard,
    HeaderCard,
    MatchingCard,
    MessageCard,
    NeedCard,
    OutcomesCard,
    ReadinessCard,
    ReturnCard,
)

PROGRAMME_CARDS: tuple[tuple[Column, MakeCard], ...] = (
    ("left", HeaderCard),
    ("left", DutiesCard),
    ("left", NeedCard),
    ("left", OutcomesCard),
    ("left", ReadinessCard),
    ("right", AliveCard),
    ("right", ConflictsCard),
    ("right", ReturnCard),
    ("right", MessageCard),
    ("right", MatchingCard),
)
"""Column and card, from top to bottom; a new card is a row here."""
