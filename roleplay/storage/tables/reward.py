"""What was earned: points and badges."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from roleplay.storage.tables.base import Table, UtcTime


class LedgerRow(Table):
    """Points given once."""

    __tablename__ = "ledger_entry"
    __table_args__ = (
        Index("ledger_of_person", "person_id", "given_at"),
        Index("ledger_by_cause", "person_id", "cause"),
    )

    person_id: Mapped[str] = mapped_column(
        ForeignKey("person.person_id"), primary_key=True
    )
    entry_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    cause: Mapped[str] = mapped_column(String(20))
    points: Mapped[int]
    pot: Mapped[str] = mapped_column(String(200))
    skill: Mapped[str] = mapped_column(String(80))
    reason: Mapped[str] = mapped_column(Text)
    attempt_id: Mapped[str] = mapped_column(ForeignKey("attempt.attempt_id"))
    given_at: Mapped[datetime] = mapped_column(UtcTime)


class BadgeRow(Table):
    """A badge, earned once; attempt_id: None where no attempt completed it."""

    __tablename__ = "badge_earned"

    person_id: Mapped[str] = mapped_column(
        ForeignKey("person.person_id"), primary_key=True
    )
    badge_id: Mapped[str] = mapped_column(String(40), primary_key=True)
    attempt_id: Mapped[str | None] = mapped_column(ForeignKey("attempt.attempt_id"))
    earned_at: Mapped[datetime] = mapped_column(UtcTime)


GROWING = (
    "ledger_entry",
    "badge_earned",
)
