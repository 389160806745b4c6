"""Who would like which role of the programme, and what was decided on whom."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from uuid_utils import uuid7

from roleplay.storage.database import Database
from roleplay.storage.tables import PersonRow, RoleDecisionRow, RoleWishRow


@dataclass(frozen=True, slots=True)
class RoleDecision:
    """What somebody decided on a person for a role.  decision: "taken" or "declined".

    by: the name of who decided.
    """

    person_id: str
    role: str
    decision: str
    reason: str
    by: str
    decided_at: datetime


class RoleWishes:
    """The wishes and decisions of one database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def wishes(self) -> dict[str, dict[str, datetime]]:
        """Return the roles people would like, by person: role, and said when."""
        found: dict[str, dict[str, datetime]] = {}
        with self._database.begin() as session:
            for row in session.scalars(
                select(RoleWishRow).order_by(RoleWishRow.wish_id)
            ):
                mine = found.setdefault(row.person_id, {})
                if row.wants:
                    mine[row.role] = row.stated_at
                else:
                    mine.pop(row.role, None)
        return found

    def wish(self, person_id: str, changes: dict[str, bool], at: datetime) -> None:
        """Keep that a person would like roles, or no longer.  changes: by role."""
        with self._database.begin() as session:
            for role, wants in changes.items():
                row = RoleWishRow(
                    wish_id=str(uuid7()),
                    person_id=person_id,
                    role=role,
                    wants=wants,
                    stated_at=at,
                )
                session.add(row)

    def decide(self, programme_id: str, decided: RoleDecision, by_id: str) -> None:
        """Keep what was decided; those before stay."""
        with self._database.begin() as session:
            row = RoleDecisionRow(
                decision_id=str(uuid7()),
                programme_id=programme_id,
                person_id=decided.person_id,
                role=decided.role,
                decision=decided.decision,
                reason=decided.reason,
                by_id=by_id,
                decided_at=decided.decided_at,
            )
            session.add(row)

    def decisions(self, programme_id: str) -> tuple[RoleDecision, ...]:
        """Return what was decided in a programme, oldest first."""
        query = (
            select(RoleDecisionRow, PersonRow.name)
            .join(PersonRow, PersonRow.person_id == RoleDecisionRow.by_id)
            .where(RoleDecisionRow.programme_id == programme_id)
            .order_by(RoleDecisionRow.decision_id)
        )
        with self._database.begin() as session:
            return tuple(
                RoleDecision(
                    row.person_id, row.role, row.decision, row.reason, name,
                    row.decided_at,
                )
                for row, name in session.execute(query)
            )  # fmt: skip
