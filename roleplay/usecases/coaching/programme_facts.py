"""What the second half of the programme is told by its other parts.

Each source is a function of the data lane; one that is left out knows of nothing.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from roleplay.game import ConflictFact, NoticeFact, SentFact, TeamCall


@dataclass(frozen=True, slots=True)
class OutcomeNow:
    """A measured outcome.  now: None where nothing was measured since the start."""

    title: str
    unit: str
    start: float
    aim: float
    now: float | None = None
    measured_on: date | None = None


@dataclass(frozen=True, slots=True)
class ProgrammeNow:
    """The programme under way.

    enrolled: ids of people.  core: scenarios that everybody is to pass; where there
    are none, one of each skill is.
    """

    title: str
    goal: str
    started_on: date
    weeks: int
    enrolled: tuple[str, ...]
    core: tuple[str, ...] = ()
    outcomes: tuple[OutcomeNow, ...] = ()


def _no_programme() -> ProgrammeNow | None:
    return None


def _nothing(*_: object) -> tuple[()]:
    return ()


def _no_questions() -> int:
    return 0


def _no_ratings(_: str) -> tuple[int, int] | None:
    return None


@dataclass(frozen=True, slots=True)
class Sources:
    """Facts of the other parts.

    sent: assignments that a person sent.  calls, notices, conflicts: everybody's.
    questions: how many wait for an answer.  examples: days on which a person shared an
    attempt as an example.  ratings: of a coach's references, how many agree, of how
    many; None where they rated none.  skills: those of the library.
    """

    programme: Callable[[], ProgrammeNow | None] = _no_programme
    sent: Callable[[str], Sequence[SentFact]] = _nothing
    calls: Callable[[], Sequence[TeamCall]] = _nothing
    questions: Callable[[], int] = _no_questions
    examples: Callable[[str], Sequence[date]] = _nothing
    notices: Callable[[], Sequence[NoticeFact]] = _nothing
    conflicts: Callable[[], Sequence[ConflictFact]] = _nothing
    ratings: Callable[[str], tuple[int, int] | None] = _no_ratings
    skills: Callable[[], Sequence[str]] = _nothing
