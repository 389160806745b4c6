"""The cards of the Programme page."""

from roleplay.ui.coaching.programme.alive_card import AliveCard
from roleplay.ui.coaching.programme.duties_card import DutiesCard
from roleplay.ui.coaching.programme.need_card import NeedCard
from roleplay.ui.coaching.programme.return_card import ReturnCard

__all__ = ["AliveCard", "DutiesCard", "NeedCard", "ReturnCard"]
