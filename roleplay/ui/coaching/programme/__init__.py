"""The cards of the programme: goals, people, readiness and the one message."""

from roleplay.ui.coaching.programme.header_card import HeaderCard
from roleplay.ui.coaching.programme.matching_card import MatchingCard
from roleplay.ui.coaching.programme.message_card import MessageCard
from roleplay.ui.coaching.programme.outcomes_card import OutcomesCard
from roleplay.ui.coaching.programme.readiness_card import ReadinessCard

__all__ = [
    "HeaderCard",
    "MatchingCard",
    "MessageCard",
    "OutcomesCard",
    "ReadinessCard",
]
