"""Certifications of coaches: begun, rated, ended; added, never changed."""

from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session
from uuid_utils import uuid7

from roleplay.errors import StorageError
from roleplay.scoring import Verdict
from roleplay.storage.database import Database
from roleplay.storage.rated import ReferenceVerdict, StoredCertification
from roleplay.storage.tables import (
    CertificationEndRow,
    CertificationRow,
    ReferenceRatingRow,
)
from roleplay.words import tr


class Certifications:
    """The certifications of one database.  Every method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self, person_id: str, begun_at: datetime) -> str:
        """Keep that a person began to rate the references; return its id."""
        certification_id = str(uuid7())
        with self._database.begin() as session:
            session.add(
                CertificationRow(
                    certification_id=certification_id,
                    person_id=person_id,
                    begun_at=begun_at,
                )
            )
        return certification_id

    def rate(
        self, certification_id: str, rated: ReferenceVerdict, rated_at: datetime
    ) -> None:
        """Keep a verdict.  Raises StorageError where that one was given before."""
        key = (certification_id, rated.reference_id, rated.number, rated.criterion_id)
        with self._database.begin() as session:
            if session.get(ReferenceRatingRow, key) is not None:
                raise StorageError(
                    tr(
                        "This criterion was rated, and the reference was shown then. "
                        "Your first verdict is kept."
                    )
                )
            session.add(
                ReferenceRatingRow(
                    certification_id=certification_id,
                    reference_id=rated.reference_id,
                    number=rated.number,
                    criterion_id=rated.criterion_id,
                    verdict=str(rated.verdict),
                    reference_verdict=str(rated.reference),
                    rated_at=rated_at,
                )
            )

    def end(
        self,
        certification_id: str,
        agreed: tuple[int, int],
        ended_on: date,
        ended_at: datetime,
        *,
        passed: bool,
    ) -> None:
        """Keep how it came out.  agreed: how many verdicts, of how many."""
        with self._database.begin() as session:
            session.add(
                CertificationEndRow(
                    certification_id=certification_id,
                    same=agreed[0],
                    count=agreed[1],
                    passed=passed,
                    ended_on=ended_on,
                    ended_at=ended_at,
                )
            )

    def of(self, person_id: str) -> tuple[StoredCertification, ...]:
        """Return a person's certifications, oldest first, the one under way too."""
        query = (
            select(CertificationRow, CertificationEndRow)
            .outerjoin(
                CertificationEndRow,
                CertificationEndRow.certification_id
                == CertificationRow.certification_id,
            )
            .where(CertificationRow.person_id == person_id)
            .order_by(CertificationRow.certification_id)
        )
        with self._database.begin() as session:
            return tuple(
                _certification(session, row, end)
                for row, end in session.execute(query).all()
            )


def _certification(
    session: Session, row: CertificationRow, end: CertificationEndRow | None
) -> StoredCertification:
    query = select(ReferenceRatingRow).where(
        ReferenceRatingRow.certification_id == row.certification_id
    )
    verdicts = tuple(
        ReferenceVerdict(
            rated.reference_id,
            rated.number,
            rated.criterion_id,
            Verdict(rated.verdict),
            Verdict(rated.reference_verdict),
        )
        for rated in session.scalars(query.order_by(ReferenceRatingRow.rated_at))
    )
    begun = StoredCertification(row.certification_id, row.begun_at, verdicts)
    if end is None:
        return begun
    return StoredCertification(
        row.certification_id, row.begun_at, verdicts, end.same, end.count, end.passed,
        end.ended_on,
    )  # fmt: skip
