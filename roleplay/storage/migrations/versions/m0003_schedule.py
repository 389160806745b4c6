"""Goals, holidays, what stood when an attempt was begun, and summaries.

The summaries are filled once the tables are there; see ``database``.
"""

import sqlalchemy as sa
from alembic import op

from roleplay.storage.migrations.growing import let_only_grow
from roleplay.storage.tables import UtcTime

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add what stood when an attempt was begun; make goals, holidays, summaries."""
    op.add_column("attempt", sa.Column("due_on", sa.Date))
    op.add_column("attempt", sa.Column("goal", sa.Integer))
    op.create_index(
        "attempt_of_scenario", "attempt", ["person_id", "scenario_key", "started_at"]
    )
    op.create_index("ledger_by_cause", "ledger_entry", ["person_id", "cause"])
    _make_goals()
    _make_holidays()
    _make_skill_card()
    _make_totals()
    for table in ("weekly_goal", "holiday", "holiday_cancel"):
        let_only_grow(table)


def _make_goals() -> None:
    op.create_table(
        "weekly_goal",
        sa.Column("goal_id", sa.String(36), primary_key=True),
        _person(),
        sa.Column("per_week", sa.Integer, nullable=False),
        sa.Column("from_on", sa.Date, nullable=False),
        sa.Column("set_at", UtcTime, nullable=False),
    )
    op.create_index("goal_of_person", "weekly_goal", ["person_id", "set_at"])


def _make_holidays() -> None:
    op.create_table(
        "holiday",
        sa.Column("holiday_id", sa.String(36), primary_key=True),
        _person(),
        sa.Column("from_on", sa.Date, nullable=False),
        sa.Column("to_on", sa.Date, nullable=False),
        sa.Column("made_at", UtcTime, nullable=False),
    )
    op.create_index("holiday_of_person", "holiday", ["person_id", "from_on"])
    op.create_table(
        "holiday_cancel",
        sa.Column("holiday_id", sa.String(36), sa.ForeignKey("holiday.holiday_id"),
                  primary_key=True),
        sa.Column("cancelled_at", UtcTime, nullable=False),
    )  # fmt: skip


def _make_skill_card() -> None:
    op.create_table(
        "skill_card",
        _person(primary_key=True),
        sa.Column("skill", sa.String(80), primary_key=True),
        sa.Column("stability", sa.Double, nullable=False),
        sa.Column("difficulty", sa.Double, nullable=False),
        sa.Column("last_on", sa.Date, nullable=False),
        sa.Column("due_on", sa.Date, nullable=False),
        sa.Column("reviews", sa.Integer, nullable=False),
        sa.Column("scores", sa.String(80), nullable=False),
        sa.Column("finished_at", UtcTime, nullable=False),
        sa.Column("attempt_id", sa.String(36), nullable=False),
        sa.Column("scenario_key", sa.String(200), nullable=False),
        sa.Column("line", sa.Text, nullable=False),
        sa.Column("mood", sa.String(12), nullable=False),
    )


def _make_totals() -> None:
    op.create_table(
        "attempt_open",
        _person(primary_key=True),
        sa.Column("attempt_id", sa.String(36), sa.ForeignKey("attempt.attempt_id"),
                  primary_key=True),
    )  # fmt: skip
    op.create_table(
        "scenario_best",
        _person(primary_key=True),
        sa.Column("scenario_key", sa.String(200), primary_key=True),
        sa.Column("best", sa.Double),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("last_at", UtcTime, nullable=False),
    )
    op.create_table(
        "day_total",
        _person(primary_key=True),
        sa.Column("day_on", sa.Date, primary_key=True),
        sa.Column("attempts", sa.Integer, nullable=False),
    )
    op.create_table(
        "person_total",
        _person(primary_key=True),
        sa.Column("points", sa.Integer, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
    )


def _person(*, primary_key: bool = False) -> sa.Column[str]:
    return sa.Column(
        "person_id",
        sa.String(36),
        sa.ForeignKey("person.person_id"),
        primary_key=primary_key,
        nullable=False,
    )
