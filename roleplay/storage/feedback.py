"""What others said of a person's attempts, newest first, out of the tables."""

from datetime import datetime

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from roleplay.storage.rated import Feedback, FeedbackKind
from roleplay.storage.tables import (
    AppealEndRow,
    AppealRow,
    AttemptRow,
    NoteRow,
    OverrideRow,
    PersonRow,
    RatingRow,
)

ANSWERED = ("upheld", "declined")


def feedback_on(session: Session, person_id: str, limit: int) -> tuple[Feedback, ...]:
    """Return what others said, once for each attempt, person and kind."""
    found = [
        Feedback(attempt_id, title, by, kind, at)
        for kind, query in _queries(person_id)
        for attempt_id, title, by, at in session.execute(query)
    ]
    found.sort(key=lambda one: one.said_at, reverse=True)
    return tuple(found[:limit])


def _queries(
    person_id: str,
) -> tuple[tuple[FeedbackKind, Select[str, str, str, datetime]], ...]:
    notes = (
        select(
            AttemptRow.attempt_id, AttemptRow.title, PersonRow.name,
            func.max(NoteRow.noted_at),
        )
        .join(NoteRow, NoteRow.attempt_id == AttemptRow.attempt_id)
        .join(PersonRow, PersonRow.person_id == NoteRow.person_id)
    )  # fmt: skip
    ratings = (
        select(
            AttemptRow.attempt_id, AttemptRow.title, PersonRow.name,
            func.max(RatingRow.rated_at),
        )
        .join(RatingRow, RatingRow.attempt_id == AttemptRow.attempt_id)
        .join(PersonRow, PersonRow.person_id == RatingRow.coach_id)
    )  # fmt: skip
    overrides = (
        select(
            AttemptRow.attempt_id, AttemptRow.title, PersonRow.name,
            func.max(OverrideRow.overridden_at),
        )
        .join(OverrideRow, OverrideRow.attempt_id == AttemptRow.attempt_id)
        .join(PersonRow, PersonRow.person_id == OverrideRow.coach_id)
        # One that upholds an appeal is told as the answer to it.
        .where(OverrideRow.appeal_id.is_(None))
    )  # fmt: skip
    appeals = (
        select(
            AttemptRow.attempt_id, AttemptRow.title, PersonRow.name,
            func.max(AppealEndRow.ended_at),
        )
        .join(AppealRow, AppealRow.attempt_id == AttemptRow.attempt_id)
        .join(AppealEndRow, AppealEndRow.appeal_id == AppealRow.appeal_id)
        .join(PersonRow, PersonRow.person_id == AppealEndRow.person_id)
        .where(AppealEndRow.outcome.in_(ANSWERED))
    )  # fmt: skip
    mine = AttemptRow.person_id == person_id
    group = (AttemptRow.attempt_id, AttemptRow.title, PersonRow.name)
    return (
        ("note", notes.where(mine).group_by(*group)),
        ("rating", ratings.where(mine).group_by(*group)),
        ("verdict", overrides.where(mine).group_by(*group)),
        ("appeal", appeals.where(mine).group_by(*group)),
    )
