"""A programme: what it says, who is in it, its outcomes, wishes for roles, its message.

What is edited is added as a later row; the newest holds.
"""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from roleplay.storage.tables.base import Table, UtcTime

_PERSON = "person.person_id"
_PROGRAMME = "programme.programme_id"
_OUTCOME = "outcome.outcome_id"


class ProgrammeRow(Table):
    """A programme that was started."""

    __tablename__ = "programme"

    programme_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey(_PERSON))
    made_at: Mapped[datetime] = mapped_column(UtcTime)


class ProgrammeTextRow(Table):
    """What a programme says of itself from a time on."""

    __tablename__ = "programme_text"
    __table_args__ = (Index("text_of_programme", "programme_id"),)

    text_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    programme_id: Mapped[str] = mapped_column(ForeignKey(_PROGRAMME))
    title: Mapped[str] = mapped_column(String(80))
    goal: Mapped[str] = mapped_column(Text)
    started_on: Mapped[date]
    weeks: Mapped[int]
    person_id: Mapped[str] = mapped_column(ForeignKey(_PERSON))
    set_at: Mapped[datetime] = mapped_column(UtcTime)


class ProgrammeEndRow(Table):
    """A programme that was closed, so that another can be started."""

    __tablename__ = "programme_end"

    programme_id: Mapped[str] = mapped_column(ForeignKey(_PROGRAMME), primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey(_PERSON))
    ended_at: Mapped[datetime] = mapped_column(UtcTime)


class EnrolmentRow(Table):
    """A person enrolled in a programme, or taken out; the newest holds."""

    __tablename__ = "enrolment"
    __table_args__ = (Index("enrolment_of_programme", "programme_id", "person_id"),)

    enrolment_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    programme_id: Mapped[str] = mapped_column(ForeignKey(_PROGRAMME))
    person_id: Mapped[str] = mapped_column(ForeignKey(_PERSON))
    is_in: Mapped[bool]
    by_id: Mapped[str] = mapped_column(ForeignKey(_PERSON))
    set_at: Mapped[datetime] = mapped_column(UtcTime)


class OutcomeRow(Table):
    """A measurable outcome of a programme."""

    __tablename__ = "outcome"
    __table_args__ = (Index("outcome_of_programme", "programme_id"),)

    outcome_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    programme_id: Mapped[str] = mapped_column(ForeignKey(_PROGRAMME))
    made_at: Mapped[datetime] = mapped_column(UtcTime)


class OutcomeTextRow(Table):
    """What an outcome says from a time on.  is_dropped: it is followed no longer."""

    __tablename__ = "outcome_text"
    __table_args__ = (Index("text_of_outcome", "outcome_id"),)

    text_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    outcome_id: Mapped[str] = mapped_column(ForeignKey(_OUTCOME))
    measure: Mapped[str] = mapped_column(String(120))
    unit: Mapped[str] = mapped_column(String(40))
    from_value: Mapped[float]
    to_value: Mapped[float]
    by_on: Mapped[date]
    is_dropped: Mapped[bool]
    person_id: Mapped[str] = mapped_column(ForeignKey(_PERSON))
    set_at: Mapped[datetime] = mapped_column(UtcTime)


class MeasurementRow(Table):
    """A value of an outcome on a day, entered by hand."""

    __tablename__ = "measurement"
    __table_args__ = (Index("measurement_of_outcome", "outcome_id"),)

    measurement_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    outcome_id: Mapped[str] = mapped_column(ForeignKey(_OUTCOME))
    value: Mapped[float]
    measured_on: Mapped[date]
    person_id: Mapped[str] = mapped_column(ForeignKey(_PERSON))
    entered_at: Mapped[datetime] = mapped_column(UtcTime)


class OutcomeLinkRow(Table):
    """A skill or scenario that serves an outcome, or does no longer.

    kind: "skill" or "scenario"; key: the skill, or the scenario's key.
    """

    __tablename__ = "outcome_link"
    __table_args__ = (Index("link_of_outcome", "outcome_id"),)

    link_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    outcome_id: Mapped[str] = mapped_column(ForeignKey(_OUTCOME))
    kind: Mapped[str] = mapped_column(String(12))
    key: Mapped[str] = mapped_column(String(200))
    serves: Mapped[bool]
    person_id: Mapped[str] = mapped_column(ForeignKey(_PERSON))
    set_at: Mapped[datetime] = mapped_column(UtcTime)


class RoleWishRow(Table):
    """A person would like a role of the programme, or no longer; the newest holds."""

    __tablename__ = "role_wish"
    __table_args__ = (Index("wish_of_person", "person_id"),)

    wish_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey(_PERSON))
    role: Mapped[str] = mapped_column(String(12))
    wants: Mapped[bool]
    stated_at: Mapped[datetime] = mapped_column(UtcTime)


class RoleDecisionRow(Table):
    """What somebody decided on a person for a role: "taken" or "declined", and why."""

    __tablename__ = "role_decision"
    __table_args__ = (Index("decision_of_programme", "programme_id"),)

    decision_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    programme_id: Mapped[str] = mapped_column(ForeignKey(_PROGRAMME))
    person_id: Mapped[str] = mapped_column(ForeignKey(_PERSON))
    role: Mapped[str] = mapped_column(String(12))
    decision: Mapped[str] = mapped_column(String(12))
    reason: Mapped[str] = mapped_column(Text)
    by_id: Mapped[str] = mapped_column(ForeignKey(_PERSON))
    decided_at: Mapped[datetime] = mapped_column(UtcTime)


class MessageRow(Table):
    """The pitch of one level and its key points, one a line; the newest holds."""

    __tablename__ = "message_pitch"
    __table_args__ = (Index("pitch_of_programme", "programme_id", "level"),)

    pitch_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    programme_id: Mapped[str] = mapped_column(ForeignKey(_PROGRAMME))
    level: Mapped[str] = mapped_column(String(12))
    pitch: Mapped[str] = mapped_column(Text)
    points: Mapped[str] = mapped_column(Text)
    person_id: Mapped[str] = mapped_column(ForeignKey(_PERSON))
    set_at: Mapped[datetime] = mapped_column(UtcTime)


GROWING = (
    "programme",
    "programme_text",
    "programme_end",
    "enrolment",
    "outcome",
    "outcome_text",
    "measurement",
    "outcome_link",
    "role_wish",
    "role_decision",
    "message_pitch",
)
