"""Walks through a scenario that take no branch twice, one after the other."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from roleplay.scenario.branching import Branching, after

MAX_STEPS = 60_000
"""Steps after which walking stops.  Source: own choice."""

State: TypeAlias = tuple[str, int]
"""A turn's id, and the buyer's trust on coming there."""


@dataclass(frozen=True, slots=True)
class Step:
    """A branch taken.  go: the state it leads to, None for an ending.

    least, most: rubric weight that answers taking it earn.
    """

    branch: int
    go: State | None
    least: float
    most: float


Trail: TypeAlias = Sequence[tuple[str, Step]]
"""The turns of one path with the steps out of them."""


def trails(branching: Branching) -> Iterator[Trail | None]:
    """Give the paths that take no branch twice; None last where walking was cut off.

    Visits and trust are those of the walk.  A path changes once the next is asked for.
    """
    scenario = branching.scenario
    trail: list[tuple[str, Step]] = []
    used: set[tuple[str, int]] = set()
    visits = dict.fromkeys(scenario.turns, 0)
    stack = [_steps(branching, scenario.start, scenario.buyer.trust, visits)]
    for _ in range(MAX_STEPS):
        step = next((s for s in stack[-1] if (s[0], s[1].branch) not in used), None)
        if step is None:
            stack.pop()
            if not stack:
                return
            name, taken = trail.pop()
            used.discard((name, taken.branch))
            visits[name] -= 1
            continue
        name, taken = step
        trail.append(step)
        if taken.go is None:
            yield trail
            trail.pop()
            continue
        used.add((name, taken.branch))
        visits[name] += 1
        stack.append(_steps(branching, *taken.go, visits))
    yield None


def _steps(
    branching: Branching, name: str, trust: int, visits: dict[str, int]
) -> Iterator[tuple[str, Step]]:
    scenario = branching.scenario
    turn = scenario.turns[name]
    ways = branching.ways(turn, trust, visits[name] + 1)
    for index, earned in ways.items():
        branch = turn.branches[index]
        ends = branch.go in scenario.endings
        go = None if ends else (branch.go, after(trust, branch))
        yield name, Step(index, go, earned.least, earned.most)
