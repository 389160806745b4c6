"""Assign practice to others: with the why, after having passed it oneself."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from uuid_utils import uuid7

from roleplay.errors import StorageError, UsageError
from roleplay.game import COACHES, assignment_progress, due_after
from roleplay.storage import (
    AssignedScenario,
    Assignments,
    NewAssignment,
    Person,
    Recordings,
    StoredAssignment,
)
from roleplay.usecases.calendar_file import WorkingHours
from roleplay.usecases.coaching.assignment_draft import (
    MOST_REASON,
    AssignmentDraft,
    Known,
    problems,
    too_long,
)
from roleplay.usecases.coaching.assignment_rows import (
    AssigningDesk,
    PersonState,
    ScenarioChoice,
    SentAssignment,
)
from roleplay.usecases.coaching.kept_time import kept, shown, write_times
from roleplay.usecases.coaching.programme_values import Outcome
from roleplay.usecases.coaching.roles import HoldRoles
from roleplay.usecases.library import Shelves
from roleplay.words import tr

SENDERS = COACHES | {"trainer"}
"""The roles that assign practice.  Source: own choice; who coaches or teaches."""

NOT_SENT = tr("Nothing was sent; all you wrote is kept.")
NOBODYS = tr("This assignment is not yours. Nothing was changed.")


def no_outcomes() -> tuple[Outcome, ...]:
    """Return the outcomes where there is no programme."""
    return ()


class Assign:
    """What one person assigns.  Data lane.  Every method raises StorageError.

    stores: assignments, and where a spoken why is kept.  now: the local time, aware.
    hours: when people work.  outcomes: of the programme.
    """

    def __init__(
        self,
        roles: HoldRoles,
        stores: tuple[Assignments, Recordings],
        shelves: Shelves,
        now: Callable[[], datetime],
        hours: Callable[[], WorkingHours] = WorkingHours,
        outcomes: Callable[[], tuple[Outcome, ...]] = no_outcomes,
    ) -> None:
        self._roles = roles
        self._store, self._recordings = stores
        self._shelves = shelves
        self._now = now
        self._hours = hours
        self._outcomes = outcomes

    def desk(self) -> AssigningDesk:
        """Return all that an assignment can be made of."""
        cards = self._shelves.found.cards
        passed = self._passed()
        return AssigningDesk(
            tuple(
                ScenarioChoice(
                    card.key,
                    card.title,
                    card.skill,
                    card.minutes,
                    card.buyer_name,
                    passed.get(card.key),
                )
                for card in cards
            ),
            self._others(),
            self._outcomes(),
            self._hours(),
            self._now().date(),
            self._may_send(),
        )

    def send(self, draft: AssignmentDraft) -> str:
        """Send an assignment; return its id.

        Raises UsageError that names everything that is wrong with it.
        """
        if not self._may_send():
            raise UsageError(
                tr(
                    "Managers, coaches and trainers assign practice. Nothing was "
                    "sent; ask for one of these roles."
                )
            )
        draft = _tidied(draft)
        known = self._known(draft)
        found = problems(draft, known) or self._again(draft, known)
        if found:
            raise UsageError(" ".join((*found, NOT_SENT)))
        assignment_id, now = str(uuid7()), known.now
        voice = self._spoken(assignment_id, draft.voice)
        new = self._new(draft, known, voice)
        self._store.add(assignment_id, new, now)
        return assignment_id

    def sent(self) -> tuple[SentAssignment, ...]:
        """Return what this person sent, newest first, and how far each person is."""
        now, hours = self._now(), self._hours()
        return tuple(
            SentAssignment(
                assignment_id=stored.assignment_id,
                titles=tuple(s.title for s in stored.scenarios),
                why=stored.why,
                outcome=stored.outcome,
                due_on=stored.due_on,
                sent_on=stored.sent_at.astimezone(now.tzinfo).date(),
                override=stored.override,
                has_voice=bool(stored.voice),
                people=self._states(stored),
                times=shown(stored.times, now, hours),
                is_withdrawn=stored.ended_at is not None,
            )
            for stored in self._store.sent_by(self._roles.me.person_id)
        )

    def withdraw(self, assignment_id: str) -> None:
        """Take an assignment back; what was practised for it stays.

        A spoken why is deleted.  Raises UsageError for somebody else's.
        """
        self._own(assignment_id)
        self._store.withdraw(assignment_id, self._now())
        self._recordings.delete((_folder(assignment_id),))

    def answer_request(
        self, assignment_id: str, request_id: str, due_on: date | None, reason: str = ""
    ) -> None:
        """Give somebody another date, or leave it with a reason.

        due_on: the new date; None leaves it.  Raises UsageError.
        """
        stored, reason = self._own(assignment_id), reason.strip()
        if all(request.request_id != request_id for request in stored.requests):
            raise UsageError(NOBODYS)
        if due_on is None and not reason:
            raise UsageError(tr("Say why the date stays. Nothing was changed."))
        if due_on is not None and due_on < self._now().date():
            raise UsageError(tr("That day is over already. Nothing was changed."))
        for problem in too_long(tr("The reason"), reason, MOST_REASON):
            raise UsageError(tr("{problem} Nothing was changed.", problem=problem))
        me = self._roles.me.person_id
        self._store.answer_request(request_id, due_on, reason, me, self._now())

    def calendar(self, path: Path, assignment_id: str) -> int:
        """Write its kept times as a calendar file; return how many.  UsageError."""
        return write_times(path, self._own(assignment_id), self._now())

    # Inside -----------------------------------------------------------------------

    def _spoken(self, assignment_id: str, pcm: bytes) -> str:
        if not pcm:
            return ""
        try:
            return self._recordings.keep(_folder(assignment_id), 1, pcm)
        except StorageError as error:
            raise StorageError(
                tr(
                    "The spoken why could not be kept on disk. {not_sent} Free "
                    "some space and try again, or send it in words.",
                    not_sent=NOT_SENT,
                )
            ) from error

    def _may_send(self) -> bool:
        return bool(self._roles.mine() & SENDERS)

    def _others(self) -> tuple[Person, ...]:
        me = self._roles.me
        return tuple(p for p in self._roles.everybody() if p != me)

    def _passed(self) -> dict[str, date]:
        me = self._roles.me.person_id
        passes = self._store.passes((me,))[me]
        return {passed.scenario_key: passed.day_on for passed in passes}

    def _known(self, draft: AssignmentDraft) -> Known:
        return Known(
            {card.key: card.title for card in self._shelves.found.cards},
            self._passed(),
            {person.person_id: person.name for person in self._others()},
            {outcome.outcome_id for outcome in self._outcomes()},
            self._now(),
        )

    def _again(self, draft: AssignmentDraft, known: Known) -> tuple[str, ...]:
        """Return who has the very same to do from this person already."""
        waiting = {
            state.person.person_id
            for stored in self._store.sent_by(self._roles.me.person_id)
            if stored.ended_at is None
            and set(stored.scenario_keys) == set(draft.scenario_keys)
            for state in self._states(stored)
            if state.done_on is None
        }
        names = [known.people[who] for who in draft.person_ids if who in waiting]
        if not names:
            return ()
        named = ", ".join(names)
        return (
            tr(
                "You assigned just this before, and it is still open for {named}.",
                named=named,
            ),
        )

    def _new(self, draft: AssignmentDraft, known: Known, voice: str) -> NewAssignment:
        texts = {o.outcome_id: o.text for o in self._outcomes()}
        scenarios = tuple(
            AssignedScenario(key, known.titles[key], key in known.passed)
            for key in draft.scenario_keys
        )
        all_passed = all(scenario.was_passed for scenario in scenarios)
        return NewAssignment(
            person_id=self._roles.me.person_id,
            why=draft.why,
            outcome_id=draft.outcome_id,
            outcome=texts.get(draft.outcome_id, draft.outcome),
            due_on=draft.due_on,
            override="" if all_passed else draft.override,
            voice=voice,
            scenarios=scenarios,
            person_ids=draft.person_ids,
            times=tuple(kept(wanted, known.now) for wanted in draft.times),
        )

    def _states(self, stored: StoredAssignment) -> tuple[PersonState, ...]:
        ids = tuple(person.person_id for person in stored.people)
        passes = self._store.passes(ids, stored.scenario_keys)
        today = self._now().date()
        found = []
        for person in stored.people:
            who = person.person_id
            due_on = due_after(stored.due_on, stored.granted(who))
            progress = assignment_progress(
                stored.scenario_keys, passes[who], stored.sent_at, due_on, today
            )
            waiting = [r for r in stored.requests_of(who) if r.answered_at is None]
            found.append(
                PersonState(
                    person,
                    progress.state,
                    due_on,
                    progress.done_on,
                    who in stored.opened,
                    waiting[-1] if waiting else None,
                )
            )
        return tuple(found)

    def _own(self, assignment_id: str) -> StoredAssignment:
        stored = self._store.load(assignment_id)
        if stored.by.person_id != self._roles.me.person_id:
            raise UsageError(NOBODYS)
        return stored


def _folder(assignment_id: str) -> str:
    return f"why-{assignment_id}"


def _tidied(draft: AssignmentDraft) -> AssignmentDraft:
    """Return a draft without blanks at the ends of words and without repeats."""
    return AssignmentDraft(
        due_on=draft.due_on,
        why=draft.why.strip(),
        outcome_id=draft.outcome_id,
        outcome=draft.outcome.strip(),
        scenario_keys=tuple(dict.fromkeys(draft.scenario_keys)),
        person_ids=tuple(dict.fromkeys(draft.person_ids)),
        times=tuple(dict.fromkeys(draft.times)),
        override=draft.override.strip(),
        voice=draft.voice,
    )
