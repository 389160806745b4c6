"""Which branches of a turn can be taken, and what an answer that takes one earns."""

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from math import prod

from roleplay.scenario.model import Branch, Condition, Criterion, Scenario, Turn

MAX_CASES = 1000
"""Combinations of verdicts in one turn up to which branches are told apart exactly.
Source: own choice."""
PARTLY = 0.5
"""What a criterion partly met is taken to earn.  Source: own choice."""

_CREDITS = {"met": 1.0, "partly": PARTLY, "missed": 0.0}


@dataclass(frozen=True, slots=True)
class Earned:
    """Rubric weight that answers taking a branch earn, from the least to the most."""

    least: float
    most: float


class Branching:
    """The branches of a scenario's turns, with what was worked out kept."""

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self._ways: dict[tuple[str, tuple[int, ...]], Mapping[int, Earned]] = {}

    def ways(self, turn: Turn, trust: int, visit: int) -> Mapping[int, Earned]:
        """Return the branches an answer can take here, by index, and what it earns."""
        taken = []
        for index, branch in enumerate(turn.branches):
            if branch.when is None or _stands(branch.when, trust, visit):
                taken.append(index)
        key = (turn.id, tuple(taken))
        if key not in self._ways:
            self._ways[key] = _ways(turn, tuple(taken))
        return self._ways[key]


def weight_of(turn: Turn) -> float:
    """Return the weight of a turn's whole rubric."""
    return sum(criterion.weight for criterion in turn.criteria)


def after(trust: int, branch: Branch) -> int:
    """Return the buyer's trust once a branch was taken."""
    return max(0, min(100, trust + branch.trust))


def trust_reached(scenario: Scenario) -> dict[str, frozenset[int]]:
    """Return the trust a buyer can come to each turn with; empty where nobody comes.

    Verdicts, scores and visits are taken to fall out as they may.
    """
    reached: dict[str, set[int]] = {name: set() for name in scenario.turns}
    waiting = deque([(scenario.start, scenario.buyer.trust)])
    reached[scenario.start].add(scenario.buyer.trust)
    while waiting:
        name, trust = waiting.popleft()
        for branch in scenario.turns[name].branches:
            if branch.when is not None and not _trusts(branch.when, trust):
                continue
            then = after(trust, branch)
            if branch.go in reached and then not in reached[branch.go]:
                reached[branch.go].add(then)
                waiting.append((branch.go, then))
    return {name: frozenset(values) for name, values in reached.items()}


def comes_back(scenario: Scenario, turn_id: str) -> bool:
    """Return whether a turn can be visited twice."""
    seen: set[str] = set()
    waiting = [turn_id]
    while waiting:
        for branch in scenario.turns[waiting.pop()].branches:
            if branch.go == turn_id:
                return True
            if branch.go in scenario.turns and branch.go not in seen:
                seen.add(branch.go)
                waiting.append(branch.go)
    return False


def _trusts(when: Condition, trust: int) -> bool:
    low = when.trust is None or trust >= when.trust
    return low and (when.below_trust is None or trust < when.below_trust)


def _stands(when: Condition, trust: int, visit: int) -> bool:
    return _trusts(when, trust) and (when.visits is None or visit >= when.visits)


def _ways(turn: Turn, taken: tuple[int, ...]) -> Mapping[int, Earned]:
    asked: set[str] = set()
    for index in taken:
        when = turn.branches[index].when
        if when is not None:
            asked.update(when.met, when.partly, when.missed)
    criteria = [c for c in turn.criteria if c.id in asked]
    choices = [_verdicts(criterion) for criterion in criteria]
    if prod(len(choice) for choice in choices) > MAX_CASES:
        return {index: _alone(turn, index) for index in taken}
    free = sum(c.weight for c in turn.criteria if c.id not in asked)
    found: dict[int, Earned] = {}
    for chosen in product(*choices):
        pairs = list(zip(criteria, chosen, strict=True))
        least = sum(c.weight * _CREDITS[verdict] for c, verdict in pairs)
        verdicts = {c.id: verdict for c, verdict in pairs}
        for index, earned in _first(turn, taken, verdicts, Earned(least, least + free)):
            other = found.get(index, earned)
            found[index] = Earned(
                min(other.least, earned.least), max(other.most, earned.most)
            )
    return found


def _alone(turn: Turn, index: int) -> Earned:
    """Return what a branch's own condition leaves open, earlier ones left aside."""
    when = turn.branches[index].when or Condition()
    weights = {c.id: c.weight for c in turn.criteria}
    least = sum(weights[name] for name in set(when.met))
    least = max(least, (when.score or 0) / 100 * weight_of(turn))
    return Earned(least, weight_of(turn) - sum(weights[n] for n in set(when.missed)))


def _verdicts(criterion: Criterion) -> tuple[str, ...]:
    if criterion.kind in ("never", "behaviour"):
        return ("met", "missed")
    return ("met", "missed", "partly")


def _first(
    turn: Turn, taken: tuple[int, ...], verdicts: Mapping[str, str], earned: Earned
) -> Iterator[tuple[int, Earned]]:
    """Give the branches that come first for some score of these verdicts."""
    weight = weight_of(turn)
    least, most = earned.least, earned.most
    for index in taken:
        when = turn.branches[index].when
        if when is not None and not _agrees(when, verdicts):
            continue
        if when is None or when.score is None:
            yield index, Earned(least, most)
            return
        needed = when.score / 100 * weight
        if not weight or needed > most:
            continue
        yield index, Earned(max(least, needed), most)
        if needed <= least:
            return
        most = needed


def _agrees(when: Condition, verdicts: Mapping[str, str]) -> bool:
    wanted = (("met", when.met), ("partly", when.partly), ("missed", when.missed))
    return all(verdicts[name] == word for word, names in wanted for name in names)
