"""Assignments: scenarios, people and kept time, and other dates asked for."""

import sqlalchemy as sa
from alembic import op

from roleplay.storage.migrations.growing import let_only_grow
from roleplay.storage.tables import UtcTime

revision = "0011"
down_revision = "0010"

TABLES = (
    "assignment",
    "assignment_scenario",
    "assignment_person",
    "assignment_time",
    "assignment_end",
    "assignment_opened",
    "date_request",
    "date_request_end",
)


def upgrade() -> None:
    """Make the tables; what is in them is never changed."""
    _make_assignment()
    _make_parts()
    _make_said()
    _make_request()
    for table in TABLES:
        let_only_grow(table)


def _of_assignment(*, is_key: bool = False) -> "sa.Column[str]":
    key = sa.ForeignKey("assignment.assignment_id")
    name, kind = "assignment_id", sa.String(36)
    return sa.Column(name, kind, key, primary_key=is_key, nullable=False)


def _of_person(*, is_key: bool = False) -> "sa.Column[str]":
    key = sa.ForeignKey("person.person_id")
    name, kind = "person_id", sa.String(36)
    return sa.Column(name, kind, key, primary_key=is_key, nullable=False)


def _make_assignment() -> None:
    op.create_table(
        "assignment",
        sa.Column("assignment_id", sa.String(36), primary_key=True),
        _of_person(),
        sa.Column("why", sa.Text, nullable=False),
        sa.Column("outcome_id", sa.String(36), nullable=False),
        sa.Column("outcome", sa.Text, nullable=False),
        sa.Column("due_on", sa.Date, nullable=False),
        sa.Column("override", sa.Text, nullable=False),
        sa.Column("voice", sa.String(200), nullable=False),
        sa.Column("sent_at", UtcTime, nullable=False),
    )
    op.create_index("assignment_by_person", "assignment", ["person_id", "sent_at"])


def _make_parts() -> None:
    op.create_table(
        "assignment_scenario",
        _of_assignment(is_key=True),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("scenario_key", sa.String(200), nullable=False),
        sa.Column("title", sa.String(200), nullable=False),
        sa.Column("was_passed", sa.Boolean, nullable=False),
    )
    op.create_table(
        "assignment_person",
        _of_assignment(is_key=True),
        _of_person(is_key=True),
    )
    op.create_index("assignment_for_person", "assignment_person", ["person_id"])
    op.create_table(
        "assignment_time",
        _of_assignment(is_key=True),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("starts_at", UtcTime, nullable=False),
        sa.Column("minutes", sa.Integer, nullable=False),
    )


def _make_said() -> None:
    op.create_table(
        "assignment_end",
        _of_assignment(is_key=True),
        sa.Column("ended_at", UtcTime, nullable=False),
    )
    op.create_table(
        "assignment_opened",
        _of_assignment(is_key=True),
        _of_person(is_key=True),
        sa.Column("opened_at", UtcTime, nullable=False),
    )


def _make_request() -> None:
    op.create_table(
        "date_request",
        sa.Column("request_id", sa.String(36), primary_key=True),
        _of_assignment(),
        _of_person(),
        sa.Column("wished_on", sa.Date, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("asked_at", UtcTime, nullable=False),
    )
    op.create_index("date_request_of_assignment", "date_request", ["assignment_id"])
    op.create_table(
        "date_request_end",
        sa.Column("request_id", sa.String(36),
                  sa.ForeignKey("date_request.request_id"), primary_key=True),
        sa.Column("granted_on", sa.Date),
        sa.Column("reason", sa.Text, nullable=False),
        _of_person(),
        sa.Column("answered_at", UtcTime, nullable=False),
    )  # fmt: skip
