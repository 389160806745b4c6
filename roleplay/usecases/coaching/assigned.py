"""See what others assigned, why, and by when; ask for another date."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

from roleplay.errors import UsageError
from roleplay.game import assignment_progress, due_after
from roleplay.scenario import Card
from roleplay.storage import (
    AssignedScenario,
    Assignments,
    Person,
    Recordings,
    StoredAssignment,
)
from roleplay.usecases.calendar_file import WorkingHours
from roleplay.usecases.coaching.assignment_draft import (
    FURTHEST,
    MOST_REASON,
    too_long,
)
from roleplay.usecases.coaching.assignment_rows import Assigned, ScenarioToDo
from roleplay.usecases.coaching.kept_time import shown, write_times
from roleplay.usecases.library import Shelves
from roleplay.words import tr

SHOWN_AFTER = timedelta(days=7)
"""How long a finished assignment is still shown.  Source: own choice."""


class SeeAssigned:
    """What is asked of one person.  Data lane.  Every method raises StorageError.

    stores: assignments, and where a spoken why is kept.  now: the local time, aware.
    """

    def __init__(
        self,
        person: Person,
        stores: tuple[Assignments, Recordings],
        shelves: Shelves,
        now: Callable[[], datetime],
        hours: Callable[[], WorkingHours] = WorkingHours,
    ) -> None:
        self._person = person
        self._store, self._recordings = stores
        self._shelves = shelves
        self._now = now
        self._hours = hours

    def mine(self) -> tuple[Assigned, ...]:
        """Return what is to be done, by due date, then what was finished lately.

        What was taken back is not among it.
        """
        today = self._now().date()
        cards = {card.key: card for card in self._shelves.found.cards}
        found = [
            self._assigned(stored, cards)
            for stored in self._store.given_to(self._person.person_id)
            if stored.ended_at is None
        ]
        shown_now = [
            assigned
            for assigned in found
            if assigned.done_on is None or today - assigned.done_on <= SHOWN_AFTER
        ]
        shown_now.sort(key=lambda a: (a.done_on is not None, a.due_on, a.sent_on))
        return tuple(shown_now)

    def open_why(self, assignment_id: str) -> None:
        """Keep that the why was opened; who sent it sees that.  Raises UsageError."""
        self._given(assignment_id)
        self._store.open_why(assignment_id, self._person.person_id, self._now())

    def voice(self, assignment_id: str) -> Path | None:
        """Return the spoken why, or None where it is not kept any more."""
        stored = self._given(assignment_id)
        return self._recordings.path_of(stored.voice) if stored.voice else None

    def ask_for_date(self, assignment_id: str, wished_on: date, reason: str) -> None:
        """Ask who sent it for another date, and say why.

        Raises UsageError, and StorageError where a request waits already.
        """
        stored, reason = self._given(assignment_id), reason.strip()
        me, today = self._person.person_id, self._now().date()
        if not reason:
            raise UsageError(tr("Say in a few words why. Nothing was asked."))
        for problem in too_long(tr("The reason"), reason, MOST_REASON):
            raise UsageError(tr("{problem} Nothing was asked.", problem=problem))
        if wished_on < today:
            raise UsageError(tr("That day is over already. Nothing was asked."))
        if wished_on > today + FURTHEST:
            raise UsageError(tr("That day is over a year ahead. Nothing was asked."))
        if wished_on == due_after(stored.due_on, stored.granted(me)):
            raise UsageError(tr("That is the date it has. Choose another one."))
        self._store.ask_for_date(assignment_id, me, wished_on, reason, self._now())

    def calendar(self, path: Path, assignment_id: str) -> int:
        """Write its kept times as a calendar file; return how many.  UsageError."""
        return write_times(path, self._given(assignment_id), self._now())

    def _assigned(self, stored: StoredAssignment, cards: dict[str, Card]) -> Assigned:
        me, now = self._person.person_id, self._now()
        due_on = due_after(stored.due_on, stored.granted(me))
        passes = self._store.passes((me,), stored.scenario_keys)[me]
        progress = assignment_progress(
            stored.scenario_keys, passes, stored.sent_at, due_on, now.date()
        )
        requests = stored.requests_of(me)
        return Assigned(
            assignment_id=stored.assignment_id,
            by=stored.by.name,
            why=stored.why,
            outcome=stored.outcome,
            due_on=due_on,
            sent_on=stored.sent_at.astimezone(now.tzinfo).date(),
            today=now.date(),
            state=progress.state,
            done_on=progress.done_on,
            override=stored.override,
            unpassed=tuple(s.title for s in stored.scenarios if not s.was_passed),
            has_voice=bool(stored.voice),
            opened=me in stored.opened,
            scenarios=tuple(
                _to_do(s, cards.get(s.scenario_key), s.scenario_key in progress.passed)
                for s in stored.scenarios
            ),
            times=shown(stored.times, now, self._hours()),
            request=requests[-1] if requests else None,
        )

    def _given(self, assignment_id: str) -> StoredAssignment:
        stored = self._store.load(assignment_id)
        if all(p.person_id != self._person.person_id for p in stored.people):
            raise UsageError(tr("This assignment is not for you. Nothing was changed."))
        if stored.ended_at is not None:
            raise UsageError(
                tr(
                    "{name} took this assignment back. Nothing was changed; "
                    "there is nothing left to do for it.",
                    name=stored.by.name,
                )
            )
        return stored


def _to_do(
    scenario: AssignedScenario, card: Card | None, is_passed: bool
) -> ScenarioToDo:
    key, title = scenario.scenario_key, scenario.title
    if card is None:  # its file was renamed, is broken or gone
        return ScenarioToDo(key, title, "", 0, "", "", is_passed, False)
    return ScenarioToDo(
        key,
        card.title,
        card.skill,
        card.minutes,
        card.portrait,
        card.buyer_name,
        is_passed,
        True,
    )
