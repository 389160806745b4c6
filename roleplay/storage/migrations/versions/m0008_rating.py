"""Coaches' ratings, overrides and notes of attempts; certifications of coaches."""

import sqlalchemy as sa
from alembic import op

from roleplay.storage.migrations.growing import let_only_grow
from roleplay.storage.tables import UtcTime

revision = "0008"
down_revision = "0007"

TABLES = (
    "rating", "verdict_override", "attempt_note", "verdicts_seen", "certification",
    "reference_rating", "certification_end",
)  # fmt: skip


def upgrade() -> None:
    """Make the tables; nothing in them is ever changed or deleted."""
    _make_rating()
    _make_override()
    _make_note()
    _make_certification()
    for table in TABLES:
        let_only_grow(table)


def _make_rating() -> None:
    op.create_table(
        "rating",
        sa.Column("rating_id", sa.String(36), primary_key=True),
        _attempt(),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("criterion_id", sa.String(80), nullable=False),
        sa.Column("label", sa.Text, nullable=False),
        _person("coach_id"),
        sa.Column("verdict", sa.String(16), nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("app_verdict", sa.String(16), nullable=False),
        sa.Column("app_reason", sa.Text, nullable=False),
        sa.Column("scoring_version", sa.String(80), nullable=False),
        sa.Column("blind", sa.Boolean, nullable=False),
        sa.Column("certified", sa.Boolean, nullable=False),
        sa.Column("rated_at", UtcTime, nullable=False),
        sa.Column("utc_offset_min", sa.Integer, nullable=False),
    )
    op.create_index("rating_of_attempt", "rating", ["attempt_id"])
    op.create_index("rating_of_coach", "rating", ["coach_id", "rated_at"])


def _make_override() -> None:
    op.create_table(
        "verdict_override",
        sa.Column("override_id", sa.String(36), primary_key=True),
        _attempt(),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("criterion_id", sa.String(80), nullable=False),
        sa.Column("label", sa.Text, nullable=False),
        _person("coach_id"),
        sa.Column("verdict", sa.String(16), nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("app_verdict", sa.String(16), nullable=False),
        sa.Column("app_reason", sa.Text, nullable=False),
        sa.Column("app_credit", sa.Double),
        sa.Column("certified", sa.Boolean, nullable=False),
        sa.Column("appeal_id", sa.String(36), sa.ForeignKey("appeal.appeal_id")),
        sa.Column("overridden_at", UtcTime, nullable=False),
    )
    op.create_index("override_of_attempt", "verdict_override", ["attempt_id"])


def _make_note() -> None:
    op.create_table(
        "attempt_note",
        sa.Column("note_id", sa.String(36), primary_key=True),
        _attempt(),
        _person("person_id"),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("noted_at", UtcTime, nullable=False),
    )
    op.create_index("note_on_attempt", "attempt_note", ["attempt_id"])
    op.create_index("note_by_person", "attempt_note", ["person_id", "noted_at"])
    op.create_table(
        "verdicts_seen",
        _attempt(primary_key=True),
        _person("person_id", primary_key=True),
        sa.Column("seen_at", UtcTime, nullable=False),
    )


def _make_certification() -> None:
    op.create_table(
        "certification",
        sa.Column("certification_id", sa.String(36), primary_key=True),
        _person("person_id"),
        sa.Column("begun_at", UtcTime, nullable=False),
    )
    op.create_index("certification_of_person", "certification", ["person_id"])
    op.create_table(
        "reference_rating",
        _certification(),
        sa.Column("reference_id", sa.String(80), primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("criterion_id", sa.String(80), primary_key=True),
        sa.Column("verdict", sa.String(16), nullable=False),
        sa.Column("reference_verdict", sa.String(16), nullable=False),
        sa.Column("rated_at", UtcTime, nullable=False),
    )
    op.create_table(
        "certification_end",
        _certification(),
        sa.Column("same", sa.Integer, nullable=False),
        sa.Column("count", sa.Integer, nullable=False),
        sa.Column("passed", sa.Boolean, nullable=False),
        sa.Column("ended_on", sa.Date, nullable=False),
        sa.Column("ended_at", UtcTime, nullable=False),
    )


def _attempt(*, primary_key: bool = False) -> sa.Column[str]:
    to = sa.ForeignKey("attempt.attempt_id")
    return sa.Column(
        "attempt_id", sa.String(36), to, nullable=False, primary_key=primary_key
    )


def _person(name: str, *, primary_key: bool = False) -> sa.Column[str]:
    to = sa.ForeignKey("person.person_id")
    return sa.Column(name, sa.String(36), to, nullable=False, primary_key=primary_key)


def _certification() -> sa.Column[str]:
    to = sa.ForeignKey("certification.certification_id")
    return sa.Column("certification_id", sa.String(36), to, primary_key=True)
