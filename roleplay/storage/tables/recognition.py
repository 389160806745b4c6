"""Notices, stories for the next meeting, and attempts shown as examples."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from roleplay.storage.tables.base import Table, UtcTime


class NoticeRow(Table):
    """What one person noticed about another.

    about: "", "attempt" or "call"; about_id: of which, or "".  given_on: the giver's
    local day.
    """

    __tablename__ = "notice"
    __table_args__ = (
        Index("notice_of_person", "person_id", "given_at"),
        Index("notice_by_giver", "giver_id", "given_at"),
    )

    notice_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    giver_id: Mapped[str] = mapped_column(ForeignKey("person.person_id"))
    person_id: Mapped[str] = mapped_column(ForeignKey("person.person_id"))
    skill: Mapped[str] = mapped_column(String(80))
    moment: Mapped[str] = mapped_column(Text)
    about: Mapped[str] = mapped_column(String(12))
    about_id: Mapped[str] = mapped_column(String(36))
    given_on: Mapped[date]
    given_at: Mapped[datetime] = mapped_column(UtcTime)


class NoticeSeenRow(Table):
    """A notice that its person has read."""

    __tablename__ = "notice_seen"

    notice_id: Mapped[str] = mapped_column(
        ForeignKey("notice.notice_id"), primary_key=True
    )
    seen_at: Mapped[datetime] = mapped_column(UtcTime)


class StoryRow(Table):
    """A moment somebody is asked to tell at the next meeting.

    notice_id: where it comes from.  by_id: who asked, or the teller.
    """

    __tablename__ = "story"
    __table_args__ = (Index("story_of_teller", "teller_id"),)

    story_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    notice_id: Mapped[str] = mapped_column(ForeignKey("notice.notice_id"))
    teller_id: Mapped[str] = mapped_column(ForeignKey("person.person_id"))
    by_id: Mapped[str] = mapped_column(ForeignKey("person.person_id"))
    queued_at: Mapped[datetime] = mapped_column(UtcTime)


class StoryEndRow(Table):
    """A story that was "told" or "taken out", by whom.  meeting: which one, or ""."""

    __tablename__ = "story_end"

    story_id: Mapped[str] = mapped_column(
        ForeignKey("story.story_id"), primary_key=True
    )
    outcome: Mapped[str] = mapped_column(String(12))
    by_id: Mapped[str] = mapped_column(ForeignKey("person.person_id"))
    meeting: Mapped[str] = mapped_column(String(80))
    ended_at: Mapped[datetime] = mapped_column(UtcTime)


class ExemplarRow(Table):
    """An own attempt shown to everybody here.

    why: what to listen for.  used: where its person used the skill at work, or "".
    """

    __tablename__ = "exemplar"
    __table_args__ = (Index("exemplar_of_attempt", "attempt_id"),)

    exemplar_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    attempt_id: Mapped[str] = mapped_column(ForeignKey("attempt.attempt_id"))
    person_id: Mapped[str] = mapped_column(ForeignKey("person.person_id"))
    why: Mapped[str] = mapped_column(Text)
    used: Mapped[str] = mapped_column(Text)
    shown_at: Mapped[datetime] = mapped_column(UtcTime)


class ExemplarEndRow(Table):
    """An example that its person shows no more."""

    __tablename__ = "exemplar_end"

    exemplar_id: Mapped[str] = mapped_column(
        ForeignKey("exemplar.exemplar_id"), primary_key=True
    )
    ended_at: Mapped[datetime] = mapped_column(UtcTime)


GROWING = (
    "notice",
    "notice_seen",
    "story",
    "story_end",
    "exemplar",
    "exemplar_end",
)
