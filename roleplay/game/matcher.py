"""Who might take which role of the programme: proposals with reasons, for a person.

The rule only sorts and explains; nobody is given a role by it.  It knows no scores of
attempts, and effort only of people who chose to share it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, TypeAlias

from roleplay.words import tr

ProgrammeRole: TypeAlias = Literal["sponsor", "champion", "trainer", "coach", "planner"]

PROGRAMME_ROLES: tuple[ProgrammeRole, ...] = (
    "sponsor",
    "champion",
    "trainer",
    "coach",
    "planner",
)

DOES: dict[ProgrammeRole, str] = {
    "sponsor": tr("pays for it, says why, and asks how it goes"),
    "champion": tr("keeps it alive among colleagues"),
    "trainer": tr("opens workshops and shows how"),
    "coach": tr("listens, rates and gives notes"),
    "planner": tr("books the time and keeps the dates"),
}
"""What each role does, after "who".  Source: product.md, own words."""

INTEREST, CERTIFICATE, SKILL, PRACTICE = 3, 2, 2, 1
"""What a reason weighs.  Source: own choice: wanting it comes first, for a role that
nobody wanted is not kept up; what was shown comes before what was only done often."""

REGULAR = 4
"""Days practised in the last four weeks that count as regular practice, one a week.
Source: own choice."""

SHOWN = 3
"""Proposals for a role.  Source: own choice."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """What is known of somebody enrolled.

    interests: the roles they said they want.  holds: the roles they have.  skills:
    names of skills that sit, "Strong" or better; practised: days with practice in the
    last four weeks; both None where the person does not share effort.
    """

    person_id: str
    name: str
    interests: frozenset[str] = frozenset()
    holds: frozenset[str] = frozenset()
    skills: tuple[str, ...] | None = None
    practised: int | None = None
    certified: bool = False


@dataclass(frozen=True, slots=True)
class RoleProposal:
    """Somebody proposed for a role.  reasons: in words, the weightiest first."""

    person_id: str
    name: str
    role: ProgrammeRole
    weight: int
    reasons: tuple[str, ...]


def propose_roles(
    role: ProgrammeRole,
    candidates: Iterable[Candidate],
    settled: frozenset[str] = frozenset(),
) -> tuple[RoleProposal, ...]:
    """Return up to SHOWN proposals, the weightiest first, then by name.

    settled: people about whom this role was decided.  Who holds the role already, and
    for whom nothing speaks, is not proposed.
    """
    unique = {one.person_id: one for one in candidates}
    found = []
    for one in unique.values():
        reasons = _reasons(role, one)
        if role in one.holds or one.person_id in settled or not reasons:
            continue
        weight = sum(weight for weight, _ in reasons)
        words = tuple(text for _, text in reasons)
        found.append(RoleProposal(one.person_id, one.name, role, weight, words))
    found.sort(key=lambda p: (-p.weight, p.name.casefold(), p.person_id))
    return tuple(found[:SHOWN])


def _reasons(role: ProgrammeRole, one: Candidate) -> list[tuple[int, str]]:
    reasons = []
    if role in one.interests:
        reasons.append((INTEREST, tr("said they would like to")))
    if one.certified and role in ("coach", "trainer"):
        reasons.append((CERTIFICATE, tr("holds the coach certificate")))
    if one.skills and role in ("coach", "trainer", "champion"):
        reasons.append(
            (SKILL, tr("{named} at Strong or better", named=_named(one.skills)))
        )
    if (one.practised or 0) >= REGULAR and role in ("champion", "planner"):
        reasons.append(
            (
                PRACTICE,
                tr(
                    "practised on {practised} days in four weeks",
                    practised=one.practised,
                ),
            )
        )
    return reasons


def _named(skills: tuple[str, ...]) -> str:
    first, *others = skills
    if not others:
        return first
    return tr(
        "{first} and {word}",
        first=first,
        word=others[0] if len(others) == 1 else tr("{count} more", count=len(others)),
    )
