"""Time kept free for practice: as it is entered, checked, shown and exported."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path

from roleplay.errors import UsageError
from roleplay.storage import KeptTime, StoredAssignment
from roleplay.usecases.calendar_file import CalendarEntry, WorkingHours, write_calendar
from roleplay.usecases.day_words import short_day
from roleplay.words import tr

SHORTEST_MIN, LONGEST_MIN = 5, 240
MOST_TIMES = 20
"""Bounds of the time kept for one assignment.  Source: own choice."""


@dataclass(frozen=True, slots=True)
class WantedTime:
    """Time to be kept free, by the clock on the wall."""

    on: date
    at: time
    minutes: int


@dataclass(frozen=True, slots=True)
class ShownTime:
    """Kept time in words, such as "Thu 12 Mar 10:00–10:25".

    is_outside: of working hours.  is_over: it has passed.
    """

    words: str
    is_outside: bool
    is_over: bool


def kept(wanted: WantedTime, now: datetime) -> KeptTime:
    """Return the moment of a time on the wall."""
    return KeptTime(_moment(wanted, now), wanted.minutes)


def shown(times: Iterable[KeptTime], now: datetime, hours: WorkingHours) -> tuple[
    ShownTime, ...
]:  # fmt: skip
    """Return kept times in words, the first to come first."""
    found = []
    for kept_time in sorted(times, key=lambda t: t.starts_at):
        starts_at = _local(kept_time.starts_at, now)
        ends_at = starts_at + timedelta(minutes=kept_time.minutes)
        outside = not hours.holds(starts_at, kept_time.minutes)
        words = time_words(starts_at, kept_time.minutes)
        found.append(ShownTime(words, outside, ends_at <= now))
    return tuple(found)


def time_words(starts_at: datetime, minutes: int) -> str:
    """Return a time such as "Thu 12 Mar 10:00–10:25"."""
    ends_at = starts_at + timedelta(minutes=minutes)
    return f"{short_day(starts_at.date())} {starts_at:%H:%M}–{ends_at:%H:%M}"


def outside(times: Iterable[WantedTime], hours: WorkingHours) -> tuple[str, ...]:
    """Return the times that lie outside of working hours, in words.

    It is a warning only: some people choose such a time themselves.
    """
    found = []
    for wanted in times:
        starts_at = datetime.combine(wanted.on, wanted.at)
        if not hours.holds(starts_at, wanted.minutes):
            found.append(time_words(starts_at, wanted.minutes))
    return tuple(found)


def time_problems(
    times: Sequence[WantedTime], due_on: date, now: datetime
) -> tuple[str, ...]:
    """Return what is wrong with times to be kept, each in a sentence."""
    found = []
    if len(times) > MOST_TIMES:
        found.append(
            tr(
                "Keep {most_times} times free at most, not {count}.",
                most_times=MOST_TIMES,
                count=len(times),
            )
        )
    last_end: datetime | None = None
    for wanted in sorted(times, key=lambda t: (t.on, t.at)):
        starts_at = _moment(wanted, now)
        words = time_words(starts_at, wanted.minutes)
        if not SHORTEST_MIN <= wanted.minutes <= LONGEST_MIN:
            found.append(
                tr(
                    "{words}: keep {shortest_min} to {longest_min} minutes free.",
                    words=words,
                    shortest_min=SHORTEST_MIN,
                    longest_min=LONGEST_MIN,
                )
            )
        elif starts_at < now:
            found.append(
                tr("{words} is over already. Choose a time to come.", words=words)
            )
        elif wanted.on > due_on:
            found.append(
                tr(
                    "{words} is after the due date. Choose an earlier time.",
                    words=words,
                )
            )
        elif last_end is not None and starts_at < last_end:
            found.append(
                tr("{words} overlaps another time. Change or remove one.", words=words)
            )
        last_end = starts_at + timedelta(minutes=wanted.minutes)
    return tuple(found)


def write_times(path: Path, assignment: StoredAssignment, now: datetime) -> int:
    """Write the kept times to come as a calendar file; return how many.

    Raises UsageError where there is none, or the file cannot be written.
    """
    titles = ", ".join(scenario.title for scenario in assignment.scenarios)
    entries = [
        CalendarEntry(
            f"assigned-{assignment.assignment_id}-{number}@encore",
            tr("Practise {titles}", titles=titles),
            assignment.why,
            kept_time.starts_at,
            kept_time.minutes,
        )
        for number, kept_time in enumerate(assignment.times)
        if kept_time.starts_at > now
    ]
    if not entries:
        raise UsageError(
            tr("No kept time is left to come, so there is nothing to export.")
        )
    write_calendar(entries, path, now)
    return len(entries)


def _moment(wanted: WantedTime, now: datetime) -> datetime:
    # Only the system's zone knows on which days clocks change; a clock of another zone
    # is taken as it stands.
    wall = datetime.combine(wanted.on, wanted.at)
    return wall.astimezone() if _is_system(now) else wall.replace(tzinfo=now.tzinfo)


def _local(at: datetime, now: datetime) -> datetime:
    return at.astimezone() if _is_system(now) else at.astimezone(now.tzinfo)


def _is_system(now: datetime) -> bool:
    return now.astimezone().utcoffset() == now.utcoffset()
