"""The meeting under way: what is known of it beside what is kept."""

from dataclasses import dataclass, field

from roleplay.errors import UsageError
from roleplay.game import NO_HANDS, Hand, Hands, hands_of
from roleplay.storage import Attendee, Counted
from roleplay.usecases.coaching.floor import Floor
from roleplay.usecases.coaching.meeting_values import Judgement
from roleplay.words import tr


@dataclass(slots=True)
class LiveTurn:
    """An answered line, and the hands counted so far."""

    judgement: Judgement
    votes: list[tuple[str, Hand, int]] = field(default_factory=list)

    def counted(self, criterion_id: str) -> Counted:
        """Return the hands of a criterion.  Raises UsageError for an unknown one."""
        for explanation in self.judgement.verdict.explanations:
            if explanation.criterion_id == criterion_id:
                hands = self.hands(criterion_id)
                return Counted(0, criterion_id, explanation.label, hands)
        raise UsageError(
            tr(
                "This line has no “{criterion_id}”. Nothing was counted.",
                criterion_id=criterion_id,
            )
        )

    def hands(self, criterion_id: str) -> Hands:
        """Return the hands counted for a criterion."""
        if not self.votes:
            return NO_HANDS
        own = [
            (hand, change) for who, hand, change in self.votes if who == criterion_id
        ]
        return hands_of(own)

    def add(self, criterion_id: str, hand: Hand, change: int) -> Hands:
        """Count a hand; return all of that criterion."""
        self.votes.append((criterion_id, hand, change))
        return self.hands(criterion_id)

    @property
    def room(self) -> dict[str, Hand]:
        """What the room says, by criterion; without those it does not decide."""
        found = {}
        for criterion_id in dict.fromkeys(who for who, _, _ in self.votes):
            said = self.hands(criterion_id).room
            if said is not None:
                found[criterion_id] = said
        return found


@dataclass(slots=True)
class LiveRound:
    """Somebody on the floor.  turns: answered lines by number."""

    round_id: str
    floor: Floor
    turns: dict[int, LiveTurn] = field(default_factory=dict)

    @property
    def number(self) -> int:
        """The number of the line answered last."""
        return max(self.turns, default=0)

    def turn(self) -> LiveTurn:
        """Return the line answered last.  Raises UsageError where none was."""
        if not self.turns:
            raise UsageError(tr("This line was not answered yet. Nothing was changed."))
        return self.turns[self.number]


@dataclass(slots=True)
class LiveMeeting:
    """A meeting from its begin until the next one begins."""

    meeting_id: str
    attendees: tuple[Attendee, ...]
    rounds: list[LiveRound] = field(default_factory=list)

    def attendee(self, attendee_id: str) -> Attendee:
        """Return somebody who is here.  Raises UsageError."""
        for attendee in self.attendees:
            if attendee.attendee_id == attendee_id:
                return attendee
        raise UsageError(tr("Nobody of that name is here. Nothing was changed."))

    def round(self) -> LiveRound:
        """Return the round under way.  Raises UsageError where nobody is up."""
        if not self.rounds:
            raise UsageError(tr("Nobody is on the floor. Nothing was changed."))
        return self.rounds[-1]
