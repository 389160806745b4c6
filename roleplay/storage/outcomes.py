"""Measurable outcomes: what they say, their values, and what serves them, as facts."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session
from uuid_utils import uuid7

from roleplay.game import Measurement
from roleplay.storage.database import Database
from roleplay.storage.tables import (
    MeasurementRow,
    OutcomeLinkRow,
    OutcomeRow,
    OutcomeTextRow,
)


@dataclass(frozen=True, slots=True)
class OutcomeText:
    """What an outcome says: a measure with its unit, from a value to a value, by when.

    is_dropped: it is followed no longer.
    """

    measure: str
    unit: str
    from_value: float
    to_value: float
    by_on: date
    is_dropped: bool = False


@dataclass(frozen=True, slots=True)
class StoredOutcome:
    """An outcome as it stands.  measurements: in the order they were entered.

    skills, scenarios: keys of what serves it, in the order they were tied to it.
    """

    outcome_id: str
    text: OutcomeText
    measurements: tuple[Measurement, ...]
    skills: tuple[str, ...]
    scenarios: tuple[str, ...]


class Outcomes:
    """The outcomes of one database.  by_id: the person who does it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, programme_id: str) -> tuple[StoredOutcome, ...]:
        """Return a programme's outcomes that are followed, in the order of making."""
        query = (
            select(OutcomeRow.outcome_id)
            .where(OutcomeRow.programme_id == programme_id)
            .order_by(OutcomeRow.outcome_id)
        )
        with self._database.begin() as session:
            found = (_outcome(session, one) for one in session.scalars(query).all())
            return tuple(one for one in found if not one.text.is_dropped)

    def add(
        self, programme_id: str, text: OutcomeText, by_id: str, made_at: datetime
    ) -> str:
        """Keep a new outcome; return its id."""
        outcome_id = str(uuid7())
        with self._database.begin() as session:
            row = OutcomeRow(
                outcome_id=outcome_id, programme_id=programme_id, made_at=made_at
            )
            session.add(row)
            session.flush()
            session.add(_outcome_row(outcome_id, text, by_id, made_at))
        return outcome_id

    def edit(
        self, outcome_id: str, text: OutcomeText, by_id: str, set_at: datetime
    ) -> None:
        """Let an outcome say something else from now on."""
        with self._database.begin() as session:
            session.add(_outcome_row(outcome_id, text, by_id, set_at))

    def measure(self, outcome_id: str, measured: Measurement, by_id: str) -> None:
        """Keep a value of an outcome; those before stay."""
        with self._database.begin() as session:
            row = MeasurementRow(
                measurement_id=str(uuid7()),
                outcome_id=outcome_id,
                value=measured.value,
                measured_on=measured.measured_on,
                person_id=by_id,
                entered_at=measured.entered_at,
            )
            session.add(row)

    def link(
        self,
        outcome_id: str,
        changes: Iterable[tuple[str, str, bool]],
        by_id: str,
        set_at: datetime,
    ) -> None:
        """Tie what serves an outcome to it, or untie it.

        changes: "skill" or "scenario", its key, and whether it serves the outcome.
        """
        with self._database.begin() as session:
            for kind, key, serves in changes:
                row = OutcomeLinkRow(
                    link_id=str(uuid7()),
                    outcome_id=outcome_id,
                    kind=kind,
                    key=key,
                    serves=serves,
                    person_id=by_id,
                    set_at=set_at,
                )
                session.add(row)


def _outcome(session: Session, outcome_id: str) -> StoredOutcome:
    query = (
        select(OutcomeTextRow)
        .where(OutcomeTextRow.outcome_id == outcome_id)
        .order_by(OutcomeTextRow.text_id.desc())
        .limit(1)
    )
    row = session.scalars(query).one()
    text = OutcomeText(
        row.measure,
        row.unit,
        row.from_value,
        row.to_value,
        row.by_on,
        row.is_dropped,
    )
    links = _links(session, outcome_id)
    return StoredOutcome(
        outcome_id,
        text,
        _measurements(session, outcome_id),
        tuple(key for kind, key in links if kind == "skill"),
        tuple(key for kind, key in links if kind == "scenario"),
    )


def _outcome_row(
    outcome_id: str, text: OutcomeText, by_id: str, set_at: datetime
) -> OutcomeTextRow:
    return OutcomeTextRow(
        text_id=str(uuid7()),
        outcome_id=outcome_id,
        measure=text.measure,
        unit=text.unit,
        from_value=text.from_value,
        to_value=text.to_value,
        by_on=text.by_on,
        is_dropped=text.is_dropped,
        person_id=by_id,
        set_at=set_at,
    )


def _measurements(session: Session, outcome_id: str) -> tuple[Measurement, ...]:
    query = (
        select(MeasurementRow)
        .where(MeasurementRow.outcome_id == outcome_id)
        .order_by(MeasurementRow.measurement_id)
    )
    return tuple(
        Measurement(row.value, row.measured_on, row.entered_at)
        for row in session.scalars(query)
    )


def _links(session: Session, outcome_id: str) -> tuple[tuple[str, str], ...]:
    query = (
        select(OutcomeLinkRow)
        .where(OutcomeLinkRow.outcome_id == outcome_id)
        .order_by(OutcomeLinkRow.link_id)
    )
    found: dict[tuple[str, str], None] = {}
    for row in session.scalars(query):
        if row.serves:
            found[row.kind, row.key] = None
        else:
            found.pop((row.kind, row.key), None)
    return tuple(found)
