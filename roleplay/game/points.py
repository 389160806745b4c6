"""Points: what attempts are worth, as a function of the set of facts.

Every pot of points (a scenario's mastery, a day's practice, a scenario's growth) has a
size that depends on the facts alone and never shrinks when facts are added.  An entry
pays what a pot holds more than was paid already.  So order of arrival, repeats, late
facts and syncs never change a total, and nothing is ever taken back.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from types import MappingProxyType

from roleplay.game.facts import AttemptFact
from roleplay.game.ledger import Cause, LedgerEntry

MASTERY = 20
TYPED = 0.5
HINTED = 0.8
PRACTICE = (10, 4, 1)
PRACTICE_A_DAY = 60
GROWTH = 15
"""Source of all: game.md, the ledger."""


@dataclass(frozen=True, slots=True)
class Pot:
    """What one pot holds, and why the latest fact raised it."""

    size: int
    reason: str


def new_entries(
    given: Sequence[LedgerEntry], facts: Iterable[AttemptFact]
) -> tuple[LedgerEntry, ...]:
    """Return the entries to add to *given* so that every pot is paid in full.

    The facts are looked at in the order of their time, so that each entry names the
    attempt that earned it.
    """
    paid: Counter[tuple[Cause, str]] = Counter()
    for entry in {entry.entry_id: entry for entry in given}.values():
        paid[entry.cause, entry.pot] += entry.points
    entries: list[LedgerEntry] = []
    seen: list[AttemptFact] = []
    unique = {fact.attempt_id: fact for fact in facts if fact.retry_of is None}
    for fact in sorted(unique.values(), key=_when):
        seen.append(fact)
        for cause, (pot_of, size_of) in CAUSES.items():
            pot = pot_of(fact)
            held = size_of(pot, seen, fact)
            due = held.size - paid[cause, pot]
            if due > 0:
                entries.append(_entry(cause, pot, due, held, fact))
                paid[cause, pot] = held.size
    return tuple(entries)


def ledger_entries(facts: Iterable[AttemptFact]) -> tuple[LedgerEntry, ...]:
    """Return all entries that *facts* are worth."""
    return new_entries((), facts)


def _when(fact: AttemptFact) -> tuple[object, str]:
    return fact.finished_at, fact.attempt_id


def _entry(
    cause: Cause, pot: str, points: int, held: Pot, fact: AttemptFact
) -> LedgerEntry:
    text = f"{cause}/{pot}/{held.size}/{fact.attempt_id}"
    entry_id = sha256(text.encode()).hexdigest()[:32]
    return LedgerEntry(
        entry_id=entry_id,
        cause=cause,
        points=points,
        pot=pot,
        skill=fact.skill,
        reason=held.reason,
        attempt_id=fact.attempt_id,
        given_at=fact.finished_at,
    )


def mastery_points(fact: AttemptFact) -> int:
    """Return what an attempt's score is worth: 20 x difficulty x score / 100.

    Typed attempts are worth half, and hints take a fifth off.
    """
    worth = MASTERY * fact.difficulty * (fact.score or 0.0) / 100
    worth *= TYPED if fact.typed else 1
    worth *= HINTED if fact.hinted else 1
    return int(worth + 0.5)


def _mastery(pot: str, seen: Sequence[AttemptFact], fact: AttemptFact) -> Pot:
    worths = [mastery_points(f) for f in seen if f.scenario_key == pot]
    before = [
        f.score for f in seen[:-1] if f.scenario_key == pot and f.score is not None
    ]
    score = f"{fact.score or 0:.0f}"
    rise = f"from {max(before):.0f} to {score}" if before else f"first score {score}"
    said = (("typed", fact.typed), ("with a hint", fact.hinted))
    marks = [name for name, on in said if on]
    note = f", {' and '.join(marks)}" if marks else ""
    return Pot(
        max(worths), f"{rise} at difficulty {fact.difficulty}{note}{_rescored(fact)}"
    )


def _practice(day: str, seen: Sequence[AttemptFact], fact: AttemptFact) -> Pot:
    counts = Counter(f.scenario_key for f in seen if _day(f) == day)
    held = sum(sum(PRACTICE[:count]) for count in counts.values())
    nth = ("first", "second", "third")[min(counts[fact.scenario_key], 3) - 1]
    reason = f"{nth} practice of this scenario that day"
    return Pot(min(held, PRACTICE_A_DAY), reason)


def _growth(pot: str, seen: Sequence[AttemptFact], fact: AttemptFact) -> Pot:
    failed = False
    for other in seen:
        if other.scenario_key != pot or other.score is None:
            continue
        if other.score < other.pass_mark:
            failed = True
        elif failed:
            note = _rescored(other)
            return Pot(GROWTH, f"first pass after falling short{note}")
    return Pot(0, "")


def _rescored(fact: AttemptFact) -> str:
    return ", re-scored" if fact.rescored else ""


def _scenario(fact: AttemptFact) -> str:
    return fact.scenario_key


def _day(fact: AttemptFact) -> str:
    return fact.day_on.isoformat()


CAUSES: Mapping[
    Cause,
    tuple[
        Callable[[AttemptFact], str],
        Callable[[str, Sequence[AttemptFact], AttemptFact], Pot],
    ],
] = MappingProxyType(
    {
        "practice": (_day, _practice),
        "mastery": (_scenario, _mastery),
        "growth": (_scenario, _growth),
    }
)
"""How each cause names its pot and fills it; a new cause is a row here."""
