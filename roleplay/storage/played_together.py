"""Scenarios played with a colleague as the buyer: the way taken, and both ratings.

Nothing that was said is kept, as nobody but the two heard it.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session
from uuid_utils import uuid7

from roleplay.errors import StorageError
from roleplay.storage.database import Database
from roleplay.storage.tables import (
    PlayedTogetherRatingRow,
    PlayedTogetherRow,
    PlayedTogetherTurnRow,
)
from roleplay.words import tr


@dataclass(frozen=True, slots=True)
class TakenTurn:
    """A turn that is over, and the index of the branch that was taken."""

    number: int
    turn_id: str
    branch: int


@dataclass(frozen=True, slots=True)
class PlayedTogether:
    """A scenario played by two.  ratings: the last of (turn number, criterion, who)."""

    played_id: str
    one_on_one_id: str
    scenario_key: str
    version: str
    title: str
    seed: int
    started_at: datetime
    turns: tuple[TakenTurn, ...]
    ratings: dict[tuple[int, str, str], str]


class TogetherPlays:
    """What was played by two in one database.  Every method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self, play: PlayedTogether) -> str:
        """Keep that a scenario was begun; return its new id."""
        played_id = str(uuid7())
        with self._database.begin() as session:
            session.add(
                PlayedTogetherRow(
                    played_id=played_id,
                    one_on_one_id=play.one_on_one_id,
                    scenario_key=play.scenario_key,
                    version=play.version,
                    title=play.title,
                    seed=play.seed,
                    started_at=play.started_at,
                )
            )
        return played_id

    def take(self, played_id: str, turn: TakenTurn, taken_at: datetime) -> None:
        """Keep which branch was taken, in place of that turn and all after it."""
        with self._database.begin() as session:
            session.add(
                PlayedTogetherTurnRow(
                    take_id=str(uuid7()),
                    played_id=played_id,
                    number=turn.number,
                    turn_id=turn.turn_id,
                    branch=turn.branch,
                    taken_at=taken_at,
                )
            )

    def rate(
        self,
        played_id: str,
        key: tuple[int, str, str],
        verdict: str,
        rated_at: datetime,
    ) -> None:
        """Keep a rating.  key: turn number, criterion id, person id."""
        number, criterion_id, person_id = key
        with self._database.begin() as session:
            session.add(
                PlayedTogetherRatingRow(
                    rating_id=str(uuid7()),
                    played_id=played_id,
                    number=number,
                    criterion_id=criterion_id,
                    person_id=person_id,
                    verdict=verdict,
                    rated_at=rated_at,
                )
            )

    def load(self, played_id: str) -> PlayedTogether:
        """Return one of them.  Raises StorageError where there is none."""
        with self._database.begin() as session:
            row = session.get(PlayedTogetherRow, played_id)
            if row is None:
                raise StorageError(
                    tr("Nothing like that was played. Nothing was changed.")
                )
            return _play(session, row)

    def of_meeting(self, one_on_one_id: str) -> tuple[PlayedTogether, ...]:
        """Return what was played in a meeting, oldest first."""
        query = (
            select(PlayedTogetherRow)
            .where(PlayedTogetherRow.one_on_one_id == one_on_one_id)
            .order_by(PlayedTogetherRow.played_id)
        )
        with self._database.begin() as session:
            return tuple(_play(session, row) for row in session.scalars(query).all())


def _play(session: Session, row: PlayedTogetherRow) -> PlayedTogether:
    turns = session.scalars(
        select(PlayedTogetherTurnRow)
        .where(PlayedTogetherTurnRow.played_id == row.played_id)
        .order_by(PlayedTogetherTurnRow.take_id)
    )
    way: list[TakenTurn] = []
    for turn in turns:
        way = [t for t in way if t.number < turn.number]
        way.append(TakenTurn(turn.number, turn.turn_id, turn.branch))
    ratings = session.scalars(
        select(PlayedTogetherRatingRow)
        .where(PlayedTogetherRatingRow.played_id == row.played_id)
        .order_by(PlayedTogetherRatingRow.rating_id)
    )
    return PlayedTogether(
        played_id=row.played_id,
        one_on_one_id=row.one_on_one_id,
        scenario_key=row.scenario_key,
        version=row.version,
        title=row.title,
        seed=row.seed,
        started_at=row.started_at,
        turns=tuple(way),
        ratings={(r.number, r.criterion_id, r.person_id): r.verdict for r in ratings},
    )
