"""Keep one's own promises: what one owes, until when, and when one talks about it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from roleplay.errors import UsageError
from roleplay.game import OUTCOMES, not_withdrawn
from roleplay.storage import Commitments, OneOnOnes, People, Person
from roleplay.usecases.coaching.commitment import MOST_OF_NOTE
from roleplay.usecases.coaching.one_on_one_values import PromiseRow
from roleplay.usecases.coaching.promise_rows import PromiseRows
from roleplay.usecases.coaching.wording import kept_text
from roleplay.usecases.library import Shelves
from roleplay.words import tr


@dataclass(frozen=True, slots=True)
class NextMeeting:
    """A one-on-one ahead, and with whom.  starts_at: local time."""

    name: str
    starts_at: datetime
    minutes: int


@dataclass(frozen=True, slots=True)
class MyPromises:
    """What one promised and has not spoken of yet, and the meetings ahead.

    just_said: those ticked off since the last meeting, so that they can be put right.
    """

    open: tuple[PromiseRow, ...]
    just_said: tuple[PromiseRow, ...]
    meetings: tuple[NextMeeting, ...]


@dataclass(frozen=True, slots=True)
class PastMeeting:
    """A one-on-one one was in.  name: with whom.  promises: of both people.

    started_at: local time.  is_open: it is not ended yet.
    """

    one_on_one_id: str
    name: str
    started_at: datetime
    is_open: bool
    promises: tuple[PromiseRow, ...]


class KeepPromises:
    """The commitments of the person in use, rep or manager.  Data lane."""

    def __init__(
        self,
        me: Person,
        people: People,
        stores: tuple[OneOnOnes, Commitments],
        shelves: Shelves,
        now: Callable[[], datetime],
    ) -> None:
        self._me = me
        self._people = people
        self._meetings, self._commitments = stores
        self._now = now
        self._rows = PromiseRows(me, people.all, shelves, now)

    def mine(self) -> MyPromises:
        """Return what the person in use owes, by day, and the meetings ahead."""
        made = not_withdrawn(self._commitments.promised_by(self._me.person_id))
        latest = self._latest()
        still = sorted((c for c in made if c.is_open), key=lambda c: c.by_on)
        said = [c for c in made if not c.is_open and c.one_on_one_id in latest]
        return MyPromises(self._rows.rows(still), self._rows.rows(said), self._ahead())

    def meetings(self) -> tuple[PastMeeting, ...]:
        """Return the one-on-ones one was in, newest first, with what both promised."""
        found = self._meetings.meetings_of(self._me.person_id)
        made = self._commitments.of_meetings([m.one_on_one_id for m in found])
        rows = self._rows.rows(not_withdrawn(made))
        names = {person.person_id: person.name for person in self._people.all()}
        zone, me = self._now().tzinfo, self._me.person_id
        return tuple(
            PastMeeting(
                m.one_on_one_id,
                names[m.held_with if m.held_by == me else m.held_by],
                m.started_at.astimezone(zone),
                m.ended_at is None,
                tuple(
                    row
                    for row in rows
                    if row.commitment.one_on_one_id == m.one_on_one_id
                ),
            )
            for m in found
        )

    def say(self, commitment_id: str, outcome: str, note: str = "") -> MyPromises:
        """Say what came of one's own commitment.  Raises UsageError for another's."""
        found = self._commitments.load(commitment_id)
        if found.person_id != self._me.person_id:
            raise UsageError(tr("Somebody else promised that. Nothing was changed."))
        if outcome not in OUTCOMES:
            raise UsageError(
                tr("An outcome is one of: {names}.", names=", ".join(OUTCOMES))
            )
        note = kept_text(note, tr("The note"), MOST_OF_NOTE, may_be_empty=True)
        self._commitments.say_outcome(
            commitment_id, outcome, note, self._me.person_id, self._now()
        )
        return self.mine()

    def _latest(self) -> frozenset[str]:
        newest: dict[tuple[str, str], str] = {}
        for meeting in self._meetings.meetings_of(self._me.person_id):
            both = (meeting.held_by, meeting.held_with)
            newest.setdefault(both, meeting.one_on_one_id)
        return frozenset(newest.values())

    def _ahead(self) -> tuple[NextMeeting, ...]:
        names = {person.person_id: person.name for person in self._people.all()}
        now = self._now()
        me = self._me.person_id
        return tuple(
            NextMeeting(
                names[plan.held_with if plan.held_by == me else plan.held_by],
                plan.starts_at.astimezone(now.tzinfo),
                plan.minutes,
            )
            for plan in self._meetings.planned(me)
            if plan.starts_at > now
        )
