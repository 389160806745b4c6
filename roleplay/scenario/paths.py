"""The ways through a scenario: how many, how long, and between which scores.

Where nothing leads back to a turn, every path is counted.  Where something does, a
path is one that takes no branch twice, and the count stops at a limit.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from roleplay.scenario.branching import Branching, after, weight_of
from roleplay.scenario.model import Scenario, Turn
from roleplay.scenario.trails import State, Step, Trail, trails

REP_RATE = 140
"""Words a minute of the rep.  Source: middle of the comfortable pace, 110 to 170."""
ANSWER_WORDS = 25
"""Words of an answer where a turn has neither model nor example.  Own choice."""
MAX_PATHS = 10_000
"""Paths after which counting stops.  Source: own choice."""


@dataclass(frozen=True, slots=True)
class Paths:
    """What the paths from the start to an ending have in common.

    count: of paths, at least so many where exact is False; the rest then holds for
    those looked at.  best, worst: score, 0 to 100, None where nothing is scored; what
    is partly met counts half.  shortest, longest: minutes of speech, buyer and rep
    together, at buyer_rate and rep_rate words a minute; turns: fewest and most.
    """

    count: int
    exact: bool
    best: float | None
    worst: float | None
    shortest: float
    longest: float
    turns: tuple[int, int]
    buyer_rate: int
    rep_rate: int = REP_RATE


_Graph: TypeAlias = dict[State, list[Step]]


@dataclass(frozen=True, slots=True)
class _Length:
    """Speech of one turn.  weight: of its rubric."""

    minutes: float
    weight: float


def path_figures(scenario: Scenario) -> Paths | None:
    """Return the figures of all paths, or None where no ending can be reached.

    Takes no longer than some seconds on the largest file.
    """
    branching = Branching(scenario)
    lengths = {name: _length(scenario, turn) for name, turn in scenario.turns.items()}
    graph = _graph(branching)
    order = _sorted(graph)
    if order is None:
        tally = _Tally()
        for trail in trails(branching):
            if trail is None or tally.full:
                tally.cut = True
                break
            tally.add(trail, lengths)
        return tally.paths(scenario)
    return _counted(scenario, graph, order, lengths)


def _length(scenario: Scenario, turn: Turn) -> _Length:
    answers: Sequence[str] = turn.models
    if not answers:
        answers = [example.text for example in turn.examples if example.meets]
    spoken = _words(answers) if answers else ANSWER_WORDS
    minutes = _words(turn.lines) / scenario.buyer.voice.rate + spoken / REP_RATE
    return _Length(minutes, weight_of(turn))


def _words(texts: Sequence[str]) -> float:
    return sum(len(text.split()) for text in texts) / len(texts)


def _graph(branching: Branching) -> _Graph:
    """Return the states that first visits can reach, and the steps between them.

    Trust is part of a state only where some branch asks for it.
    """
    scenario = branching.scenario
    minds = any(
        branch.when and (branch.when.trust, branch.when.below_trust) != (None, None)
        for turn in scenario.turns.values()
        for branch in turn.branches
    )
    graph: _Graph = {}
    waiting = [(scenario.start, scenario.buyer.trust if minds else 0)]
    while waiting:
        state = waiting.pop()
        if state in graph:
            continue
        name, trust = state
        turn = scenario.turns[name]
        graph[state] = []
        for index, earned in branching.ways(turn, trust, 1).items():
            branch = turn.branches[index]
            go = None
            if branch.go in scenario.turns:
                go = (branch.go, after(trust, branch) if minds else 0)
                waiting.append(go)
            graph[state].append(Step(index, go, earned.least, earned.most))
    return graph


def _sorted(graph: _Graph) -> list[State] | None:
    """Return the states, each before those it leads to; None where turns come back.

    Trust tells visits of a turn apart, so turns are looked at, not states.
    """
    arrows: dict[str, set[str]] = {}
    for (name, _), steps in graph.items():
        arrows.setdefault(name, set()).update(s.go[0] for s in steps if s.go)
    inward = dict.fromkeys(arrows, 0)
    for goes in arrows.values():
        for name in goes:
            inward[name] += 1
    ready = [name for name, count in inward.items() if not count]
    places: dict[str, int] = {}
    while ready:
        name = ready.pop()
        places[name] = len(places)
        for go in arrows[name]:
            inward[go] -= 1
            if not inward[go]:
                ready.append(go)
    if len(places) < len(arrows):
        return None
    return sorted(graph, key=lambda state: places[state[0]])


def _counted(
    scenario: Scenario,
    graph: _Graph,
    order: list[State],
    lengths: dict[str, _Length],
) -> Paths:
    start = order[0]
    counts: dict[State, int] = {}
    spans: dict[State, tuple[float, float]] = {}
    turns: dict[State, tuple[int, int]] = {}
    for state in reversed(order):
        goes = [step.go for step in graph[state]]
        counts[state] = min(
            MAX_PATHS + 1, sum(1 if go is None else counts[go] for go in goes)
        )
        minutes = lengths[state[0]].minutes
        ends = [(0.0, 0.0) if go is None else spans[go] for go in goes]
        spans[state] = (
            minutes + min(low for low, _ in ends),
            minutes + max(high for _, high in ends),
        )
        steps = [(0, 0) if go is None else turns[go] for go in goes]
        turns[state] = 1 + min(a for a, _ in steps), 1 + max(b for _, b in steps)
    count = counts[start]
    return Paths(
        count=min(count, MAX_PATHS),
        exact=count <= MAX_PATHS,
        best=_extreme(graph, order, lengths, 1),
        worst=_extreme(graph, order, lengths, -1),
        shortest=spans[start][0],
        longest=spans[start][1],
        turns=turns[start],
        buyer_rate=scenario.buyer.voice.rate,
    )


def _extreme(
    graph: _Graph, order: list[State], lengths: dict[str, _Length], sign: int
) -> float | None:
    """Return the highest (sign 1) or lowest (-1) score of a path.

    A score is a ratio of sums, so a first guess is bettered until no path beats it.
    Source: Dinkelbach 1967, On nonlinear fractional programming.
    """
    guess, found = (0.0 if sign > 0 else 1.0), False
    while True:
        earned, weight = _best(graph, order, lengths, (sign, guess))
        if not weight:
            return 100 * guess if found else None
        ratio, found = earned / weight, True
        if sign * (ratio - guess) <= 1e-9:
            return 100 * guess
        guess = ratio


def _best(
    graph: _Graph,
    order: list[State],
    lengths: dict[str, _Length],
    aim: tuple[int, float],
) -> tuple[float, float]:
    """Return earned and whole weight of the path that beats the guess by most."""
    sign, guess = aim
    best: dict[State | None, tuple[float, float, float]] = {None: (0.0, 0.0, 0.0)}
    for state in reversed(order):
        weight = lengths[state[0]].weight
        found = []
        for step in graph[state]:
            gain, earned, whole = best[step.go]
            here = step.most if sign > 0 else step.least
            gain += sign * (here - guess * weight)
            found.append((gain, earned + here, whole + weight))
        best[state] = max(found)
    return best[order[0]][1:]


class _Tally:
    """Adds up paths that are walked one by one."""

    def __init__(self) -> None:
        self.cut = False
        self._count = 0
        self._scores: tuple[float, float] | None = None
        self._minutes = (float("inf"), 0.0)
        self._turns = (0, 0)

    @property
    def full(self) -> bool:
        """Whether as many paths were walked as ever are."""
        return self._count >= MAX_PATHS

    def add(self, trail: Trail, lengths: dict[str, _Length]) -> None:
        """Take one path in."""
        self._count += 1
        minutes = sum(lengths[name].minutes for name, _ in trail)
        low, high = self._minutes
        self._minutes = min(low, minutes), max(high, minutes)
        few, many = self._turns
        self._turns = min(few or len(trail), len(trail)), max(many, len(trail))
        weight = sum(lengths[name].weight for name, _ in trail)
        if weight:
            best = 100 * sum(step.most for _, step in trail) / weight
            worst = 100 * sum(step.least for _, step in trail) / weight
            top, bottom = self._scores or (best, worst)
            self._scores = max(top, best), min(bottom, worst)

    def paths(self, scenario: Scenario) -> Paths | None:
        """Return the figures, or None where there was no path."""
        if not self._count:
            return None
        best, worst = self._scores or (None, None)
        return Paths(
            count=self._count,
            exact=not self.cut,
            best=best,
            worst=worst,
            shortest=self._minutes[0],
            longest=self._minutes[1],
            turns=self._turns,
            buyer_rate=scenario.buyer.voice.rate,
        )
