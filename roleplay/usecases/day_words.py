"""Days, weeks and numbers in words.  Not strftime's: Qt sets the system's language."""

from __future__ import annotations

from datetime import date, timedelta

WEEKDAYS = (
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
)  # fmt: skip
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August",
    "September", "October", "November", "December",
)  # fmt: skip
NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven")
NAMELESS = "You"
"""The profile of somebody who gave no name."""

NOON, EVENING = 12, 18
"""Hours from which it is afternoon and evening.  Source: own choice."""


def greeting(hour: int, name: str) -> str:
    """Return a greeting for the hour, by first name where there is a name."""
    part = "morning" if hour < NOON else "afternoon" if hour < EVENING else "evening"
    return f"Good {part}" if name == NAMELESS else f"Good {part}, {name.split()[0]}"


def weekday(day: date) -> str:
    """Return a day's name, such as "Tuesday"."""
    return WEEKDAYS[day.weekday()]


def long_day(day: date) -> str:
    """Return a day such as "Tuesday 14 October"."""
    return f"{weekday(day)} {day.day} {MONTHS[day.month - 1]}"


def short_day(day: date) -> str:
    """Return a day such as "Tue 14 Oct"."""
    return f"{weekday(day)[:3]} {_bare(day)}"


def near_day(day: date, today: date) -> str:
    """Return "Tue" for one of the next six days, else "14 Oct"."""
    if today < day < today + timedelta(days=7):
        return weekday(day)[:3]
    return _bare(day)


def span(from_on: date, to_on: date) -> str:
    """Return days off such as "3–16 Aug" or "28 Dec – 3 Jan"."""
    if from_on == to_on:
        return _bare(from_on)
    if (from_on.year, from_on.month) == (to_on.year, to_on.month):
        return f"{from_on.day}–{_bare(to_on)}"
    return f"{_bare(from_on)} – {_bare(to_on)}"


def number(count: int) -> str:
    """Return a small number in words, larger ones in digits."""
    return NUMBERS[count] if 0 <= count < len(NUMBERS) else str(count)


def ago(days: int) -> str:
    """Return how long ago something was, such as "7 days ago"."""
    return ("today", "yesterday")[days] if days < 2 else f"{days} days ago"


def practices(count: int) -> str:
    """Return "one practice", "four practices" ..."""
    return f"{number(count)} {'practice' if count == 1 else 'practices'}"


def _bare(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1][:3]}"
