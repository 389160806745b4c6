"""The cards of the programme: what the training is for, and what is left of it."""

from roleplay.ui.calls import ConflictsCard
from roleplay.ui.coaching.page import Column, MakeCard

PROGRAMME_CARDS: tuple[tuple[Column, MakeCard], ...] = (
    ("right", ConflictsCard),
)  # fmt: skip
"""Column and card, from top to bottom; a new card is a row here."""
