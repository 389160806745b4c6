"""Whom the programme is about: who is enrolled, and who shares their effort."""

from dataclasses import dataclass
from datetime import date

from roleplay.game import PracticeFact
from roleplay.storage import Person, Sustainment
from roleplay.usecases.coaching.programme_facts import ProgrammeNow, Sources
from roleplay.usecases.coaching.roles import HoldRoles


@dataclass(frozen=True, slots=True)
class Group:
    """The people of a programme.

    enrolled: without a programme, everybody who is a rep.  sharing: those of them who
    agreed to share effort.  practice: theirs alone.  started_on: of the programme, or
    the first day of *practice*; None where there is neither.
    """

    programme: ProgrammeNow | None
    enrolled: tuple[Person, ...]
    sharing: tuple[Person, ...]
    practice: tuple[PracticeFact, ...]
    started_on: date | None

    @property
    def sharing_ids(self) -> frozenset[str]:
        """The ids of those who share effort."""
        return frozenset(person.person_id for person in self.sharing)


def enrolled_people(
    roles: HoldRoles, programme: ProgrammeNow | None
) -> tuple[Person, ...]:
    """Return who is enrolled; without a programme, everybody who is a rep."""
    if programme is None:
        return roles.holders("rep")
    ids = frozenset(programme.enrolled)
    return tuple(person for person in roles.everybody() if person.person_id in ids)


def sharing_ids(roles: HoldRoles) -> frozenset[str]:
    """Return the ids of everybody who agreed to share effort, in one look."""
    return frozenset(
        line.person.person_id for line in roles.lines() if line.shares_effort
    )


def find_group(roles: HoldRoles, store: Sustainment, sources: Sources) -> Group:
    """Return the group with the practice of those who share it."""
    programme = sources.programme()
    enrolled = enrolled_people(roles, programme)
    shown = sharing_ids(roles)
    sharing = tuple(person for person in enrolled if person.person_id in shown)
    practice = store.practice([person.person_id for person in sharing])
    started_on = programme.started_on if programme else None
    if programme is None and practice:
        started_on = min(fact.day_on for fact in practice)
    return Group(programme, enrolled, sharing, practice, started_on)
