"""Practices as a calendar file (.ics) that any calendar takes in."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from pathlib import Path

from roleplay.errors import UsageError
from roleplay.settings import read_hours
from roleplay.usecases.day_words import WEEKDAYS
from roleplay.words import tr

PRODUCT = "-//Encore//Practice//EN"


@dataclass(frozen=True, slots=True)
class WorkingHours:
    """When a person works.  days: 0 for Monday; opens, closes: local time."""

    days: frozenset[int] = frozenset(range(5))
    opens: time = time(9)
    closes: time = time(17)

    def holds(self, start: datetime, minutes: int) -> bool:
        """Whether so many minutes from *start* lie within a working day."""
        end = start + timedelta(minutes=minutes)
        within = self.opens <= start.time() and end.time() <= self.closes
        return start.weekday() in self.days and within and end.date() == start.date()

    def next_day(self, day: date) -> date:
        """Return *day*, or the first working day after it."""
        while self.days and day.weekday() not in self.days:
            day += timedelta(days=1)
        return day


def hours_of(setting: str) -> WorkingHours:
    """Return the working hours of a setting.  Raises SettingsError."""
    return WorkingHours(*read_hours(setting))


def hours_setting(hours: WorkingHours) -> str:
    """Return working hours as the settings keep them."""
    days = "".join(str(day) for day in sorted(hours.days))
    return f"{days} {hours.opens:%H:%M}-{hours.closes:%H:%M}"


def hours_words(hours: WorkingHours) -> str:
    """Return working hours such as "Monday to Friday, 9:00 to 17:00"."""
    days = sorted(hours.days)
    names = [WEEKDAYS[day] for day in days]
    in_a_row = len(days) > 2 and days[-1] - days[0] == len(days) - 1
    named = (
        tr("{names} to {names2}", names=names[0], names2=names[-1])
        if in_a_row
        else ", ".join(names)
    )
    opens, closes = (f"{at.hour}:{at:%M}" for at in (hours.opens, hours.closes))
    return tr("{named}, {opens} to {closes}", named=named, opens=opens, closes=closes)


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One entry.

    uid: the same for the same practice, so that a calendar that takes the file in
    again moves it and does not have it twice.
    """

    uid: str
    title: str
    why: str
    starts_at: datetime
    minutes: int


def due_practice(
    skill: str, name: str, due_on: date, why: str, hours: WorkingHours, zone: tzinfo
) -> CalendarEntry:
    """Return a due skill as an entry at the start of the next working day's work."""
    day = hours.next_day(due_on)
    starts_at = datetime.combine(day, hours.opens, zone)
    return CalendarEntry(
        f"due-{skill}@encore", tr("Practise {name}", name=name), why, starts_at, 15
    )


def calendar_text(practices: Iterable[CalendarEntry], made_at: datetime) -> bytes:
    """Return an iCalendar file of the practices.  Source: RFC 5545.

    made_at: aware.  Raises UsageError where there is nothing to put into it.
    """
    from icalendar import Calendar, Event

    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    count = 0
    for practice in practices:
        event = Event()
        event.add("uid", practice.uid)
        event.add("dtstamp", made_at)
        event.add("summary", practice.title)
        event.add("description", practice.why)
        starts_at = practice.starts_at.astimezone(UTC)  # needs no table of time zones
        event.add("dtstart", starts_at)
        event.add("dtend", starts_at + timedelta(minutes=practice.minutes))
        event.add("transp", "OPAQUE")  # kept free: others see one as busy
        calendar.add_component(event)
        count += 1
    if not count:
        raise UsageError(
            tr("No practice is planned yet, so there is nothing to export.")
        )
    return bytes(calendar.to_ical())


def write_calendar(
    practices: Iterable[CalendarEntry], path: Path, made_at: datetime
) -> None:
    """Write an iCalendar file.  Raises UsageError; see calendar_text()."""
    content = calendar_text(practices, made_at)
    try:
        path.write_bytes(content)
    except OSError as error:
        raise UsageError(
            tr(
                "The calendar file {path} cannot be written ({strerror}). "
                "Nothing was changed; choose another place.",
                path=path,
                strerror=error.strerror,
            )
        ) from error
