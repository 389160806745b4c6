"""Team meetings: who was there, rounds, hands counted, stories told."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from roleplay.storage.tables.base import Table, UtcTime


class MeetingRow(Table):
    """A meeting that somebody held.  answer_s: seconds on the ring for an answer."""

    __tablename__ = "meeting"
    __table_args__ = (Index("meeting_of_host", "host_id"),)

    meeting_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    host_id: Mapped[str] = mapped_column(ForeignKey("person.person_id"))
    answer_s: Mapped[int]
    started_at: Mapped[datetime] = mapped_column(UtcTime)


class MeetingEndRow(Table):
    """The end of a meeting; one that was cut off has none."""

    __tablename__ = "meeting_end"

    meeting_id: Mapped[str] = mapped_column(
        ForeignKey("meeting.meeting_id"), primary_key=True
    )
    ended_at: Mapped[datetime] = mapped_column(UtcTime)


class AttendeeRow(Table):
    """Somebody who was there; a guest has a name but no profile."""

    __tablename__ = "meeting_attendee"
    __table_args__ = (Index("attendee_of_meeting", "meeting_id"),)

    attendee_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    meeting_id: Mapped[str] = mapped_column(ForeignKey("meeting.meeting_id"))
    person_id: Mapped[str | None] = mapped_column(ForeignKey("person.person_id"))
    name: Mapped[str] = mapped_column(String(80))
    came_at: Mapped[datetime] = mapped_column(UtcTime)


class RoundRow(Table):
    """Somebody on the floor with a scenario.

    attempt_id: set only where they keep it as an attempt of theirs.
    """

    __tablename__ = "meeting_round"
    __table_args__ = (Index("round_of_meeting", "meeting_id"),)

    round_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    meeting_id: Mapped[str] = mapped_column(ForeignKey("meeting.meeting_id"))
    attendee_id: Mapped[str] = mapped_column(ForeignKey("meeting_attendee.attendee_id"))
    scenario_key: Mapped[str] = mapped_column(String(200))
    title: Mapped[str] = mapped_column(String(200))
    skill: Mapped[str] = mapped_column(String(80))
    attempt_id: Mapped[str | None] = mapped_column(ForeignKey("attempt.attempt_id"))
    began_at: Mapped[datetime] = mapped_column(UtcTime)


class MeetingTurnRow(Table):
    """A line of the buyer that was answered.  No word of the answer is kept here.

    heard: "heard" (by the recogniser), "typed" or "unheard" (only the room listened).
    """

    __tablename__ = "meeting_turn"

    round_id: Mapped[str] = mapped_column(
        ForeignKey("meeting_round.round_id"), primary_key=True
    )
    number: Mapped[int] = mapped_column(primary_key=True)
    line: Mapped[str] = mapped_column(Text)
    heard: Mapped[str] = mapped_column(String(8))
    answered_at: Mapped[datetime] = mapped_column(UtcTime)


class HandRow(Table):
    """A hand counted (change 1) or taken back (change -1) for a criterion."""

    __tablename__ = "meeting_hand"
    __table_args__ = (Index("hand_of_round", "round_id"),)

    hand_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    round_id: Mapped[str] = mapped_column(ForeignKey("meeting_round.round_id"))
    number: Mapped[int]
    criterion_id: Mapped[str] = mapped_column(String(80))
    label: Mapped[str] = mapped_column(Text)
    hand: Mapped[str] = mapped_column(String(8))
    change: Mapped[int]
    counted_at: Mapped[datetime] = mapped_column(UtcTime)


class MeetingStoryRow(Table):
    """A real call somebody told of, in their words or the host's."""

    __tablename__ = "meeting_story"
    __table_args__ = (Index("story_of_meeting", "meeting_id"),)

    story_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    meeting_id: Mapped[str] = mapped_column(ForeignKey("meeting.meeting_id"))
    attendee_id: Mapped[str] = mapped_column(ForeignKey("meeting_attendee.attendee_id"))
    skill: Mapped[str] = mapped_column(String(80))
    what: Mapped[str] = mapped_column(Text)
    told_at: Mapped[datetime] = mapped_column(UtcTime)


GROWING = (
    "meeting",
    "meeting_end",
    "meeting_attendee",
    "meeting_round",
    "meeting_turn",
    "meeting_hand",
    "meeting_story",
)
