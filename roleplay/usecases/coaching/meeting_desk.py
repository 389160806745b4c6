"""All that the page of a one-on-one is handed."""

from dataclasses import dataclass

from roleplay.usecases.coaching.commitment import AgreeCommitments
from roleplay.usecases.coaching.next_meeting import PlanMeeting
from roleplay.usecases.coaching.one_on_one import HoldOneOnOne
from roleplay.usecases.coaching.play_buyer import PlayBuyer
from roleplay.usecases.coaching.private_notes import KeepPrivateNotes


@dataclass(frozen=True, slots=True)
class MeetingDesk:
    """The use cases of one-on-ones, of the person in use.  Data lane."""

    hold: HoldOneOnOne
    agree: AgreeCommitments
    plan: PlanMeeting
    play: PlayBuyer
    notes: KeepPrivateNotes
