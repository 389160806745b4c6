"""Summaries: in few rows what follows from the other tables."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from roleplay.storage.tables.base import Table, UtcTime


class OpenRow(Table):
    """Summary: an attempt without an end."""

    __tablename__ = "attempt_open"

    person_id: Mapped[str] = mapped_column(
        ForeignKey("person.person_id"), primary_key=True
    )
    attempt_id: Mapped[str] = mapped_column(
        ForeignKey("attempt.attempt_id"), primary_key=True
    )


class CardRow(Table):
    """Summary: how a skill stands, as of SkillCard.  scores: oldest first, by spaces.

    line, mood: with which the last attempt opened.
    """

    __tablename__ = "skill_card"

    person_id: Mapped[str] = mapped_column(
        ForeignKey("person.person_id"), primary_key=True
    )
    skill: Mapped[str] = mapped_column(String(80), primary_key=True)
    stability: Mapped[float]
    difficulty: Mapped[float]
    last_on: Mapped[date]
    due_on: Mapped[date]
    reviews: Mapped[int]
    scores: Mapped[str] = mapped_column(String(80))
    finished_at: Mapped[datetime] = mapped_column(UtcTime)
    attempt_id: Mapped[str] = mapped_column(String(36))
    scenario_key: Mapped[str] = mapped_column(String(200))
    line: Mapped[str] = mapped_column(Text)
    mood: Mapped[str] = mapped_column(String(12))


class BestRow(Table):
    """Summary: a scenario's best score, ended attempts and the end of the last."""

    __tablename__ = "scenario_best"

    person_id: Mapped[str] = mapped_column(
        ForeignKey("person.person_id"), primary_key=True
    )
    scenario_key: Mapped[str] = mapped_column(String(200), primary_key=True)
    best: Mapped[float | None]
    attempts: Mapped[int]
    last_at: Mapped[datetime] = mapped_column(UtcTime)


class DayRow(Table):
    """Summary: attempts ended on a day, by the person's own calendar."""

    __tablename__ = "day_total"

    person_id: Mapped[str] = mapped_column(
        ForeignKey("person.person_id"), primary_key=True
    )
    day_on: Mapped[date] = mapped_column(primary_key=True)
    attempts: Mapped[int]


class TotalRow(Table):
    """Summary: a person's points and ended attempts."""

    __tablename__ = "person_total"

    person_id: Mapped[str] = mapped_column(
        ForeignKey("person.person_id"), primary_key=True
    )
    points: Mapped[int]
    attempts: Mapped[int]


SUMMARIES = (OpenRow, CardRow, BestRow, DayRow, TotalRow)
"""Tables that ``summaries`` makes anew from the others; ``boards`` has its own."""
