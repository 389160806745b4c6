"""Appeals against verdicts, and attempts shared with a person."""

import sqlalchemy as sa
from alembic import op

from roleplay.storage.migrations.growing import let_only_grow
from roleplay.storage.tables import UtcTime

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Make the tables, each with one for what came of it."""
    _make_appeal()
    _make_share()
    for table in ("appeal", "appeal_end", "share", "share_end"):
        let_only_grow(table)


def _make_appeal() -> None:
    op.create_table(
        "appeal",
        sa.Column("appeal_id", sa.String(36), primary_key=True),
        sa.Column("attempt_id", sa.String(36), sa.ForeignKey("attempt.attempt_id"),
                  nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("criterion_id", sa.String(80), nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("appealed_at", UtcTime, nullable=False),
    )  # fmt: skip
    op.create_index("appeal_of_attempt", "appeal", ["attempt_id"])
    op.create_table(
        "appeal_end",
        sa.Column("appeal_id", sa.String(36), sa.ForeignKey("appeal.appeal_id"),
                  primary_key=True),
        sa.Column("outcome", sa.String(12), nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("person_id", sa.String(36), sa.ForeignKey("person.person_id"),
                  nullable=False),
        sa.Column("ended_at", UtcTime, nullable=False),
    )  # fmt: skip


def _make_share() -> None:
    op.create_table(
        "share",
        sa.Column("share_id", sa.String(36), primary_key=True),
        sa.Column("attempt_id", sa.String(36), sa.ForeignKey("attempt.attempt_id"),
                  nullable=False),
        sa.Column("person_id", sa.String(36), sa.ForeignKey("person.person_id"),
                  nullable=False),
        sa.Column("shared_at", UtcTime, nullable=False),
    )  # fmt: skip
    op.create_index("share_of_attempt", "share", ["attempt_id"])
    op.create_index("share_with_person", "share", ["person_id", "shared_at"])
    op.create_table(
        "share_end",
        sa.Column("share_id", sa.String(36), sa.ForeignKey("share.share_id"),
                  primary_key=True),
        sa.Column("ended_at", UtcTime, nullable=False),
    )  # fmt: skip
