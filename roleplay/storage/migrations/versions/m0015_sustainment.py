"""What the programme cost, and what was done of a duty unseen."""

import sqlalchemy as sa
from alembic import op

from roleplay.storage.migrations.growing import let_only_grow
from roleplay.storage.tables import UtcTime

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    """Make the tables, each with one for what was taken back."""
    _make_cost()
    _make_duty_note()
    for table in ("cost", "cost_end", "duty_note", "duty_note_end"):
        let_only_grow(table)


def _make_cost() -> None:
    op.create_table(
        "cost",
        sa.Column("cost_id", sa.String(36), primary_key=True),
        sa.Column("person_id", sa.String(36), sa.ForeignKey("person.person_id"),
                  nullable=False),
        sa.Column("hundredths", sa.BigInteger, nullable=False),
        sa.Column("currency", sa.String(8), nullable=False),
        sa.Column("what", sa.Text, nullable=False),
        sa.Column("spent_on", sa.Date, nullable=False),
        sa.Column("noted_at", UtcTime, nullable=False),
    )  # fmt: skip
    op.create_table(
        "cost_end",
        sa.Column("cost_id", sa.String(36), sa.ForeignKey("cost.cost_id"),
                  primary_key=True),
        sa.Column("person_id", sa.String(36), sa.ForeignKey("person.person_id"),
                  nullable=False),
        sa.Column("ended_at", UtcTime, nullable=False),
    )  # fmt: skip


def _make_duty_note() -> None:
    op.create_table(
        "duty_note",
        sa.Column("note_id", sa.String(36), primary_key=True),
        sa.Column("person_id", sa.String(36), sa.ForeignKey("person.person_id"),
                  nullable=False),
        sa.Column("duty", sa.String(20), nullable=False),
        sa.Column("done_on", sa.Date, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("noted_at", UtcTime, nullable=False),
    )  # fmt: skip
    op.create_index("duty_note_of_person", "duty_note", ["person_id", "done_on"])
    op.create_table(
        "duty_note_end",
        sa.Column("note_id", sa.String(36), sa.ForeignKey("duty_note.note_id"),
                  primary_key=True),
        sa.Column("ended_at", UtcTime, nullable=False),
    )  # fmt: skip
