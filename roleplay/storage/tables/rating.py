"""Coaches' ratings, overrides, notes on shared attempts, and certifications."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from roleplay.storage.tables.base import Table, UtcTime


class RatingRow(Table):
    """How a coach rated one criterion of a turn; a later one of theirs counts instead.

    label: of the criterion as it was shown.  app_*, scoring_version: what the app said
    then.  blind: the app's verdict was hidden from the coach until then.  certified:
    whether the coach was.
    """

    __tablename__ = "rating"
    __table_args__ = (
        Index("rating_of_attempt", "attempt_id"),
        Index("rating_of_coach", "coach_id", "rated_at"),
    )

    rating_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    attempt_id: Mapped[str] = mapped_column(ForeignKey("attempt.attempt_id"))
    number: Mapped[int]
    criterion_id: Mapped[str] = mapped_column(String(80))
    label: Mapped[str] = mapped_column(Text)
    coach_id: Mapped[str] = mapped_column(ForeignKey("person.person_id"))
    verdict: Mapped[str] = mapped_column(String(16))
    reason: Mapped[str] = mapped_column(Text)
    app_verdict: Mapped[str] = mapped_column(String(16))
    app_reason: Mapped[str] = mapped_column(Text)
    scoring_version: Mapped[str] = mapped_column(String(80))
    blind: Mapped[bool]
    certified: Mapped[bool]
    rated_at: Mapped[datetime] = mapped_column(UtcTime)
    utc_offset_min: Mapped[int]


class OverrideRow(Table):
    """A verdict a coach set instead of the app's; the newest of a criterion counts.

    app_*: what the app said.  appeal_id: the appeal it upholds, or None.
    """

    __tablename__ = "verdict_override"
    __table_args__ = (Index("override_of_attempt", "attempt_id"),)

    override_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    attempt_id: Mapped[str] = mapped_column(ForeignKey("attempt.attempt_id"))
    number: Mapped[int]
    criterion_id: Mapped[str] = mapped_column(String(80))
    label: Mapped[str] = mapped_column(Text)
    coach_id: Mapped[str] = mapped_column(ForeignKey("person.person_id"))
    verdict: Mapped[str] = mapped_column(String(16))
    reason: Mapped[str] = mapped_column(Text)
    app_verdict: Mapped[str] = mapped_column(String(16))
    app_reason: Mapped[str] = mapped_column(Text)
    app_credit: Mapped[float | None]
    certified: Mapped[bool]
    appeal_id: Mapped[str | None] = mapped_column(ForeignKey("appeal.appeal_id"))
    overridden_at: Mapped[datetime] = mapped_column(UtcTime)


class NoteRow(Table):
    """A note on a shared attempt, by somebody it is shared with."""

    __tablename__ = "attempt_note"
    __table_args__ = (
        Index("note_on_attempt", "attempt_id"),
        Index("note_by_person", "person_id", "noted_at"),
    )

    note_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    attempt_id: Mapped[str] = mapped_column(ForeignKey("attempt.attempt_id"))
    person_id: Mapped[str] = mapped_column(ForeignKey("person.person_id"))
    text: Mapped[str] = mapped_column(Text)
    noted_at: Mapped[datetime] = mapped_column(UtcTime)


class SeenRow(Table):
    """Somebody else saw the app's verdicts on a whole attempt: no longer blind."""

    __tablename__ = "verdicts_seen"

    attempt_id: Mapped[str] = mapped_column(
        ForeignKey("attempt.attempt_id"), primary_key=True
    )
    person_id: Mapped[str] = mapped_column(
        ForeignKey("person.person_id"), primary_key=True
    )
    seen_at: Mapped[datetime] = mapped_column(UtcTime)


class CertificationRow(Table):
    """A coach began to rate the reference attempts."""

    __tablename__ = "certification"
    __table_args__ = (Index("certification_of_person", "person_id"),)

    certification_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.person_id"))
    begun_at: Mapped[datetime] = mapped_column(UtcTime)


class ReferenceRatingRow(Table):
    """A coach's verdict on one criterion of a reference attempt, given once.

    reference_verdict: the one it is held against, as it was shipped then.
    """

    __tablename__ = "reference_rating"

    certification_id: Mapped[str] = mapped_column(
        ForeignKey("certification.certification_id"), primary_key=True
    )
    reference_id: Mapped[str] = mapped_column(String(80), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    criterion_id: Mapped[str] = mapped_column(String(80), primary_key=True)
    verdict: Mapped[str] = mapped_column(String(16))
    reference_verdict: Mapped[str] = mapped_column(String(16))
    rated_at: Mapped[datetime] = mapped_column(UtcTime)


class CertificationEndRow(Table):
    """All references were rated: how many verdicts agreed, and whether that passed."""

    __tablename__ = "certification_end"

    certification_id: Mapped[str] = mapped_column(
        ForeignKey("certification.certification_id"), primary_key=True
    )
    same: Mapped[int]
    count: Mapped[int]
    passed: Mapped[bool]
    ended_on: Mapped[date]
    ended_at: Mapped[datetime] = mapped_column(UtcTime)


GROWING = (
    "rating",
    "verdict_override",
    "attempt_note",
    "verdicts_seen",
    "certification",
    "reference_rating",
    "certification_end",
)
