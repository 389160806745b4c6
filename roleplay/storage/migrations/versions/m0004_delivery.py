"""How answers were delivered, turn by turn; and badges that no attempt completed."""

import sqlalchemy as sa
from alembic import op

from roleplay.scoring import COMFORTABLE_PACE, delivery_of
from roleplay.storage.encoding import answer_of
from roleplay.storage.migrations.growing import let_only_grow
from roleplay.storage.tables import UtcTime

revision = "0004"
down_revision = "0003"

AT_ONCE = 500

OLD_ANSWERS = """
SELECT a.attempt_id, a.number, a.details, EXISTS (
    SELECT 1 FROM verdict v WHERE v.answer_id = a.answer_id AND v.kind = 'measure'
) FROM answer a WHERE a.revision = 0
"""


def upgrade() -> None:
    """Make the table of measures, fill it for old turns, and free the badges."""
    op.create_table(
        "turn_measure",
        sa.Column("attempt_id", sa.String(36), sa.ForeignKey("attempt.attempt_id"),
                  primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(20), primary_key=True),
        sa.Column("value", sa.Double, nullable=False),
    )  # fmt: skip
    _measure_old_turns()
    let_only_grow("turn_measure")
    _free_badges()


def _measure_old_turns() -> None:
    """Measure answers by their words, which were kept as they were heard.

    The pace's range was not kept: where a turn asked for a measure of its own, it is
    not known whether the pace was inside.
    """
    connection = op.get_bind()
    insert = sa.text(
        "INSERT INTO turn_measure VALUES (:attempt, :number, :name, :value)"
    )
    found = connection.execute(sa.text(OLD_ANSWERS))
    while rows := found.fetchmany(AT_ONCE):
        measured = [
            {"attempt": attempt_id, "number": number, "name": name, "value": value}
            for attempt_id, number, details, own_range in rows
            for name, value in delivery_of(
                answer_of(details), None if own_range else COMFORTABLE_PACE
            ).values().items()
        ]  # fmt: skip
        if measured:
            connection.execute(insert, measured)


def _free_badges() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.alter_column("badge_earned", "attempt_id", nullable=True)
        return
    # SQLite cannot change a column in place: the rows move to a new table.
    op.rename_table("badge_earned", "badge_earned_0002")
    op.create_table(
        "badge_earned",
        sa.Column("person_id", sa.String(36), sa.ForeignKey("person.person_id"),
                  primary_key=True),
        sa.Column("badge_id", sa.String(40), primary_key=True),
        sa.Column("attempt_id", sa.String(36), sa.ForeignKey("attempt.attempt_id")),
        sa.Column("earned_at", UtcTime, nullable=False),
    )  # fmt: skip
    columns = "person_id, badge_id, attempt_id, earned_at"
    op.execute(
        f"INSERT INTO badge_earned ({columns}) SELECT {columns} FROM badge_earned_0002"
    )
    op.drop_table("badge_earned_0002")
    let_only_grow("badge_earned")
