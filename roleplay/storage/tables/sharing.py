"""Appeals and shared attempts."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from roleplay.storage.tables.base import Table, UtcTime


class AppealRow(Table):
    """A person's word against the verdict on one criterion of one turn."""

    __tablename__ = "appeal"
    __table_args__ = (Index("appeal_of_attempt", "attempt_id"),)

    appeal_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    attempt_id: Mapped[str] = mapped_column(ForeignKey("attempt.attempt_id"))
    number: Mapped[int]
    criterion_id: Mapped[str] = mapped_column(String(80))
    reason: Mapped[str] = mapped_column(Text)
    appealed_at: Mapped[datetime] = mapped_column(UtcTime)


class AppealEndRow(Table):
    """What came of an appeal: "withdrawn", "upheld" or "declined", and by whom."""

    __tablename__ = "appeal_end"

    appeal_id: Mapped[str] = mapped_column(
        ForeignKey("appeal.appeal_id"), primary_key=True
    )
    outcome: Mapped[str] = mapped_column(String(12))
    reason: Mapped[str] = mapped_column(Text)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.person_id"))
    ended_at: Mapped[datetime] = mapped_column(UtcTime)


class ShareRow(Table):
    """An attempt that its person showed to somebody."""

    __tablename__ = "share"
    __table_args__ = (
        Index("share_of_attempt", "attempt_id"),
        Index("share_with_person", "person_id", "shared_at"),
    )

    share_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    attempt_id: Mapped[str] = mapped_column(ForeignKey("attempt.attempt_id"))
    person_id: Mapped[str] = mapped_column(ForeignKey("person.person_id"))
    shared_at: Mapped[datetime] = mapped_column(UtcTime)


class ShareEndRow(Table):
    """A share that its person ended."""

    __tablename__ = "share_end"

    share_id: Mapped[str] = mapped_column(
        ForeignKey("share.share_id"), primary_key=True
    )
    ended_at: Mapped[datetime] = mapped_column(UtcTime)


GROWING = (
    "appeal",
    "appeal_end",
    "share",
    "share_end",
)
