"""Real calls, drafts made of them, and what is in the way at work."""

from roleplay.ui.calls.calls_card import CallsCard
from roleplay.ui.calls.conflicts_card import ConflictsCard
from roleplay.ui.calls.own_cards import OwnCalls
from roleplay.ui.calls.team_card import TeamCallsCard

__all__ = ["CallsCard", "ConflictsCard", "OwnCalls", "TeamCallsCard"]
