"""When a skill is due again, and how firmly it sits: spaced practice.

A pure function of the facts in the order of their time: the same facts give the same
cards, whenever and however often they arrive.  Days are the person's own calendar days
(``day_on``), so clocks, daylight saving and time zones move nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import cache
from typing import TYPE_CHECKING, Literal

from roleplay.words import tr

if TYPE_CHECKING:  # fsrs is imported when a card is first reviewed: it takes its time
    from collections.abc import Iterable

    from fsrs import Scheduler

    from roleplay.game.facts import AttemptFact

RETENTION = 0.9
LONGEST_DAYS = 30
"""Wanted chance of still having a skill when it is due, and the longest gap.

Source: game.md, Schedule; the model is FSRS-6 with its default weights (fsrs 6).
"""

HARD, GOOD, EASY = 60, 75, 90
"""Scores from which a review is Hard, Good, Easy; below, Again.  Source: game.md."""

RECENT = 3
"""How many of the last scores a level looks at.  Source: own choice."""

State = Literal["new", "fresh", "due", "fading"]


@dataclass(frozen=True, slots=True)
class Level:
    """A step of five.  All three are needed: graded attempts, mean score, stability.

    stability_days: after so many days the chance of still having it falls to 0.9.
    """

    word: str
    attempts: int
    mean: float
    stability_days: float


LEVELS = (
    Level(tr("First tries"), 1, 0, 0),
    Level(tr("Shaky"), 2, 50, 0),
    Level(tr("Solid"), 3, 65, 3),
    Level(tr("Strong"), 4, 75, 10),
    Level(tr("Second nature"), 5, 85, 30),
)
"""The mean is that of the last RECENT scores.  Source: own choice.

So one lucky try is a first try still, a good week is solid, and second nature takes a
skill that was scored high and is expected to last a month.
"""

NOT_TRIED = tr("Not tried yet")


@dataclass(frozen=True, slots=True)
class SkillCard:
    """How a skill stands after its last graded attempt.

    stability, difficulty: FSRS's own, in days and from 1 to 10.  last_on, due_on: of
    the last attempt and the next.  reviews: graded attempts.  scores: the last RECENT,
    oldest first.  finished_at, attempt_id, scenario_key: of the last attempt.
    """

    skill: str
    stability: float
    difficulty: float
    last_on: date
    due_on: date
    reviews: int
    scores: tuple[float, ...]
    finished_at: datetime
    attempt_id: str
    scenario_key: str

    @property
    def interval_days(self) -> int:
        """Days from the last attempt to the next, 1 to LONGEST_DAYS."""
        return (self.due_on - self.last_on).days


def is_graded(fact: AttemptFact) -> bool:
    """Whether an attempt counts for the schedule: whole, and measured."""
    return fact.retry_of is None and fact.score is not None


def grade(score: float) -> int:
    """Return FSRS's rating of a score: 1 Again, 2 Hard, 3 Good, 4 Easy."""
    return 1 + sum(score >= limit for limit in (HARD, GOOD, EASY))


def skill_cards(facts: Iterable[AttemptFact]) -> dict[str, SkillCard]:
    """Return the card of each skill with a graded attempt."""
    cards: dict[str, SkillCard] = {}
    unique = {fact.attempt_id: fact for fact in facts if is_graded(fact)}
    for fact in sorted(unique.values(), key=lambda f: (f.finished_at, f.attempt_id)):
        cards[fact.skill] = reviewed(cards.get(fact.skill), fact)
    return cards


def comes_after(card: SkillCard | None, fact: AttemptFact) -> bool:
    """Whether a fact is later than all a card has seen, so that it may be added."""
    if card is None:
        return True
    return (fact.finished_at, fact.attempt_id) > (card.finished_at, card.attempt_id)


def reviewed(card: SkillCard | None, fact: AttemptFact) -> SkillCard:
    """Return the card after a graded attempt that comes after all others.

    A day before the last one, as after a flight west, counts as the last one.
    """
    from fsrs import Card, Rating
    from fsrs import State as FsrsState

    assert fact.score is not None, "only a graded attempt is a review"
    day = max(fact.day_on, card.last_on) if card else fact.day_on
    # The id is given, as fsrs 6 waits a millisecond to make one up.
    before = Card(card_id=1)
    if card is not None:
        before = Card(
            card_id=1,
            state=FsrsState.Review,
            stability=card.stability,
            difficulty=card.difficulty,
            due=_noon(card.due_on),
            last_review=_noon(card.last_on),
        )
    rating = Rating(grade(fact.score))
    after, _ = _scheduler().review_card(before, rating, _noon(day))
    assert after.stability is not None
    assert after.difficulty is not None
    scores = (*(card.scores if card else ()), fact.score)
    return SkillCard(
        skill=fact.skill,
        stability=after.stability,
        difficulty=after.difficulty,
        last_on=day,
        due_on=after.due.date(),
        reviews=(card.reviews if card else 0) + 1,
        scores=scores[-RECENT:],
        finished_at=fact.finished_at,
        attempt_id=fact.attempt_id,
        scenario_key=fact.scenario_key,
    )


def step(card: SkillCard | None) -> int:
    """Return how firmly a skill sits: 0 not tried, 1 to 5 a step of LEVELS."""
    if card is None:
        return 0
    mean = sum(card.scores) / len(card.scores)
    held = 0
    for number, level in enumerate(LEVELS, 1):
        enough = card.reviews >= level.attempts and mean >= level.mean
        if enough and card.stability >= level.stability_days:
            held = number
    return held


def level_word(card: SkillCard | None) -> str:
    """Return the step in words."""
    return LEVELS[step(card) - 1].word if card else NOT_TRIED


def state(card: SkillCard | None, today: date) -> State:
    """Return if a skill is due: "fading" is past its day, "new" was never graded."""
    if card is None:
        return "new"
    if today < card.due_on:
        return "fresh"
    return "due" if today == card.due_on else "fading"


def why_then(card: SkillCard) -> str:
    """Return why the next date is what it is, such as "after 7 days: last time 82"."""
    days = card.interval_days
    gap = tr("after a day") if days == 1 else tr("after {days} days", days=days)
    return tr("{gap}: last time {scores:.0f}", gap=gap, scores=card.scores[-1])


def most_overdue(cards: Iterable[SkillCard], today: date) -> tuple[SkillCard, ...]:
    """Return the cards that are due, the most overdue first, then by name."""
    due = [card for card in cards if card.due_on <= today]
    return tuple(sorted(due, key=lambda card: (card.due_on, card.skill)))


def _noon(day: date) -> datetime:
    # Noon to noon is whole days, and fsrs takes UTC only.
    return datetime.combine(day, time(12), UTC)


@cache
def _scheduler() -> Scheduler:
    from fsrs import Scheduler

    return Scheduler(
        desired_retention=RETENTION,
        learning_steps=(),
        relearning_steps=(),
        maximum_interval=LONGEST_DAYS,
        enable_fuzzing=False,
    )
