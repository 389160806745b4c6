"""Roles people hold, what they show of their practice, and their PINs."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from roleplay.storage.tables.base import Table, UtcTime


class RoleRow(Table):
    """A role given to a person, or taken back; the newest of each role holds."""

    __tablename__ = "person_role"
    __table_args__ = (Index("role_of_person", "person_id", "role"),)

    change_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.person_id"))
    role: Mapped[str] = mapped_column(String(12))
    holds: Mapped[bool]
    by_id: Mapped[str] = mapped_column(ForeignKey("person.person_id"))
    changed_at: Mapped[datetime] = mapped_column(UtcTime)


class EffortRow(Table):
    """Whether a person shows managers that they practise; the newest holds."""

    __tablename__ = "effort_choice"
    __table_args__ = (Index("effort_of_person", "person_id"),)

    choice_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.person_id"))
    shows: Mapped[bool]
    chosen_at: Mapped[datetime] = mapped_column(UtcTime)


class PinRow(Table):
    """A profile's PIN as a hash, and wrong tries since the last right one.

    The one table of a person that is changed: a PIN that was replaced is not kept.
    """

    __tablename__ = "person_pin"

    person_id: Mapped[str] = mapped_column(
        ForeignKey("person.person_id"), primary_key=True
    )
    hashed: Mapped[str] = mapped_column(String(200))
    wrong: Mapped[int]
    wrong_at: Mapped[datetime | None] = mapped_column(UtcTime)


GROWING = ("person_role", "effort_choice")
