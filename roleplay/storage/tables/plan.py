"""A person's plans: weekly goals and days off."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from roleplay.storage.tables.base import Table, UtcTime


class GoalRow(Table):
    """A weekly goal a person chose; it holds from its day until the next."""

    __tablename__ = "weekly_goal"
    __table_args__ = (Index("goal_of_person", "person_id", "set_at"),)

    goal_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.person_id"))
    per_week: Mapped[int]
    from_on: Mapped[date]
    set_at: Mapped[datetime] = mapped_column(UtcTime)


class HolidayRow(Table):
    """Days off, both ends included."""

    __tablename__ = "holiday"
    __table_args__ = (Index("holiday_of_person", "person_id", "from_on"),)

    holiday_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.person_id"))
    from_on: Mapped[date]
    to_on: Mapped[date]
    made_at: Mapped[datetime] = mapped_column(UtcTime)


class CancelRow(Table):
    """A holiday that was taken back."""

    __tablename__ = "holiday_cancel"

    holiday_id: Mapped[str] = mapped_column(
        ForeignKey("holiday.holiday_id"), primary_key=True
    )
    cancelled_at: Mapped[datetime] = mapped_column(UtcTime)


GROWING = (
    "weekly_goal",
    "holiday",
    "holiday_cancel",
)
