"""Roles people hold, whether they show their effort, and PINs of profiles."""

import sqlalchemy as sa
from alembic import op

from roleplay.storage.migrations.growing import let_only_grow
from roleplay.storage.tables import UtcTime

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Make the tables; everybody is a rep who shows nothing until they choose."""
    op.create_table(
        "person_role",
        sa.Column("change_id", sa.String(36), primary_key=True),
        sa.Column("person_id", sa.String(36), sa.ForeignKey("person.person_id"),
                  nullable=False),
        sa.Column("role", sa.String(12), nullable=False),
        sa.Column("holds", sa.Boolean, nullable=False),
        sa.Column("by_id", sa.String(36), sa.ForeignKey("person.person_id"),
                  nullable=False),
        sa.Column("changed_at", UtcTime, nullable=False),
    )  # fmt: skip
    op.create_index("role_of_person", "person_role", ["person_id", "role"])
    op.create_table(
        "effort_choice",
        sa.Column("choice_id", sa.String(36), primary_key=True),
        sa.Column("person_id", sa.String(36), sa.ForeignKey("person.person_id"),
                  nullable=False),
        sa.Column("shows", sa.Boolean, nullable=False),
        sa.Column("chosen_at", UtcTime, nullable=False),
    )  # fmt: skip
    op.create_index("effort_of_person", "effort_choice", ["person_id"])
    for table in ("person_role", "effort_choice"):
        let_only_grow(table)
    op.create_table(
        "person_pin",
        sa.Column("person_id", sa.String(36), sa.ForeignKey("person.person_id"),
                  primary_key=True),
        sa.Column("hashed", sa.String(200), nullable=False),
        sa.Column("wrong", sa.Integer, nullable=False),
        sa.Column("wrong_at", UtcTime),
    )  # fmt: skip
