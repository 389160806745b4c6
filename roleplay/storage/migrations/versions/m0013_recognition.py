"""Notices, stories for the next meeting, and attempts shown as examples."""

import sqlalchemy as sa
from alembic import op

from roleplay.storage.migrations.growing import let_only_grow
from roleplay.storage.tables import UtcTime

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    """Make the tables, each with one for what came of it."""
    _make_notice()
    _make_story()
    _make_exemplar()
    for table in ("notice", "notice_seen", "story", "story_end", "exemplar",
                  "exemplar_end"):  # fmt: skip
        let_only_grow(table)


def _person(name: str) -> sa.Column[str]:
    return sa.Column(
        name, sa.String(36), sa.ForeignKey("person.person_id"), nullable=False
    )


def _make_notice() -> None:
    op.create_table(
        "notice",
        sa.Column("notice_id", sa.String(36), primary_key=True),
        _person("giver_id"),
        _person("person_id"),
        sa.Column("skill", sa.String(80), nullable=False),
        sa.Column("moment", sa.Text, nullable=False),
        sa.Column("about", sa.String(12), nullable=False),
        sa.Column("about_id", sa.String(36), nullable=False),
        sa.Column("given_on", sa.Date, nullable=False),
        sa.Column("given_at", UtcTime, nullable=False),
    )
    op.create_index("notice_of_person", "notice", ["person_id", "given_at"])
    op.create_index("notice_by_giver", "notice", ["giver_id", "given_at"])
    op.create_table(
        "notice_seen",
        sa.Column("notice_id", sa.String(36), sa.ForeignKey("notice.notice_id"),
                  primary_key=True),
        sa.Column("seen_at", UtcTime, nullable=False),
    )  # fmt: skip


def _make_story() -> None:
    op.create_table(
        "story",
        sa.Column("story_id", sa.String(36), primary_key=True),
        sa.Column("notice_id", sa.String(36), sa.ForeignKey("notice.notice_id"),
                  nullable=False),
        _person("teller_id"),
        _person("by_id"),
        sa.Column("queued_at", UtcTime, nullable=False),
    )  # fmt: skip
    op.create_index("story_of_teller", "story", ["teller_id"])
    op.create_table(
        "story_end",
        sa.Column("story_id", sa.String(36), sa.ForeignKey("story.story_id"),
                  primary_key=True),
        sa.Column("outcome", sa.String(12), nullable=False),
        _person("by_id"),
        sa.Column("meeting", sa.String(80), nullable=False),
        sa.Column("ended_at", UtcTime, nullable=False),
    )  # fmt: skip


def _make_exemplar() -> None:
    op.create_table(
        "exemplar",
        sa.Column("exemplar_id", sa.String(36), primary_key=True),
        sa.Column("attempt_id", sa.String(36), sa.ForeignKey("attempt.attempt_id"),
                  nullable=False),
        _person("person_id"),
        sa.Column("why", sa.Text, nullable=False),
        sa.Column("used", sa.Text, nullable=False),
        sa.Column("shown_at", UtcTime, nullable=False),
    )  # fmt: skip
    op.create_index("exemplar_of_attempt", "exemplar", ["attempt_id"])
    op.create_table(
        "exemplar_end",
        sa.Column("exemplar_id", sa.String(36), sa.ForeignKey("exemplar.exemplar_id"),
                  primary_key=True),
        sa.Column("ended_at", UtcTime, nullable=False),
    )  # fmt: skip
