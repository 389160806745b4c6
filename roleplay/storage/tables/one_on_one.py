"""Tables of one-on-ones.  All only grow but private_note, which is its owner's own."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from roleplay.storage.tables.base import Table, UtcTime


class OneOnOneRow(Table):
    """The start of a meeting; columns as of OneOnOne."""

    __tablename__ = "one_on_one"
    __table_args__ = (
        Index("one_on_one_held_by", "held_by", "started_at"),
        Index("one_on_one_held_with", "held_with", "started_at"),
    )

    one_on_one_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    held_by: Mapped[str] = mapped_column(ForeignKey("person.person_id"))
    held_with: Mapped[str] = mapped_column(ForeignKey("person.person_id"))
    minutes: Mapped[int]
    started_at: Mapped[datetime] = mapped_column(UtcTime)


class OneOnOneEndRow(Table):
    """The end of a meeting."""

    __tablename__ = "one_on_one_end"

    one_on_one_id: Mapped[str] = mapped_column(
        ForeignKey("one_on_one.one_on_one_id"), primary_key=True
    )
    ended_at: Mapped[datetime] = mapped_column(UtcTime)


class PlannedMeetingRow(Table):
    """When two people meet next; of several the one planned last holds."""

    __tablename__ = "one_on_one_plan"
    __table_args__ = (Index("plan_of_two", "held_by", "held_with"),)

    plan_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    held_by: Mapped[str] = mapped_column(ForeignKey("person.person_id"))
    held_with: Mapped[str] = mapped_column(ForeignKey("person.person_id"))
    starts_at: Mapped[datetime] = mapped_column(UtcTime)
    minutes: Mapped[int]
    planned_at: Mapped[datetime] = mapped_column(UtcTime)


class AgendaItemRow(Table):
    """A point of a meeting's agenda, as it stood when the meeting began."""

    __tablename__ = "agenda_item"

    one_on_one_id: Mapped[str] = mapped_column(
        ForeignKey("one_on_one.one_on_one_id"), primary_key=True
    )
    number: Mapped[int] = mapped_column(primary_key=True)
    item_id: Mapped[str] = mapped_column(String(20))
    title: Mapped[str] = mapped_column(String(200))
    why: Mapped[str] = mapped_column(Text)
    minutes: Mapped[int]


class AgendaTickRow(Table):
    """A point of the agenda done, or open again; the last row of a point holds."""

    __tablename__ = "agenda_tick"
    __table_args__ = (Index("tick_of_one_on_one", "one_on_one_id"),)

    tick_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    one_on_one_id: Mapped[str] = mapped_column(ForeignKey("one_on_one.one_on_one_id"))
    item_id: Mapped[str] = mapped_column(String(20))
    done: Mapped[bool]
    ticked_at: Mapped[datetime] = mapped_column(UtcTime)


class CommitmentRow(Table):
    """What somebody promised; columns as of Commitment."""

    __tablename__ = "commitment"
    __table_args__ = (
        Index("commitment_of_one_on_one", "one_on_one_id"),
        Index("commitment_of_person", "person_id", "by_on"),
    )

    commitment_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    one_on_one_id: Mapped[str] = mapped_column(ForeignKey("one_on_one.one_on_one_id"))
    person_id: Mapped[str] = mapped_column(ForeignKey("person.person_id"))
    skill: Mapped[str] = mapped_column(String(80))
    text: Mapped[str] = mapped_column(Text)
    by_on: Mapped[date]
    scenario_key: Mapped[str] = mapped_column(String(200))
    made_at: Mapped[datetime] = mapped_column(UtcTime)


class CommitmentOutcomeRow(Table):
    """What came of a commitment, and who said so; the last row holds."""

    __tablename__ = "commitment_outcome"
    __table_args__ = (Index("outcome_of_commitment", "commitment_id"),)

    outcome_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    commitment_id: Mapped[str] = mapped_column(ForeignKey("commitment.commitment_id"))
    outcome: Mapped[str] = mapped_column(String(12))
    note: Mapped[str] = mapped_column(Text)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.person_id"))
    said_at: Mapped[datetime] = mapped_column(UtcTime)


class PlayedTogetherRow(Table):
    """A scenario with a colleague as the buyer.  seed: draws the buyer's lines."""

    __tablename__ = "played_together"
    __table_args__ = (Index("played_in_one_on_one", "one_on_one_id"),)

    played_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    one_on_one_id: Mapped[str] = mapped_column(ForeignKey("one_on_one.one_on_one_id"))
    scenario_key: Mapped[str] = mapped_column(String(200))
    version: Mapped[str] = mapped_column(String(80))
    title: Mapped[str] = mapped_column(String(200))
    seed: Mapped[int]
    started_at: Mapped[datetime] = mapped_column(UtcTime)


class PlayedTogetherTurnRow(Table):
    """A turn of it, and the branch that was taken.  Nothing that was said is kept.

    A later row of a number stands for that turn and all that came after it before.
    """

    __tablename__ = "played_together_turn"
    __table_args__ = (Index("turn_of_played", "played_id"),)

    take_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    played_id: Mapped[str] = mapped_column(ForeignKey("played_together.played_id"))
    number: Mapped[int]
    turn_id: Mapped[str] = mapped_column(String(80))
    branch: Mapped[int]
    taken_at: Mapped[datetime] = mapped_column(UtcTime)


class PlayedTogetherRatingRow(Table):
    """One person's view of one criterion of one turn; the last row holds."""

    __tablename__ = "played_together_rating"
    __table_args__ = (Index("rating_of_played", "played_id"),)

    rating_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    played_id: Mapped[str] = mapped_column(ForeignKey("played_together.played_id"))
    number: Mapped[int]
    criterion_id: Mapped[str] = mapped_column(String(80))
    person_id: Mapped[str] = mapped_column(ForeignKey("person.person_id"))
    verdict: Mapped[str] = mapped_column(String(12))
    rated_at: Mapped[datetime] = mapped_column(UtcTime)


class PrivateNoteRow(Table):
    """A note of one profile about one person.  It may be changed and deleted."""

    __tablename__ = "private_note"
    __table_args__ = (Index("private_note_of_owner", "owner_id", "about_id"),)

    note_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    owner_id: Mapped[str] = mapped_column(ForeignKey("person.person_id"))
    about_id: Mapped[str] = mapped_column(ForeignKey("person.person_id"))
    text: Mapped[str] = mapped_column(Text)
    written_at: Mapped[datetime] = mapped_column(UtcTime)
    changed_at: Mapped[datetime] = mapped_column(UtcTime)


GROWING = (
    "one_on_one",
    "one_on_one_end",
    "one_on_one_plan",
    "agenda_item",
    "agenda_tick",
    "commitment",
    "commitment_outcome",
    "played_together",
    "played_together_turn",
    "played_together_rating",
)
