"""One attempt under way: which line is said, how an answer counts, what comes next.

Pure: the same scenario, seed and answers always give the same scenes.
"""

from dataclasses import dataclass, replace

from roleplay.scenario import (
    Answer,
    Branch,
    Judged,
    Mood,
    Move,
    Place,
    Scenario,
    Turn,
    about_turns,
    draw_line,
    next_step,
)
from roleplay.scoring import (
    NotMeasured,
    TurnVerdict,
    Verdict,
    judge_turn,
    plain_phrases,
)
from roleplay.usecases.scene import PlayedTurn, Retry, Scene, Step
from roleplay.words import tr


@dataclass(frozen=True, slots=True)
class Single:
    """A single turn tried again: of which attempt, and how that turn stood there."""

    retry_of: str
    number: int
    turn_id: str
    line: str
    trust: int
    mood_before: Mood | None
    before: float | None


class Rehearsal:
    """The state of one attempt between two answers.

    avoid: lines said lately, not drawn again where there are others.
    """

    def __init__(
        self,
        attempt_id: str,
        scenario: Scenario,
        seed: int,
        avoid: frozenset[str] = frozenset(),
        single: Single | None = None,
    ) -> None:
        self.attempt_id = attempt_id
        self.scenario = scenario
        self.seed = seed
        self.single = single
        self.played: list[PlayedTurn] = []
        self.hinted: set[int] = set()
        self.ending_id: str | None = None
        self._avoid = avoid
        self._trust_change = 0
        self._trust_reason = ""
        if single is None:
            self.place = Place(scenario.start, scenario.buyer.trust, ())
        else:
            self.place = Place(single.turn_id, single.trust, ())
        self._line = self._draw()

    @property
    def number(self) -> int:
        """Number of the turn now waiting, from 1."""
        return len(self.played) + 1

    @property
    def turn(self) -> Turn:
        """The turn now waiting for an answer."""
        return self.scenario.turns[self.place.turn_id]

    @property
    def is_over(self) -> bool:
        """Whether an ending was reached, or the single turn was answered."""
        return self.ending_id is not None or bool(self.single and self.played)

    def scene(self) -> Scene:
        """Return the buyer's line now waiting and everything shown with it."""
        scenario, single = self.scenario, self.single
        before = self.played[-1].mood if self.played else None
        number = single.number if single else self.number
        return Scene(
            attempt_id=self.attempt_id,
            scenario_key=scenario.key,
            title=scenario.title,
            skill=scenario.skill,
            brief=scenario.brief,
            goal=scenario.goal,
            buyer=scenario.buyer,
            turn=self.turn,
            line=self._line,
            number=number,
            about=about_turns(scenario),
            trust=self.place.trust,
            trust_change=self._trust_change,
            trust_reason=self._trust_reason,
            mood=self.turn.mood,
            mood_before=single.mood_before if single else before,
            phrases=plain_phrases(scenario, self.turn),
            hint_used=number in self.hinted,
            retry_of=single.retry_of if single else None,
        )

    def judge(self, answer: Answer) -> TurnVerdict:
        """Return how *answer* fares in the turn now waiting; changes nothing."""
        return judge_turn(self.scenario, self.turn, answer)

    def move(self, verdict: TurnVerdict) -> Move:
        """Return where the turn now waiting leads with *verdict*; changes nothing."""
        score = verdict.score.value
        return next_step(
            self.scenario,
            self.place,
            Judged(
                verdict.ids(Verdict.MET),
                verdict.ids(Verdict.PARTLY),
                verdict.ids(Verdict.MISSED),
                None if isinstance(score, NotMeasured) else score,
            ),
        )

    def played_now(
        self, answer: Answer, verdict: TurnVerdict, recording: str | None
    ) -> PlayedTurn:
        """Return the turn now waiting as a played one."""
        return PlayedTurn(
            number=self.single.number if self.single else self.number,
            turn=self.turn,
            line=self._line,
            answer=answer,
            verdict=verdict,
            trust=self.move(verdict).trust,
            mood=self.turn.mood,
            recording=recording,
        )

    def advance(self, played: PlayedTurn) -> Step:
        """Go on from the turn now waiting, which became *played*."""
        move = self.move(played.verdict)
        branch = self.turn.branches[move.branch]
        self.played.append(played)
        self._trust_change = move.trust_change
        self._trust_reason = trust_reason(played, branch, move.trust_change)
        if self.single is not None:
            return Step(played, None, None)
        if move.ending:
            self.ending_id = move.go
            self.place = replace(self.place, trust=move.trust)
            return Step(played, None, move.go)
        self.place = Place(move.go, move.trust, move.visits)
        self._line = self._draw()
        return Step(played, self.scene(), None)

    def silence_line(self, nth: int) -> str | None:
        """Return what the buyer says into the *nth* pause (from 1), or None."""
        silence = self.turn.silence
        if silence is None or nth > len(silence.buyer):
            return None
        return silence.buyer[nth - 1]

    def _draw(self) -> str:
        if self.single is not None:
            return self.single.line
        turn = self.turn
        visit = self.place.visit
        return draw_line(turn.lines, self.seed, turn.id, visit, self._avoid)


def trust_reason(played: PlayedTurn, branch: Branch, change: int) -> str:
    """Return in a sentence why the buyer's trust moved; "" where it did not."""
    if change == 0:
        return ""
    when = branch.when
    labels: list[str] = []
    if when is not None:
        wanted = (*when.met, *when.partly, *when.missed)
        labels = [played.turn.criterion(c).label for c in wanted]
    if not labels:
        verdict = Verdict.MET if change > 0 else Verdict.MISSED
        ids = played.verdict.ids(verdict)
        labels = [c.label for c in played.turn.criteria if c.id in ids][:1]
    missed = change < 0 or bool(when and when.missed and not when.met)
    word = "Missing" if missed else tr("What counted")
    return f"{word}: {', '.join(labels)}." if labels else ""


def thing_to_retry(played: tuple[PlayedTurn, ...]) -> Retry | None:
    """Return the turn that left most rubric weight unearned, None where all was met."""

    def lost(turn: PlayedTurn) -> float:
        return turn.verdict.score.weight - turn.verdict.score.earned

    worst = max(played, key=lost, default=None)
    if worst is None or lost(worst) <= 0:
        return None
    short = [e for e in worst.verdict.explanations if e.credit is not None]
    heaviest = max(short, key=lambda e: e.weight * (1 - (e.credit or 0)))
    sentence = worst.turn.hint or f"{heaviest.label}."
    return Retry(worst.number, worst.turn.id, sentence)
