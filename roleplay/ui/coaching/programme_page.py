"""The cards of the programme: what the training is for, and what is left of it."""

from roleplay.ui.calls import ConflictsCard
from roleplay.ui.coaching.page import Column, MakeCard
from roleplay.ui.coaching.programme import (
    HeaderCard,
    MatchingCard,
    MessageCard,
    OutcomesCard,
    ReadinessCard,
)

PROGRAMME_CARDS: tuple[tuple[Column, MakeCard], ...] = (
    ("left", HeaderCard),
    ("left", OutcomesCard),
    ("left", ReadinessCard),
    ("right", MessageCard),
    ("right", MatchingCard),
    ("right", ConflictsCard),
)
"""Column and card, from top to bottom; a new card is a row here."""
