"""Notes on real calls, and what works against the training."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from roleplay.storage.tables.base import Table, UtcTime


class CallNoteRow(Table):
    """A skill of a person, used on a real call.  witness: as of game.Witness."""

    __tablename__ = "call_note"
    __table_args__ = (Index("call_note_of_person", "person_id", "day_on"),)

    call_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.person_id"))
    skill: Mapped[str] = mapped_column(String(80))
    day_on: Mapped[date]
    account: Mapped[str] = mapped_column(String(120))
    said: Mapped[str] = mapped_column(Text)
    by_id: Mapped[str] = mapped_column(ForeignKey("person.person_id"))
    witness: Mapped[str] = mapped_column(String(8))
    noted_at: Mapped[datetime] = mapped_column(UtcTime)


class CallSeenRow(Table):
    """A coach's or manager's word that they saw it too; the first one counts."""

    __tablename__ = "call_seen"

    call_id: Mapped[str] = mapped_column(
        ForeignKey("call_note.call_id"), primary_key=True
    )
    by_id: Mapped[str] = mapped_column(ForeignKey("person.person_id"))
    seen_at: Mapped[datetime] = mapped_column(UtcTime)


class CallEndRow(Table):
    """A note that its writer took back: it stays, and is shown and counted no more."""

    __tablename__ = "call_note_end"

    call_id: Mapped[str] = mapped_column(
        ForeignKey("call_note.call_id"), primary_key=True
    )
    ended_at: Mapped[datetime] = mapped_column(UtcTime)


class ObstacleRow(Table):
    """What works against the training.  kind: as of game.ObstacleKind."""

    __tablename__ = "obstacle"

    obstacle_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    kind: Mapped[str] = mapped_column(String(12))
    text: Mapped[str] = mapped_column(Text)
    training: Mapped[str] = mapped_column(Text)
    by_id: Mapped[str] = mapped_column(ForeignKey("person.person_id"))
    logged_at: Mapped[datetime] = mapped_column(UtcTime)


class PledgeRow(Table):
    """Who looks after an obstacle and by when; the newest counts.

    owner: a name; owner_id: None for somebody without a profile.
    """

    __tablename__ = "obstacle_pledge"
    __table_args__ = (Index("pledge_of_obstacle", "obstacle_id"),)

    pledge_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    obstacle_id: Mapped[str] = mapped_column(ForeignKey("obstacle.obstacle_id"))
    owner: Mapped[str] = mapped_column(String(80))
    owner_id: Mapped[str | None] = mapped_column(ForeignKey("person.person_id"))
    by_on: Mapped[date]
    by_id: Mapped[str] = mapped_column(ForeignKey("person.person_id"))
    pledged_at: Mapped[datetime] = mapped_column(UtcTime)


class ObstacleEndRow(Table):
    """What was decided about an obstacle."""

    __tablename__ = "obstacle_end"

    obstacle_id: Mapped[str] = mapped_column(
        ForeignKey("obstacle.obstacle_id"), primary_key=True
    )
    decided: Mapped[str] = mapped_column(Text)
    by_id: Mapped[str] = mapped_column(ForeignKey("person.person_id"))
    ended_at: Mapped[datetime] = mapped_column(UtcTime)


GROWING = (
    "call_note",
    "call_seen",
    "call_note_end",
    "obstacle",
    "obstacle_pledge",
    "obstacle_end",
)
