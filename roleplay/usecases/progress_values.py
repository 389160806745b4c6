"""What the progress page shows: values only, made by ReviewProgress."""

from dataclasses import dataclass
from datetime import date, datetime
from itertools import pairwise

from roleplay.words import tr

LEVELS = (
    tr("First tries"),
    tr("Shaky"),
    tr("Solid"),
    tr("Strong"),
    tr("Second nature"),
)
"""Words for how well a skill goes, from level 0 to 4."""

LEVEL_SCORES = (40.0, 60.0, 75.0, 90.0, 100.0)
"""Scores at which each level begins; from 60 on these are the grades of the schedule.
Source: game.md, Schedule; 40 and 100 are an own choice."""


def level_of_score(score: float) -> float:
    """Return the level of a score, 0 to 4, straight lines between LEVEL_SCORES."""
    if score <= LEVEL_SCORES[0]:
        return 0.0
    for level, (low, high) in enumerate(pairwise(LEVEL_SCORES)):
        if score <= high:
            return level + (score - low) / (high - low)
    return float(len(LEVELS) - 1)


@dataclass(frozen=True, slots=True)
class SkillCard:
    """How well a skill is kept, and when it comes back.

    level: 0 to 5 segments.  state: "new", "learning", "kept" or "due".  why: in a
    sentence, such as "You passed with 82; it comes back after nine days."
    """

    skill: str
    level: int
    state: str
    due_on: date | None
    why: str


@dataclass(frozen=True, slots=True)
class WeekPoint:
    """One skill in one week with practice.

    week_on: its Monday.  score: the mean, over the scenarios practised, of the best
    score of that week.  level: of that score, 0 to 4.  attempts: scored ones.
    """

    week_on: date
    score: float
    level: float
    attempts: int


@dataclass(frozen=True, slots=True)
class SkillLine:
    """A skill over time; weeks without practice have no point, and are no guess."""

    skill: str
    name: str
    points: tuple[WeekPoint, ...]
    card: SkillCard | None = None


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """A measure in one week.  of: how many spoken turns or attempts it is made of."""

    week_on: date
    value: float
    of: int


@dataclass(frozen=True, slots=True)
class Trend:
    """A measure of delivery over weeks.

    usual: the range that is usual, an end None where there is none.  points: none
    where *missing* says why nothing was measured.
    """

    name: str
    unit: str
    usual: tuple[float | None, float | None]
    how: str
    points: tuple[TrendPoint, ...]
    missing: str = ""


@dataclass(frozen=True, slots=True)
class ObjectionRow:
    """A kind of objection: how often it was met, and how often its turn was passed.

    Turns of which nothing was measured are not counted.
    """

    kind: str
    met: int
    passed: int


@dataclass(frozen=True, slots=True)
class Review:
    """How practice went in a time.

    weeks: Mondays of all its weeks.  skills: practised ones, the latest practised
    first.  attempts: how many were finished in it, of *ever* altogether.  holidays:
    first and last day of each.
    """

    weeks: tuple[date, ...]
    skills: tuple[SkillLine, ...]
    delivery: tuple[Trend, ...]
    objections: tuple[ObjectionRow, ...]
    holidays: tuple[tuple[date, date], ...]
    attempts: int
    ever: int
    today: date


@dataclass(frozen=True, slots=True)
class Month:
    """Days of one month.  practised: attempts finished a day.  due: skills by name.

    week_starts_on: 0 for Monday to 6.
    """

    first_on: date
    practised: dict[date, int]
    due: dict[date, tuple[str, ...]]
    seen_on_call: frozenset[date]
    week_starts_on: int = 0


@dataclass(frozen=True, slots=True)
class PastAttempt:
    """An attempt of the history list.

    score: None where nothing was measured or it was given up.
    """

    attempt_id: str
    scenario_key: str
    title: str
    skill: str
    score: float | None
    finished_at: datetime | None
    ending_title: str
    typed: bool
    is_finished: bool
    rescored: bool


@dataclass(frozen=True, slots=True)
class HistoryPage:
    """Some attempts, newest first.  more: there are further ones after them."""

    rows: tuple[PastAttempt, ...]
    more: bool
