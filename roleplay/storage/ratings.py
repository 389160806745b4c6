"""Coaches' ratings, overrides, and notes on attempts: added, never changed."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session
from uuid_utils import uuid7

from roleplay.scoring import Verdict
from roleplay.storage.database import Database
from roleplay.storage.feedback import feedback_on
from roleplay.storage.rated import (
    AppealLine,
    AppView,
    CriterionPlace,
    Feedback,
    RatedLine,
    StoredNote,
    StoredOverride,
    StoredRating,
)
from roleplay.storage.rated_lines import (
    app_of,
    overridden_lines,
    place_of,
    rated_lines,
)
from roleplay.storage.tables import (
    AppealEndRow,
    AppealRow,
    AttemptRow,
    NoteRow,
    OverrideRow,
    PersonRow,
    RatingRow,
    SeenRow,
    ShareEndRow,
    ShareRow,
)


class Ratings:
    """The ratings of one database.  Every method is one transaction.

    Overrides are added with the scores they change, by ``Attempts.rescore``.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def rate(self, rating: StoredRating) -> None:
        """Keep a rating; those before of the same criterion stay."""
        with self._database.begin() as session:
            session.add(
                RatingRow(
                    rating_id=str(uuid7()),
                    coach_id=rating.coach_id,
                    verdict=str(rating.verdict),
                    reason=rating.reason,
                    scoring_version=rating.app.scoring,
                    blind=rating.blind,
                    certified=rating.certified,
                    rated_at=rating.rated_at,
                    utc_offset_min=rating.utc_offset_min,
                    **_about(rating.place, rating.app),
                )
            )

    def ratings(self, attempt_id: str) -> tuple[StoredRating, ...]:
        """Return all ratings of an attempt, oldest first, superseded ones too."""
        query = select(RatingRow).where(RatingRow.attempt_id == attempt_id)
        with self._database.begin() as session:
            rows = session.scalars(query.order_by(RatingRow.rating_id))
            return tuple(_rating(row) for row in rows)

    def count_rated(self, coach_id: str) -> dict[str, int]:
        """Return how many criteria of each attempt a coach rated."""
        rated = (
            select(RatingRow.attempt_id, RatingRow.number, RatingRow.criterion_id)
            .where(RatingRow.coach_id == coach_id)
            .distinct()
            .subquery()
        )
        query = select(rated.c.attempt_id, func.count()).group_by(rated.c.attempt_id)
        with self._database.begin() as session:
            return dict(session.execute(query).all())

    def overrides(self, attempt_id: str) -> tuple[StoredOverride, ...]:
        """Return the overrides of an attempt, oldest first, superseded ones too."""
        with self._database.begin() as session:
            return overrides_of(session, attempt_id)

    def all_rated(self) -> tuple[RatedLine, ...]:
        """Return every rating of everybody, oldest first."""
        with self._database.begin() as session:
            return rated_lines(session)

    def all_overridden(self) -> tuple[RatedLine, ...]:
        """Return every override of everybody, oldest first."""
        with self._database.begin() as session:
            return overridden_lines(session)

    def waiting(self, person_id: str) -> tuple[AppealLine, ...]:
        """Return appeals nobody answered on attempts shown to a person, oldest first.

        Their own appeals are not among them.
        """
        query = (
            select(AppealRow, AttemptRow.title, PersonRow.name)
            .join(AttemptRow, AttemptRow.attempt_id == AppealRow.attempt_id)
            .join(PersonRow, PersonRow.person_id == AttemptRow.person_id)
            .outerjoin(AppealEndRow, AppealEndRow.appeal_id == AppealRow.appeal_id)
            .where(
                AppealEndRow.appeal_id.is_(None),
                AttemptRow.person_id != person_id,
                _shown_to(person_id),
            )
            .order_by(AppealRow.appeal_id)
        )
        with self._database.begin() as session:
            return tuple(
                AppealLine(
                    row.appeal_id,
                    CriterionPlace(row.attempt_id, row.number, row.criterion_id),
                    title,
                    name,
                    row.appealed_at,
                )
                for row, title, name in session.execute(query)
            )

    def feedback(self, person_id: str, limit: int = 100) -> tuple[Feedback, ...]:
        """Return what others said of a person's attempts, newest first."""
        with self._database.begin() as session:
            return feedback_on(session, person_id, limit)

    # Notes, and who saw the verdicts ------------------------------------------------

    def note(
        self, attempt_id: str, person_id: str, text: str, noted_at: datetime
    ) -> None:
        """Keep a note."""
        with self._database.begin() as session:
            session.add(
                NoteRow(
                    note_id=str(uuid7()),
                    attempt_id=attempt_id,
                    person_id=person_id,
                    text=text,
                    noted_at=noted_at,
                )
            )

    def notes(self, attempt_id: str) -> tuple[StoredNote, ...]:
        """Return the notes on an attempt, oldest first."""
        query = (
            select(NoteRow, PersonRow.name)
            .join(PersonRow, PersonRow.person_id == NoteRow.person_id)
            .where(NoteRow.attempt_id == attempt_id)
            .order_by(NoteRow.note_id)
        )
        with self._database.begin() as session:
            rows = session.execute(query)
            return tuple(
                StoredNote(row.person_id, by, row.text, row.noted_at)
                for row, by in rows
            )

    def see(self, attempt_id: str, person_id: str, seen_at: datetime) -> None:
        """Keep that a person saw the app's verdicts; a second time changes nothing."""
        with self._database.begin() as session:
            if session.get(SeenRow, (attempt_id, person_id)) is None:
                session.add(
                    SeenRow(attempt_id=attempt_id, person_id=person_id, seen_at=seen_at)
                )

    def has_seen(self, attempt_id: str, person_id: str) -> bool:
        """Return whether a person saw the app's verdicts on a whole attempt."""
        with self._database.begin() as session:
            return session.get(SeenRow, (attempt_id, person_id)) is not None


def add_override(session: Session, override: StoredOverride) -> None:
    """Add an override within a transaction."""
    session.add(
        OverrideRow(
            override_id=str(uuid7()),
            coach_id=override.coach_id,
            verdict=str(override.verdict),
            reason=override.reason,
            app_credit=override.app.credit,
            certified=override.certified,
            appeal_id=override.appeal_id,
            overridden_at=override.overridden_at,
            **_about(override.place, override.app),
        )
    )


def overrides_of(session: Session, attempt_id: str) -> tuple[StoredOverride, ...]:
    """Return the overrides of an attempt within a transaction, oldest first."""
    query = select(OverrideRow).where(OverrideRow.attempt_id == attempt_id)
    rows = session.scalars(query.order_by(OverrideRow.override_id))
    return tuple(
        StoredOverride(
            place=place_of(row),
            coach_id=row.coach_id,
            verdict=Verdict(row.verdict),
            reason=row.reason,
            app=app_of(row),
            certified=row.certified,
            overridden_at=row.overridden_at,
            appeal_id=row.appeal_id,
        )
        for row in rows
    )


def newest_of_each(
    overrides: Iterable[StoredOverride],
) -> dict[CriterionPlace, StoredOverride]:
    """Return the override that counts of each criterion.  overrides: oldest first."""
    return {override.place: override for override in overrides}


def _shown_to(person_id: str) -> ColumnElement[bool]:
    return (
        select(ShareRow.share_id)
        .outerjoin(ShareEndRow, ShareEndRow.share_id == ShareRow.share_id)
        .where(
            ShareRow.attempt_id == AttemptRow.attempt_id,
            ShareRow.person_id == person_id,
            ShareEndRow.share_id.is_(None),
        )
        .exists()
    )


def _about(place: CriterionPlace, app: AppView) -> dict[str, str | int]:
    return {
        "attempt_id": place.attempt_id,
        "number": place.number,
        "criterion_id": place.criterion_id,
        "label": app.label,
        "app_verdict": str(app.verdict),
        "app_reason": app.reason,
    }


def _rating(row: RatingRow) -> StoredRating:
    return StoredRating(
        place=place_of(row),
        coach_id=row.coach_id,
        verdict=Verdict(row.verdict),
        reason=row.reason,
        app=app_of(row),
        blind=row.blind,
        certified=row.certified,
        rated_at=row.rated_at,
        utc_offset_min=row.utc_offset_min,
    )
