"""The tables.  Only storage sees rows; everybody else sees domain values.

The tables of GROWING only grow: triggers refuse to change or delete what is there.
Those of SUMMARIES, and ``board_total``, say in few rows what follows from them.
"""

from datetime import UTC, date, datetime

from sqlalchemy import (
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    String,
    Text,
    TypeDecorator,
    UniqueConstraint,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class UtcTime(TypeDecorator[datetime]):
    """An aware time, kept in UTC; SQLite has no time zones of its own."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(
        self, value: datetime | None, dialect: Dialect
    ) -> datetime | None:
        """Return the time in UTC.  Raises ValueError for one without a zone."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone cannot be kept")
        return value.astimezone(UTC)

    def process_result_value(
        self, value: datetime | None, dialect: Dialect
    ) -> datetime | None:
        """Return the time as an aware one in UTC."""
        if value is None:
            return None
        return (
            value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
        )


class Table(DeclarativeBase):
    """Base of all tables."""


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

    cause: "corrected" or "re-scored".
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


class LedgerRow(Table):
    """Points given once."""

    __tablename__ = "ledger_entry"
    __table_args__ = (
        Index("ledger_of_person", "person_id", "given_at"),
        Index("ledger_by_cause", "person_id", "cause"),
    )

    person_id: Mapped[str] = mapped_column(
        ForeignKey("person.person_id"), primary_key=True
    )
    entry_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    cause: Mapped[str] = mapped_column(String(20))
    points: Mapped[int]
    pot: Mapped[str] = mapped_column(String(200))
    skill: Mapped[str] = mapped_column(String(80))
    reason: Mapped[str] = mapped_column(Text)
    attempt_id: Mapped[str] = mapped_column(ForeignKey("attempt.attempt_id"))
    given_at: Mapped[datetime] = mapped_column(UtcTime)


class BadgeRow(Table):
    """A badge, earned once; attempt_id: None where no attempt completed it."""

    __tablename__ = "badge_earned"

    person_id: Mapped[str] = mapped_column(
        ForeignKey("person.person_id"), primary_key=True
    )
    badge_id: Mapped[str] = mapped_column(String(40), primary_key=True)
    attempt_id: Mapped[str | None] = mapped_column(ForeignKey("attempt.attempt_id"))
    earned_at: Mapped[datetime] = mapped_column(UtcTime)


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


class BoardTotalRow(Table):
    """What a person earned over a period: a summary, see storage/boards.py.

    period: "day", "season" or "all"; starts_on: its first day.  first_on: the first
    day in it with a practice, None without one.
    """

    __tablename__ = "board_total"
    __table_args__ = (
        # Holds all columns, so that a board is read from it alone.
        Index("board_by_time", "period", "starts_on", "person_id", "effort", "mastery",
              "points", "practices", "first_on"),
    )  # fmt: skip

    person_id: Mapped[str] = mapped_column(
        ForeignKey("person.person_id"), primary_key=True
    )
    period: Mapped[str] = mapped_column(String(8), primary_key=True)
    starts_on: Mapped[date] = mapped_column(primary_key=True)
    effort: Mapped[int]
    mastery: Mapped[int]
    points: Mapped[int]
    practices: Mapped[int]
    first_on: Mapped[date | None]


class LeagueChoiceRow(Table):
    """One choice of a person in the league: 1, 2 ...; kind, value: as of Chosen."""

    __tablename__ = "league_choice"

    person_id: Mapped[str] = mapped_column(
        ForeignKey("person.person_id"), primary_key=True
    )
    nth: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(12))
    value: Mapped[str] = mapped_column(String(80))
    chosen_at: Mapped[datetime] = mapped_column(UtcTime)


class DuelRow(Table):
    """The offer of a duel; columns as of Duel."""

    __tablename__ = "duel"

    duel_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    challenger_id: Mapped[str] = mapped_column(ForeignKey("person.person_id"))
    rival_id: Mapped[str] = mapped_column(ForeignKey("person.person_id"))
    scenario_key: Mapped[str] = mapped_column(String(200))
    title: Mapped[str] = mapped_column(String(200))
    version: Mapped[str] = mapped_column(String(80))
    seed: Mapped[int]
    offered_at: Mapped[datetime] = mapped_column(UtcTime)
    rematch_of: Mapped[str | None] = mapped_column(ForeignKey("duel.duel_id"))


class DuelAnswerRow(Table):
    """The answer to an offer, given once."""

    __tablename__ = "duel_answer"

    duel_id: Mapped[str] = mapped_column(ForeignKey("duel.duel_id"), primary_key=True)
    accepted: Mapped[bool]
    answered_at: Mapped[datetime] = mapped_column(UtcTime)


class DuelTryRow(Table):
    """An attempt begun for a duel."""

    __tablename__ = "duel_try"
    __table_args__ = (Index("try_of_duel", "duel_id"),)

    attempt_id: Mapped[str] = mapped_column(
        ForeignKey("attempt.attempt_id"), primary_key=True
    )
    duel_id: Mapped[str] = mapped_column(ForeignKey("duel.duel_id"))


class ChallengeRow(Table):
    """A team challenge; columns as of Challenge."""

    __tablename__ = "challenge"

    challenge_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    title: Mapped[str] = mapped_column(String(80))
    kind: Mapped[str] = mapped_column(String(12))
    subject: Mapped[str] = mapped_column(String(80))
    need: Mapped[int]
    started_by: Mapped[str] = mapped_column(ForeignKey("person.person_id"))
    started_at: Mapped[datetime] = mapped_column(UtcTime)
    ends_on: Mapped[date]
    promise: Mapped[str] = mapped_column(String(200))


class ChallengeShareRow(Table):
    """What a person gave to a challenge, written once when it was reached."""

    __tablename__ = "challenge_share"

    challenge_id: Mapped[str] = mapped_column(
        ForeignKey("challenge.challenge_id"), primary_key=True
    )
    person_id: Mapped[str] = mapped_column(
        ForeignKey("person.person_id"), primary_key=True
    )
    amount: Mapped[int]
    reached_at: Mapped[datetime] = mapped_column(UtcTime)


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
    "ledger_entry",
    "badge_earned",
    "appeal",
    "appeal_end",
    "share",
    "share_end",
    "league_choice",
    "duel",
    "duel_answer",
    "duel_try",
    "challenge",
    "challenge_share",
    "weekly_goal",
    "holiday",
    "holiday_cancel",
)
"""Tables whose rows are never changed or deleted."""

SUMMARIES = (OpenRow, CardRow, BestRow, DayRow, TotalRow)
"""Tables that ``summaries`` makes anew from the others; ``boards`` has its own."""
