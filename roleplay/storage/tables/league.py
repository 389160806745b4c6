"""The league: choices, duels, challenges, and the totals of its boards."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from roleplay.storage.tables.base import Table, UtcTime


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


GROWING = (
    "league_choice",
    "duel",
    "duel_answer",
    "duel_try",
    "challenge",
    "challenge_share",
)
