"""All that happened to one person, as the rules of the game see it."""

from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from roleplay.game import AppealFact, PersonFacts
from roleplay.storage.calls import call_facts
from roleplay.storage.contests import challenge_facts
from roleplay.storage.facts import facts
from roleplay.storage.plans import holidays_of
from roleplay.storage.tables import AppealEndRow, AppealRow, AttemptRow

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
