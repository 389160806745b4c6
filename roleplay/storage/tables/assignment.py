"""Assignments, for whom they are, the time kept for them, and what was said of them."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from roleplay.storage.tables.base import Table, UtcTime


class AssignmentRow(Table):
    """Scenarios that somebody asked others to practise, and why.

    person_id: who sent it.  outcome_id: "" for an outcome in own words.  override:
    why it was sent before the sender had passed it all; "" where they had.  voice:
    the recording of the why within the folder of recordings, or "".
    """

    __tablename__ = "assignment"
    __table_args__ = (Index("assignment_by_person", "person_id", "sent_at"),)

    assignment_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.person_id"))
    why: Mapped[str] = mapped_column(Text)
    outcome_id: Mapped[str] = mapped_column(String(36))
    outcome: Mapped[str] = mapped_column(Text)
    due_on: Mapped[date]
    override: Mapped[str] = mapped_column(Text)
    voice: Mapped[str] = mapped_column(String(200))
    sent_at: Mapped[datetime] = mapped_column(UtcTime)


class AssignedScenarioRow(Table):
    """A scenario of an assignment.  was_passed: by the sender, when it was sent."""

    __tablename__ = "assignment_scenario"

    assignment_id: Mapped[str] = mapped_column(
        ForeignKey("assignment.assignment_id"), primary_key=True
    )
    number: Mapped[int] = mapped_column(primary_key=True)
    scenario_key: Mapped[str] = mapped_column(String(200))
    title: Mapped[str] = mapped_column(String(200))
    was_passed: Mapped[bool]


class AssignedPersonRow(Table):
    """Somebody an assignment is for."""

    __tablename__ = "assignment_person"
    __table_args__ = (Index("assignment_for_person", "person_id"),)

    assignment_id: Mapped[str] = mapped_column(
        ForeignKey("assignment.assignment_id"), primary_key=True
    )
    person_id: Mapped[str] = mapped_column(
        ForeignKey("person.person_id"), primary_key=True
    )


class KeptTimeRow(Table):
    """Time kept free for an assignment."""

    __tablename__ = "assignment_time"

    assignment_id: Mapped[str] = mapped_column(
        ForeignKey("assignment.assignment_id"), primary_key=True
    )
    number: Mapped[int] = mapped_column(primary_key=True)
    starts_at: Mapped[datetime] = mapped_column(UtcTime)
    minutes: Mapped[int]


class AssignmentEndRow(Table):
    """An assignment that was taken back by who sent it."""

    __tablename__ = "assignment_end"

    assignment_id: Mapped[str] = mapped_column(
        ForeignKey("assignment.assignment_id"), primary_key=True
    )
    ended_at: Mapped[datetime] = mapped_column(UtcTime)


class WhyOpenedRow(Table):
    """When somebody first opened the why of an assignment."""

    __tablename__ = "assignment_opened"

    assignment_id: Mapped[str] = mapped_column(
        ForeignKey("assignment.assignment_id"), primary_key=True
    )
    person_id: Mapped[str] = mapped_column(
        ForeignKey("person.person_id"), primary_key=True
    )
    opened_at: Mapped[datetime] = mapped_column(UtcTime)


class DateRequestRow(Table):
    """Somebody asks for another due date."""

    __tablename__ = "date_request"
    __table_args__ = (Index("date_request_of_assignment", "assignment_id"),)

    request_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    assignment_id: Mapped[str] = mapped_column(ForeignKey("assignment.assignment_id"))
    person_id: Mapped[str] = mapped_column(ForeignKey("person.person_id"))
    wished_on: Mapped[date]
    reason: Mapped[str] = mapped_column(Text)
    asked_at: Mapped[datetime] = mapped_column(UtcTime)


class DateAnswerRow(Table):
    """What came of a request.  granted_on: the new due date; None where it stays."""

    __tablename__ = "date_request_end"

    request_id: Mapped[str] = mapped_column(
        ForeignKey("date_request.request_id"), primary_key=True
    )
    granted_on: Mapped[date | None]
    reason: Mapped[str] = mapped_column(Text)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.person_id"))
    answered_at: Mapped[datetime] = mapped_column(UtcTime)


GROWING = (
    "assignment",
    "assignment_scenario",
    "assignment_person",
    "assignment_time",
    "assignment_end",
    "assignment_opened",
    "date_request",
    "date_request_end",
)
"""Tables whose rows are never changed or deleted."""
