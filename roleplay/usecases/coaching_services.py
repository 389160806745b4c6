"""What the Coaching page and its cards are handed: one use case a field."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from roleplay.usecases.coaching.agreeing import SeeAgreement
    from roleplay.usecases.coaching.assigned import SeeAssigned
    from roleplay.usecases.coaching.assigning import Assign
    from roleplay.usecases.coaching.call_draft import DraftCall
    from roleplay.usecases.coaching.calls import WatchCalls
    from roleplay.usecases.coaching.certify import CertifyCoach
    from roleplay.usecases.coaching.conflicts import ResolveConflicts
    from roleplay.usecases.coaching.duties import KeepDuties
    from roleplay.usecases.coaching.exemplars import ShowExemplars
    from roleplay.usecases.coaching.matching import MatchRoles
    from roleplay.usecases.coaching.meeting import HoldMeeting
    from roleplay.usecases.coaching.meeting_desk import MeetingDesk
    from roleplay.usecases.coaching.message import SayMessage
    from roleplay.usecases.coaching.programme import RunProgramme
    from roleplay.usecases.coaching.promises import KeepPromises
    from roleplay.usecases.coaching.rating import RateAttempts
    from roleplay.usecases.coaching.recognising import Recognise
    from roleplay.usecases.coaching.roles import HoldRoles
    from roleplay.usecases.coaching.stage_talks import RehearseTalks
    from roleplay.usecases.coaching.survey import AskReadiness
    from roleplay.usecases.coaching.sustainment import SeeSustainment


@dataclass(frozen=True, slots=True)
class CoachingServices:
    """All of the data lane, for the person whose profile is in use."""

    roles: HoldRoles
    meeting: HoldMeeting
    assigning: Assign
    assigned: SeeAssigned
    recognise: Recognise
    exemplars: ShowExemplars
    talks: RehearseTalks
    duties: KeepDuties
    sustainment: SeeSustainment
    meeting_desk: MeetingDesk
    promises: KeepPromises
    rating: RateAttempts
    agreement: SeeAgreement
    certify: CertifyCoach
    programme: RunProgramme
    survey: AskReadiness
    matching: MatchRoles
    message: SayMessage
    calls: WatchCalls
    call_drafts: DraftCall
    conflicts: ResolveConflicts
