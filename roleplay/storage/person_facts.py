"""All that happened to one person, as the rules of the game see it."""

from dataclasses import replace
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from roleplay.game import AppealFact, NoteFact, PersonFacts, RatingFact
from roleplay.storage.calls import call_facts
from roleplay.storage.contests import challenge_facts
from roleplay.storage.facts import facts
from roleplay.storage.plans import holidays_of
from roleplay.storage.tables import (
    AppealEndRow,
    AppealRow,
    AttemptRow,
    NoteRow,
    RatingRow,
)

ANSWERED = ("upheld", "declined")


def person_facts(session: Session, person_id: str) -> PersonFacts:
    """Return all that is kept of what happened to a person.

    buyers stays empty: which there are is known to the library alone.
    """
    return replace(other_facts(session, person_id), attempts=facts(session, person_id))


def other_facts(session: Session, person_id: str) -> PersonFacts:
    """Return what happened to a person beside attempts; quick."""
    return PersonFacts(
        holidays=holidays_of(session, person_id),
        ratings=_ratings(session, person_id),
        notes=_notes(session, person_id),
        calls=call_facts(session, person_id),
        appeals=_appeals(session, person_id),
        challenges=challenge_facts(session, person_id),
    )


def _appeals(session: Session, person_id: str) -> tuple[AppealFact, ...]:
    query = (
        select(AppealRow, AppealEndRow)
        .join(AppealEndRow, AppealEndRow.appeal_id == AppealRow.appeal_id)
        .join(AttemptRow, AttemptRow.attempt_id == AppealRow.attempt_id)
        .where(AttemptRow.person_id == person_id, AppealEndRow.outcome.in_(ANSWERED))
        .order_by(AppealEndRow.ended_at, AppealRow.appeal_id)
    )
    return tuple(
        AppealFact(row.appeal_id, row.attempt_id, end.ended_at, end.outcome == "upheld")
        for row, end in session.execute(query)
    )


def _ratings(session: Session, person_id: str) -> tuple[RatingFact, ...]:
    """Return the first rating with a reason of each criterion: once is once."""
    query = (
        select(
            RatingRow.attempt_id, RatingRow.number, RatingRow.criterion_id,
            RatingRow.rating_id, RatingRow.rated_at, RatingRow.utc_offset_min,
        )
        .where(RatingRow.coach_id == person_id, RatingRow.reason != "")
        .order_by(RatingRow.rating_id)
    )  # fmt: skip
    first: dict[tuple[str, int, str], RatingFact] = {}
    for attempt_id, number, name, rating_id, at, offset in session.execute(query):
        day_on = (at + timedelta(minutes=offset)).date()
        fact = RatingFact(rating_id, at, day_on, True, attempt_id)
        first.setdefault((attempt_id, number, name), fact)
    return tuple(first.values())


def _notes(session: Session, person_id: str) -> tuple[NoteFact, ...]:
    query = select(NoteRow.note_id, NoteRow.attempt_id, NoteRow.noted_at)
    query = query.where(NoteRow.person_id == person_id)
    rows = session.execute(query.order_by(NoteRow.note_id))
    return tuple(NoteFact(*row) for row in rows)
