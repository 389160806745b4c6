"""What works against the training, its promises and its end: never changed."""

from collections.abc import Sequence
from datetime import datetime
from typing import get_args

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session
from uuid_utils import uuid7

from roleplay.errors import StorageError
from roleplay.game import Obstacle, ObstacleKind, Pledge, Resolution
from roleplay.storage.database import Database
from roleplay.storage.tables import ObstacleEndRow, ObstacleRow, PledgeRow
from roleplay.words import tr

_KINDS: dict[str, ObstacleKind] = {name: name for name in get_args(ObstacleKind)}


class Obstacles:
    """The obstacles of one database.  Every method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def log(
        self,
        kind: ObstacleKind,
        words: tuple[str, str],
        by_id: str,
        logged_at: datetime,
    ) -> str:
        """Keep an obstacle; return its id.  words: text and training, as of Obstacle.

        Raises StorageError where an open one says the same.
        """
        text, training = words
        same = (
            ObstacleRow.kind == kind,
            ObstacleRow.text == text,
            ObstacleRow.training == training,
        )
        obstacle_id = str(uuid7())
        with self._database.begin() as session:
            if any(o.decided is None for o in _obstacles(session, same)):
                raise StorageError(
                    tr("Just this is logged and still open. Nothing was added.")
                )
            session.add(
                ObstacleRow(
                    obstacle_id=obstacle_id,
                    kind=kind,
                    text=text,
                    training=training,
                    by_id=by_id,
                    logged_at=logged_at,
                )
            )
        return obstacle_id

    def pledge(self, obstacle_id: str, pledge: Pledge) -> None:
        """Keep a promise; those before stay.  Raises StorageError for one that is over.

        Also where there is no such obstacle.
        """
        with self._database.begin() as session:
            _refuse_ended(_one(session, obstacle_id))
            session.add(
                PledgeRow(
                    pledge_id=str(uuid7()),
                    obstacle_id=obstacle_id,
                    owner=pledge.owner,
                    owner_id=pledge.owner_id,
                    by_on=pledge.by_on,
                    by_id=pledge.by_id,
                    pledged_at=pledge.at,
                )
            )

    def resolve(self, obstacle_id: str, end: Resolution) -> None:
        """Keep what was decided.  Raises StorageError as of pledge()."""
        with self._database.begin() as session:
            _refuse_ended(_one(session, obstacle_id))
            session.add(
                ObstacleEndRow(
                    obstacle_id=obstacle_id,
                    decided=end.text,
                    by_id=end.by_id,
                    ended_at=end.at,
                )
            )

    def one(self, obstacle_id: str) -> Obstacle:
        """Return an obstacle.  Raises StorageError where there is none."""
        with self._database.begin() as session:
            return _one(session, obstacle_id)

    def all(self) -> tuple[Obstacle, ...]:
        """Return all, oldest first."""
        with self._database.begin() as session:
            return _obstacles(session, ())


def _one(session: Session, obstacle_id: str) -> Obstacle:
    found = _obstacles(session, [ObstacleRow.obstacle_id == obstacle_id])
    if not found:
        raise StorageError(tr("There is no such entry. Nothing was changed."))
    return found[0]


def _refuse_ended(obstacle: Obstacle) -> None:
    if obstacle.decided is not None:
        raise StorageError(
            tr(
                "This was decided meanwhile. Nothing was changed. Log it "
                "anew if it came back."
            )
        )


def _obstacles(
    session: Session, where: Sequence[ColumnElement[bool]]
) -> tuple[Obstacle, ...]:
    query = (
        select(ObstacleRow, ObstacleEndRow)
        .outerjoin(
            ObstacleEndRow, ObstacleEndRow.obstacle_id == ObstacleRow.obstacle_id
        )
        .where(*where)
        .order_by(ObstacleRow.obstacle_id)
    )
    rows = session.execute(query).all()
    pledges = _pledges(session, [row.obstacle_id for row, _ in rows])
    return tuple(
        Obstacle(
            obstacle_id=row.obstacle_id,
            kind=_KINDS[row.kind],
            text=row.text,
            training=row.training,
            by_id=row.by_id,
            at=row.logged_at,
            pledges=tuple(pledges.get(row.obstacle_id, ())),
            decided=_resolution(end),
        )
        for row, end in rows
    )


def _resolution(end: ObstacleEndRow | None) -> Resolution | None:
    return Resolution(end.decided, end.by_id, end.ended_at) if end else None


def _pledges(session: Session, ids: Sequence[str]) -> dict[str, list[Pledge]]:
    found: dict[str, list[Pledge]] = {}
    query = select(PledgeRow).where(PledgeRow.obstacle_id.in_(ids))
    for row in session.scalars(query.order_by(PledgeRow.pledge_id)):
        pledge = Pledge(row.owner, row.owner_id, row.by_on, row.by_id, row.pledged_at)
        found.setdefault(row.obstacle_id, []).append(pledge)
    return found
