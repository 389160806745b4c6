"""What a one-on-one is prepared from, and how it stands: facts only."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from roleplay.errors import UsageError
from roleplay.game import (
    COACHES,
    USUAL_MINUTES,
    AgendaFacts,
    AgendaItem,
    Commitment,
    OneOnOne,
    PlannedMeeting,
    agenda_of,
    has_room,
    most_overdue,
    not_withdrawn,
)
from roleplay.scenario import skill_name
from roleplay.storage import (
    Commitments,
    OneOnOnes,
    Person,
    Plans,
    SharedAttempt,
    Sharing,
    TogetherPlays,
)
from roleplay.usecases.coaching.one_on_one_values import (
    MeetingSources,
    MeetingSummary,
    PlayedLine,
    Prepared,
)
from roleplay.usecases.coaching.promise_rows import PromiseRows
from roleplay.usecases.coaching.roles import HoldRoles
from roleplay.usecases.library import Shelves
from roleplay.words import tr


@dataclass(frozen=True, slots=True)
class MeetingStores:
    """Where one-on-ones and what they are prepared from are kept."""

    meetings: OneOnOnes
    commitments: Commitments
    played: TogetherPlays
    sharing: Sharing
    plans: Plans


class Preparation:
    """The one-on-ones of the person in use, as they stand.

    now: the local time, aware.  What takes a person's id raises UsageError where there
    is none, or one may not hold one-on-ones.
    """

    def __init__(
        self,
        roles: HoldRoles,
        stores: MeetingStores,
        shelves: Shelves,
        now: Callable[[], datetime],
        sources: MeetingSources,
    ) -> None:
        self.me = roles.me
        self.stores = stores
        self.now = now
        self._roles = roles
        self._meetings = stores.meetings
        self._sources = sources
        self._rows = PromiseRows(roles.me, roles.everybody, shelves, now)

    @property
    def may_hold(self) -> bool:
        """Whether the person in use is a coach or a manager."""
        return bool(self._roles.mine() & COACHES)

    def others(self) -> tuple[Person, ...]:
        """Return everybody one can meet."""
        me = self.me.person_id
        return tuple(p for p in self._roles.everybody() if p.person_id != me)

    def person(self, person_id: str) -> Person:
        """Return a colleague."""
        if not self.may_hold:
            raise UsageError(
                tr("One-on-ones are held by coaches and managers. Nothing was changed.")
            )
        for person in self.others():
            if person.person_id == person_id:
                return person
        raise UsageError(tr("There is no such colleague here. Nothing was changed."))

    def open(self, person_id: str) -> OneOnOne:
        """Return the open meeting with a person.  Raises UsageError without one."""
        self.person(person_id)
        for meeting in self._meetings.meetings(self.me.person_id, person_id):
            if meeting.ended_at is None:
                return meeting
        raise UsageError(tr("Begin the one-on-one first. Nothing was changed."))

    def prepare(self, person_id: str) -> Prepared:
        """Return a one-on-one as it stands: open, or prepared from what is known."""
        person = self.person(person_id)
        before = self._meetings.meetings(self.me.person_id, person_id)
        meeting = next((m for m in before if m.ended_at is None), None)
        shared = self._meetings.shared_with(self.me.person_id, person_id)
        due = self._due(person_id)
        planned = self.next(person_id)
        minutes = planned.minutes if planned else USUAL_MINUTES
        known = self._known(person_id, before, shared, due or ())
        last, now = self.promises(before, meeting)
        return Prepared(
            me=self.me,
            person=person,
            meeting=meeting,
            minutes=meeting.minutes if meeting else minutes,
            items=self._meetings.agenda(meeting.one_on_one_id)
            if meeting
            else agenda_of(known, minutes),
            ticked=self._ticked(meeting),
            shared=shared,
            last_time=self._rows.rows(last),
            promises=self._rows.rows(now),
            due=due,
            waiting=self.waiting().get(person_id, ()),
            next=planned,
            played=self._played(meeting),
            today=self.now().date(),
            has_room=has_room(now),
        )

    def items(self, person_id: str, minutes: int) -> tuple[AgendaItem, ...]:
        """Return the agenda of a meeting that begins now."""
        me = self.me.person_id
        before = self._meetings.meetings(me, person_id)
        shared = self._meetings.shared_with(me, person_id)
        due = self._due(person_id) or ()
        return agenda_of(self._known(person_id, before, shared, due), minutes)

    def summary(self, person_id: str) -> MeetingSummary:
        """Return the newest meeting with a person.  Raises UsageError without one."""
        person = self.person(person_id)
        meetings = self._meetings.meetings(self.me.person_id, person_id)
        if not meetings:
            raise UsageError(
                tr("You have held no one-on-one with {name} yet.", name=person.name)
            )
        meeting, *before = meetings
        last, now = self.promises(meetings, meeting)
        ticked = self._ticked(meeting)
        items = self._meetings.agenda(meeting.one_on_one_id)
        planned = self.next(person_id)
        met_on = meeting.started_at.astimezone(self.now().tzinfo).date()
        if planned is not None and planned.starts_at.date() <= met_on:
            planned = None  # it was this one, or before it
        return MeetingSummary(
            held_by=self.me.name,
            held_with=person.name,
            started_at=meeting.started_at,
            ended_at=meeting.ended_at,
            items=tuple((item, item.item_id in ticked) for item in items),
            played=self._played(meeting),
            last_time=self._rows.rows(last) if before else (),
            promises=self._rows.rows(now),
            next=planned,
        )

    def _known(
        self,
        person_id: str,
        before: Iterable[OneOnOne],
        shared: tuple[SharedAttempt, ...],
        due: tuple[str, ...],
    ) -> AgendaFacts:
        ids = [m.one_on_one_id for m in before if m.ended_at is not None]
        promised = self.stores.commitments.of_meetings(ids)
        kept = [c for c in promised if c.outcome == "kept"]
        went_well = (
            *self._sources.went_well(person_id),
            *(
                tr("Kept: {text}", text=c.text)
                for c in reversed(kept)
                if c.person_id == person_id
            ),
        )
        return AgendaFacts(
            shared=tuple(attempt.title for attempt in shared),
            promised=sum(c.is_open for c in promised),
            appeals=self.appeals(shared),
            due=due,
            went_well=went_well,
        )

    def appeals(self, shared: tuple[SharedAttempt, ...]) -> int:
        """Return how many appeals wait on attempts."""
        return sum(
            not appeal.outcome
            for attempt in shared
            for appeal in self.stores.sharing.appeals(attempt.attempt_id)
        )

    def _due(self, person_id: str) -> tuple[str, ...] | None:
        # What somebody practised is theirs: asked for only where they show it.
        if not self._roles.shares_effort(person_id):
            return None
        cards = self.stores.plans.standing(person_id, ()).cards
        due = most_overdue(cards, self.now().date())
        return tuple(skill_name(card.skill) for card in due)

    def promises(
        self, meetings: tuple[OneOnOne, ...], now: OneOnOne | None
    ) -> tuple[tuple[Commitment, ...], tuple[Commitment, ...]]:
        """Return commitments of before, and those of the meeting *now*."""
        ids = [m.one_on_one_id for m in meetings]
        made = not_withdrawn(self.stores.commitments.of_meetings(ids))
        this = now.one_on_one_id if now else ""
        ended = [m for m in meetings if m.one_on_one_id != this]
        newest = ended[0].one_on_one_id if ended else ""
        before = tuple(
            c
            for c in made
            if c.one_on_one_id != this and (c.is_open or c.one_on_one_id == newest)
        )
        return before, tuple(c for c in made if c.one_on_one_id == this)

    def _ticked(self, meeting: OneOnOne | None) -> frozenset[str]:
        return self._meetings.ticked(meeting.one_on_one_id) if meeting else frozenset()

    def planned(self) -> dict[str, PlannedMeeting]:
        """Return when one meets whom next, as planned last, in local time."""
        zone, me = self.now().tzinfo, self.me.person_id
        return {
            plan.held_with: replace(plan, starts_at=plan.starts_at.astimezone(zone))
            for plan in self._meetings.planned(me)
            if plan.held_by == me
        }

    def next(self, person_id: str) -> PlannedMeeting | None:
        """Return when one meets a person next, as planned last."""
        return self.planned().get(person_id)

    def waiting(self) -> Mapping[str, tuple[str, ...]]:
        """Return what else waits, by person's id, as of MeetingSources."""
        return self._sources.waiting()

    def _played(self, meeting: OneOnOne | None) -> tuple[PlayedLine, ...]:
        if meeting is None:
            return ()
        found = self.stores.played.of_meeting(meeting.one_on_one_id)
        both = (meeting.held_by, meeting.held_with)
        lines = []
        for play in found:
            keys = {(number, criterion) for number, criterion, _ in play.ratings}
            pairs = [[play.ratings.get((*key, who)) for who in both] for key in keys]
            whole = [pair for pair in pairs if None not in pair]
            same = sum(mine == theirs for mine, theirs in whole)
            turns = {turn.number for turn in play.turns} | {
                number for number, _ in keys
            }
            line = PlayedLine(play.played_id, play.title, len(turns), same, len(whole))
            lines.append(line)
        return tuple(lines)
