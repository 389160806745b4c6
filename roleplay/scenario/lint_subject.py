"""What lint's rules are handed: a scenario, its file's places, and its judges."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from roleplay.errors import Finding
from roleplay.scenario.model import Scenario, Turn
from roleplay.scenario.pattern import PatternWord
from roleplay.scenario.reader import child
from roleplay.scenario.yaml_tree import Node


@dataclass(frozen=True, slots=True)
class Verdicts:
    """How an answer fares: ids of the criteria met and all ids; score 0 to 100."""

    met: frozenset[str]
    score: float | None


Judge: TypeAlias = Callable[[Scenario, Turn, str], Verdicts]
"""Judges a typed answer; handed in from above, as scoring builds on scenario."""


class Hearer(Protocol):
    """The words a recogniser can hear; handed in from above, as Judge is."""

    @property
    def name(self) -> str:
        """Whose vocabulary it is."""
        ...

    def unheard(self, word: PatternWord) -> tuple[str, ...]:
        """Return what of a pattern's word can never be heard, as an answer says it."""
        ...

    def sounds_like(self, word: str) -> tuple[str, ...]:
        """Return what may be heard instead of *word*, likeliest first."""
        ...


@dataclass(frozen=True, slots=True)
class Lint:
    """A scenario under the rules.  tree: its file, for the places of findings."""

    scenario: Scenario
    tree: Node
    name: str
    judge: Judge | None = None
    hearer: Hearer | None = None

    def finding(
        self, message: str, expected: str, *path: str | int, offset: int = 0
    ) -> Finding:
        """Return a warning at the node of *path*, or at the nearest one above it.

        offset: letters into the node's text.
        """
        node: Node | None = None
        steps = list(path)
        while node is None:
            node = child(self.tree, *steps)
            steps = steps[:-1]
        column = node.column + offset
        return Finding(
            self.name, node.line, column, message, expected, severity="warning"
        )
