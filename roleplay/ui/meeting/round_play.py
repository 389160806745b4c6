"""A round: lines answered by one, voted on by all, compared with the app."""

from enum import Enum

from PySide6.QtCore import QObject, Signal

from roleplay.game import NO_HANDS, Hand, Hands
from roleplay.scenario import Answer, typed
from roleplay.scoring import Explanation
from roleplay.ui.meeting.answering import Answering, Hearing
from roleplay.ui.stage.errand import Errand
from roleplay.ui.worker import Runner
from roleplay.usecases import Closing, HoldMeeting, Judgement, OnFloor, Scene, Services


class Part(Enum):
    """Where a round stands."""

    LINE = "line"  # said, and answered
    VOTE = "vote"  # criterion after criterion
    REVEAL = "reveal"  # criterion after criterion, room beside app
    CLOSED = "closed"  # the scenario came to its end


class RoundPlay(QObject):
    """Plays one round.  ``changed``: anything shown; ``failed``: a RoleplayError."""

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self, meeting: HoldMeeting, services: Services, runner: Runner
    ) -> None:
        super().__init__()
        self._meeting = meeting
        self.answering = Answering(services, runner)
        self.answering.changed.connect(self.changed)
        self._errand, self._counting = Errand(runner), Errand(runner)
        for errand in (self._errand, self._counting):
            errand.failed.connect(self.failed)
        self._forget()

    def _forget(self) -> None:
        self.part = Part.LINE
        self.scene: Scene | None = None
        self.person: OnFloor | None = None
        self.is_kept = self.is_typing = self.is_hidden = False
        self.judgement: Judgement | None = None
        self.closing: Closing | None = None
        self.hands: dict[str, Hands] = {}
        self.index = 0
        self._last: tuple[str, Hand] | None = None
        self._busy = False

    def begin(self, person: OnFloor, scenario_key: str, *, keep: bool) -> None:
        """Let somebody take the floor."""
        self.shut()
        self._forget()
        self.person, self.is_kept = person, keep
        who = person.attendee.attendee_id
        self._errand.run(
            lambda: self._meeting.take_floor(who, scenario_key, keep=keep),
            self._new_line,
        )

    def shut(self) -> None:
        """End sound and listening, and forget what is under way."""
        self.answering.shut()
        self._errand.forget()

    def settle(self) -> None:
        """Be able to go on after something failed; the line still waits."""
        self._busy = False

    # The line and the answer --------------------------------------------------------

    def _new_line(self, scene: Scene) -> None:
        self.scene, self.part = scene, Part.LINE
        self.judgement, self.hands, self.index = None, {}, 0
        self.is_typing = self._busy = False
        self.answering.new_line(scene)
        self.changed.emit()

    @property
    def may_answer(self) -> bool:
        """Whether a line waits for its answer."""
        return self.scene is not None and self.part is Part.LINE and not self._busy

    def space(self) -> None:
        """Go on by the simplest way: listen, stop, take what was heard, or ask."""
        heard = self.answering
        if not self.may_answer:
            return
        if heard.state is Hearing.LISTENING:
            heard.finish()
        elif heard.state is Hearing.HEARD:
            self._judge(heard.answer)
        elif heard.can_listen and heard.state is not Hearing.WRITING:
            heard.listen()
        elif self.is_kept:
            self.type()
        elif heard.state is not Hearing.WRITING:
            self.only_room()

    def type(self) -> None:
        """Let the host type what was said."""
        if self.may_answer:
            self.answering.by_hand()
            self.is_typing = True
            self.changed.emit()

    def stop_typing(self) -> None:
        """Type no more; the line still waits."""
        self.is_typing = False
        self.changed.emit()

    def typed(self, text: str) -> None:
        """Take what the host typed."""
        answer = typed(text)
        if self.may_answer and answer.words:
            self._judge(answer)

    def only_room(self) -> None:
        """Let the room judge alone: nobody else listened."""
        if self.may_answer:
            self._judge(None)

    def again(self) -> None:
        """Forget what was heard, and listen once more."""
        if self.may_answer and self.answering.state is Hearing.HEARD:
            self.answering.listen()

    def _judge(self, answer: Answer | None) -> None:
        self.answering.by_hand()
        self._busy = True
        self._errand.run(lambda: self._meeting.answer(answer), self._judged)
        self.changed.emit()

    def _judged(self, judgement: Judgement) -> None:
        self.judgement, self.index, self._busy = judgement, 0, False
        self.is_typing = False
        self.part = Part.VOTE
        self._last = None
        if not self.criteria:
            self._go_on()
        self.changed.emit()

    # Votes --------------------------------------------------------------------------

    @property
    def criteria(self) -> tuple[Explanation, ...]:
        """What the line asks for, as the app judged it."""
        return self.judgement.verdict.explanations if self.judgement else ()

    @property
    def criterion(self) -> Explanation | None:
        """The one that is voted on, or compared."""
        return self.criteria[self.index] if self.index < len(self.criteria) else None

    @property
    def counted(self) -> Hands:
        """The hands counted for it."""
        found = self.criterion
        return self.hands.get(found.criterion_id, NO_HANDS) if found else NO_HANDS

    def count(self, hand: Hand, change: int = 1) -> None:
        """Count a hand, or take one back."""
        found = self.criterion
        if self.part is not Part.VOTE or found is None:
            return
        criterion_id = found.criterion_id
        self._last = (criterion_id, hand) if change > 0 else None

        def counted(hands: Hands) -> None:
            self.hands[criterion_id] = hands
            self.changed.emit()

        self._counting.run(
            lambda: self._meeting.count(criterion_id, hand, change), counted
        )

    def take_back(self) -> None:
        """Take back the hand counted last for this criterion."""
        found, last = self.criterion, self._last
        if found is not None and last is not None and last[0] == found.criterion_id:
            self.count(last[1], -1)

    def hide(self) -> None:
        """Hide the numbers until the reveal, or show them."""
        self.is_hidden = not self.is_hidden
        self.changed.emit()

    def next(self) -> None:
        """Go to the next criterion; after the votes to the reveal, then the next line.

        What was counted comes first: the lane does one after the other.
        """
        if self._busy:
            return
        if self.index + 1 < len(self.criteria):
            self.index += 1
        elif self.part is Part.VOTE:
            self.part, self.index = Part.REVEAL, 0
        elif self.part is Part.REVEAL:
            self._go_on()
        self.changed.emit()

    def back(self) -> None:
        """Go to the criterion before; from the first one compared to the last vote."""
        if self.index:
            self.index -= 1
        elif self.part is Part.REVEAL:
            self.part, self.index = Part.VOTE, len(self.criteria) - 1
        self.changed.emit()

    def _go_on(self) -> None:
        self._busy = True
        self._errand.run(self._meeting.go_on, self._went_on)

    def _went_on(self, then: Scene | Closing) -> None:
        self._busy = False
        if isinstance(then, Scene):
            self._new_line(then)
            return
        self.part, self.closing = Part.CLOSED, then
        self.changed.emit()
