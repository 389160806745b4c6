"""Hold a team meeting: who is here, who takes the floor, what the room says of it."""

import secrets
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import datetime

from uuid_utils import uuid7

from roleplay.errors import UsageError
from roleplay.game import ANSWER_SECONDS, Hand, Hands, draw_person
from roleplay.scenario import Answer
from roleplay.storage import (
    Attendee,
    Heard,
    MeetingLine,
    MeetingRound,
    Meetings,
    MeetingStory,
    MeetingTurn,
    People,
    Person,
)
from roleplay.usecases.coaching.floor import DryFloor, KeptFloor
from roleplay.usecases.coaching.meeting_agenda import TeamPractice, suggestions
from roleplay.usecases.coaching.meeting_live import LiveMeeting, LiveRound, LiveTurn
from roleplay.usecases.coaching.meeting_recap import recap_of
from roleplay.usecases.coaching.meeting_values import (
    Closing,
    Judgement,
    MeetingScenario,
    OnFloor,
    Recap,
)
from roleplay.usecases.library import Shelves
from roleplay.usecases.practise import Practise
from roleplay.usecases.scene import Scene
from roleplay.words import tr

MOST_NAME = 80
MOST_STORY = 2000
"""Letters of a story.  Source: own choice; a page."""


class HoldMeeting:
    """The team meetings of one host.  Data lane; every method raises StorageError.

    now: the local time, aware.  practise_as: the attempts of a person who keeps a
    round as theirs.
    """

    def __init__(
        self,
        person: Person,
        stores: tuple[Meetings, People],
        shelves: Shelves,
        now: Callable[[], datetime],
        practise_as: Callable[[Person], Practise],
        practice: TeamPractice | None = None,
    ) -> None:
        self._person = person
        self._meetings, self._people = stores
        self._shelves = shelves
        self._now = now
        self._practise_as = practise_as
        self._practice = practice or TeamPractice()
        self._live: LiveMeeting | None = None

    # Before -----------------------------------------------------------------------

    def everybody(self) -> tuple[Person, ...]:
        """Return the profiles of this data folder, the host's own too."""
        return self._people.all()

    def suggestions(self, person_ids: AbstractSet[str]) -> tuple[MeetingScenario, ...]:
        """Return all scenarios, for these people; suggested ones say why."""
        present = [p for p in self._people.all() if p.person_id in person_ids]
        return suggestions(self._shelves, self._practice, present)

    def begin(
        self,
        person_ids: Sequence[str],
        guests: Sequence[str] = (),
        answer_s: int = ANSWER_SECONDS[2],
    ) -> tuple[Attendee, ...]:
        """Begin a meeting with these people; a guest has no profile.

        Raises UsageError for nobody, a name that is empty, too long or twice there,
        or another time than ANSWER_SECONDS has.
        """
        if answer_s not in ANSWER_SECONDS:
            raise UsageError(
                tr("An answer may take 60 to 120 seconds. Nothing was begun.")
            )
        known = {p.person_id: p.name for p in self._people.all()}
        came: list[tuple[str | None, str]] = [
            (who, known[who]) for who in dict.fromkeys(person_ids) if who in known
        ]
        for guest in guests:
            came.append((None, self.guest(guest, [name for _, name in came])))
        if not came:
            raise UsageError(tr("Choose who is here first. Nothing was begun."))
        now = self._now()
        meeting_id = self._meetings.start(self._person.person_id, answer_s, now)
        attendees = self._meetings.add_attendees(meeting_id, came, now)
        self._live = LiveMeeting(meeting_id, attendees)
        return attendees

    def guest(self, name: str, others: Sequence[str]) -> str:
        """Return a guest's name as it is kept.

        Raises UsageError for one that is empty, too long or among *others*.
        """
        name = " ".join(name.split())
        if not 1 <= len(name) <= MOST_NAME:
            raise UsageError(
                tr(
                    "A guest's name has 1 to {most_name} letters. Nobody was added.",
                    most_name=MOST_NAME,
                )
            )
        taken = {other.casefold() for other in others}
        if name.casefold() in taken:
            raise UsageError(
                tr(
                    "There is a {name} here already. Add a letter of the "
                    "surname. Nobody was added.",
                    name=name,
                )
            )
        return name

    # The floor --------------------------------------------------------------------

    def on_floor(self) -> tuple[OnFloor, ...]:
        """Return who is here and how often each took the floor in one's meetings."""
        up = [_same(*who) for who in self._meetings.been_up(self._person.person_id)]
        return tuple(
            OnFloor(a, up.count(_same(a.person_id, a.name)), self._no_keeping(a))
            for a in self._running().attendees
        )

    def draw(
        self,
        volunteers: AbstractSet[str] = frozenset(),
        passed: AbstractSet[str] = frozenset(),
        seed: int | None = None,
    ) -> Attendee | None:
        """Return who takes the floor by a fair draw; None where all passed.

        volunteers, passed: attendees' ids.  Who passed is kept nowhere.
        """
        floor = self.on_floor()
        up = [f.attendee.attendee_id for f in floor for _ in range(f.ups)]
        known = {f.attendee.attendee_id: f.attendee for f in floor}
        seed = secrets.randbelow(2**31) if seed is None else seed
        drawn = draw_person(tuple(known), up, seed, volunteers, passed)
        return known[drawn] if drawn else None

    def take_floor(
        self, attendee_id: str, scenario_key: str, *, keep: bool = False
    ) -> Scene:
        """Let somebody play a scenario; the round before is over.

        keep: as an attempt of theirs; else nothing of the answers is kept.  Raises
        UsageError where that cannot be, ScenarioError.
        """
        live = self._running()
        attendee = live.attendee(attendee_id)
        scenario = self._shelves.load(scenario_key)
        floor: KeptFloor | DryFloor
        if keep:
            why = self._no_keeping(attendee)
            if why or attendee.person_id is None:
                raise UsageError(
                    tr("{why} Play it without keeping. Nothing was begun.", why=why)
                )
            person = Person(attendee.person_id, attendee.name)
            floor = KeptFloor(scenario, self._practise_as(person))
        else:
            floor = DryFloor(scenario, secrets.randbelow(2**31))
        new = MeetingRound(
            attendee_id, scenario.key, scenario.title, scenario.skill, floor.attempt_id
        )
        round_id = self._meetings.begin_round(live.meeting_id, new, self._now())
        live.rounds.append(LiveRound(round_id, floor))
        return floor.scene

    def answer(self, answer: Answer | None) -> Judgement:
        """Judge an answer; None: nobody listened but the room.

        Raises UsageError for None where the round is kept as an attempt.
        """
        round_ = self._running().round()
        scene = round_.floor.scene
        verdict = round_.floor.judge(answer)
        heard = _heard(answer)
        turn = MeetingTurn(scene.number, scene.line, heard, self._now())
        judgement = Judgement(heard, answer.text if answer else "", verdict)
        if scene.number not in round_.turns:
            self._meetings.add_turn(round_.round_id, turn)
        round_.turns[scene.number] = LiveTurn(judgement)
        return judgement

    def count(self, criterion_id: str, hand: Hand, change: int = 1) -> Hands:
        """Count a hand (1) or take one back (-1); return all of that criterion.

        Raises UsageError where this line has no such criterion, or was not answered.
        """
        round_ = self._running().round()
        turn = round_.turn()
        before = turn.hands(criterion_id)
        if change < 0 and before.of(hand) == 0:
            return before
        counted = replace(turn.counted(criterion_id), number=round_.number)
        self._meetings.add_hand(round_.round_id, counted, hand, change, self._now())
        return turn.add(criterion_id, hand, change)

    def go_on(self) -> Scene | Closing:
        """Let the buyer go on: the next line, or how it ended."""
        round_ = self._running().round()
        return round_.floor.go_on(round_.turn().room)

    # Stories and the end ----------------------------------------------------------

    def tell(self, attendee_id: str, what: str, skill: str = "") -> MeetingStory:
        """Keep a real call that somebody told of.

        Raises UsageError for one that is empty or too long.
        """
        live = self._running()
        what = what.strip()
        if not what:
            raise UsageError(
                tr("Say in a few words what happened. Nothing was kept yet.")
            )
        if len(what) > MOST_STORY:
            raise UsageError(
                tr(
                    "The story has {count} letters; {most_story} fit. Shorten "
                    "it. Nothing was kept yet.",
                    count=len(what),
                    most_story=MOST_STORY,
                )
            )
        teller = live.attendee(attendee_id)
        story = MeetingStory(str(uuid7()), teller, skill, what, self._now())
        self._meetings.tell(live.meeting_id, story)
        return story

    def end(self) -> Recap:
        """End the meeting; return what came of it."""
        live = self._running()
        self._meetings.end(live.meeting_id, self._now())
        return self.recap(live.meeting_id)

    def recap(self, meeting_id: str) -> Recap:
        """Return what came of a meeting.  Raises UsageError for another host's.

        The app's verdicts are in it only for the meeting held last: they are not kept.
        """
        facts = self._meetings.load(meeting_id)
        if facts.host_id != self._person.person_id:
            raise UsageError(tr("Only who held a meeting sees what came of it."))
        live = self._live
        own = live if live and live.meeting_id == meeting_id else None
        present = {a.person_id for a in facts.attendees if a.person_id}
        return recap_of(facts, own, self.suggestions(present), self._now())

    def meetings(self) -> tuple[MeetingLine, ...]:
        """Return the meetings this host held, newest first."""
        return self._meetings.of_host(self._person.person_id)

    def stories(self) -> tuple[MeetingStory, ...]:
        """Return the stories told in this host's meetings, newest first."""
        return self._meetings.stories_of(self._person.person_id)

    def _no_keeping(self, attendee: Attendee) -> str:
        person_id, name = attendee.person_id, attendee.name
        if person_id is None:
            return tr(
                "{name} has no profile here, so there is nowhere to keep it.", name=name
            )
        is_own = person_id == self._person.person_id
        if not is_own and self._practice.is_locked(person_id):
            return tr(
                "{name}’s profile opens by a PIN, so nothing is added to it here.",
                name=name,
            )
        return ""

    def _running(self) -> LiveMeeting:
        if self._live is None:
            raise UsageError(tr("No meeting has begun. Nothing was changed."))
        return self._live


def _heard(answer: Answer | None) -> Heard:
    if answer is None:
        return "unheard"
    return "heard" if answer.spoken else "typed"


def _same(person_id: str | None, name: str) -> str:
    """Return what a person is told by: the profile, or a guest's name."""
    return person_id or tr("guest {name}", name=name.casefold())
