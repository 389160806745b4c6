"""The person's own week in words: goal, days, holidays, weeks kept."""

from collections.abc import Sequence
from datetime import date

from roleplay.game import Streak, days_of, goal_on, is_off, streak, week_of
from roleplay.storage import Standing
from roleplay.usecases.day_words import (
    MONTHS,
    number,
    practices,
    short_day,
    span,
    weekday,
)
from roleplay.usecases.today import Day, DayState, OffDays, Week
from roleplay.words import begin, listed, tr


def own_week(known: Standing, today: date) -> Week:
    """Return the week of *today*."""
    off = [holiday.days for holiday in known.holidays]
    days = tuple(
        Day(day, weekday(day), _state(known, day, today), known.days.get(day, 0))
        for day in days_of(week_of(today))
    )
    done = sum(day.practices for day in days)
    goal = goal_on(known.goals, today)
    coming = [h for h in known.holidays if h.days.to_on >= today]
    title, text = _how_far(goal, done)
    under_way = next((h for h in coming if is_off(today, [h.days])), None)
    if under_way is not None:
        until = short_day(under_way.days.to_on)
        title, text = (
            tr("You are off"),
            tr("Until {until}. Nothing is expected of you.", until=until),
        )
    holidays = tuple(
        OffDays(h.holiday_id, h.days.from_on, h.days.to_on,
                span(h.days.from_on, h.days.to_on))
        for h in coming
    )  # fmt: skip
    kept = streak(known.reached, off, today)
    return Week(goal, done, title, text, days, streak_words(kept, goal), holidays)


def streak_words(kept: Streak, goal: int | None) -> str:
    """Return weeks kept in a row, and what paused them."""
    if kept.total == 0:
        if goal is None:
            return tr("A week is kept once you reach the goal you chose.")
        return tr("Reach your goal, and this is the first week kept.")
    if kept.weeks == 0:
        return tr("{weeks} kept so far.", weeks=_weeks(kept.total))
    return tr("{weeks} kept{paused}.", weeks=_weeks(kept.weeks), paused=_paused(kept))


def _paused(kept: Streak) -> str:
    months = dict.fromkeys(MONTHS[h.from_on.month - 1] for h in kept.paused)
    if not months:
        return ""
    names = _listed(list(months))
    noun = tr("holiday") if len(kept.paused) == 1 else tr("holidays")
    return tr(", {names} {noun} paused", names=names, noun=noun)


def _listed(names: Sequence[str]) -> str:
    return listed(names)


def _weeks(count: int) -> str:
    return tr("1 week") if count == 1 else tr("{count} weeks", count=count)


def _how_far(goal: int | None, done: int) -> tuple[str, str]:
    if goal is None:
        made = (
            tr("You made {practices} this week. ", practices=practices(done))
            if done
            else ""
        )
        return tr("No goal yet"), tr(
            "{made}Choose how many a week suit you.", made=made
        )
    chose = tr("You chose {practices} a week", practices=practices(goal))
    if done >= goal:
        return tr("Goal reached"), tr(
            "{chose} and made {number}.", chose=chose, number=number(done)
        )
    left = tr("{start} to go", start=begin(number(goal - done)))
    return left, tr(
        "{chose}. The next one makes {number}.", chose=chose, number=number(done + 1)
    )


def _state(known: Standing, day: date, today: date) -> DayState:
    if known.days.get(day):
        return "done"
    if is_off(day, [holiday.days for holiday in known.holidays]):
        return "off"
    if day == today:
        return "today"
    return "past" if day < today else "ahead"
