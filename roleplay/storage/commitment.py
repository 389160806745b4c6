"""What people promise each other, and what came of it: facts, added only."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session
from uuid_utils import uuid7

from roleplay.errors import StorageError
from roleplay.game import Commitment
from roleplay.storage.database import Database
from roleplay.storage.tables import CommitmentOutcomeRow, CommitmentRow
from roleplay.words import tr


class Commitments:
    """The commitments of one database.  Every method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def promise(self, commitment: Commitment) -> Commitment:
        """Keep a commitment; its id is made anew."""
        with self._database.begin() as session:
            row = CommitmentRow(
                commitment_id=str(uuid7()),
                one_on_one_id=commitment.one_on_one_id,
                person_id=commitment.person_id,
                skill=commitment.skill,
                text=commitment.text,
                by_on=commitment.by_on,
                scenario_key=commitment.scenario_key,
                made_at=commitment.made_at,
            )
            session.add(row)
            return _commitment(row, None)

    def say_outcome(
        self,
        commitment_id: str,
        outcome: str,
        note: str,
        person_id: str,
        said_at: datetime,
    ) -> None:
        """Keep what came of a commitment; what was said before stays below it."""
        with self._database.begin() as session:
            session.add(
                CommitmentOutcomeRow(
                    outcome_id=str(uuid7()),
                    commitment_id=commitment_id,
                    outcome=outcome,
                    note=note,
                    person_id=person_id,
                    said_at=said_at,
                )
            )

    def of_meetings(self, one_on_one_ids: Sequence[str]) -> tuple[Commitment, ...]:
        """Return the commitments of some meetings, oldest first, withdrawn ones too."""
        if not one_on_one_ids:
            return ()
        with self._database.begin() as session:
            return _commitments(
                session, CommitmentRow.one_on_one_id.in_(one_on_one_ids)
            )

    def promised_by(self, person_id: str) -> tuple[Commitment, ...]:
        """Return what a person promised, oldest first, withdrawn ones too."""
        with self._database.begin() as session:
            return _commitments(session, CommitmentRow.person_id == person_id)

    def load(self, commitment_id: str) -> Commitment:
        """Return a commitment.  Raises StorageError where there is none."""
        with self._database.begin() as session:
            one = CommitmentRow.commitment_id == commitment_id
            for found in _commitments(session, one):
                return found
        raise StorageError(tr("There is no such commitment. Nothing was changed."))


def _commitments(
    session: Session, condition: ColumnElement[bool]
) -> tuple[Commitment, ...]:
    rows = session.scalars(
        select(CommitmentRow).where(condition).order_by(CommitmentRow.commitment_id)
    ).all()
    said = select(CommitmentOutcomeRow).where(
        CommitmentOutcomeRow.commitment_id.in_([row.commitment_id for row in rows])
    )
    last = {
        outcome.commitment_id: outcome
        for outcome in session.scalars(said.order_by(CommitmentOutcomeRow.outcome_id))
    }
    return tuple(_commitment(row, last.get(row.commitment_id)) for row in rows)


def _commitment(row: CommitmentRow, outcome: CommitmentOutcomeRow | None) -> Commitment:
    return Commitment(
        commitment_id=row.commitment_id,
        one_on_one_id=row.one_on_one_id,
        person_id=row.person_id,
        skill=row.skill,
        text=row.text,
        by_on=row.by_on,
        scenario_key=row.scenario_key,
        made_at=row.made_at,
        outcome=outcome.outcome if outcome else "",
        note=outcome.note if outcome else "",
        said_at=outcome.said_at if outcome else None,
    )
