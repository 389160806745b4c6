"""What sustaining the training cost, and what was done of a duty unseen."""

from datetime import date, datetime

from sqlalchemy import BigInteger, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from roleplay.storage.tables.base import Table, UtcTime


class CostRow(Table):
    """An amount spent on the programme.  hundredths: of the currency."""

    __tablename__ = "cost"

    cost_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.person_id"))
    hundredths: Mapped[int] = mapped_column(BigInteger)
    currency: Mapped[str] = mapped_column(String(8))
    what: Mapped[str] = mapped_column(Text)
    spent_on: Mapped[date]
    noted_at: Mapped[datetime] = mapped_column(UtcTime)


class CostEndRow(Table):
    """A cost that was taken back, as it was entered by mistake; by whom."""

    __tablename__ = "cost_end"

    cost_id: Mapped[str] = mapped_column(ForeignKey("cost.cost_id"), primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.person_id"))
    ended_at: Mapped[datetime] = mapped_column(UtcTime)


class DutyNoteRow(Table):
    """What a person did of a duty of theirs.  duty: a key of game.DUTIES."""

    __tablename__ = "duty_note"
    __table_args__ = (Index("duty_note_of_person", "person_id", "done_on"),)

    note_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.person_id"))
    duty: Mapped[str] = mapped_column(String(20))
    done_on: Mapped[date]
    text: Mapped[str] = mapped_column(Text)
    noted_at: Mapped[datetime] = mapped_column(UtcTime)


class DutyNoteEndRow(Table):
    """A note that was taken back."""

    __tablename__ = "duty_note_end"

    note_id: Mapped[str] = mapped_column(
        ForeignKey("duty_note.note_id"), primary_key=True
    )
    ended_at: Mapped[datetime] = mapped_column(UtcTime)


GROWING = ("cost", "cost_end", "duty_note", "duty_note_end")
