"""Which line is said and which turn comes next: pure, the same on every machine."""

from collections import deque
from dataclasses import dataclass
from hashlib import sha256

from roleplay.scenario.model import Branch, Condition, Scenario, Turn


@dataclass(frozen=True, slots=True)
class Place:
    """Where an attempt stands.  visits: turn ids with how often they were left."""

    turn_id: str
    trust: int
    visits: tuple[tuple[str, int], ...] = ()

    @property
    def visit(self) -> int:
        """Which visit of this turn it is, from 1."""
        return dict(self.visits).get(self.turn_id, 0) + 1


@dataclass(frozen=True, slots=True)
class Move:
    """Where an answer leads.  branch: its index; trust: 0 to 100, after the change.

    trust_change: as it took effect, within the limits.
    """

    go: str
    branch: int
    trust: int
    trust_change: int
    ending: bool
    visits: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Judged:
    """Verdicts of an answer, as the walk needs them.  score: 0 to 100 or None."""

    met: frozenset[str] = frozenset()
    partly: frozenset[str] = frozenset()
    missed: frozenset[str] = frozenset()
    score: float | None = None


def next_step(scenario: Scenario, place: Place, judged: Judged) -> Move:
    """Return where *judged* leads from *place*: the first branch that matches.

    Trust is compared before the branch changes it; ``visits`` counts this visit.
    """
    turn = scenario.turns[place.turn_id]
    for index, branch in enumerate(turn.branches):
        if branch.when is None or matches(branch.when, place, judged):
            return take(scenario, place, index)
    raise ValueError(f"turn '{turn.id}' has no branch that always matches")


def matches(when: Condition, place: Place, judged: Judged) -> bool:
    """Return whether everything a condition sets holds."""
    checks = (
        judged.met.issuperset(when.met),
        judged.partly.issuperset(when.partly),
        judged.missed.issuperset(when.missed),
        _at_least(judged.score, when.score),
        when.trust is None or place.trust >= when.trust,
        when.below_trust is None or place.trust < when.below_trust,
        when.visits is None or place.visit >= when.visits,
    )
    return all(checks)


def _at_least(score: float | None, wanted: float | None) -> bool:
    return wanted is None or (score is not None and score >= wanted)


def take(scenario: Scenario, place: Place, index: int) -> Move:
    """Return where a turn's branch leads, whether its condition holds or not."""
    branch = scenario.turns[place.turn_id].branches[index]
    trust = max(0, min(100, place.trust + branch.trust))
    visits = dict(place.visits)
    visits[place.turn_id] = place.visit
    return Move(
        go=branch.go,
        branch=index,
        trust=trust,
        trust_change=trust - place.trust,
        ending=branch.go in scenario.endings,
        visits=tuple(sorted(visits.items())),
    )


def draw_line(
    lines: tuple[str, ...], seed: int, turn_id: str, visit: int, avoid: frozenset[str]
) -> str:
    """Return one of *lines*, fixed by seed, turn and visit.

    It is not one of *avoid* where there are others.
    """
    fresh = [line for line in lines if line not in avoid] or list(lines)
    text = f"{seed}/{turn_id}/{visit}"
    return fresh[int.from_bytes(sha256(text.encode()).digest()[:8]) % len(fresh)]


def about_turns(scenario: Scenario) -> int:
    """Return how many turns an attempt takes, roughly.

    The shortest way to an ending by each turn's first branch, or where that goes in a
    circle, the shortest way by any.  Source: own choice; it is only shown as "about".
    """
    turn: Turn | None = scenario.turns[scenario.start]
    seen: list[str] = []
    while turn is not None and turn.id not in seen:
        seen.append(turn.id)
        go = _best(turn).go
        if go in scenario.endings:
            return len(seen)
        turn = scenario.turns.get(go)
    return _shortest(scenario)


def _best(turn: Turn) -> Branch:
    return max(turn.branches, key=lambda branch: branch.trust)


def _shortest(scenario: Scenario) -> int:
    waiting = deque([(scenario.start, 1)])
    seen = {scenario.start}
    while waiting:
        turn_id, length = waiting.popleft()
        for branch in scenario.turns[turn_id].branches:
            if branch.go in scenario.endings:
                return length
            if branch.go in scenario.turns and branch.go not in seen:
                seen.add(branch.go)
                waiting.append((branch.go, length + 1))
    return len(scenario.turns)
