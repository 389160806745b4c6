"""Reference attempts: typed conversations with ratings, to certify coaches by."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from roleplay.errors import ScenarioError
from roleplay.scenario.checks import Key, Notes, Read, choice, group, sequence, table
from roleplay.scenario.checks import text as text_of
from roleplay.scenario.reader import read_bytes
from roleplay.scenario.shape import MAX_CRITERIA, identifier
from roleplay.scenario.yaml_tree import read_tree
from roleplay.words import tr

RATINGS = ("met", "partly", "missed")
"""What a reference may say of a criterion."""


@dataclass(frozen=True, slots=True)
class ReferenceRating:
    """How a criterion is rated, a word of RATINGS, and why, in a line."""

    criterion_id: str
    verdict: str
    reason: str


@dataclass(frozen=True, slots=True)
class ReferenceTurn:
    """A turn of a scenario: what the buyer said, what was answered, how it rates."""

    turn_id: str
    line: str
    answer: str
    ratings: tuple[ReferenceRating, ...]


@dataclass(frozen=True, slots=True)
class ReferenceAttempt:
    """A conversation of *scenario* (a key), turns in order."""

    id: str
    scenario: str
    turns: tuple[ReferenceTurn, ...]


def read_references(folder: Path) -> tuple[ReferenceAttempt, ...]:
    """Return the reference attempts of a folder, by file name.

    Raises ScenarioError where one is broken.
    """
    return tuple(read_reference(path) for path in sorted(folder.glob("*.yaml")))


def read_reference(path: Path) -> ReferenceAttempt:
    """Return the reference attempt in a file.  Raises ScenarioError.

    Whether its scenario has such turns and criteria is for who has the scenario.
    """
    notes = Notes(str(path))
    tree = read_tree(read_bytes(path), str(path))
    values: dict[str, Any] | None = _shape()(tree, notes)
    if notes.findings or values is None:
        raise ScenarioError(notes.findings)
    turns = tuple(
        ReferenceTurn(
            turn["turn"],
            turn["line"],
            turn["answer"],
            tuple(
                ReferenceRating(name, rating["verdict"], rating["reason"])
                for name, rating in turn["ratings"].items()
            ),
        )
        for turn in values["turns"]
    )
    return ReferenceAttempt(values["id"], values["scenario"], turns)


def _shape() -> Read:
    rating = group(
        {
            "verdict": Key(choice(*RATINGS), needed=True),
            "reason": Key(text_of(300), needed=True),
        },
        tr("a rating"),
    )
    turn = group(
        {
            "turn": Key(identifier, needed=True),
            "line": Key(text_of(600), needed=True),
            "answer": Key(text_of(), needed=True),
            "ratings": Key(
                table(lambda _: rating, "ratings", MAX_CRITERIA), needed=True
            ),
        },
        tr("a turn"),
    )
    keys = {
        "id": Key(identifier, needed=True),
        "scenario": Key(identifier, needed=True),
        "turns": Key(sequence(turn, "turns", 50, least=1), needed=True),
    }
    return group(keys, tr("a reference attempt"))
