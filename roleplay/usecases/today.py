"""What the Today page shows: values only, with their words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:  # the first page is painted from these before anything slow is loaded
    from datetime import date

HeroKind = Literal["resume", "due", "first", "new", "free", "empty"]
DayState = Literal["done", "today", "past", "ahead", "off"]


@dataclass(frozen=True, slots=True)
class Practice:
    """A conversation to have, and why.

    kind: an attempt left open, a due skill, the person's first, a new skill, nothing
    due, or no scenario at all.  heading: why now, in a few words.  line: what the buyer
    opens with, "" where that is not known.  why: why this scenario.  seed: gives that
    opening; None for an attempt left open, whose id is attempt_id.
    """

    kind: HeroKind
    heading: str
    why: str
    skill: str = ""
    scenario_key: str = ""
    title: str = ""
    line: str = ""
    goal: str = ""
    buyer_name: str = ""
    buyer_company: str = ""
    portrait: str = ""
    mood: str = "neutral"
    minutes: float = 0
    seed: int | None = None
    attempt_id: str | None = None


@dataclass(frozen=True, slots=True)
class Day:
    """A day of the week.  name: "Monday"; practices: finished attempts."""

    on: date
    name: str
    state: DayState
    practices: int


@dataclass(frozen=True, slots=True)
class OffDays:
    """A holiday that is under way or to come, both ends included."""

    holiday_id: str
    from_on: date
    to_on: date
    words: str


@dataclass(frozen=True, slots=True)
class Week:
    """The person's own week.  goal: None until one was chosen.  title, text: how far.

    streak: weeks kept in a row, in words.
    """

    goal: int | None
    done: int
    title: str
    text: str
    days: tuple[Day, ...]
    streak: str
    holidays: tuple[OffDays, ...]


@dataclass(frozen=True, slots=True)
class Skill:
    """A skill at a glance.  step: 0 not tried, 1 to 5; level: the step in words.

    state: "new", "fresh", "due" or "fading"; words: the state, or the day it is due.
    why: why it is due then, "" for one never tried.
    """

    skill: str
    name: str
    step: int
    level: str
    state: str
    words: str
    why: str


@dataclass(frozen=True, slots=True)
class Return:
    """A skill that comes back: when, and why then."""

    skill: str
    name: str
    due_on: date
    when: str
    why: str


@dataclass(frozen=True, slots=True)
class Today:
    """One day's plan.  on: the day; words: it in words.  name: the person's.

    due: how many skills are due.  also: the due ones after the hero, two at most.
    """

    name: str
    greeting: str
    on: date
    words: str
    hero: Practice
    also: tuple[Practice, ...]
    due: int
    week: Week
    skills: tuple[Skill, ...]
    returns: tuple[Return, ...]
