"""What happens in a meeting, in which order: from who is here to what came of it."""

from enum import Enum

from PySide6.QtCore import QObject, Signal

from roleplay.errors import RoleplayError
from roleplay.game import ANSWER_SECONDS
from roleplay.ui.meeting.round_play import RoundPlay
from roleplay.ui.meeting.story_slot import StorySlot
from roleplay.ui.stage.errand import Errand
from roleplay.ui.worker import Runner
from roleplay.usecases import (
    Attendee,
    HoldMeeting,
    MeetingScenario,
    OnFloor,
    Person,
    Recap,
    Services,
)


class Step(Enum):
    """Where the meeting stands; one page each."""

    PEOPLE = "people"  # who is here
    AGENDA = "agenda"  # what is practised
    FLOOR = "floor"  # who takes the floor
    ROUND = "round"  # see round_play
    STORY = "story"  # who used it on a real call
    RECAP = "recap"  # what came of it


class Conductor(QObject):
    """Leads through one meeting after the other.  ``changed``: anything shown.

    here: the chosen people's ids.  trouble: what went wrong last, in words, or "".
    """

    changed = Signal()

    def __init__(
        self, meeting: HoldMeeting, services: Services, runner: Runner
    ) -> None:
        super().__init__()
        self._meeting = meeting
        self._errand = Errand(runner)
        self._errand.failed.connect(self._failed)
        self.round = RoundPlay(meeting, services, runner)
        self.round.changed.connect(self.changed)
        self.round.failed.connect(self._failed)
        self.slot = StorySlot(services.coaching, runner)
        self.slot.changed.connect(self.changed)
        self.slot.failed.connect(self._failed)
        self._reset()

    def _reset(self) -> None:
        self.step = Step.PEOPLE
        self.trouble = ""
        self.has_begun = self.is_looking = self._busy = False
        self.people: tuple[Person, ...] = ()
        self.here: set[str] = set()
        self.guests: list[str] = []
        self.seconds = ANSWER_SECONDS[2]
        self.scenarios: tuple[MeetingScenario, ...] = ()
        self.scenario: MeetingScenario | None = None
        self.floor: tuple[OnFloor, ...] = ()
        self.volunteers: set[str] = set()
        self.passed: set[str] = set()
        self.drawn = ""
        self.all_passed = self.keeps = False
        self.rounds = 0
        self.slot.begin_anew()
        self.recap: Recap | None = None
        self.is_old = False

    def open(self) -> None:
        """Begin anew: who is here."""
        self.shut()
        self._reset()

        def show(people: tuple[Person, ...]) -> None:
            self.people = people
            self.here = {person.person_id for person in people}
            self.changed.emit()

        self._errand.run(self._meeting.everybody, show)

    def open_recap(self, meeting_id: str) -> None:
        """Show what came of an earlier meeting."""
        self.shut()
        self._reset()
        self.step, self.is_old = Step.RECAP, True
        self._errand.run(lambda: self._meeting.recap(meeting_id), self._recapped)

    def shut(self) -> None:
        """End sound and listening.  What was counted is kept."""
        self.round.shut()
        self._errand.forget()

    # Who is here --------------------------------------------------------------------

    def toggle(self, person_id: str) -> None:
        """Take somebody in, or out; a guest goes for good."""
        if person_id in self.guests:
            self.guests.remove(person_id)
        else:
            self.here ^= {person_id}
        self._say()

    def add_guest(self, name: str) -> bool:
        """Take somebody without a profile in; False, and why, where that cannot be."""
        names = [p.name for p in self.people if p.person_id in self.here]
        try:
            self.guests.append(self._meeting.guest(name, [*names, *self.guests]))
        except RoleplayError as error:
            self._failed(error)
            return False
        self._say()
        return True

    def change_time(self, step: int) -> None:
        """Give an answer more time (1) or less (-1)."""
        at = ANSWER_SECONDS.index(self.seconds) + step
        self.seconds = ANSWER_SECONDS[max(0, min(len(ANSWER_SECONDS) - 1, at))]
        self._say()

    def start(self) -> None:
        """Begin the meeting with who is here, then choose what is practised."""
        if self._busy:
            return
        self._busy = True
        ids = [p.person_id for p in self.people if p.person_id in self.here]
        guests, seconds = tuple(self.guests), self.seconds

        def begun(_: object) -> None:
            self._busy = False
            self.has_begun, self.is_looking = True, True
            self._go(Step.AGENDA)
            self._errand.run(lambda: self._meeting.suggestions(set(ids)), self._found)

        self._errand.run(lambda: self._meeting.begin(ids, guests, seconds), begun)

    def _found(self, scenarios: tuple[MeetingScenario, ...]) -> None:
        self.scenarios, self.is_looking = scenarios, False
        self._say()

    def choose(self, scenario_key: str) -> None:
        """Practise a scenario from now on."""
        found = [card for card in self.scenarios if card.key == scenario_key]
        if found:
            self.scenario = found[0]
            self.to_floor()

    # The floor ----------------------------------------------------------------------

    def to_agenda(self) -> None:
        """Choose another scenario."""
        self._go(Step.AGENDA)

    def to_floor(self) -> None:
        """Ask who takes the floor; the round before is over."""
        self.round.shut()
        self.passed, self.drawn = set(), ""
        self.all_passed = self.keeps = False

        def show(floor: tuple[OnFloor, ...]) -> None:
            self.floor = floor
            self._go(Step.FLOOR)

        self._errand.run(self._meeting.on_floor, show)

    def volunteer(self, attendee_id: str) -> None:
        """Note that somebody would like to, or not any more."""
        self.volunteers ^= {attendee_id}
        self.passed.discard(attendee_id)
        self._say()

    def let_pass(self, attendee_id: str) -> None:
        """Leave somebody out of this draw; it is kept nowhere."""
        self.passed.add(attendee_id)
        self.volunteers.discard(attendee_id)
        self.drawn = "" if self.drawn == attendee_id else self.drawn
        self._say()

    def draw(self) -> None:
        """Draw who takes the floor."""
        volunteers, passed = set(self.volunteers), set(self.passed)

        def drawn(who: Attendee | None) -> None:
            self.drawn = who.attendee_id if who else ""
            self.all_passed = not self.drawn
            self._say()

        self._errand.run(lambda: self._meeting.draw(volunteers, passed), drawn)

    def keep(self, attendee_id: str) -> None:
        """Keep the round as an attempt of theirs, or do not."""
        found = self.on_floor(attendee_id)
        if found is not None and found.no_keeping and not self.keeps:
            self.trouble = found.no_keeping
            self.changed.emit()
            return
        self.keeps = not self.keeps
        self._say()

    def on_floor(self, attendee_id: str) -> OnFloor | None:
        """Return somebody who is here."""
        found = [f for f in self.floor if f.attendee.attendee_id == attendee_id]
        return found[0] if found else None

    @property
    def next_names(self) -> tuple[str, ...]:
        """Who would like to be up next."""
        return tuple(
            found.attendee.name
            for found in self.floor
            if found.attendee.attendee_id in self.volunteers
        )

    def take_floor(self, attendee_id: str) -> None:
        """Let somebody begin."""
        person = self.on_floor(attendee_id)
        if person is None or self.scenario is None:
            return
        keep = self.keeps and not person.no_keeping
        self.rounds += 1
        self.volunteers.discard(attendee_id)
        self.step, self.trouble = Step.ROUND, ""
        self.round.begin(person, self.scenario.key, keep=keep)
        self.changed.emit()

    # Stories and the end ------------------------------------------------------------

    def to_stories(self) -> None:
        """Ask who used it on a real call."""
        self.round.shut()
        self.slot.open()
        self._go(Step.STORY)

    def let_tell(self, attendee_id: str) -> None:
        """Let somebody tell; "" for nobody."""
        self.trouble = ""
        self.slot.let_tell(self.on_floor(attendee_id))

    def tell(self, what: str) -> None:
        """Keep what they told."""
        self.trouble = ""
        self.slot.tell(what, self.scenario.skill if self.scenario else "")

    def finish(self) -> None:
        """End the meeting and show what came of it."""
        self.round.shut()
        self._errand.run(self._meeting.end, self._recapped)

    def _recapped(self, recap: Recap) -> None:
        self.recap = recap
        self._go(Step.RECAP)

    # Inside -------------------------------------------------------------------------

    def _go(self, step: Step) -> None:
        self.step = step
        self._say()

    def _say(self) -> None:
        self.trouble = ""
        self.changed.emit()

    def _failed(self, error: RoleplayError) -> None:
        self.trouble, self._busy, self.is_looking = str(error), False, False
        self.round.settle()
        if self.step is Step.ROUND and self.round.scene is None:
            self.step, self.rounds = Step.FLOOR, self.rounds - 1
        self.changed.emit()
