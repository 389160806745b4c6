"""People, attempts with their answers and verdicts, ledger and badges."""

import sqlalchemy as sa
from alembic import op

from roleplay.storage.tables import UtcTime

revision = "0001"
down_revision = None

GROWING = (
    "attempt",
    "attempt_turn",
    "answer",
    "verdict",
    "hint",
    "attempt_end",
    "ledger_entry",
    "badge_earned",
)
MESSAGE = "rows are never changed or deleted"


def upgrade() -> None:
    """Make the tables of the voice loop, and the triggers that let them only grow."""
    _people_and_attempts()
    _answers()
    _ends_and_rewards()
    for table in GROWING:
        _let_only_grow(table)


def _people_and_attempts() -> None:
    op.create_table(
        "person",
        sa.Column("person_id", sa.String(36), primary_key=True),
        sa.Column("name", sa.String(80), nullable=False, unique=True),
        sa.Column("made_at", UtcTime, nullable=False),
    )
    op.create_table(
        "attempt",
        sa.Column("attempt_id", sa.String(36), primary_key=True),
        _reference("person_id", "person", nullable=False),
        sa.Column("scenario_key", sa.String(200), nullable=False),
        sa.Column("version", sa.String(80), nullable=False),
        sa.Column("title", sa.String(200), nullable=False),
        sa.Column("skill", sa.String(80), nullable=False),
        sa.Column("difficulty", sa.Integer, nullable=False),
        sa.Column("pass_mark", sa.Integer, nullable=False),
        sa.Column("buyer", sa.String(80), nullable=False),
        sa.Column("seed", sa.Integer, nullable=False),
        sa.Column("avoid", sa.Text, nullable=False),
        sa.Column("started_at", UtcTime, nullable=False),
        sa.Column("utc_offset_min", sa.Integer, nullable=False),
        sa.Column("retry_of", sa.String(36), sa.ForeignKey("attempt.attempt_id")),
        sa.Column("retry_number", sa.Integer),
        sa.Column("retry_before", sa.Double),
    )
    op.create_index("attempt_of_person", "attempt", ["person_id", "started_at"])
    op.create_table(
        "attempt_turn",
        _reference("attempt_id", "attempt", primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("turn_id", sa.String(80), nullable=False),
        sa.Column("line", sa.Text, nullable=False),
        sa.Column("mood", sa.String(12), nullable=False),
        sa.Column("objection", sa.String(20), nullable=False),
        sa.Column("opening", sa.Boolean, nullable=False),
        sa.Column("trust", sa.Integer, nullable=False),
        sa.Column("answered_at", UtcTime, nullable=False),
    )


def _answers() -> None:
    op.create_table(
        "answer",
        sa.Column("answer_id", sa.String(36), primary_key=True),
        _reference("attempt_id", "attempt", nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("details", sa.Text, nullable=False),
        sa.Column("score", sa.Double),
        sa.Column("not_measured", sa.Text),
        sa.Column("earned", sa.Double, nullable=False),
        sa.Column("weight", sa.Double, nullable=False),
        sa.Column("recording", sa.String(200)),
        sa.UniqueConstraint("attempt_id", "number", "revision", name="one_revision"),
    )
    op.create_table(
        "verdict",
        _reference("answer_id", "answer", primary_key=True),
        sa.Column("criterion_id", sa.String(80), primary_key=True),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("verdict", sa.String(16), nullable=False),
        sa.Column("credit", sa.Double),
        sa.Column("weight", sa.Double, nullable=False),
        sa.Column("kind", sa.String(12), nullable=False),
        sa.Column("behaviour", sa.String(40), nullable=False),
        sa.Column("tags", sa.String(80), nullable=False),
        sa.Column("details", sa.Text, nullable=False),
        sa.Column("scoring_version", sa.String(12), nullable=False),
    )
    op.create_table(
        "hint",
        _reference("attempt_id", "attempt", primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("opened_at", UtcTime, nullable=False),
    )


def _ends_and_rewards() -> None:
    op.create_table(
        "attempt_end",
        _reference("attempt_id", "attempt", primary_key=True),
        sa.Column("ending_id", sa.String(80)),
        sa.Column("ending_title", sa.String(200), nullable=False),
        sa.Column("result", sa.String(8)),
        sa.Column("score", sa.Double),
        sa.Column("earned", sa.Double, nullable=False),
        sa.Column("weight", sa.Double, nullable=False),
        sa.Column("reason", sa.String(12), nullable=False),
        sa.Column("ended_at", UtcTime, nullable=False),
    )
    op.create_table(
        "ledger_entry",
        _reference("person_id", "person", primary_key=True),
        sa.Column("entry_id", sa.String(36), primary_key=True),
        sa.Column("cause", sa.String(20), nullable=False),
        sa.Column("points", sa.Integer, nullable=False),
        sa.Column("pot", sa.String(200), nullable=False),
        sa.Column("skill", sa.String(80), nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        _reference("attempt_id", "attempt", nullable=False),
        sa.Column("given_at", UtcTime, nullable=False),
    )
    op.create_index("ledger_of_person", "ledger_entry", ["person_id", "given_at"])
    op.create_table(
        "badge_earned",
        _reference("person_id", "person", primary_key=True),
        sa.Column("badge_id", sa.String(40), primary_key=True),
        _reference("attempt_id", "attempt", nullable=False),
        sa.Column("earned_at", UtcTime, nullable=False),
    )


def _reference(
    name: str, table: str, *, primary_key: bool = False, nullable: bool | None = None
) -> "sa.Column[str]":
    target = sa.ForeignKey(f"{table}.{name}")
    empty = not primary_key if nullable is None else nullable
    return sa.Column(
        name, sa.String(36), target, primary_key=primary_key, nullable=empty
    )


def _let_only_grow(table: str) -> None:
    if op.get_bind().dialect.name == "sqlite":
        for verb in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{MESSAGE}'); END"
            )
        return
    op.execute(
        "CREATE OR REPLACE FUNCTION only_grows() RETURNS trigger AS "
        f"$$ BEGIN RAISE EXCEPTION '{MESSAGE}'; END $$ LANGUAGE plpgsql"
    )
    op.execute(
        f"CREATE TRIGGER {table}_only_grows BEFORE UPDATE OR DELETE ON {table} "
        "FOR EACH ROW EXECUTE FUNCTION only_grows()"
    )
