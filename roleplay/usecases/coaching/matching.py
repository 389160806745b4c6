"""Who takes which role of the programme: proposals with reasons; a person decides."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import cast

from roleplay.errors import UsageError
from roleplay.game import (
    DOES,
    PROGRAMME_ROLES,
    Candidate,
    ProgrammeRole,
    RoleProposal,
    propose_roles,
    step,
)
from roleplay.scenario import skill_name
from roleplay.storage import (
    Attempts,
    Person,
    Plans,
    Programmes,
    RoleDecision,
    RoleWishes,
    StoredProgramme,
)
from roleplay.usecases.coaching.programme import EDITORS, NOTHING
from roleplay.usecases.coaching.roles import HoldRoles
from roleplay.usecases.coaching.written import written
from roleplay.words import tr

__all__ = ["MatchRoles", "ProgrammeRole", "RoleProposal", "RoleView", "RolesView"]

REASON = 300
"""Letters of a reason.  Source: own choice; two lines."""

STRONG = 4
"""The step of LEVELS from which on a skill is strong."""
WEEKS = timedelta(weeks=4)


@dataclass(frozen=True, slots=True)
class RoleView:
    """A role of the programme.  does: what it is for, after "who".

    declined: newest decisions against somebody, with names; for editors only.
    """

    role: ProgrammeRole
    does: str
    holders: tuple[Person, ...]
    proposals: tuple[RoleProposal, ...]
    declined: tuple[tuple[str, RoleDecision], ...]


@dataclass(frozen=True, slots=True)
class RolesView:
    """The roles, and what the person in use would like themselves."""

    roles: tuple[RoleView, ...]
    my_wishes: frozenset[ProgrammeRole]
    may_decide: bool


@dataclass(frozen=True, slots=True)
class MatchingStores:
    """Where the facts are kept that proposals rest on."""

    programmes: Programmes
    wishes: RoleWishes
    plans: Plans
    attempts: Attempts


class MatchRoles:
    """The roles of the programme, as the person in use sees them.  Data lane.

    is_certified: whether a person holds a coach certificate now.  Every method raises
    StorageError; those that change something raise UsageError where that cannot be.
    """

    def __init__(
        self,
        roles: HoldRoles,
        stores: MatchingStores,
        is_certified: Callable[[str], bool],
        now: Callable[[], datetime],
    ) -> None:
        self._roles = roles
        self._stores = stores
        self._is_certified = is_certified
        self._now = now

    def standing(self) -> RolesView | None:
        """Return the roles with holders and proposals; None without a programme."""
        found = self._stores.programmes.current()
        if found is None:
            return None
        may_decide = bool(self._roles.mine() & EDITORS)
        candidates = self._candidates(found) if may_decide else ()
        decisions = self._stores.wishes.decisions(found.programme_id)
        views = tuple(
            self._role(role, candidates, decisions) for role in PROGRAMME_ROLES
        )
        return RolesView(views, self.my_wishes(), may_decide)

    def my_wishes(self) -> frozenset[ProgrammeRole]:
        """Return the roles the person in use would like."""
        mine = self._stores.wishes.wishes().get(self._roles.me.person_id, {})
        return frozenset(role for role in PROGRAMME_ROLES if role in mine)

    def wish(self, roles: Collection[ProgrammeRole]) -> None:
        """Say that the person in use would like exactly these roles."""
        before = self.my_wishes()
        changes = {
            str(role): role in roles
            for role in PROGRAMME_ROLES
            if (role in roles) != (role in before)
        }
        me = self._roles.me.person_id
        self._stores.wishes.wish(me, changes, self._now())

    def decide(
        self, role: ProgrammeRole, person_id: str, taken: bool, reason: str
    ) -> None:
        """Give a proposed person the role, or decline, and keep who decided and why.

        reason: needed to decline; who declines tells those who run the programme only.
        """
        found = self._stores.programmes.current()
        if found is None or not self._roles.mine() & EDITORS:
            raise UsageError(
                tr(
                    "Roles are decided on by a manager, sponsor, champion or "
                    "planner of a programme. {nothing}",
                    nothing=NOTHING,
                )
            )
        if role not in PROGRAMME_ROLES:
            raise UsageError(tr("There is no such role. {nothing}", nothing=NOTHING))
        reason = written(reason, tr("The reason"), REASON, needed=False)
        if not taken and not reason:
            raise UsageError(
                tr(
                    "Say in a few words why not, so that others can follow it. "
                    "Nothing was changed."
                )
            )
        if taken:
            self._roles.give(person_id, role, True)
        self._keep(found, role, person_id, "taken" if taken else "declined", reason)

    def _keep(
        self,
        found: StoredProgramme,
        role: ProgrammeRole,
        person_id: str,
        decision: str,
        reason: str,
    ) -> None:
        me = self._roles.me
        decided = RoleDecision(person_id, role, decision, reason, me.name, self._now())
        self._stores.wishes.decide(found.programme_id, decided, me.person_id)

    def _role(
        self,
        role: ProgrammeRole,
        candidates: Collection[Candidate],
        decisions: tuple[RoleDecision, ...],
    ) -> RoleView:
        wishes = self._stores.wishes.wishes()
        declined = {
            one.person_id: one
            for one in decisions
            if one.role == role
            and one.decision == "declined"
            and not _asked_again(one, wishes.get(one.person_id, {}))
        }
        names = {one.person_id: one.name for one in candidates}
        return RoleView(
            role,
            DOES[role],
            self._roles.holders(role),
            propose_roles(role, candidates, frozenset(declined)),
            tuple((names[i], one) for i, one in declined.items() if i in names),
        )

    def _candidates(self, found: StoredProgramme) -> tuple[Candidate, ...]:
        wishes = self._stores.wishes.wishes()
        return tuple(
            Candidate(
                person.person_id,
                person.name,
                frozenset(wishes.get(person.person_id, {})),
                cast("frozenset[str]", self._roles.of(person.person_id)),
                *self._effort(person.person_id),
                certified=self._is_certified(person.person_id),
            )
            for person in found.enrolled
        )

    def _effort(self, person_id: str) -> tuple[tuple[str, ...] | None, int | None]:
        """Return skills that sit and days practised; both None where not shared."""
        if not self._roles.shares_effort(person_id):
            return None, None
        now = self._now()
        cards = self._stores.plans.standing(person_id, ()).cards
        skills = tuple(skill_name(c.skill) for c in cards if step(c) >= STRONG)
        ended = self._stores.attempts.days(person_id, now - WEEKS, now)
        days = {(at + timedelta(minutes=offset)).date() for at, offset in ended}
        return skills, len(days)


def _asked_again(declined: RoleDecision, wishes: dict[str, datetime]) -> bool:
    said_at = wishes.get(declined.role)
    return said_at is not None and said_at > declined.decided_at
