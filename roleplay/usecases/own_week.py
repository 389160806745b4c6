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
from roleplay.words import begin


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
        title, text = "You are off", f"Until {until}. Nothing is expected of you."
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
            return "A week is kept once you reach the goal you chose."
        return "Reach your goal, and this is the first week kept."
    if kept.weeks == 0:
        return f"{_weeks(kept.total)} kept so far."
    return f"{_weeks(kept.weeks)} kept{_paused(kept)}."


def _paused(kept: Streak) -> str:
    months = dict.fromkeys(MONTHS[h.from_on.month - 1] for h in kept.paused)
    if not months:
        return ""
    names = _listed(list(months))
    noun = "holiday" if len(kept.paused) == 1 else "holidays"
    return f", {names} {noun} paused"


def _listed(names: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))


def _weeks(count: int) -> str:
    return "1 week" if count == 1 else f"{count} weeks"


def _how_far(goal: int | None, done: int) -> tuple[str, str]:
    if goal is None:
        made = f"You made {practices(done)} this week. " if done else ""
        return "No goal yet", f"{made}Choose how many a week suit you."
    chose = f"You chose {practices(goal)} a week"
    if done >= goal:
        return "Goal reached", f"{chose} and made {number(done)}."
    left = f"{begin(number(goal - done))} to go"
    return left, f"{chose}. The next one makes {number(done + 1)}."


def _state(known: Standing, day: date, today: date) -> DayState:
    if known.days.get(day):
        return "done"
    if is_off(day, [holiday.days for holiday in known.holidays]):
        return "off"
    if day == today:
        return "today"
    return "past" if day < today else "ahead"
