"""Plan the next one-on-one, and take it into a calendar."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from roleplay.errors import UsageError
from roleplay.game import (
    LONGEST_MEETING,
    SHORTEST_MEETING,
    USUAL_MINUTES,
    PlannedMeeting,
)
from roleplay.usecases.calendar_file import (
    CalendarEntry,
    WorkingHours,
    hours_words,
    write_calendar,
)
from roleplay.usecases.coaching.one_on_one_values import PromiseRow
from roleplay.usecases.coaching.preparation import Preparation
from roleplay.usecases.coaching.wording import day_ahead
from roleplay.words import tr


class PlanMeeting:
    """When the person in use meets somebody next.  hours: when they work."""

    def __init__(
        self,
        preparation: Preparation,
        hours: Callable[[], WorkingHours] = WorkingHours,
    ) -> None:
        self._preparation = preparation
        self._hours = hours
        self._me = preparation.me

    def plan(
        self, person_id: str, starts_at: datetime, minutes: int = USUAL_MINUTES
    ) -> str:
        """Keep when the two meet next.

        Returns a warning where that is outside working hours, else "".
        """
        self._preparation.person(person_id)
        now = self._preparation.now()
        if starts_at <= now:
            raise UsageError(
                tr("That time is over. Nothing was planned. Choose a later one.")
            )
        day_ahead(starts_at.date(), now.date())
        if not SHORTEST_MEETING <= minutes <= LONGEST_MEETING:
            raise UsageError(
                tr(
                    "A one-on-one takes {shortest_meeting} to {longest_meeting} "
                    "minutes. Nothing was planned.",
                    shortest_meeting=SHORTEST_MEETING,
                    longest_meeting=LONGEST_MEETING,
                )
            )
        me = self._me.person_id
        self._preparation.stores.meetings.plan(
            PlannedMeeting(me, person_id, starts_at, minutes), now
        )
        hours = self._hours()
        if hours.holds(starts_at, minutes):
            return ""
        return tr(
            "It is planned, outside of working hours ({hours_words}). "
            "Time within them says that this is work.",
            hours_words=hours_words(hours),
        )

    def calendar(self, person_id: str, path: Path) -> None:
        """Write the next meeting as a calendar file.  Raises UsageError."""
        person, planned = (
            self._preparation.person(person_id),
            self._preparation.next(person_id),
        )
        if planned is None:
            raise UsageError(
                tr("No next one-on-one is planned yet. Choose a time first.")
            )
        entry = CalendarEntry(
            uid=f"one-on-one-{self._me.person_id}-{person_id}@encore",
            title=tr(
                "One-on-one: {name} and {name2}", name=self._me.name, name2=person.name
            ),
            why=self._why(person_id),
            starts_at=planned.starts_at,
            minutes=planned.minutes,
        )
        write_calendar((entry,), path, self._preparation.now())

    def _why(self, person_id: str) -> str:
        promised = self._preparation.prepare(person_id)
        rows = (*promised.last_time, *promised.promises)
        lines = [_line(row) for row in rows if row.commitment.is_open]
        return "\n".join(dict.fromkeys(lines))


def _line(row: PromiseRow) -> str:
    return f"{row.name}: {row.commitment.text}"
