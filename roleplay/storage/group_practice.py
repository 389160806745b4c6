"""Practice as far as a group's numbers are made of it: few columns, no words."""

from datetime import timedelta

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from roleplay.game import PracticeFact
from roleplay.storage.lines import ENDED, NEWEST_SCORE, WHOLE, newest_score
from roleplay.storage.tables import AttemptRow, EndRow


def practice_of(
    session: Session, *conditions: ColumnElement[bool]
) -> tuple[PracticeFact, ...]:
    """Return finished attempts without turns tried again, oldest first.

    conditions: on AttemptRow and EndRow, which attempts.
    """
    query = (
        select(
            AttemptRow.person_id, AttemptRow.attempt_id, AttemptRow.skill,
            AttemptRow.scenario_key, AttemptRow.pass_mark, AttemptRow.utc_offset_min,
            EndRow.ended_at, NEWEST_SCORE,
        )
        .join(EndRow, EndRow.attempt_id == AttemptRow.attempt_id)
        .where(ENDED, WHOLE, *conditions)
        .order_by(EndRow.ended_at, AttemptRow.attempt_id)
    )  # fmt: skip
    return tuple(
        PracticeFact(
            person_id=person_id,
            attempt_id=attempt_id,
            skill=skill,
            passed=None if score is None else score >= pass_mark,
            day_on=(ended_at + timedelta(minutes=offset_min)).date(),
            finished_at=ended_at,
            scenario_key=scenario_key,
        )
        for (
            person_id, attempt_id, skill, scenario_key, pass_mark, offset_min,
            ended_at, score,
        ) in session.execute(newest_score(query))
    )  # fmt: skip
