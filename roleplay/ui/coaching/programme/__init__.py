"""The cards of the programme: what it is for, who carries it, what is left of it."""

from roleplay.ui.coaching.programme.alive_card import AliveCard
from roleplay.ui.coaching.programme.duties_card import DutiesCard
from roleplay.ui.coaching.programme.header_card import HeaderCard
from roleplay.ui.coaching.programme.matching_card import MatchingCard
from roleplay.ui.coaching.programme.message_card import MessageCard
from roleplay.ui.coaching.programme.need_card import NeedCard
from roleplay.ui.coaching.programme.outcomes_card import OutcomesCard
from roleplay.ui.coaching.programme.readiness_card import ReadinessCard
from roleplay.ui.coaching.programme.return_card import ReturnCard

__all__ = [
    "AliveCard",
    "DutiesCard",
    "HeaderCard",
    "MatchingCard",
    "MessageCard",
    "NeedCard",
    "OutcomesCard",
    "ReadinessCard",
    "ReturnCard",
]
