"""Team meetings: who was there, rounds, hands counted, stories told."""

import sqlalchemy as sa
from alembic import op

from roleplay.storage.migrations.growing import let_only_grow
from roleplay.storage.tables import UtcTime

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Make the tables; their rows are never changed."""
    _make_meeting()
    _make_round()
    _make_story()
    for table in (
        "meeting", "meeting_end", "meeting_attendee", "meeting_round", "meeting_turn",
        "meeting_hand", "meeting_story",
    ):  # fmt: skip
        let_only_grow(table)


def _make_meeting() -> None:
    op.create_table(
        "meeting",
        sa.Column("meeting_id", sa.String(36), primary_key=True),
        sa.Column("host_id", sa.String(36), sa.ForeignKey("person.person_id"),
                  nullable=False),
        sa.Column("answer_s", sa.Integer, nullable=False),
        sa.Column("started_at", UtcTime, nullable=False),
    )  # fmt: skip
    op.create_index("meeting_of_host", "meeting", ["host_id"])
    op.create_table(
        "meeting_end",
        sa.Column("meeting_id", sa.String(36), sa.ForeignKey("meeting.meeting_id"),
                  primary_key=True),
        sa.Column("ended_at", UtcTime, nullable=False),
    )  # fmt: skip
    op.create_table(
        "meeting_attendee",
        sa.Column("attendee_id", sa.String(36), primary_key=True),
        sa.Column("meeting_id", sa.String(36), sa.ForeignKey("meeting.meeting_id"),
                  nullable=False),
        sa.Column("person_id", sa.String(36), sa.ForeignKey("person.person_id")),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("came_at", UtcTime, nullable=False),
    )  # fmt: skip
    op.create_index("attendee_of_meeting", "meeting_attendee", ["meeting_id"])


def _make_round() -> None:
    op.create_table(
        "meeting_round",
        sa.Column("round_id", sa.String(36), primary_key=True),
        sa.Column("meeting_id", sa.String(36), sa.ForeignKey("meeting.meeting_id"),
                  nullable=False),
        sa.Column("attendee_id", sa.String(36),
                  sa.ForeignKey("meeting_attendee.attendee_id"), nullable=False),
        sa.Column("scenario_key", sa.String(200), nullable=False),
        sa.Column("title", sa.String(200), nullable=False),
        sa.Column("skill", sa.String(80), nullable=False),
        sa.Column("attempt_id", sa.String(36), sa.ForeignKey("attempt.attempt_id")),
        sa.Column("began_at", UtcTime, nullable=False),
    )  # fmt: skip
    op.create_index("round_of_meeting", "meeting_round", ["meeting_id"])
    op.create_table(
        "meeting_turn",
        sa.Column("round_id", sa.String(36), sa.ForeignKey("meeting_round.round_id"),
                  primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("line", sa.Text, nullable=False),
        sa.Column("heard", sa.String(8), nullable=False),
        sa.Column("answered_at", UtcTime, nullable=False),
    )  # fmt: skip
    op.create_table(
        "meeting_hand",
        sa.Column("hand_id", sa.String(36), primary_key=True),
        sa.Column("round_id", sa.String(36), sa.ForeignKey("meeting_round.round_id"),
                  nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("criterion_id", sa.String(80), nullable=False),
        sa.Column("label", sa.Text, nullable=False),
        sa.Column("hand", sa.String(8), nullable=False),
        sa.Column("change", sa.Integer, nullable=False),
        sa.Column("counted_at", UtcTime, nullable=False),
    )  # fmt: skip
    op.create_index("hand_of_round", "meeting_hand", ["round_id"])


def _make_story() -> None:
    op.create_table(
        "meeting_story",
        sa.Column("story_id", sa.String(36), primary_key=True),
        sa.Column("meeting_id", sa.String(36), sa.ForeignKey("meeting.meeting_id"),
                  nullable=False),
        sa.Column("attendee_id", sa.String(36),
                  sa.ForeignKey("meeting_attendee.attendee_id"), nullable=False),
        sa.Column("skill", sa.String(80), nullable=False),
        sa.Column("what", sa.Text, nullable=False),
        sa.Column("told_at", UtcTime, nullable=False),
    )  # fmt: skip
    op.create_index("story_of_meeting", "meeting_story", ["meeting_id"])
