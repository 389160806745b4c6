"""Play the buyer for a colleague who answers aloud; both rate what was said.

Nobody but the two hears the answers, so nothing is measured and no points are given.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from random import Random

from roleplay.errors import UsageError
from roleplay.game import OneOnOne
from roleplay.scenario import (
    Criterion,
    Cue,
    Place,
    Scenario,
    cue_at,
    led_to,
    skill_name,
    take,
)
from roleplay.scoring import Verdict
from roleplay.storage import (
    OneOnOnes,
    Person,
    PlayedTogether,
    TakenTurn,
    TogetherPlays,
)
from roleplay.usecases.library import Shelves
from roleplay.words import tr

RATINGS = (Verdict.MET, Verdict.PARTLY, Verdict.MISSED)
"""What a person may say; they heard it, so it is never not measured."""


@dataclass(frozen=True, slots=True)
class RatedCriterion:
    """A criterion of a turn as the two see it.  None: not rated by them yet."""

    criterion: Criterion
    coach: Verdict | None
    rep: Verdict | None

    @property
    def both(self) -> bool:
        """Whether both rated it, so that each may see what the other said."""
        return self.coach is not None and self.rep is not None


@dataclass(frozen=True, slots=True)
class PlayedCue:
    """A turn that was played, or is being played.  way: where it went, in words."""

    number: int
    line: str
    rows: tuple[RatedCriterion, ...]
    way: str


@dataclass(frozen=True, slots=True)
class Playing:
    """A scenario with a human buyer, as it stands.

    number: of the turn now, from 1.  cue: None at an ending.  likely: the branch that
    the coach's ratings of this turn lead to, None while some are missing.
    ending: title and text, ("", "") before.  turns: those played, and the one now.
    """

    played_id: str
    title: str
    buyer: str
    about_buyer: str
    portrait: str
    goal: str
    number: int
    cue: Cue | None
    likely: int | None
    ending: tuple[str, str]
    turns: tuple[PlayedCue, ...]


@dataclass(frozen=True, slots=True)
class PlayChoice:
    """A scenario to play.  about: its skill and buyer in words."""

    key: str
    title: str
    about: str
    skill: str


class PlayBuyer:
    """Scenarios the person in use plays as the buyer.  Data lane.

    Raises StorageError, ScenarioError, and UsageError for what cannot be done.
    now: the local time, aware.  chance: draws the buyer's lines.
    """

    def __init__(
        self,
        me: Person,
        stores: tuple[OneOnOnes, TogetherPlays],
        shelves: Shelves,
        now: Callable[[], datetime],
        chance: Random | None = None,
    ) -> None:
        self._me = me
        self._meetings, self._plays = stores
        self._shelves = shelves
        self._now = now
        self._chance = chance or Random()

    def choices(self, first: tuple[str, ...] = ()) -> tuple[PlayChoice, ...]:
        """Return what can be played.  first: names of skills to put in front."""
        found = [
            PlayChoice(
                card.key,
                card.title,
                f"{skill_name(card.skill)}, {card.buyer_name}",
                skill_name(card.skill),
            )
            for card in self._shelves.found.cards
        ]
        return tuple(sorted(found, key=lambda c: (c.skill not in first, c.title)))

    def begin(self, one_on_one_id: str, scenario_key: str) -> Playing:
        """Begin a scenario in an open meeting."""
        meeting = self._meeting(one_on_one_id)
        if meeting.ended_at is not None:
            raise UsageError(tr("This one-on-one is over. Nothing was begun."))
        scenario = self._shelves.load(scenario_key)
        played_id = self._plays.begin(
            PlayedTogether(
                played_id="",
                one_on_one_id=one_on_one_id,
                scenario_key=scenario_key,
                version=scenario.version,
                title=scenario.title,
                seed=self._chance.randrange(2**31),
                started_at=self._now(),
                turns=(),
                ratings={},
            )
        )
        return self.load(played_id)

    def load(self, played_id: str, number: int | None = None) -> Playing:
        """Return how a play stands.  number: back at an earlier turn."""
        play, meeting = self._own(played_id)
        scenario = self._scenario(play)
        taken = [t for t in play.turns if number is None or t.number < number]
        return _Walk(scenario, play, meeting).playing(taken)

    def take(self, played_id: str, number: int, key: int) -> Playing:
        """Go the way of a key from a turn; what came after it before is left."""
        now = self.load(played_id, number)
        way = now.cue.way(key) if now.cue and now.number == number else None
        if now.cue is None or way is None:
            raise UsageError(tr("There is no such way from here. Nothing was changed."))
        turn = TakenTurn(number, now.cue.turn_id, way.branch)
        self._plays.take(played_id, turn, self._now())
        return self.load(played_id)

    def rate(
        self,
        played_id: str,
        number: int,
        criterion_id: str,
        rating: tuple[str, Verdict],
    ) -> Playing:
        """Keep a rating.  rating: whose ("coach" or "rep"), and what they say."""
        _, meeting = self._own(played_id)
        who, verdict = rating
        known = {
            (turn.number, row.criterion.id)
            for turn in self.load(played_id).turns
            for row in turn.rows
        }
        if (number, criterion_id) not in known or verdict not in RATINGS:
            raise UsageError(
                tr("There is nothing like that to rate. Nothing was kept.")
            )
        person_id = meeting.held_by if who == "coach" else meeting.held_with
        key = (number, criterion_id, person_id)
        self._plays.rate(played_id, key, verdict.value, self._now())
        return self.load(played_id)

    def _own(self, played_id: str) -> tuple[PlayedTogether, OneOnOne]:
        play = self._plays.load(played_id)
        return play, self._meeting(play.one_on_one_id)

    def _meeting(self, one_on_one_id: str) -> OneOnOne:
        meeting = self._meetings.meeting(one_on_one_id)
        if meeting.held_by != self._me.person_id:
            raise UsageError(
                tr("Somebody else holds this one-on-one. Nothing was changed.")
            )
        return meeting

    def _scenario(self, play: PlayedTogether) -> Scenario:
        scenario = self._shelves.load(play.scenario_key)
        if scenario.version != play.version:
            raise UsageError(
                tr(
                    "The scenario “{title}” was changed since you began. What "
                    "you rated is kept. Begin it anew to play on.",
                    title=play.title,
                )
            )
        return scenario


class _Walk:
    """The way two people took through a scenario."""

    def __init__(
        self, scenario: Scenario, play: PlayedTogether, meeting: OneOnOne
    ) -> None:
        self._scenario = scenario
        self._play = play
        self._meeting = meeting

    def playing(self, taken: list[TakenTurn]) -> Playing:
        scenario, buyer = self._scenario, self._scenario.buyer
        place = Place(scenario.start, buyer.trust)
        turns = []
        for turn in taken:
            turns.append(self._turn(turn.number, place, turn.branch))
            move = take(scenario, place, turn.branch)
            place = Place(move.go, move.trust, move.visits)
        number = len(taken) + 1
        is_over = place.turn_id in scenario.endings
        cue = None if is_over else cue_at(scenario, place, self._play.seed)
        if not is_over:
            turns.append(self._turn(number, place, None))
        return Playing(
            played_id=self._play.played_id,
            title=scenario.title,
            buyer=buyer.name,
            about_buyer=", ".join(part for part in (buyer.role, buyer.company) if part),
            portrait=buyer.portrait,
            goal=scenario.goal,
            number=number,
            cue=cue,
            likely=None if is_over else self._likely(number, place),
            ending=self._ending(place.turn_id) if is_over else ("", ""),
            turns=tuple(turns),
        )

    def _turn(self, number: int, place: Place, branch: int | None) -> PlayedCue:
        cue = cue_at(self._scenario, place, self._play.seed)
        rows = tuple(
            RatedCriterion(
                criterion,
                self._said(number, criterion.id, self._meeting.held_by),
                self._said(number, criterion.id, self._meeting.held_with),
            )
            for criterion in cue.wanted
        )
        way = next((w.when for w in cue.ways if w.branch == branch), "")
        return PlayedCue(number, cue.line, rows, way)

    def _said(self, number: int, criterion_id: str, person_id: str) -> Verdict | None:
        found = self._play.ratings.get((number, criterion_id, person_id))
        return Verdict(found) if found else None

    def _likely(self, number: int, place: Place) -> int | None:
        coach = self._meeting.held_by
        verdicts = {
            criterion_id: said
            for (turn, criterion_id, who), said in self._play.ratings.items()
            if turn == number and who == coach
        }
        return led_to(self._scenario, place, verdicts) if verdicts else None

    def _ending(self, ending_id: str) -> tuple[str, str]:
        ending = self._scenario.endings[ending_id]
        return ending.title, ending.debrief
