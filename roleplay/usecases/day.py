"""Plan a day: what to practise now and why, the own week, what comes back when."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from pathlib import Path

from roleplay.errors import UsageError
from roleplay.game import (
    GoalFact,
    HolidayFact,
    days_of,
    state,
    step,
    week_of,
    why_then,
)
from roleplay.storage import Attempts, Person, Plans
from roleplay.usecases.calendar_file import WorkingHours, due_practice, write_calendar
from roleplay.usecases.day_glance import write_days
from roleplay.usecases.day_plan import Openings, plan
from roleplay.usecases.library import Shelves
from roleplay.usecases.progress_values import SkillCard
from roleplay.usecases.today import Today
from roleplay.words import tr

FEWEST, MOST = 1, 7
"""Practices a week that a goal may ask for.  Source: game.md, the ledger."""

LONGEST_OFF = timedelta(days=366)
AHEAD = 14
"""How many days are planned ahead for the next start.  Source: own choice."""


class PlanDay:
    """The days of one person; see page_services.Planning.

    now: the local time, aware.  glance: the file that the next start shows first, None
    for none.  hours: when the person works.
    """

    def __init__(
        self,
        person: Person,
        stores: tuple[Plans, Attempts],
        shelves: Shelves,
        now: Callable[[], datetime],
        glance: Path | None = None,
        hours: Callable[[], WorkingHours] = WorkingHours,
    ) -> None:
        self._person = person
        self._plans, attempts = stores
        self._shelves = shelves
        self._now = now
        self._glance = glance
        self._hours = hours
        self._openings = Openings(person.person_id, attempts, shelves)

    def today(self) -> Today:
        """Return the plan of this day."""
        return self._planned(self._now(), 1)[0]

    def keep_ahead(self) -> None:
        """Write the plans of this day and the next ones for the next start to show."""
        if self._glance is not None:
            days = self._planned(self._now(), AHEAD)
            write_days(self._glance, self._person.name, days)

    def states(self) -> Mapping[str, str]:
        """Return the skills that are due, each "due" or "fading"."""
        today = self._now().date()
        cards = self._plans.standing(self._person.person_id, ()).cards
        states = {card.skill: state(card, today) for card in cards}
        return {skill: word for skill, word in states.items() if word != "fresh"}

    def skill_cards(self) -> tuple[SkillCard, ...]:
        """Return how well each practised skill is kept, and when it comes back."""
        today = self._now().date()
        held = self._plans.standing(self._person.person_id, ()).cards
        return tuple(
            SkillCard(
                card.skill,
                step(card),
                "kept" if state(card, today) == "fresh" else "due",
                card.due_on,
                tr("Comes back {why_then}.", why_then=why_then(card)),
            )
            for card in held
        )

    def calendar(self, path: Path) -> int:
        """Write the skills that come back as a calendar file; return how many.

        Each begins with the working day it is due on.  Raises UsageError where none
        comes back yet, or the file cannot be written.
        """
        now, hours = self._now(), self._hours()
        zone = now.tzinfo
        assert zone is not None
        entries = [
            due_practice(
                row.skill,
                row.name,
                row.due_on,
                tr("Comes back {why}.", why=row.why),
                hours,
                zone,
            )
            for row in self.today().returns
        ]
        write_calendar(entries, path, now)
        return len(entries)

    def reminder(self) -> str:
        """Return what is due in a sentence, "" for nothing or where one practised."""
        today = self.today()
        done = any(d.on == today.on and d.state == "done" for d in today.week.days)
        if done or not today.due:
            return ""
        return f"{today.hero.heading}. {today.hero.why}"

    def set_goal(self, per_week: int) -> None:
        """Choose how many practices a week, from today.  Raises UsageError."""
        if not FEWEST <= per_week <= MOST:
            raise UsageError(
                tr("A weekly goal is 1 to 7 practices. Nothing was changed.")
            )
        now = self._now()
        goal = GoalFact(per_week, now.date())
        self._plans.set_goal(self._person.person_id, goal, now)

    def add_holiday(self, from_on: date, to_on: date) -> str:
        """Take days off, both ends included; return the holiday's id.

        Raises UsageError for days that end before they begin, or over a year.
        """
        if to_on < from_on:
            raise UsageError(tr("A holiday ends after it begins. Nothing was changed."))
        if to_on - from_on > LONGEST_OFF:
            raise UsageError(tr("A holiday is a year at most. Nothing was changed."))
        days = HolidayFact(from_on, to_on)
        return self._plans.add_holiday(self._person.person_id, days, self._now())

    def remove_holiday(self, holiday_id: str) -> None:
        """Take a holiday back.  Raises StorageError for one of somebody else."""
        self._plans.cancel_holiday(self._person.person_id, holiday_id, self._now())

    def _planned(self, now: datetime, count: int) -> tuple[Today, ...]:
        cards = self._shelves.found.cards
        first = now.date()
        days = days_of(week_of(first))
        known = self._plans.standing(self._person.person_id, days)
        folders = self._shelves.folders
        return tuple(
            plan(
                self._person.name, now + timedelta(days=n), known,
                cards, self._openings, folders,
            )
            for n in range(count)
        )  # fmt: skip
