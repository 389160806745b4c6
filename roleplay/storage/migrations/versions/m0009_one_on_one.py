"""One-on-ones: meetings, commitments, what was played together, private notes."""

import sqlalchemy as sa
from alembic import op

from roleplay.storage.migrations.growing import let_only_grow
from roleplay.storage.tables import UtcTime

revision = "0009"
down_revision = "0008"

GROWING = (
    "one_on_one",
    "one_on_one_end",
    "one_on_one_plan",
    "agenda_item",
    "agenda_tick",
    "commitment",
    "commitment_outcome",
    "played_together",
    "played_together_turn",
    "played_together_rating",
)


def upgrade() -> None:
    """Make the tables; all but private notes only grow."""
    _make_meetings()
    _make_agenda()
    _make_plan()
    _make_commitments()
    _make_played()
    _make_notes()
    for table in GROWING:
        let_only_grow(table)


def _id(name: str) -> "sa.Column[str]":
    return sa.Column(name, sa.String(36), primary_key=True)


def _of(name: str, to: str) -> "sa.Column[str]":
    return sa.Column(name, sa.String(36), sa.ForeignKey(to), nullable=False)


def _at(name: str) -> "sa.Column[object]":
    return sa.Column(name, UtcTime, nullable=False)


def _make_meetings() -> None:
    op.create_table(
        "one_on_one",
        _id("one_on_one_id"),
        _of("held_by", "person.person_id"),
        _of("held_with", "person.person_id"),
        sa.Column("minutes", sa.Integer, nullable=False),
        _at("started_at"),
    )
    op.create_index("one_on_one_held_by", "one_on_one", ["held_by", "started_at"])
    op.create_index("one_on_one_held_with", "one_on_one", ["held_with", "started_at"])
    op.create_table(
        "one_on_one_end",
        sa.Column("one_on_one_id", sa.String(36),
                  sa.ForeignKey("one_on_one.one_on_one_id"), primary_key=True),
        _at("ended_at"),
    )  # fmt: skip


def _make_agenda() -> None:
    op.create_table(
        "agenda_item",
        sa.Column("one_on_one_id", sa.String(36),
                  sa.ForeignKey("one_on_one.one_on_one_id"), primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("item_id", sa.String(20), nullable=False),
        sa.Column("title", sa.String(200), nullable=False),
        sa.Column("why", sa.Text, nullable=False),
        sa.Column("minutes", sa.Integer, nullable=False),
    )  # fmt: skip
    op.create_table(
        "agenda_tick",
        _id("tick_id"),
        _of("one_on_one_id", "one_on_one.one_on_one_id"),
        sa.Column("item_id", sa.String(20), nullable=False),
        sa.Column("done", sa.Boolean, nullable=False),
        _at("ticked_at"),
    )
    op.create_index("tick_of_one_on_one", "agenda_tick", ["one_on_one_id"])


def _make_plan() -> None:
    op.create_table(
        "one_on_one_plan",
        _id("plan_id"),
        _of("held_by", "person.person_id"),
        _of("held_with", "person.person_id"),
        _at("starts_at"),
        sa.Column("minutes", sa.Integer, nullable=False),
        _at("planned_at"),
    )
    op.create_index("plan_of_two", "one_on_one_plan", ["held_by", "held_with"])


def _make_commitments() -> None:
    op.create_table(
        "commitment",
        _id("commitment_id"),
        _of("one_on_one_id", "one_on_one.one_on_one_id"),
        _of("person_id", "person.person_id"),
        sa.Column("skill", sa.String(80), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("by_on", sa.Date, nullable=False),
        sa.Column("scenario_key", sa.String(200), nullable=False),
        _at("made_at"),
    )
    op.create_index("commitment_of_one_on_one", "commitment", ["one_on_one_id"])
    op.create_index("commitment_of_person", "commitment", ["person_id", "by_on"])
    op.create_table(
        "commitment_outcome",
        _id("outcome_id"),
        _of("commitment_id", "commitment.commitment_id"),
        sa.Column("outcome", sa.String(12), nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        _of("person_id", "person.person_id"),
        _at("said_at"),
    )
    op.create_index("outcome_of_commitment", "commitment_outcome", ["commitment_id"])


def _make_played() -> None:
    op.create_table(
        "played_together",
        _id("played_id"),
        _of("one_on_one_id", "one_on_one.one_on_one_id"),
        sa.Column("scenario_key", sa.String(200), nullable=False),
        sa.Column("version", sa.String(80), nullable=False),
        sa.Column("title", sa.String(200), nullable=False),
        sa.Column("seed", sa.Integer, nullable=False),
        _at("started_at"),
    )
    op.create_index("played_in_one_on_one", "played_together", ["one_on_one_id"])
    op.create_table(
        "played_together_turn",
        _id("take_id"),
        _of("played_id", "played_together.played_id"),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("turn_id", sa.String(80), nullable=False),
        sa.Column("branch", sa.Integer, nullable=False),
        _at("taken_at"),
    )
    op.create_index("turn_of_played", "played_together_turn", ["played_id"])
    op.create_table(
        "played_together_rating",
        _id("rating_id"),
        _of("played_id", "played_together.played_id"),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("criterion_id", sa.String(80), nullable=False),
        _of("person_id", "person.person_id"),
        sa.Column("verdict", sa.String(12), nullable=False),
        _at("rated_at"),
    )
    op.create_index("rating_of_played", "played_together_rating", ["played_id"])


def _make_notes() -> None:
    op.create_table(
        "private_note",
        _id("note_id"),
        _of("owner_id", "person.person_id"),
        _of("about_id", "person.person_id"),
        sa.Column("text", sa.Text, nullable=False),
        _at("written_at"),
        _at("changed_at"),
    )
    op.create_index("private_note_of_owner", "private_note", ["owner_id", "about_id"])
