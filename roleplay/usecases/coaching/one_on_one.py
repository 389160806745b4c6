"""Hold a one-on-one: prepared out of facts, begun, ticked off, ended."""

from dataclasses import replace

from roleplay.errors import UsageError
from roleplay.game import (
    LONGEST_MEETING,
    SHORTEST_MEETING,
    USUAL_MINUTES,
    OneOnOne,
    PlannedMeeting,
    seconds_left,
)
from roleplay.storage import Person
from roleplay.usecases.coaching.one_on_one_values import (
    ColleagueRow,
    MeetingList,
    MeetingSummary,
    Prepared,
)
from roleplay.usecases.coaching.preparation import Preparation
from roleplay.words import tr


class HoldOneOnOne:
    """One-on-ones as the person in use holds them.  Data lane.

    Every method raises StorageError, and UsageError for input that cannot be kept;
    nothing is changed then.
    """

    def __init__(self, preparation: Preparation) -> None:
        self.me = preparation.me
        self._preparation = preparation
        self._meetings = preparation.stores.meetings

    def colleagues(self) -> MeetingList:
        """Return whom one can meet, by name, with what waits for the two."""
        if not self._preparation.may_hold:
            return MeetingList(False, ())
        people = self._preparation.others()
        others = sorted(people, key=lambda person: person.name.casefold())
        planned, waiting = self._preparation.planned(), self._preparation.waiting()
        rows = [self._colleague(p, planned.get(p.person_id)) for p in others]
        return MeetingList(
            True,
            tuple(
                replace(row, waits=(*row.waits, *waiting.get(row.person.person_id, ())))
                for row in rows
            ),
        )

    def prepare(self, person_id: str) -> Prepared:
        """Return a one-on-one as it stands: open, or prepared from what is known."""
        return self._preparation.prepare(person_id)

    def begin(self, person_id: str, minutes: int = USUAL_MINUTES) -> Prepared:
        """Begin, or go on with the meeting that is open."""
        if not SHORTEST_MEETING <= minutes <= LONGEST_MEETING:
            raise UsageError(
                tr(
                    "A one-on-one takes {shortest_meeting} to {longest_meeting} "
                    "minutes. Nothing was begun.",
                    shortest_meeting=SHORTEST_MEETING,
                    longest_meeting=LONGEST_MEETING,
                )
            )
        preparation = self._preparation
        preparation.person(person_id)
        meeting = OneOnOne("", self.me.person_id, person_id, minutes, preparation.now())
        self._meetings.begin(meeting, preparation.items(person_id, minutes))
        return self.prepare(person_id)

    def seconds_left(self, meeting: OneOnOne) -> int:
        """Return how much time is left, below 0 where it ran over.  Reads nothing."""
        return seconds_left(meeting, self._preparation.now())

    def tick(self, person_id: str, item_id: str, *, done: bool) -> Prepared:
        """Keep that a point of the open meeting's agenda is done, or open again."""
        meeting = self._preparation.open(person_id)
        self._meetings.tick(
            meeting.one_on_one_id, item_id, done, self._preparation.now()
        )
        return self.prepare(person_id)

    def end(self, person_id: str) -> MeetingSummary:
        """End the open meeting, and return it for both."""
        meeting = self._preparation.open(person_id)
        self._meetings.end(meeting.one_on_one_id, self._preparation.now())
        return self.summary(person_id)

    def summary(self, person_id: str) -> MeetingSummary:
        """Return the newest meeting with a person.  Raises UsageError without one."""
        return self._preparation.summary(person_id)

    def _colleague(self, person: Person, plan: PlannedMeeting | None) -> ColleagueRow:
        me, person_id = self.me.person_id, person.person_id
        now = self._preparation.now()
        meetings = self._meetings.meetings(me, person_id)
        meeting = next((m for m in meetings if m.ended_at is None), None)
        shared = self._meetings.shared_with(me, person_id)
        before, _ = self._preparation.promises(meetings, meeting)
        late = sum(made.is_open and made.by_on < now.date() for made in before)
        waits = (
            *_counted(len(shared), tr("attempt shared"), tr("attempts shared")),
            *_counted(
                self._preparation.appeals(shared),
                tr("appeal waiting"),
                tr("appeals waiting"),
            ),
            *_counted(
                late, tr("commitment to talk about"), tr("commitments to talk about")
            ),
        )
        return ColleagueRow(
            person,
            waits,
            plan.starts_at if plan and plan.starts_at > now else None,
            meeting is not None,
        )


def _counted(count: int, one: str, several: str) -> tuple[str, ...]:
    if not count:
        return ()
    return (f"1 {one}",) if count == 1 else (f"{count} {several}",)
