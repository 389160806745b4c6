"""Notes on real calls, and obstacles with who promised what, and what was decided."""

import sqlalchemy as sa
from alembic import op

from roleplay.storage.migrations.growing import let_only_grow
from roleplay.storage.tables import UtcTime

revision = "0012"
down_revision = "0008"

GROWING = (
    "call_note", "call_seen", "call_note_end",
    "obstacle", "obstacle_pledge", "obstacle_end",
)  # fmt: skip


def upgrade() -> None:
    """Make the tables; nothing was noted or logged before."""
    _make_calls()
    _make_obstacles()
    for table in GROWING:
        let_only_grow(table)


def _make_calls() -> None:
    op.create_table(
        "call_note",
        sa.Column("call_id", sa.String(36), primary_key=True),
        _person("person_id"),
        sa.Column("skill", sa.String(80), nullable=False),
        sa.Column("day_on", sa.Date, nullable=False),
        sa.Column("account", sa.String(120), nullable=False),
        sa.Column("said", sa.Text, nullable=False),
        _person("by_id"),
        sa.Column("witness", sa.String(8), nullable=False),
        sa.Column("noted_at", UtcTime, nullable=False),
    )
    op.create_index("call_note_of_person", "call_note", ["person_id", "day_on"])
    op.create_table(
        "call_seen",
        sa.Column("call_id", sa.String(36), sa.ForeignKey("call_note.call_id"),
                  primary_key=True),
        _person("by_id"),
        sa.Column("seen_at", UtcTime, nullable=False),
    )  # fmt: skip
    op.create_table(
        "call_note_end",
        sa.Column("call_id", sa.String(36), sa.ForeignKey("call_note.call_id"),
                  primary_key=True),
        sa.Column("ended_at", UtcTime, nullable=False),
    )  # fmt: skip


def _make_obstacles() -> None:
    op.create_table(
        "obstacle",
        sa.Column("obstacle_id", sa.String(36), primary_key=True),
        sa.Column("kind", sa.String(12), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("training", sa.Text, nullable=False),
        _person("by_id"),
        sa.Column("logged_at", UtcTime, nullable=False),
    )
    op.create_table(
        "obstacle_pledge",
        sa.Column("pledge_id", sa.String(36), primary_key=True),
        sa.Column("obstacle_id", sa.String(36),
                  sa.ForeignKey("obstacle.obstacle_id"), nullable=False),
        sa.Column("owner", sa.String(80), nullable=False),
        sa.Column("owner_id", sa.String(36), sa.ForeignKey("person.person_id")),
        sa.Column("by_on", sa.Date, nullable=False),
        _person("by_id"),
        sa.Column("pledged_at", UtcTime, nullable=False),
    )  # fmt: skip
    op.create_index("pledge_of_obstacle", "obstacle_pledge", ["obstacle_id"])
    op.create_table(
        "obstacle_end",
        sa.Column("obstacle_id", sa.String(36),
                  sa.ForeignKey("obstacle.obstacle_id"), primary_key=True),
        sa.Column("decided", sa.Text, nullable=False),
        _person("by_id"),
        sa.Column("ended_at", UtcTime, nullable=False),
    )  # fmt: skip


def _person(name: str) -> sa.Column[str]:
    key = sa.ForeignKey("person.person_id")
    return sa.Column(name, sa.String(36), key, nullable=False)
