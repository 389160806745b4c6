"""Appeals against verdicts, and who was shown an attempt: added, never changed."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session
from uuid_utils import uuid7

from roleplay.errors import StorageError
from roleplay.storage.database import Database
from roleplay.storage.rated import StoredOverride
from roleplay.storage.records import Person, Shared, SharedLine, StoredAppeal
from roleplay.storage.tables import (
    AppealEndRow,
    AppealRow,
    AttemptRow,
    PersonRow,
    ShareEndRow,
    ShareRow,
)
from roleplay.words import tr


class Sharing:
    """The appeals and shares of one database.  Every method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # Appeals ----------------------------------------------------------------------

    def appeals(self, attempt_id: str) -> tuple[StoredAppeal, ...]:
        """Return the appeals of an attempt, oldest first, withdrawn ones too."""
        with self._database.begin() as session:
            return _appeals(session, attempt_id)

    def appeal(
        self,
        attempt_id: str,
        number: int,
        criterion_id: str,
        reason: str,
        appealed_at: datetime,
    ) -> None:
        """Keep an appeal.  Raises StorageError where one of it waits already."""
        with self._database.begin() as session:
            same = (number, criterion_id)
            for other in _appeals(session, attempt_id):
                if (other.number, other.criterion_id) == same and not other.outcome:
                    raise StorageError(
                        tr(
                            "You appealed this verdict before, and it waits for a "
                            "coach. "
                            "Take that appeal back first to write it anew."
                        )
                    )
            session.add(
                AppealRow(
                    appeal_id=str(uuid7()),
                    attempt_id=attempt_id,
                    number=number,
                    criterion_id=criterion_id,
                    reason=reason,
                    appealed_at=appealed_at,
                )
            )

    def end_appeal(
        self,
        appeal_id: str,
        outcome: str,
        reason: str,
        person_id: str,
        ended_at: datetime,
    ) -> None:
        """Keep what came of an appeal.  Raises StorageError where that is known."""
        row = AppealEndRow(
            appeal_id=appeal_id,
            outcome=outcome,
            reason=reason,
            person_id=person_id,
            ended_at=ended_at,
        )
        with self._database.begin() as session:
            _end(session, row)

    # Shares -----------------------------------------------------------------------

    def shared(self, attempt_id: str) -> tuple[Shared, ...]:
        """Return with whom an attempt is shared now, oldest first."""
        query = (
            select(ShareRow, PersonRow)
            .join(PersonRow, PersonRow.person_id == ShareRow.person_id)
            .outerjoin(ShareEndRow, ShareEndRow.share_id == ShareRow.share_id)
            .where(ShareRow.attempt_id == attempt_id, ShareEndRow.share_id.is_(None))
            .order_by(ShareRow.share_id)
        )
        with self._database.begin() as session:
            return tuple(
                Shared(row.share_id, Person(who.person_id, who.name), row.shared_at)
                for row, who in session.execute(query)
            )

    def share(self, attempt_id: str, person_id: str, shared_at: datetime) -> None:
        """Share an attempt; once with each person."""
        if any(s.person.person_id == person_id for s in self.shared(attempt_id)):
            return
        with self._database.begin() as session:
            session.add(
                ShareRow(
                    share_id=str(uuid7()),
                    attempt_id=attempt_id,
                    person_id=person_id,
                    shared_at=shared_at,
                )
            )

    def end_share(self, share_id: str, ended_at: datetime) -> None:
        """Stop sharing; a second time changes nothing."""
        with self._database.begin() as session:
            if session.get(ShareEndRow, share_id) is None:
                session.add(ShareEndRow(share_id=share_id, ended_at=ended_at))

    def shown_to(self, person_id: str, limit: int = 100) -> tuple[SharedLine, ...]:
        """Return the attempts that others share with a person now, newest first."""
        query = (
            select(ShareRow, AttemptRow, PersonRow)
            .join(AttemptRow, AttemptRow.attempt_id == ShareRow.attempt_id)
            .join(PersonRow, PersonRow.person_id == AttemptRow.person_id)
            .outerjoin(ShareEndRow, ShareEndRow.share_id == ShareRow.share_id)
            .where(ShareRow.person_id == person_id, ShareEndRow.share_id.is_(None))
            .order_by(ShareRow.share_id.desc())
            .limit(limit)
        )
        with self._database.begin() as session:
            return tuple(
                SharedLine(attempt.attempt_id, attempt.title, who.name, row.shared_at)
                for row, attempt, who in session.execute(query)
            )


def end_upheld(session: Session, override: StoredOverride) -> None:
    """End the appeal that an override upholds, within its transaction; if any.

    Raises StorageError as end_appeal does.
    """
    if override.appeal_id is not None:
        row = AppealEndRow(
            appeal_id=override.appeal_id,
            outcome="upheld",
            reason=override.reason,
            person_id=override.coach_id,
            ended_at=override.overridden_at,
        )
        _end(session, row)


def _end(session: Session, row: AppealEndRow) -> None:
    if session.get(AppealRow, row.appeal_id) is None:
        raise StorageError(tr("There is no such appeal. Nothing was changed."))
    if session.get(AppealEndRow, row.appeal_id) is not None:
        raise StorageError(tr("This appeal is over. Nothing was changed."))
    session.add(row)


def _appeals(session: Session, attempt_id: str) -> tuple[StoredAppeal, ...]:
    query = (
        select(AppealRow, AppealEndRow.outcome, AppealEndRow.reason, PersonRow.name)
        .outerjoin(AppealEndRow, AppealEndRow.appeal_id == AppealRow.appeal_id)
        .outerjoin(PersonRow, PersonRow.person_id == AppealEndRow.person_id)
        .where(AppealRow.attempt_id == attempt_id)
        .order_by(AppealRow.appeal_id)
    )
    return tuple(
        StoredAppeal(
            row.appeal_id,
            row.number,
            row.criterion_id,
            row.reason,
            row.appealed_at,
            outcome or "",
            answer or "",
            by or "",
        )
        for row, outcome, answer, by in session.execute(query)
    )
