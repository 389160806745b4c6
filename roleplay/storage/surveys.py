"""The readiness survey's rounds and answers, kept apart from who answered."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import uuid4

from sqlalchemy import func, select
from uuid_utils import uuid7

from roleplay.errors import StorageError
from roleplay.game import FEWEST, SurveyAnswer
from roleplay.storage.database import Database
from roleplay.storage.tables import (
    SurveyAnswerRow,
    SurveyDoneRow,
    SurveyRoundEndRow,
    SurveyRoundRow,
)
from roleplay.words import tr


@dataclass(frozen=True, slots=True)
class SurveyRound:
    """A round of the survey.  phase: "before" or "during" the rollout."""

    round_id: str
    phase: str
    opened_on: date
    is_open: bool


class Surveys:
    """The survey rounds of one database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def rounds(self, programme_id: str) -> tuple[SurveyRound, ...]:
        """Return a programme's rounds, oldest first."""
        query = (
            select(SurveyRoundRow, SurveyRoundEndRow.round_id)
            .outerjoin(
                SurveyRoundEndRow, SurveyRoundEndRow.round_id == SurveyRoundRow.round_id
            )
            .where(SurveyRoundRow.programme_id == programme_id)
            .order_by(SurveyRoundRow.round_id)
        )
        with self._database.begin() as session:
            return tuple(
                SurveyRound(row.round_id, row.phase, row.opened_on, ended is None)
                for row, ended in session.execute(query)
            )

    def open(
        self, programme_id: str, phase: str, by_id: str, opened_at: datetime
    ) -> None:
        """Open a round.  Raises StorageError where one is open."""
        if any(one.is_open for one in self.rounds(programme_id)):
            raise StorageError(
                tr("A round is open already. Close it first. Nothing was changed.")
            )
        with self._database.begin() as session:
            row = SurveyRoundRow(
                round_id=str(uuid7()),
                programme_id=programme_id,
                phase=phase,
                opened_on=opened_at.date(),
                person_id=by_id,
                opened_at=opened_at,
            )
            session.add(row)

    def close(self, round_id: str, by_id: str, ended_at: datetime) -> None:
        """Close a round; a second time changes nothing."""
        with self._database.begin() as session:
            if session.get(SurveyRoundEndRow, round_id) is None:
                row = SurveyRoundEndRow(
                    round_id=round_id, person_id=by_id, ended_at=ended_at
                )
                session.add(row)

    def has_answered(self, round_id: str, person_id: str) -> bool:
        """Whether a person answered a round; what they said is not known."""
        with self._database.begin() as session:
            return session.get(SurveyDoneRow, (round_id, person_id)) is not None

    def answer(
        self, round_id: str, person_id: str, willing: int, able: int, supported: int
    ) -> None:
        """Keep an answer without its person, and apart from it that they answered.

        Raises StorageError where they did before, or the round is closed.
        """
        with self._database.begin() as session:
            if session.get(SurveyDoneRow, (round_id, person_id)) is not None:
                raise StorageError(
                    tr("You answered this round before. Your first answer counts.")
                )
            if session.get(SurveyRoundEndRow, round_id) is not None:
                raise StorageError(tr("This round is closed. Nothing was changed."))
            so_far = session.scalar(
                select(func.count())
                .select_from(SurveyAnswerRow)
                .where(SurveyAnswerRow.round_id == round_id)
            )
            session.add(SurveyDoneRow(round_id=round_id, person_id=person_id))
            # uuid4, not uuid7: the key must not say when the answer came.
            session.add(
                SurveyAnswerRow(
                    answer_id=str(uuid4()),
                    round_id=round_id,
                    part=(so_far or 0) // FEWEST,
                    willing=willing,
                    able=able,
                    supported=supported,
                )
            )

    def answers(self, round_id: str) -> tuple[SurveyAnswer, ...]:
        """Return a round's answers, in an order that means nothing."""
        query = (
            select(SurveyAnswerRow)
            .where(SurveyAnswerRow.round_id == round_id)
            .order_by(SurveyAnswerRow.answer_id)
        )
        with self._database.begin() as session:
            return tuple(
                SurveyAnswer(row.part, row.willing, row.able, row.supported)
                for row in session.scalars(query)
            )
