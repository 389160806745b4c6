"""Points, badges and leagues, all computed from the ledger."""

from roleplay.game.badges import EarnedBadge
from roleplay.game.facts import AttemptFact, CriterionFact, TurnFact
from roleplay.game.ledger import LedgerEntry

__all__ = [
    "AttemptFact",
    "CriterionFact",
    "EarnedBadge",
    "LedgerEntry",
    "TurnFact",
]
