"""What is still alive since the course: adoption, retention, and the weekly curve.

Every number is about a group.  Whoever did not agree to share effort is not handed in;
below LEAST_PEOPLE people a number is NotMeasured, and so are the counts it is made of.
All functions take facts in any order, repeats included.

A skill is **passed** on the day of a person's first attempt at or above its pass mark.
It is **held on a day** if the person's last attempt of it up to then passed, no longer
ago than HELD: the schedule brings every skill back within that time.

**Retention at k days** looks at one attempt only, the first one made from k days after
the pass to the next checkpoint; a later one may have learnt it anew.

- *held*: that attempt passed.
- *lost*: it did not.
- *not shown*: the time to the next checkpoint is over without an attempt.  It counts as
  not held, as nothing says it is there; it is told apart from *lost*.
- *pending*: that time still runs and there was no attempt; left out of the number.

Source: own choice, after the checkpoints in coaching.md.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import TypeAlias

from roleplay.game.schedule import LONGEST_DAYS
from roleplay.scoring import NotMeasured
from roleplay.words import tr

LEAST_PEOPLE = 5
"""People behind a group's number.  Source: coaching.md, Programme page."""

ACTIVE = timedelta(days=14)
"""Span of the adoption number.  Source: coaching.md, Programme page."""

HELD = timedelta(days=LONGEST_DAYS)
CHECKPOINTS = (30, 60, 90, 180)
"""Days after the pass.  Source: coaching.md, Programme page."""

LAST_WINDOW = 360
"""Where the time of the last checkpoint ends: twice its days, as for the others."""

TOO_FEW = NotMeasured(tr("too few to show"))
"""Stands for every number with fewer than LEAST_PEOPLE people behind it."""


@dataclass(frozen=True, slots=True)
class PracticeFact:
    """A finished attempt of somebody who shares effort.

    passed: None where nothing was measured.  day_on: the person's own calendar day.
    """

    person_id: str
    attempt_id: str
    skill: str
    passed: bool | None
    day_on: date
    finished_at: datetime
    scenario_key: str = ""


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many, and how many people are behind it."""

    count: int
    of: int
    people: int

    @property
    def percent(self) -> float:
        """The share, 0 to 100."""
        return 100.0 * self.count / self.of if self.of else 0.0


GroupShare: TypeAlias = Share | NotMeasured


@dataclass(frozen=True, slots=True)
class Held:
    """Skills of people at a checkpoint: held, lost and not shown are all of them."""

    held: int
    lost: int
    not_shown: int
    people: int

    @property
    def share(self) -> Share:
        """Held, of all."""
        return Share(self.held, self.held + self.lost + self.not_shown, self.people)


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """Retention so many days after the pass."""

    days: int
    found: Held | NotMeasured


@dataclass(frozen=True, slots=True)
class AliveWeek:
    """A whole week since the start.  number: from 1; ends_on: its last day.

    practising: people with practice in it.  held: skills held at its end, of those
    passed by then.
    """

    number: int
    ends_on: date
    practising: GroupShare
    held: GroupShare


PersonSkill: TypeAlias = tuple[str, str]


def adoption(
    people: Collection[str], facts: Iterable[PracticeFact], today: date
) -> GroupShare:
    """Return how many people practised in the last ACTIVE days, this one included."""
    if len(set(people)) < LEAST_PEOPLE:
        return TOO_FEW
    active = {
        fact.person_id for fact in facts if today - ACTIVE < fact.day_on <= today
    } & set(people)
    return Share(len(active), len(set(people)), len(set(people)))


def retention(
    facts: Iterable[PracticeFact], today: date, since: date | None = None
) -> tuple[Checkpoint, ...]:
    """Return the checkpoints; since: count only skills passed from this day on."""
    rows = _by_skill(facts)
    ends = (*CHECKPOINTS, LAST_WINDOW)
    return tuple(
        Checkpoint(days, _held_after(rows, today, since, (days, end)))
        for days, end in pairwise(ends)
    )


def retention_by_skill(
    facts: Iterable[PracticeFact], today: date, since: date | None = None
) -> dict[str, tuple[Checkpoint, ...]]:
    """Return the checkpoints of each practised skill."""
    by_skill: dict[str, list[PracticeFact]] = defaultdict(list)
    for fact in facts:
        by_skill[fact.skill].append(fact)
    return {
        skill: retention(by_skill[skill], today, since) for skill in sorted(by_skill)
    }


def held_on(facts: Iterable[PracticeFact], day: date) -> GroupShare:
    """Return the skills held on a day, of all that were passed by then."""
    count, of, people = _held(_by_skill(facts), day)
    return Share(count, of, people) if people >= LEAST_PEOPLE else TOO_FEW


def own_skills(facts: Iterable[PracticeFact], day: date) -> tuple[int, int]:
    """Return how many skills one person holds on a day, and passed by then."""
    count, of, _ = _held(_by_skill(facts), day)
    return count, of


def alive_weeks(
    people: Collection[str],
    facts: Iterable[PracticeFact],
    started_on: date,
    today: date,
) -> tuple[AliveWeek, ...]:
    """Return the whole weeks from the start to today, the one under way left out."""
    known = [fact for fact in facts if fact.person_id in set(people)]
    rows, count = _by_skill(known), len(set(people))
    weeks = []
    for number in range(1, (today - started_on).days // 7 + 1):
        first = started_on + timedelta(days=7 * (number - 1))
        last = first + timedelta(days=6)
        active = {f.person_id for f in known if first <= f.day_on <= last}
        held, of, behind = _held(rows, last)
        weeks.append(
            AliveWeek(
                number,
                last,
                Share(len(active), count, count) if count >= LEAST_PEOPLE else TOO_FEW,
                Share(held, of, behind) if behind >= LEAST_PEOPLE else TOO_FEW,
            )
        )
    return tuple(weeks)


def _by_skill(facts: Iterable[PracticeFact]) -> dict[PersonSkill, list[PracticeFact]]:
    """Return graded attempts by person and skill, in the order of their time."""
    unique = {fact.attempt_id: fact for fact in facts if fact.passed is not None}
    rows: dict[PersonSkill, list[PracticeFact]] = defaultdict(list)
    for fact in sorted(
        unique.values(), key=lambda f: (f.day_on, f.finished_at, f.attempt_id)
    ):
        rows[fact.person_id, fact.skill].append(fact)
    return rows


def _held(
    rows: dict[PersonSkill, list[PracticeFact]], day: date
) -> tuple[int, int, int]:
    """Return skills held, skills passed, and the people behind, by the end of a day."""
    held, passed, people = 0, 0, set()
    for (person_id, _), known in rows.items():
        past = [fact for fact in known if fact.day_on <= day]
        if not any(fact.passed for fact in past):
            continue
        passed += 1
        people.add(person_id)
        held += bool(past[-1].passed and day - past[-1].day_on <= HELD)
    return held, passed, len(people)


def _held_after(
    rows: dict[PersonSkill, list[PracticeFact]],
    today: date,
    since: date | None,
    window: tuple[int, int],
) -> Held | NotMeasured:
    counts = {"held": 0, "lost": 0, "not shown": 0}
    people = set()
    for (person_id, _), known in rows.items():
        word = _outcome(known, today, since, window)
        if word in counts:
            counts[word] += 1
            people.add(person_id)
    if len(people) < LEAST_PEOPLE:
        return TOO_FEW
    return Held(counts["held"], counts["lost"], counts["not shown"], len(people))


def _outcome(
    known: Sequence[PracticeFact],
    today: date,
    since: date | None,
    window: tuple[int, int],
) -> str:
    passed_on = next(
        (f.day_on for f in known if f.passed and (since is None or f.day_on >= since)),
        None,
    )
    if passed_on is None:
        return "never passed"
    first, end = (passed_on + timedelta(days=days) for days in window)
    for fact in known:
        if first <= fact.day_on < end and fact.day_on <= today:
            return "held" if fact.passed else "lost"
    return "not shown" if today >= end else "pending"
