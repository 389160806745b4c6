"""Answers judged again, scores of attempts after that, and who judged with what."""

import sqlalchemy as sa
from alembic import op

from roleplay.storage.migrations.growing import let_only_grow
from roleplay.storage.tables import UtcTime

revision = "0002"
down_revision = "0001"

COLUMNS = (
    "answer_id, criterion_id, position, verdict, credit, weight, kind, behaviour, "
    "tags, details, scoring_version"
)


def upgrade() -> None:
    """Give verdicts a number and versions, and make the tables of later scores."""
    _number_verdicts()
    _make_judging()
    _make_attempt_score()
    for table in ("verdict", "judging", "attempt_score"):
        let_only_grow(table)


def _number_verdicts() -> None:
    # The key changes, which SQLite cannot do in place: the rows move to a new table.
    op.rename_table("verdict", "verdict_0001")
    op.create_table(
        "verdict",
        sa.Column("answer_id", sa.String(36), sa.ForeignKey("answer.answer_id"),
                  primary_key=True),
        sa.Column("judging", sa.Integer, primary_key=True),
        sa.Column("criterion_id", sa.String(80), primary_key=True),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("verdict", sa.String(16), nullable=False),
        sa.Column("credit", sa.Double),
        sa.Column("weight", sa.Double, nullable=False),
        sa.Column("kind", sa.String(12), nullable=False),
        sa.Column("behaviour", sa.String(40), nullable=False),
        sa.Column("tags", sa.String(80), nullable=False),
        sa.Column("details", sa.Text, nullable=False),
        sa.Column("scoring_version", sa.String(80), nullable=False),
        sa.Column("scenario_version", sa.String(80)),
    )  # fmt: skip
    # Which version of a file judged was not kept before; it stays unknown.
    op.execute(
        f"INSERT INTO verdict ({COLUMNS}, judging, scenario_version) "
        f"SELECT {COLUMNS}, 0, NULL FROM verdict_0001"
    )
    op.drop_table("verdict_0001")


def _make_judging() -> None:
    op.create_table(
        "judging",
        sa.Column("answer_id", sa.String(36), sa.ForeignKey("answer.answer_id"),
                  primary_key=True),
        sa.Column("judging", sa.Integer, primary_key=True),
        sa.Column("score", sa.Double),
        sa.Column("not_measured", sa.Text),
        sa.Column("earned", sa.Double, nullable=False),
        sa.Column("weight", sa.Double, nullable=False),
        sa.Column("scoring_version", sa.String(80), nullable=False),
        sa.Column("scenario_version", sa.String(80), nullable=False),
        sa.Column("judged_at", UtcTime, nullable=False),
    )  # fmt: skip


def _make_attempt_score() -> None:
    op.create_table(
        "attempt_score",
        sa.Column("attempt_id", sa.String(36), sa.ForeignKey("attempt.attempt_id"),
                  primary_key=True),
        sa.Column("nth", sa.Integer, primary_key=True),
        sa.Column("cause", sa.String(12), nullable=False),
        sa.Column("score", sa.Double),
        sa.Column("earned", sa.Double, nullable=False),
        sa.Column("weight", sa.Double, nullable=False),
        sa.Column("scored_at", UtcTime, nullable=False),
    )  # fmt: skip
