"""Days, weeks and numbers in words.  Not strftime's: Qt sets the system's language."""

from __future__ import annotations

from datetime import date, timedelta

from roleplay.words import tr

WEEKDAYS = (
    tr("Monday"), tr("Tuesday"), tr("Wednesday"), tr("Thursday"), tr("Friday"),
    tr("Saturday"), tr("Sunday"),
)  # fmt: skip
SHORT_DAYS = (
    tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat"), tr("Sun"),
)  # fmt: skip
MONTHS = (
    tr("January"), tr("February"), tr("March"), tr("April"), tr("May"), tr("June"),
    tr("July"), tr("August"), tr("September"), tr("October"), tr("November"),
    tr("December"),
)  # fmt: skip
SHORT = 3
"""Letters of a month in short."""
NUMBERS = (
    tr("no"), tr("one"), tr("two"), tr("three"), tr("four"), tr("five"), tr("six"),
    tr("seven"),
)  # fmt: skip
NAMELESS = "You"
"""The profile of somebody who gave no name."""

NOON, EVENING = 12, 18
"""Hours from which it is afternoon and evening.  Source: own choice."""


def greeting(hour: int, name: str) -> str:
    """Return a greeting for the hour, by first name where there is a name."""
    part = tr("Good evening")
    if hour < EVENING:
        part = tr("Good morning") if hour < NOON else tr("Good afternoon")
    return part if name == NAMELESS else f"{part}, {name.split()[0]}"


def weekday(day: date) -> str:
    """Return a day's name, such as "Tuesday"."""
    return WEEKDAYS[day.weekday()]


def short_weekday(day: date) -> str:
    """Return a day's name in short, such as "Tue"."""
    return SHORT_DAYS[day.weekday()]


def long_day(day: date) -> str:
    """Return a day such as "Tuesday 14 October"."""
    names = {"weekday": weekday(day), "month": MONTHS[day.month - 1]}
    return tr("{weekday} {day} {month}", day=day.day, **names)


def short_day(day: date) -> str:
    """Return a day such as "Tue 14 Oct"."""
    names = {"weekday": short_weekday(day), "month": _short_month(day)}
    return tr("{weekday} {day} {month}", day=day.day, **names)


def near_day(day: date, today: date) -> str:
    """Return "Tue" for one of the next six days, else "14 Oct"."""
    if today < day < today + timedelta(days=7):
        return short_weekday(day)
    return bare_day(day)


def bare_day(day: date) -> str:
    """Return a day such as "14 Oct"."""
    return tr("{day} {month}", day=day.day, month=_short_month(day))


def plain_day(day: date) -> str:
    """Return a day such as "14 October"."""
    return tr("{day} {month}", day=day.day, month=MONTHS[day.month - 1])


def dated_day(day: date) -> str:
    """Return a day such as "14 Oct 2026"."""
    month = _short_month(day)
    return tr("{day} {month} {year}", day=day.day, month=month, year=day.year)


def full_day(day: date) -> str:
    """Return a day such as "14 October 2026"."""
    month = MONTHS[day.month - 1]
    return tr("{day} {month} {year}", day=day.day, month=month, year=day.year)


def month_words(day: date, *, with_year: bool = True) -> str:
    """Return a day's month, such as "October 2026"."""
    month = MONTHS[day.month - 1]
    return f"{month} {day.year}" if with_year else month


def span(from_on: date, to_on: date) -> str:
    """Return days off such as "3–16 Aug" or "28 Dec – 3 Jan"."""
    if from_on == to_on:
        return bare_day(from_on)
    if (from_on.year, from_on.month) == (to_on.year, to_on.month):
        month = _short_month(to_on)
        return tr(
            "{first}–{last} {month}", first=from_on.day, last=to_on.day, month=month
        )
    return f"{bare_day(from_on)} – {bare_day(to_on)}"


def number(count: int) -> str:
    """Return a small number in words, larger ones in digits."""
    return NUMBERS[count] if 0 <= count < len(NUMBERS) else str(count)


def ago(days: int) -> str:
    """Return how long ago something was, such as "7 days ago"."""
    if days < 2:
        return (tr("today"), tr("yesterday"))[days]
    return tr("{days} days ago", days=days)


def practices(count: int) -> str:
    """Return "one practice", "four practices" ..."""
    if count == 1:
        return tr("one practice")
    return tr("{number} practices", number=number(count))


def _short_month(day: date) -> str:
    return MONTHS[day.month - 1][:SHORT]
