"""Attempts with their turns, answers and verdicts: added, never changed."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session
from uuid_utils import uuid7

from roleplay.errors import StorageError
from roleplay.game import AttemptFact, EarnedBadge, LedgerEntry
from roleplay.scenario import Result
from roleplay.scoring import NotMeasured
from roleplay.storage.database import Database
from roleplay.storage.facts import facts
from roleplay.storage.ledger import add_badges, add_entries
from roleplay.storage.lines import (
    ENDED,
    UNFINISHED,
    WHOLE,
    bests,
    lines,
    recent_lines,
)
from roleplay.storage.records import (
    AttemptLine,
    NewAttempt,
    StoredAttempt,
    StoredEnd,
    StoredTurn,
)
from roleplay.storage.tables import AnswerRow, AttemptRow, EndRow, HintRow
from roleplay.storage.turns import add_answer, add_turn, score_of, turns_of


class Attempts:
    """The attempts of one database.  Every method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self, start: NewAttempt) -> str:
        """Keep the start of an attempt; return its id."""
        attempt_id = str(uuid7())
        values = {name: getattr(start, name) for name in NewAttempt.__slots__}
        values["avoid"] = "\n".join(start.avoid)
        with self._database.begin() as session:
            session.add(AttemptRow(attempt_id=attempt_id, **values))
        return attempt_id

    def add_turn(self, attempt_id: str, turn: StoredTurn) -> None:
        """Keep a played turn with its answer and verdicts, all or nothing."""
        with self._database.begin() as session:
            add_turn(session, attempt_id, turn)

    def add_correction(self, attempt_id: str, turn: StoredTurn) -> None:
        """Keep the rep's correction of an answer beside what was heard.

        Raises StorageError where it was corrected before.
        """
        with self._database.begin() as session:
            taken = select(AnswerRow.answer_id).where(
                AnswerRow.attempt_id == attempt_id,
                AnswerRow.number == turn.number,
                AnswerRow.revision == 1,
            )
            if session.scalar(taken) is not None:
                raise StorageError(
                    "This answer was corrected before, and a transcript is corrected "
                    "once. Both texts are kept."
                )
            add_answer(session, attempt_id, turn, 1)

    def add_hint(self, attempt_id: str, number: int, opened_at: datetime) -> None:
        """Keep that the hint of a turn was opened."""
        with self._database.begin() as session:
            key = {"attempt_id": attempt_id, "number": number}
            if session.get(HintRow, key) is None:
                row = HintRow(attempt_id=attempt_id, number=number, opened_at=opened_at)
                session.add(row)

    def end(
        self,
        attempt_id: str,
        end: StoredEnd,
        entries: Sequence[LedgerEntry] = (),
        badges: Sequence[EarnedBadge] = (),
    ) -> None:
        """Keep the end of an attempt with the points and badges it earned."""
        score = end.score
        with self._database.begin() as session:
            start = _row(session, attempt_id)
            session.add(
                EndRow(
                    attempt_id=attempt_id,
                    ending_id=end.ending_id,
                    ending_title=end.ending_title,
                    result=str(end.result) if end.result else None,
                    score=None if isinstance(score.value, NotMeasured) else score.value,
                    earned=score.earned,
                    weight=score.weight,
                    reason=end.reason,
                    ended_at=end.ended_at,
                )
            )
            add_entries(session, start.person_id, entries)
            add_badges(session, start.person_id, badges)

    def load(self, attempt_id: str) -> StoredAttempt:
        """Return an attempt.  Raises StorageError where there is none."""
        with self._database.begin() as session:
            row = _row(session, attempt_id)
            hints = select(HintRow.number).where(HintRow.attempt_id == attempt_id)
            end = session.get(EndRow, attempt_id)
            return StoredAttempt(
                attempt_id,
                _start(row),
                turns_of(session, attempt_id),
                frozenset(session.scalars(hints)),
                _end(end) if end else None,
            )

    def lines(self, person_id: str) -> tuple[AttemptLine, ...]:
        """Return all attempts of the person, newest first; tried-again turns too."""
        with self._database.begin() as session:
            return lines(session, person_id)

    def unfinished(self, person_id: str) -> tuple[AttemptLine, ...]:
        """Return the person's attempts without an end, newest first."""
        with self._database.begin() as session:
            return lines(session, person_id, UNFINISHED, WHOLE)

    def history(self, person_id: str, limit: int = 500) -> tuple[AttemptLine, ...]:
        """Return the person's ended attempts, newest first; tried-again turns not."""
        with self._database.begin() as session:
            return lines(session, person_id, ENDED, WHOLE, limit=limit)

    def bests(self, person_id: str) -> dict[str, tuple[float | None, int]]:
        """Return the best score and number of ended attempts by scenario."""
        with self._database.begin() as session:
            return bests(session, person_id)

    def recent_lines(self, person_id: str, scenario_key: str) -> tuple[str, ...]:
        """Return the lines of the person's last attempt of a scenario."""
        with self._database.begin() as session:
            return recent_lines(session, person_id, scenario_key)

    def facts(self, person_id: str) -> tuple[AttemptFact, ...]:
        """Return what happened, for the rules of the game, oldest first."""
        with self._database.begin() as session:
            return facts(session, person_id)


def _row(session: Session, attempt_id: str) -> AttemptRow:
    row = session.get(AttemptRow, attempt_id)
    if row is None:
        raise StorageError(f"There is no attempt {attempt_id} in this data folder.")
    return row


def _start(row: AttemptRow) -> NewAttempt:
    values = {name: getattr(row, name) for name in NewAttempt.__slots__}
    values["avoid"] = tuple(row.avoid.split("\n")) if row.avoid else ()
    return NewAttempt(**values)


def _end(row: EndRow) -> StoredEnd:
    return StoredEnd(
        ending_id=row.ending_id,
        ending_title=row.ending_title,
        result=Result(row.result) if row.result else None,
        score=score_of(row),
        reason=row.reason,
        ended_at=row.ended_at,
    )
