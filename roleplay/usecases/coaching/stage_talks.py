"""Rehearse talks before a room: the talks there are, how they went, two compared."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from roleplay.errors import UsageError
from roleplay.game import AttemptFact
from roleplay.scoring import Measure, NotMeasured, Verdict, delivery_of
from roleplay.storage import Attempts
from roleplay.usecases.rows import ScenarioCard, Shelf
from roleplay.usecases.scene import Debrief
from roleplay.words import tr

STAGE = "stage"
"""The skill of kick-off talks, workshop openings and openings of team meetings."""

MOST_TALKS = 30
"""Attempts listed, the newest.  Source: own choice."""


class Looking(Protocol):
    """What is needed of Practise."""

    def shelf(self) -> Shelf:
        """Return all scenarios."""
        ...

    def debrief(self, attempt_id: str) -> Debrief:
        """Return a debrief."""
        ...


@dataclass(frozen=True, slots=True)
class Talk:
    """An ended attempt of a talk.

    on: the local day.  score: None where nothing was measured.  pace: words a minute,
    fillers: per 100 words, spoken_s: seconds spoken; each None where not measured.
    """

    attempt_id: str
    scenario_key: str
    title: str
    on: date
    finished_at: datetime
    score: float | None
    pace: float | None
    fillers: float | None
    spoken_s: float | None


@dataclass(frozen=True, slots=True)
class Beside:
    """A number or verdict of two attempts, the earlier one first."""

    name: str
    before: Measure | Verdict | None
    after: Measure | Verdict | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two attempts of a person, the earlier one first.

    measures: every delivery measure, and how long was spoken.  criteria: by label,
    those judged in both; none where the talks are different ones.
    """

    before: Talk
    after: Talk
    same_talk: bool
    measures: tuple[Beside, ...]
    criteria: tuple[Beside, ...]


class RehearseTalks:
    """The talks of one person.  Data lane.  Raises StorageError."""

    def __init__(self, person_id: str, practise: Looking, attempts: Attempts) -> None:
        self._person_id = person_id
        self._practise = practise
        self._attempts = attempts

    def scenarios(self) -> tuple[ScenarioCard, ...]:
        """Return the talks that can be rehearsed, the easiest first."""
        cards = [c for c in self._practise.shelf().cards if c.skill == STAGE]
        return tuple(sorted(cards, key=lambda c: (c.difficulty, c.title)))

    def talks(self) -> tuple[Talk, ...]:
        """Return the own ended attempts of talks, newest first."""
        facts = self._attempts.facts(self._person_id)
        found = [_talk(f) for f in facts if f.skill == STAGE and f.retry_of is None]
        return tuple(reversed(found))[:MOST_TALKS]

    def compare(self, first_id: str, second_id: str) -> Comparison:
        """Return two own talks side by side, whichever was first on the left.

        Raises UsageError for the same attempt twice, or one that is not among talks().
        """
        known = {talk.attempt_id: talk for talk in self.talks()}
        if first_id not in known or second_id not in known:
            raise UsageError(tr("Only two finished talks of your own can be compared."))
        if first_id == second_id:
            raise UsageError(tr("Choose two different attempts to compare."))
        before, after = sorted(
            (known[first_id], known[second_id]), key=lambda talk: talk.finished_at
        )
        left = self._practise.debrief(before.attempt_id)
        right = self._practise.debrief(after.attempt_id)
        same = before.scenario_key == after.scenario_key
        return Comparison(
            before, after, same, _measures(left, right),
            _criteria(left, right) if same else (),
        )  # fmt: skip


def _talk(fact: AttemptFact) -> Talk:
    heard = [turn.delivery for turn in fact.turns]
    paced = [(d.pace, d.rep_s) for d in heard if d.pace is not None and d.rep_s]
    counted = [(d.fillers, d.words) for d in heard if d.fillers is not None and d.words]
    seconds = [d.rep_s for d in heard if d.rep_s is not None]
    return Talk(
        attempt_id=fact.attempt_id,
        scenario_key=fact.scenario_key,
        title=fact.title,
        on=fact.day_on,
        finished_at=fact.finished_at,
        score=fact.score,
        pace=_weighted([(pace, s) for pace, s in paced]),
        fillers=_per_hundred(counted),
        spoken_s=sum(seconds) if seconds else None,
    )


def _weighted(pairs: Sequence[tuple[float, float]]) -> float | None:
    whole = sum(weight for _, weight in pairs)
    return sum(v * weight for v, weight in pairs) / whole if whole else None


def _per_hundred(counted: Sequence[tuple[int, int]]) -> float | None:
    words = sum(words for _, words in counted)
    return 100 * sum(count for count, _ in counted) / words if words else None


def _measures(left: Debrief, right: Debrief) -> tuple[Beside, ...]:
    before = {m.name: m for m in (*left.delivery, _length(left))}
    return tuple(
        Beside(m.name, before.get(m.name), m)
        for m in (*right.delivery, _length(right))
        if m.name not in ("talk share", "response time")  # a talk is no exchange
    )


def _length(debrief: Debrief) -> Measure:
    answers = [turn.original or turn.answer for turn in debrief.turns]
    seconds = [delivery_of(answer).rep_s for answer in answers]
    measured = [s for s in seconds if s is not None]
    value = (
        sum(measured) if measured else NotMeasured(tr("typed answers have no sound"))
    )
    return Measure(
        "length", value, "s", None, None, tr("all you said, first to last word")
    )


def _criteria(left: Debrief, right: Debrief) -> tuple[Beside, ...]:
    before, after = _verdicts(left), _verdicts(right)
    return tuple(
        Beside(label, before[key][1], verdict)
        for key, (label, verdict) in after.items()
        if key in before
    )


def _verdicts(debrief: Debrief) -> dict[tuple[str, str], tuple[str, Verdict]]:
    # A turn may come twice in an attempt: its last time counts.
    return {
        (turn.turn.id, e.criterion_id): (e.label, e.verdict)
        for turn in debrief.turns
        for e in turn.verdict.explanations
    }
