"""Ratings and overrides of everybody with what they are about, out of the tables."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from roleplay.scoring import Verdict
from roleplay.storage.rated import AppView, CriterionPlace, RatedLine
from roleplay.storage.tables import (
    AnswerRow,
    AttemptRow,
    OverrideRow,
    RatingRow,
    TurnRow,
)


@dataclass(frozen=True, slots=True)
class _Said:
    person_id: str
    scenario_key: str
    title: str
    turn_id: str
    words: str


def rated_lines(session: Session) -> tuple[RatedLine, ...]:
    """Return every rating of everybody, oldest first."""
    said = _said(session, RatingRow)
    rows = session.scalars(select(RatingRow).order_by(RatingRow.rating_id))
    return tuple(_line(row, said, blind=row.blind) for row in rows)


def overridden_lines(session: Session) -> tuple[RatedLine, ...]:
    """Return every override of everybody, oldest first."""
    said = _said(session, OverrideRow)
    rows = session.scalars(select(OverrideRow).order_by(OverrideRow.override_id))
    return tuple(_line(row, said, blind=False) for row in rows)


def place_of(row: RatingRow | OverrideRow) -> CriterionPlace:
    """Return which criterion a row is about."""
    return CriterionPlace(row.attempt_id, row.number, row.criterion_id)


def app_of(row: RatingRow | OverrideRow) -> AppView:
    """Return what the app said when the row was added."""
    label, verdict = row.label, Verdict(row.app_verdict)
    if isinstance(row, RatingRow):
        return AppView(label, verdict, row.app_reason, row.scoring_version)
    return AppView(label, verdict, row.app_reason, credit=row.app_credit)


def _said(
    session: Session, rated: type[RatingRow] | type[OverrideRow]
) -> dict[tuple[str, int], _Said]:
    query = (
        select(
            AnswerRow.attempt_id, AnswerRow.number, AttemptRow.person_id,
            AttemptRow.scenario_key, AttemptRow.title, TurnRow.turn_id, AnswerRow.text,
        )
        .join(AttemptRow, AttemptRow.attempt_id == AnswerRow.attempt_id)
        .join(
            TurnRow,
            (TurnRow.attempt_id == AnswerRow.attempt_id)
            & (TurnRow.number == AnswerRow.number),
        )
        .where(AnswerRow.attempt_id.in_(select(rated.attempt_id)))
        .order_by(AnswerRow.revision)
    )  # fmt: skip
    # The last revision of an answer stays: that is the one that counts.
    return {
        (attempt_id, number): _Said(person_id, key, title, turn_id, words)
        for attempt_id, number, person_id, key, title, turn_id, words in (
            session.execute(query)
        )
    }


def _line(
    row: RatingRow | OverrideRow, said: dict[tuple[str, int], _Said], *, blind: bool
) -> RatedLine:
    about = said[row.attempt_id, row.number]
    return RatedLine(
        place=place_of(row),
        person_id=about.person_id,
        scenario_key=about.scenario_key,
        title=about.title,
        turn_id=about.turn_id,
        words=about.words,
        coach_id=row.coach_id,
        verdict=Verdict(row.verdict),
        reason=row.reason,
        app=app_of(row),
        blind=blind,
        upheld=isinstance(row, OverrideRow) and row.appeal_id is not None,
    )
