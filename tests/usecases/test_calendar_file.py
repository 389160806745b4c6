from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from icalendar import Calendar

from roleplay.errors import UsageError
from roleplay.usecases import (
    WorkingHours,
    calendar_text,
    due_practice,
    hours_of,
    hours_setting,
    hours_words,
)

HOURS = WorkingHours()
ZONE = timezone(timedelta(hours=2))
NOW = datetime(2026, 3, 2, 8, tzinfo=UTC)


@pytest.mark.parametrize(
    ("day", "at", "minutes", "inside"),
    [
        (2, time(9), 30, True),
        (2, time(16, 30), 30, True),
        (2, time(16, 31), 30, False),  # a minute too long
        (2, time(8, 59), 30, False),
        (7, time(10), 30, False),  # a Saturday
        (2, time(23, 50), 30, False),  # over midnight
    ],
)
def test_practice_lies_within_working_hours_or_not(
    day: int, at: time, minutes: int, inside: bool
) -> None:
    start = datetime.combine(date(2026, 3, day), at, ZONE)
    assert HOURS.holds(start, minutes) is inside


def test_a_skill_due_on_a_weekend_waits_for_the_next_working_day() -> None:
    saturday = date(2026, 3, 7)
    practice = due_practice("price", "Price", saturday, "after 7 days", HOURS, ZONE)
    assert practice.starts_at == datetime(2026, 3, 9, 9, tzinfo=ZONE)
    nobody = WorkingHours(frozenset())
    assert due_practice("price", "Price", saturday, "", nobody, ZONE).starts_at.day == 7


def test_another_program_reads_the_file() -> None:
    why = "Last time 62; commas, and\nlines; <b>stay</b>"
    practices = [
        due_practice("price", "Price", date(2026, 3, 4), why, HOURS, ZONE),
        due_practice("stall", "Stalls", date(2026, 3, 5), "", HOURS, ZONE),
    ]
    calendar = Calendar.from_ical(calendar_text(practices, NOW))
    first, second = calendar.walk("VEVENT")
    assert (str(first["SUMMARY"]), str(first["DESCRIPTION"])) == ("Practise Price", why)
    assert first.decoded("DTSTART") == datetime(2026, 3, 4, 9, tzinfo=ZONE)
    assert first.decoded("DTEND") - first.decoded("DTSTART") == timedelta(minutes=15)
    assert str(second["UID"]) == "due-stall@encore"


def test_nothing_planned_is_said() -> None:
    with pytest.raises(UsageError, match="No practice is planned"):
        calendar_text((), NOW)


@pytest.mark.parametrize(
    ("setting", "words"),
    [
        ("01234 09:00-17:00", "Monday to Friday, 9:00 to 17:00"),
        ("024 07:30-15:45", "Monday, Wednesday, Friday, 7:30 to 15:45"),
        ("01 08:00-12:00", "Monday, Tuesday, 8:00 to 12:00"),
        ("6 00:00-23:59", "Sunday, 0:00 to 23:59"),
    ],
)
def test_working_hours_are_kept_and_said(setting: str, words: str) -> None:
    hours = hours_of(setting)
    assert hours_setting(hours) == setting
    assert hours_words(hours) == words
