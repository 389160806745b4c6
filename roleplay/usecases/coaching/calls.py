"""Evidence from real calls: noted, seen by a coach, and apart from self-reports."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from roleplay.errors import UsageError
from roleplay.game import COACHES, CallCount, CallNote, call_counts, witness_of
from roleplay.scenario import skill_name
from roleplay.storage import Calls, Person
from roleplay.usecases.coaching.call_values import (
    CallForm,
    CallRow,
    NewCall,
    PersonCalls,
    TeamCalls,
    TeamLine,
)
from roleplay.usecases.coaching.roles import HoldRoles
from roleplay.usecases.coaching.written import written, written_line
from roleplay.words import tr

MOST_SAID, MOST_ACCOUNT = 2000, 120
"""Letters of what was said, and of the account.  Source: own choice."""
NOTHING = tr("Nothing was added.")


class WatchCalls:
    """Notes on real calls, as the person in use sees them.  Data lane.

    skills: returns the ids of the curriculum's skills, as they are taught.  now: the
    local time, aware.  reward: gives a person the badges they are owed.  All methods
    raise StorageError.
    """

    def __init__(
        self,
        roles: HoldRoles,
        calls: Calls,
        skills: Callable[[], tuple[str, ...]],
        now: Callable[[], datetime],
        reward: Callable[[str], object],
    ) -> None:
        self._roles = roles
        self._me = roles.me
        self._calls = calls
        self._skills = skills
        self._now = now
        self._reward = reward

    # Writing ----------------------------------------------------------------------

    def form(self) -> CallForm:
        """Return what a note can be about."""
        others = (p for p in self._roles.everybody() if p != self._me)
        skills = tuple((skill, skill_name(skill)) for skill in self._skills())
        return CallForm((self._me, *others), skills, self._now().date())

    def note(self, new: NewCall) -> None:
        """Keep a note.  Raises UsageError for what cannot be, StorageError for a twin.

        One on oneself is a self-report; one by a coach or manager is evidence at once,
        and so is a colleague's, though it earns no badge until a coach saw it too.
        """
        said = written(new.said, tr("What was said"), MOST_SAID, NOTHING)
        account = written_line(
            new.account, tr("The account"), MOST_ACCOUNT, NOTHING, needed=False
        )
        self._refuse(new)
        me = self._me.person_id
        note = CallNote(
            call_id="",
            person_id=new.person_id,
            skill=new.skill,
            day_on=new.day_on,
            account=account,
            said=said,
            by_id=me,
            witness=witness_of(new.person_id, me, self._roles.mine()),
            noted_at=self._now(),
        )
        self._calls.note(note)
        if note.seen_by_coach_at is not None:
            self._reward(note.person_id)

    def see(self, call_id: str) -> None:
        """Say that one saw or heard it too: a self-report is evidence from then on.

        Raises UsageError for whoever does not coach, and for one's own.
        """
        note = self._calls.one(call_id)
        if not self._coaches():
            raise UsageError(
                tr("Only coaches and managers can say so. Nothing was changed.")
            )
        if self._me.person_id in (note.person_id, note.by_id):
            raise UsageError(
                tr(
                    "Somebody else has to have seen it: this note is yours. "
                    "Nothing was changed."
                )
            )
        self._calls.see(call_id, self._me.person_id, self._now())
        self._reward(note.person_id)

    def take_back(self, call_id: str) -> None:
        """Show and count a note no more.  Raises UsageError for somebody else's."""
        if self._calls.one(call_id).by_id != self._me.person_id:
            raise UsageError(
                tr("Only who wrote it takes it back. Nothing was changed.")
            )
        self._calls.take_back(call_id, self._now())

    # Reading ----------------------------------------------------------------------

    def mine(self) -> PersonCalls:
        """Return the notes on the person in use, and those they wrote on others."""
        return self.of(self._me.person_id)

    def of(self, person_id: str) -> PersonCalls:
        """Return the notes on a person: on oneself, or for coaches and managers.

        Raises UsageError for anybody else.
        """
        is_me = person_id == self._me.person_id
        if not is_me:
            self._must_coach()
        rows = self._rows(self._calls.of(person_id))
        noted = {row.note.skill for row in rows}
        others = self._calls.about_others(person_id) if is_me else ()
        return PersonCalls(
            person=self._person(person_id),
            is_me=is_me,
            evidence=tuple(row for row in rows if row.note.is_evidence),
            own=tuple(row for row in rows if not row.note.is_evidence),
            nothing=tuple(skill_name(s) for s in self._skills() if s not in noted),
            today=self._now().date(),
            others=self._rows(others),
        )

    def team(self) -> TeamCalls:
        """Return evidence by person and skill, without the person in use.

        Raises UsageError for whoever does not coach.
        """
        self._must_coach()
        me = self._me.person_id
        notes = [note for note in self._calls.all() if note.person_id != me]
        noted = {note.skill for note in notes}
        skills = tuple(skill for skill in self._skills() if skill in noted)
        skills += tuple(sorted(noted - set(skills)))
        counts = call_counts(notes)
        waiting = [note for note in reversed(notes) if not note.is_evidence]
        return TeamCalls(
            skills=tuple(map(skill_name, skills)),
            lines=tuple(
                TeamLine(
                    person,
                    tuple(
                        counts.get((person.person_id, skill), CallCount())
                        for skill in skills
                    ),
                )
                for person in self._roles.everybody()
                if person.person_id != me
            ),
            waiting=self._rows(waiting),
            today=self._now().date(),
        )

    # Inside -----------------------------------------------------------------------

    def _refuse(self, new: NewCall) -> None:
        if all(p.person_id != new.person_id for p in self._roles.everybody()):
            raise UsageError(
                tr("There is no such person here. {nothing}", nothing=NOTHING)
            )
        if new.skill not in self._skills():
            raise UsageError(
                tr(
                    "No scenario trains “{skill}”. Choose a skill of the list. "
                    "{nothing}",
                    skill=new.skill,
                    nothing=NOTHING,
                )
            )
        if new.day_on > self._now().date():
            raise UsageError(
                tr("That day is still to come. Choose the day the call was on. ")
                + NOTHING
            )

    def _coaches(self) -> bool:
        return bool(COACHES & self._roles.mine())

    def _must_coach(self) -> None:
        if not self._coaches():
            raise UsageError(tr("Notes on others are for their coaches and managers."))

    def _person(self, person_id: str) -> Person:
        for person in self._roles.everybody():
            if person.person_id == person_id:
                return person
        raise UsageError(tr("There is no such person here."))

    def _rows(self, notes: Iterable[CallNote]) -> tuple[CallRow, ...]:
        names = {p.person_id: p.name for p in self._roles.everybody()}
        may_see, me = self._coaches(), self._me.person_id
        return tuple(
            CallRow(
                note=note,
                person=names[note.person_id],
                skill=skill_name(note.skill),
                by=names[note.by_id],
                confirmed_by=names[note.confirmed.by_id] if note.confirmed else "",
                is_mine=note.by_id == me,
                can_see=may_see
                and note.seen_by_coach_at is None
                and me not in (note.person_id, note.by_id),
            )
            for note in notes
        )


def skills_of(taught: Sequence[str], scenarios: Iterable[str]) -> tuple[str, ...]:
    """Return the curriculum's skills, then those only scenarios here have, by name."""
    own = sorted(set(scenarios) - set(taught), key=skill_name)
    return (*taught, *own)
