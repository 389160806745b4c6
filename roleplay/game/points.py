"""Points: what facts are worth, as a function of their set.

Every pot of points (a scenario's mastery, a day's practice, a skill's retention ...)
has a size that depends on the facts alone and never shrinks when facts are added.  An
entry pays what a pot holds more than was paid already.  So order of arrival, repeats,
late facts and syncs never change a total, and nothing is ever taken back.

Two causes rest on what else was known at the time: whether a skill was due, and which
goal the person had.  Worked out again with every fact that arrives, they could shrink:
an early attempt that comes late moves all due days after it.  So they are part of the
fact itself, as they stood when the attempt was begun (``due_on``, ``goal``): what the
screen promised then is what is paid.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from types import MappingProxyType
from typing import Protocol

from roleplay.game.facts import AttemptFact, RatingFact
from roleplay.game.ledger import Cause, LedgerEntry
from roleplay.game.week import WeekCount, week_of
from roleplay.scenario import skill_name
from roleplay.words import tr

MASTERY = 20
TYPED = 0.5
HINTED = 0.8
PRACTICE = (10, 4, 1)
PRACTICE_A_DAY = 60
GROWTH = 15
RETENTION = 30
GOAL = 25
COACHING = 5
COACHING_A_WEEK = 25
"""Source of all: game.md, the ledger."""


@dataclass(frozen=True, slots=True)
class Pot:
    """What one pot holds by now, and why the latest fact raised it."""

    name: str
    size: int
    reason: str


class Pots(Protocol):
    """The pots of one cause; facts are added in the order of their time, each once."""

    def add(self, fact: AttemptFact) -> Pot:
        """Return the pot this fact belongs to, with the fact in it."""
        ...


def new_entries(
    given: Sequence[LedgerEntry],
    facts: Iterable[AttemptFact],
    ratings: Iterable[RatingFact] = (),
) -> tuple[LedgerEntry, ...]:
    """Return the entries to add to *given* so that every pot is paid in full.

    The facts are looked at in the order of their time, so that each entry names the
    attempt that earned it.  Takes time in proportion to facts and entries.
    """
    paid: Counter[tuple[Cause, str]] = Counter()
    for entry in {entry.entry_id: entry for entry in given}.values():
        paid[entry.cause, entry.pot] += entry.points
    entries: list[LedgerEntry] = []
    causes = [(cause, make()) for cause, make in CAUSES.items()]
    for fact in _in_order(facts):
        for cause, pots in causes:
            pot = pots.add(fact)
            due = pot.size - paid[cause, pot.name]
            if due > 0:
                entries.append(_entry(cause, pot, due, _earner(fact)))
                paid[cause, pot.name] = pot.size
    entries += _coaching(ratings, paid)
    return tuple(entries)


def ledger_entries(
    facts: Iterable[AttemptFact], ratings: Iterable[RatingFact] = ()
) -> tuple[LedgerEntry, ...]:
    """Return all entries that *facts* are worth."""
    return new_entries((), facts, ratings)


def mastery_points(fact: AttemptFact) -> int:
    """Return what an attempt's score is worth: 20 x difficulty x score / 100.

    Typed attempts are worth half, and hints take a fifth off.
    """
    worth = MASTERY * fact.difficulty * (fact.score or 0.0) / 100
    worth *= TYPED if fact.typed else 1
    worth *= HINTED if fact.hinted else 1
    return int(worth + 0.5)


class Mastery:
    """A scenario's best score."""

    def __init__(self) -> None:
        self._worth: Counter[str] = Counter()
        self._best: dict[str, float] = {}

    def add(self, fact: AttemptFact) -> Pot:
        """Raise the pot to what this score is worth, if that is more."""
        key = fact.scenario_key
        self._worth[key] = max(self._worth[key], mastery_points(fact))
        before = self._best.get(key)
        score = f"{fact.score or 0:.0f}"
        rise = tr("first score {score}", score=score)
        if before is not None:
            rise = tr("from {before:.0f} to {score}", before=before, score=score)
        if fact.score is not None:
            self._best[key] = max(fact.score, before or 0.0)
        said = (("typed", fact.typed), (tr("with a hint"), fact.hinted))
        marks = [name for name, on in said if on]
        note = f", {' and '.join(marks)}" if marks else ""
        reason = tr(
            "{rise} at difficulty {difficulty}{note}{rescored}",
            rise=rise,
            difficulty=fact.difficulty,
            note=note,
            rescored=_rescored(fact),
        )
        return Pot(key, self._worth[key], reason)


class Practice:
    """A day's finished attempts, fewer points for each repeat of a scenario."""

    def __init__(self) -> None:
        self._counts: Counter[tuple[date, str]] = Counter()
        self._held: Counter[date] = Counter()

    def add(self, fact: AttemptFact) -> Pot:
        """Count one more attempt of the day."""
        day, key = fact.day_on, (fact.day_on, fact.scenario_key)
        count = self._counts[key]
        self._counts[key] += 1
        self._held[day] += PRACTICE[count] if count < len(PRACTICE) else 0
        nth = (tr("first"), tr("second"), tr("third"))[min(count, 2)]
        reason = tr("{nth} practice of this scenario that day", nth=nth)
        return Pot(day.isoformat(), min(self._held[day], PRACTICE_A_DAY), reason)


class Growth:
    """A scenario's first pass after falling short."""

    def __init__(self) -> None:
        self._fell: set[str] = set()
        self._grown: dict[str, Pot] = {}

    def add(self, fact: AttemptFact) -> Pot:
        """Fill the pot where this is the first pass."""
        key = fact.scenario_key
        if fact.score is not None and key not in self._grown:
            if fact.score < fact.pass_mark:
                self._fell.add(key)
            elif key in self._fell:
                reason = tr(
                    "first pass after falling short{rescored}", rescored=_rescored(fact)
                )
                self._grown[key] = Pot(key, GROWTH, reason)
        return self._grown.get(key, Pot(key, 0, ""))


class Retention:
    """A skill's due reviews passed.

    Each due day is paid once, and never more of them than days they were passed on:
    both numbers only grow with more facts, and so does the smaller of the two.
    """

    def __init__(self) -> None:
        self._due: defaultdict[str, set[date]] = defaultdict(set)
        self._days: defaultdict[str, set[date]] = defaultdict(set)

    def add(self, fact: AttemptFact) -> Pot:
        """Count the review, where its skill was due and it was passed."""
        due, days = self._due[fact.skill], self._days[fact.skill]
        if fact.due_on is not None and fact.day_on >= fact.due_on and _passed(fact):
            due.add(fact.due_on)
            days.add(fact.day_on)
        reason = tr(
            "{skill_name} was due, and you passed{rescored}",
            skill_name=skill_name(fact.skill),
            rescored=_rescored(fact),
        )
        return Pot(fact.skill, RETENTION * min(len(due), len(days)), reason)


class Goal:
    """A week in which the person's own goal was reached."""

    def __init__(self) -> None:
        self._count = WeekCount()
        self._reached: dict[date, Pot] = {}

    def add(self, fact: AttemptFact) -> Pot:
        """Count one more practice of the week."""
        week_on = week_of(fact.day_on)
        name = week_on.isoformat()
        if self._count.reaches(fact) and week_on not in self._reached:
            times = (
                tr("1 practice")
                if fact.goal == 1
                else tr("{goal} practices", goal=fact.goal)
            )
            reason = tr("your own weekly goal reached: {times}", times=times)
            self._reached[week_on] = Pot(name, GOAL, reason)
        return self._reached.get(week_on, Pot(name, 0, ""))


CAUSES: Mapping[Cause, Callable[[], Pots]] = MappingProxyType(
    {
        "practice": Practice,
        "mastery": Mastery,
        "growth": Growth,
        "retention": Retention,
        "goal": Goal,
    }
)
"""The pots of each cause that attempts fill; a new cause is a row here."""


@dataclass(frozen=True, slots=True)
class _Earner:
    """What an entry is given for.  fact_id: of an attempt or of a rating."""

    fact_id: str
    skill: str
    attempt_id: str
    at: datetime


def _coaching(
    ratings: Iterable[RatingFact], paid: Counter[tuple[Cause, str]]
) -> list[LedgerEntry]:
    unique = {r.rating_id: r for r in ratings if r.has_reasons}
    counts: Counter[date] = Counter()
    entries: list[LedgerEntry] = []
    for rating in sorted(unique.values(), key=lambda r: (r.given_at, r.rating_id)):
        week_on = week_of(rating.day_on)
        counts[week_on] += 1
        size = min(COACHING * counts[week_on], COACHING_A_WEEK)
        pot = Pot(week_on.isoformat(), size, tr("a rating given with reasons"))
        due = pot.size - paid["coaching", pot.name]
        if due > 0:
            earner = _Earner(rating.rating_id, "", rating.attempt_id, rating.given_at)
            entries.append(_entry("coaching", pot, due, earner))
            paid["coaching", pot.name] = pot.size
    return entries


def _in_order(facts: Iterable[AttemptFact]) -> list[AttemptFact]:
    unique = {fact.attempt_id: fact for fact in facts if fact.retry_of is None}
    return sorted(unique.values(), key=lambda f: (f.finished_at, f.attempt_id))


def _earner(fact: AttemptFact) -> _Earner:
    return _Earner(fact.attempt_id, fact.skill, fact.attempt_id, fact.finished_at)


def _entry(cause: Cause, pot: Pot, points: int, earner: _Earner) -> LedgerEntry:
    text = f"{cause}/{pot.name}/{pot.size}/{earner.fact_id}"
    return LedgerEntry(
        entry_id=sha256(text.encode()).hexdigest()[:32],
        cause=cause,
        points=points,
        pot=pot.name,
        skill=earner.skill,
        reason=pot.reason,
        attempt_id=earner.attempt_id,
        given_at=earner.at,
    )


def _passed(fact: AttemptFact) -> bool:
    return fact.score is not None and fact.score >= fact.pass_mark


def _rescored(fact: AttemptFact) -> str:
    return tr(", re-scored") if fact.rescored else ""
