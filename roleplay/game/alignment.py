"""Whether everybody says the one message: key points met, level by level.

Of each person the latest attempt of their level's "say the message" scenario counts.  A
level is shown from five people on.  Source: coaching.md, Programme page.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

from roleplay.game.facts import AttemptFact
from roleplay.game.readiness import FEWEST
from roleplay.scoring import Verdict

MessageLevel: TypeAlias = Literal["executive", "manager", "rep"]

MESSAGE_LEVELS: tuple[MessageLevel, ...] = ("executive", "manager", "rep")


@dataclass(frozen=True, slots=True)
class MessageSaid:
    """What one person said of the message, in one attempt.

    judged: the key points that were measured; met: those of them that were said.
    """

    person_id: str
    level: MessageLevel
    said_at: datetime
    judged: frozenset[str]
    met: frozenset[str]

    @property
    def share(self) -> float:
        """The share of the measured key points that were said, 0 to 1."""
        return len(self.met) / len(self.judged)


@dataclass(frozen=True, slots=True)
class Alignment:
    """How a level says the message.  people: of how many an attempt counts.

    share: mean share of key points, 0 to 1; None below five people.  points: key point
    and how many people said it, in the map's order; empty below five people.
    """

    level: MessageLevel
    people: int
    share: float | None
    points: tuple[tuple[str, int], ...]


def message_said(
    person_id: str,
    level: MessageLevel,
    points: Sequence[str],
    attempts: Iterable[AttemptFact],
) -> MessageSaid | None:
    """Return what a person said last; None where they said none of today's message.

    points: criterion ids of the key points as they are now.  attempts: the person's, of
    this level's scenario.  An attempt of an earlier message counts with the key points
    that are still in it; a point that was not measured leaves both sides.
    """
    found = [
        said
        for fact in attempts
        if fact.retry_of is None
        for said in (_said(person_id, level, frozenset(points), fact),)
        if said.judged
    ]
    return max(found, key=lambda said: said.said_at, default=None)


def alignment_of(
    level: MessageLevel, points: Sequence[str], said: Iterable[MessageSaid]
) -> Alignment:
    """Return how a level says the message; one line of each person counts."""
    latest: dict[str, MessageSaid] = {}
    for one in sorted(said, key=lambda one: one.said_at):
        if one.level == level:
            latest[one.person_id] = one
    people = len(latest)
    if people < FEWEST:
        return Alignment(level, people, None, ())
    share = sum(one.share for one in latest.values()) / people
    counts = tuple(
        (point, sum(point in one.met for one in latest.values())) for point in points
    )
    return Alignment(level, people, share, counts)


def _said(
    person_id: str, level: MessageLevel, points: frozenset[str], fact: AttemptFact
) -> MessageSaid:
    judged: set[str] = set()
    met: set[str] = set()
    for turn in fact.turns:
        for criterion in turn.criteria:
            if criterion.criterion_id not in points:
                continue
            if criterion.verdict is not Verdict.NOT_MEASURED:
                judged.add(criterion.criterion_id)
            if criterion.verdict is Verdict.MET:
                met.add(criterion.criterion_id)
    return MessageSaid(
        person_id, level, fact.finished_at, frozenset(judged), frozenset(met)
    )
