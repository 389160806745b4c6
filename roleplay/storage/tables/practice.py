"""What was played: people, attempts, answers, verdicts, scores."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from roleplay.storage.tables.base import Table, UtcTime


class PersonRow(Table):
    """A profile."""

    __tablename__ = "person"

    person_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    name: Mapped[str] = mapped_column(String(80), unique=True)
    made_at: Mapped[datetime] = mapped_column(UtcTime)


class AttemptRow(Table):
    """The start of an attempt; retry_of and retry_number for a turn tried again.

    due_on, goal: as of AttemptFact, as they stood when it was begun.
    """

    __tablename__ = "attempt"
    __table_args__ = (
        Index("attempt_of_person", "person_id", "started_at"),
        Index("attempt_of_scenario", "person_id", "scenario_key", "started_at"),
    )

    attempt_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.person_id"))
    scenario_key: Mapped[str] = mapped_column(String(200))
    version: Mapped[str] = mapped_column(String(80))
    title: Mapped[str] = mapped_column(String(200))
    skill: Mapped[str] = mapped_column(String(80))
    difficulty: Mapped[int]
    pass_mark: Mapped[int]
    buyer: Mapped[str] = mapped_column(String(80))
    seed: Mapped[int]
    avoid: Mapped[str] = mapped_column(Text)
    started_at: Mapped[datetime] = mapped_column(UtcTime)
    utc_offset_min: Mapped[int]
    retry_of: Mapped[str | None] = mapped_column(ForeignKey("attempt.attempt_id"))
    retry_number: Mapped[int | None]
    retry_before: Mapped[float | None]
    due_on: Mapped[date | None]
    goal: Mapped[int | None]


class TurnRow(Table):
    """A played turn."""

    __tablename__ = "attempt_turn"

    attempt_id: Mapped[str] = mapped_column(
        ForeignKey("attempt.attempt_id"), primary_key=True
    )
    number: Mapped[int] = mapped_column(primary_key=True)
    turn_id: Mapped[str] = mapped_column(String(80))
    line: Mapped[str] = mapped_column(Text)
    mood: Mapped[str] = mapped_column(String(12))
    objection: Mapped[str] = mapped_column(String(20))
    opening: Mapped[bool]
    trust: Mapped[int]
    answered_at: Mapped[datetime] = mapped_column(UtcTime)


class TurnMeasureRow(Table):
    """One number of how a turn's answer was delivered; no row: not measured.

    name: a field of scoring.Delivery.
    """

    __tablename__ = "turn_measure"

    attempt_id: Mapped[str] = mapped_column(
        ForeignKey("attempt.attempt_id"), primary_key=True
    )
    number: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(20), primary_key=True)
    value: Mapped[float]


class AnswerRow(Table):
    """An answer: revision 0 as it was heard, 1 as the rep corrected it."""

    __tablename__ = "answer"
    __table_args__ = (
        UniqueConstraint("attempt_id", "number", "revision", name="one_revision"),
    )

    answer_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    attempt_id: Mapped[str] = mapped_column(ForeignKey("attempt.attempt_id"))
    number: Mapped[int]
    revision: Mapped[int]
    text: Mapped[str] = mapped_column(Text)
    details: Mapped[str] = mapped_column(Text)
    score: Mapped[float | None]
    not_measured: Mapped[str | None] = mapped_column(Text)
    earned: Mapped[float]
    weight: Mapped[float]
    recording: Mapped[str | None] = mapped_column(String(200))


class VerdictRow(Table):
    """How one criterion of an answer was judged; details: the explanation.

    judging: 0 when it was given, then as of JudgingRow.  scenario_version: None where
    it was judged before that was kept.
    """

    __tablename__ = "verdict"

    answer_id: Mapped[str] = mapped_column(
        ForeignKey("answer.answer_id"), primary_key=True
    )
    judging: Mapped[int] = mapped_column(primary_key=True)
    criterion_id: Mapped[str] = mapped_column(String(80), primary_key=True)
    position: Mapped[int]
    verdict: Mapped[str] = mapped_column(String(16))
    credit: Mapped[float | None]
    weight: Mapped[float]
    kind: Mapped[str] = mapped_column(String(12))
    behaviour: Mapped[str] = mapped_column(String(40))
    tags: Mapped[str] = mapped_column(String(80))
    details: Mapped[str] = mapped_column(Text)
    scoring_version: Mapped[str] = mapped_column(String(80))
    scenario_version: Mapped[str | None] = mapped_column(String(80))


class JudgingRow(Table):
    """An answer judged again: 1, 2 ...; the newest counts, with its verdicts."""

    __tablename__ = "judging"

    answer_id: Mapped[str] = mapped_column(
        ForeignKey("answer.answer_id"), primary_key=True
    )
    judging: Mapped[int] = mapped_column(primary_key=True)
    score: Mapped[float | None]
    not_measured: Mapped[str | None] = mapped_column(Text)
    earned: Mapped[float]
    weight: Mapped[float]
    scoring_version: Mapped[str] = mapped_column(String(80))
    scenario_version: Mapped[str] = mapped_column(String(80))
    judged_at: Mapped[datetime] = mapped_column(UtcTime)


class HintRow(Table):
    """A hint that was opened."""

    __tablename__ = "hint"

    attempt_id: Mapped[str] = mapped_column(
        ForeignKey("attempt.attempt_id"), primary_key=True
    )
    number: Mapped[int] = mapped_column(primary_key=True)
    opened_at: Mapped[datetime] = mapped_column(UtcTime)


class EndRow(Table):
    """The end of an attempt: reached, or abandoned (ending_id is empty then)."""

    __tablename__ = "attempt_end"
    __table_args__ = (Index("end_by_time", "ended_at"),)

    attempt_id: Mapped[str] = mapped_column(
        ForeignKey("attempt.attempt_id"), primary_key=True
    )
    ending_id: Mapped[str | None] = mapped_column(String(80))
    ending_title: Mapped[str] = mapped_column(String(200))
    result: Mapped[str | None] = mapped_column(String(8))
    score: Mapped[float | None]
    earned: Mapped[float]
    weight: Mapped[float]
    reason: Mapped[str] = mapped_column(String(12))
    ended_at: Mapped[datetime] = mapped_column(UtcTime)


class ScoreRow(Table):
    """A later score of an ended attempt: 1, 2 ...; the newest counts.

    cause: "corrected", "re-scored" or "overridden".
    """

    __tablename__ = "attempt_score"

    attempt_id: Mapped[str] = mapped_column(
        ForeignKey("attempt.attempt_id"), primary_key=True
    )
    nth: Mapped[int] = mapped_column(primary_key=True)
    cause: Mapped[str] = mapped_column(String(12))
    score: Mapped[float | None]
    earned: Mapped[float]
    weight: Mapped[float]
    scored_at: Mapped[datetime] = mapped_column(UtcTime)


GROWING = (
    "attempt",
    "attempt_turn",
    "turn_measure",
    "answer",
    "verdict",
    "judging",
    "hint",
    "attempt_end",
    "attempt_score",
)
