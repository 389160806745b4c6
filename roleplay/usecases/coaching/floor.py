"""One scenario played in front of a team: answered by one, voted on by all."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Protocol

from roleplay.errors import UsageError
from roleplay.game import Hand
from roleplay.scenario import Answer, Scenario
from roleplay.scoring import Explanation, NotMeasured, Score, TurnVerdict, Verdict
from roleplay.usecases.coaching.meeting_values import Closing
from roleplay.usecases.practise import Practise
from roleplay.usecases.rehearsal import Rehearsal
from roleplay.usecases.scene import Scene, Step
from roleplay.words import tr

UNHEARD = tr("Nobody listened but the room.")
CREDITS: Mapping[Hand, float] = {"met": 1.0, "partly": 0.5, "missed": 0.0}


class Floor(Protocol):
    """A scenario under way on the floor."""

    @property
    def scene(self) -> Scene:
        """The line now waiting, or answered and being voted on."""
        ...

    @property
    def attempt_id(self) -> str | None:
        """The attempt it is kept as, or None."""
        ...

    def judge(self, answer: Answer | None) -> TurnVerdict:
        """Return how an answer fares; None: only the room heard it."""
        ...

    def go_on(self, room: Mapping[str, Hand]) -> Scene | Closing:
        """Return what comes after the answer.  room: verdicts by criterion."""
        ...


class DryFloor:
    """Plays in memory: nothing of the answers is kept anywhere.

    Where nobody listened but the room, the buyer goes on as the room voted.
    """

    def __init__(self, scenario: Scenario, seed: int) -> None:
        self._scenario = scenario
        self._rehearsal = Rehearsal("", scenario, seed)
        self._answer: Answer | None = None
        self._verdict: TurnVerdict | None = None

    @property
    def scene(self) -> Scene:
        """The line now waiting."""
        return self._rehearsal.scene()

    @property
    def attempt_id(self) -> None:
        """None: there is no attempt."""
        return

    def judge(self, answer: Answer | None) -> TurnVerdict:
        """Return how an answer fares; the same line may be answered again."""
        self._answer = answer
        if answer is None:
            self._verdict = _unheard(self._rehearsal)
        else:
            self._verdict = self._rehearsal.judge(answer)
        return self._verdict

    def go_on(self, room: Mapping[str, Hand]) -> Scene | Closing:
        """Return the next line, or how it ended.  Raises UsageError before judge()."""
        if self._verdict is None:
            raise UsageError(tr("This line was not answered yet. Nothing was changed."))
        verdict, answer = self._verdict, self._answer
        if answer is None:
            verdict, answer = _as_voted(verdict, room), Answer(())
        played = self._rehearsal.played_now(answer, verdict, None)
        self._verdict = None
        return _came_of(self._scenario, self._rehearsal.advance(played))


class KeptFloor:
    """Plays an attempt of the person on the floor, who wants to keep it."""

    def __init__(self, scenario: Scenario, practise: Practise) -> None:
        self._scenario = scenario
        self._practise = practise
        self._scene = practise.begin(scenario.key)
        self._step: Step | None = None

    @property
    def scene(self) -> Scene:
        """The line now waiting."""
        return self._scene

    @property
    def attempt_id(self) -> str:
        """The attempt it is kept as."""
        return self._scene.attempt_id

    def judge(self, answer: Answer | None) -> TurnVerdict:
        """Store an answer, without its sound.  Raises UsageError where it has none."""
        if answer is None:
            raise UsageError(
                tr(
                    "This round is kept as an attempt, so its words are needed: "
                    "say the answer again, or type it. Nothing was lost."
                )
            )
        self._step = self._practise.answer(self.attempt_id, answer)
        return self._step.played.verdict

    def go_on(self, room: Mapping[str, Hand]) -> Scene | Closing:
        """Return the next line, or how it ended.  Raises UsageError before judge()."""
        if self._step is None:
            raise UsageError(tr("This line was not answered yet. Nothing was changed."))
        step, self._step = self._step, None
        if step.scene is not None:
            self._scene = step.scene
        return _came_of(self._scenario, step)


def _unheard(rehearsal: Rehearsal) -> TurnVerdict:
    turn = rehearsal.turn
    none = NotMeasured(UNHEARD)
    return TurnVerdict(
        turn.id,
        Score(none, 0.0, 0.0),
        tuple(
            Explanation(
                criterion_id=criterion.id,
                label=criterion.label,
                verdict=Verdict.NOT_MEASURED,
                credit=None,
                weight=criterion.weight,
                certain=True,
                evidence=(),
                reason=UNHEARD,
                why=criterion.why,
            )
            for criterion in turn.criteria
        ),
    )


def _as_voted(verdict: TurnVerdict, room: Mapping[str, Hand]) -> TurnVerdict:
    return replace(
        verdict,
        explanations=tuple(
            replace(
                explanation,
                verdict=Verdict(room[explanation.criterion_id]),
                credit=CREDITS[room[explanation.criterion_id]],
            )
            if explanation.criterion_id in room
            else explanation
            for explanation in verdict.explanations
        ),
    )


def _came_of(scenario: Scenario, step: Step) -> Scene | Closing:
    if step.scene is not None:
        return step.scene
    ending = scenario.endings[step.ending_id or ""]
    return Closing(ending.title, ending.debrief)
