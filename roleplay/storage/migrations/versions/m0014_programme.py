"""Programmes, their outcomes, wishes for roles, message and readiness survey."""

import sqlalchemy as sa
from alembic import op

from roleplay.storage.migrations.growing import let_only_grow
from roleplay.storage.tables import UtcTime

revision = "0014"
down_revision = "0013"

TABLES = (
    "programme",
    "programme_text",
    "programme_end",
    "enrolment",
    "outcome",
    "outcome_text",
    "measurement",
    "outcome_link",
    "role_wish",
    "role_decision",
    "message_pitch",
    "survey_round",
    "survey_round_end",
    "survey_done",
    "survey_answer",
)


def upgrade() -> None:
    """Make the tables; none of their rows is ever changed."""
    _make_programme()
    _make_outcome()
    _make_measured()
    _make_role()
    _make_message()
    _make_survey()
    for table in TABLES:
        let_only_grow(table)


def _id(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String(36), primary_key=True)


def _of(
    name: str, table: str, key: str = "", *, primary: bool = False
) -> sa.Column[str]:
    target = sa.ForeignKey(f"{table}.{key or name}")
    return sa.Column(name, sa.String(36), target, primary_key=primary, nullable=False)


def _by(name: str = "person_id") -> sa.Column[str]:
    return _of(name, "person", "person_id")


def _at(name: str) -> sa.Column[object]:
    return sa.Column(name, UtcTime, nullable=False)


def _make_programme() -> None:
    op.create_table("programme", _id("programme_id"), _by(), _at("made_at"))
    op.create_table(
        "programme_text",
        _id("text_id"),
        _of("programme_id", "programme"),
        sa.Column("title", sa.String(80), nullable=False),
        sa.Column("goal", sa.Text, nullable=False),
        sa.Column("started_on", sa.Date, nullable=False),
        sa.Column("weeks", sa.Integer, nullable=False),
        _by(),
        _at("set_at"),
    )
    op.create_index("text_of_programme", "programme_text", ["programme_id"])
    op.create_table(
        "programme_end",
        _of("programme_id", "programme", primary=True),
        _by(),
        _at("ended_at"),
    )
    op.create_table(
        "enrolment",
        _id("enrolment_id"),
        _of("programme_id", "programme"),
        _by(),
        sa.Column("is_in", sa.Boolean, nullable=False),
        _by("by_id"),
        _at("set_at"),
    )
    op.create_index(
        "enrolment_of_programme", "enrolment", ["programme_id", "person_id"]
    )


def _make_outcome() -> None:
    op.create_table(
        "outcome", _id("outcome_id"), _of("programme_id", "programme"), _at("made_at")
    )
    op.create_index("outcome_of_programme", "outcome", ["programme_id"])
    op.create_table(
        "outcome_text",
        _id("text_id"),
        _of("outcome_id", "outcome"),
        sa.Column("measure", sa.String(120), nullable=False),
        sa.Column("unit", sa.String(40), nullable=False),
        sa.Column("from_value", sa.Double, nullable=False),
        sa.Column("to_value", sa.Double, nullable=False),
        sa.Column("by_on", sa.Date, nullable=False),
        sa.Column("is_dropped", sa.Boolean, nullable=False),
        _by(),
        _at("set_at"),
    )
    op.create_index("text_of_outcome", "outcome_text", ["outcome_id"])


def _make_measured() -> None:
    op.create_table(
        "measurement",
        _id("measurement_id"),
        _of("outcome_id", "outcome"),
        sa.Column("value", sa.Double, nullable=False),
        sa.Column("measured_on", sa.Date, nullable=False),
        _by(),
        _at("entered_at"),
    )
    op.create_index("measurement_of_outcome", "measurement", ["outcome_id"])
    op.create_table(
        "outcome_link",
        _id("link_id"),
        _of("outcome_id", "outcome"),
        sa.Column("kind", sa.String(12), nullable=False),
        sa.Column("key", sa.String(200), nullable=False),
        sa.Column("serves", sa.Boolean, nullable=False),
        _by(),
        _at("set_at"),
    )
    op.create_index("link_of_outcome", "outcome_link", ["outcome_id"])


def _make_role() -> None:
    op.create_table(
        "role_wish",
        _id("wish_id"),
        _by(),
        sa.Column("role", sa.String(12), nullable=False),
        sa.Column("wants", sa.Boolean, nullable=False),
        _at("stated_at"),
    )
    op.create_index("wish_of_person", "role_wish", ["person_id"])
    op.create_table(
        "role_decision",
        _id("decision_id"),
        _of("programme_id", "programme"),
        _by(),
        sa.Column("role", sa.String(12), nullable=False),
        sa.Column("decision", sa.String(12), nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        _by("by_id"),
        _at("decided_at"),
    )
    op.create_index("decision_of_programme", "role_decision", ["programme_id"])


def _make_message() -> None:
    op.create_table(
        "message_pitch",
        _id("pitch_id"),
        _of("programme_id", "programme"),
        sa.Column("level", sa.String(12), nullable=False),
        sa.Column("pitch", sa.Text, nullable=False),
        sa.Column("points", sa.Text, nullable=False),
        _by(),
        _at("set_at"),
    )
    op.create_index("pitch_of_programme", "message_pitch", ["programme_id", "level"])


def _make_survey() -> None:
    op.create_table(
        "survey_round",
        _id("round_id"),
        _of("programme_id", "programme"),
        sa.Column("phase", sa.String(12), nullable=False),
        sa.Column("opened_on", sa.Date, nullable=False),
        _by(),
        _at("opened_at"),
    )
    op.create_index("round_of_programme", "survey_round", ["programme_id"])
    op.create_table(
        "survey_round_end",
        _of("round_id", "survey_round", primary=True),
        _by(),
        _at("ended_at"),
    )
    # No hidden row number: it would say in what order people answered.
    op.create_table(
        "survey_done",
        _of("round_id", "survey_round", primary=True),
        _of("person_id", "person", primary=True),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "survey_answer",
        _id("answer_id"),
        _of("round_id", "survey_round"),
        *(
            sa.Column(name, sa.Integer, nullable=False)
            for name in ("part", "willing", "able", "supported")
        ),
        sqlite_with_rowid=False,
    )
