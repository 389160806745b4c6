"""The readiness survey: rounds, who answered, and, apart from it, what was answered.

``survey_done`` and ``survey_answer`` hold nothing in common but the round: no time, no
number that grows.  Both are kept without SQLite's hidden row number, which would say in
what order rows came; they lie in the order of their keys instead, and an answer's key
is random.
"""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from roleplay.storage.tables.base import Table, UtcTime

_ROUND = "survey_round.round_id"


class SurveyRoundRow(Table):
    """A round of the survey.  phase: "before" or "during" the rollout."""

    __tablename__ = "survey_round"
    __table_args__ = (Index("round_of_programme", "programme_id"),)

    round_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    programme_id: Mapped[str] = mapped_column(ForeignKey("programme.programme_id"))
    phase: Mapped[str] = mapped_column(String(12))
    opened_on: Mapped[date]
    person_id: Mapped[str] = mapped_column(ForeignKey("person.person_id"))
    opened_at: Mapped[datetime] = mapped_column(UtcTime)


class SurveyRoundEndRow(Table):
    """A round that was closed: nobody answers it any more."""

    __tablename__ = "survey_round_end"

    round_id: Mapped[str] = mapped_column(ForeignKey(_ROUND), primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.person_id"))
    ended_at: Mapped[datetime] = mapped_column(UtcTime)


class SurveyDoneRow(Table):
    """That a person answered a round, so that nobody answers twice; without a time."""

    __tablename__ = "survey_done"
    __table_args__ = ({"sqlite_with_rowid": False},)

    round_id: Mapped[str] = mapped_column(ForeignKey(_ROUND), primary_key=True)
    person_id: Mapped[str] = mapped_column(
        ForeignKey("person.person_id"), primary_key=True
    )


class SurveyAnswerRow(Table):
    """What somebody answered, 1 to 5 each.  part: answers are counted by whole fives.

    answer_id: random, so that it says nothing of when it came.
    """

    __tablename__ = "survey_answer"
    __table_args__ = ({"sqlite_with_rowid": False},)

    answer_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    round_id: Mapped[str] = mapped_column(ForeignKey(_ROUND))
    part: Mapped[int]
    willing: Mapped[int]
    able: Mapped[int]
    supported: Mapped[int]


GROWING = ("survey_round", "survey_round_end", "survey_done", "survey_answer")
