"""The cards of the team: who is who, and what is done together."""

from roleplay.ui.calls import TeamCallsCard
from roleplay.ui.coaching.agreement_card import AgreementCard
from roleplay.ui.coaching.appeals_card import AppealsCard, ToRateCard
from roleplay.ui.coaching.assign import AssignmentsCard
from roleplay.ui.coaching.certification_card import CertificationCard
from roleplay.ui.coaching.disputed_card import DisputedCard
from roleplay.ui.coaching.examples_card import OwnExamplesCard
from roleplay.ui.coaching.meeting_card import MeetingCard
from roleplay.ui.coaching.page import Column, MakeCard
from roleplay.ui.coaching.roles_card import RolesCard
from roleplay.ui.coaching.stories_card import StoriesCard
from roleplay.ui.coaching.team_notice_card import TeamNoticeCard
from roleplay.ui.coaching.trainer_card import TrainerCard

TEAM_CARDS: tuple[tuple[Column, MakeCard], ...] = (
    ("left", AssignmentsCard),
    ("left", TeamNoticeCard),
    ("left", MeetingCard),
    ("left", StoriesCard),
    ("left", OwnExamplesCard),
    ("left", AppealsCard),
    ("left", ToRateCard),
    ("left", TeamCallsCard),
    ("right", CertificationCard),
    ("right", AgreementCard),
    ("right", DisputedCard),
    ("right", RolesCard),
    ("right", TrainerCard),
)
"""Column and card, from top to bottom; a new card is a row here."""
