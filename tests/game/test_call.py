from datetime import UTC, date, datetime, timedelta

import pytest

from roleplay.game import CallCount, CallNote, CallSeen, call_counts, witness_of

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


def note(
    call_id: str = "c",
    skill: str = "price",
    witness: str = "self",
    confirmed: CallSeen | None = None,
) -> CallNote:
    kinds = {"self": "self", "peer": "peer", "coach": "coach"}
    return CallNote(
        call_id, "maya", skill, date(2026, 3, 1), "Orrin", "He named it.", "maya",
        kinds[witness], NOW, confirmed,  # type: ignore[arg-type]
    )  # fmt: skip


@pytest.mark.parametrize(
    ("by", "roles", "witness"),
    [
        ("maya", {"rep"}, "self"),
        ("maya", {"manager"}, "self"),  # a manager's own note is a self-report too
        ("jonah", {"rep"}, "peer"),
        ("jonah", {"trainer"}, "peer"),
        ("jonah", set(), "peer"),
        ("rowan", {"manager"}, "coach"),
        ("rowan", {"coach", "rep"}, "coach"),
    ],
)
def test_who_saw_it_follows_from_who_writes(
    by: str, roles: set[str], witness: str
) -> None:
    assert witness_of("maya", by, roles) == witness


@pytest.mark.parametrize(
    ("witness", "confirmed", "is_evidence", "by_coach"),
    [
        ("self", False, False, False),
        ("self", True, True, True),
        ("peer", False, True, False),
        ("peer", True, True, True),
        ("coach", False, True, True),
    ],
)
def test_a_self_report_is_evidence_once_a_coach_saw_it(
    witness: str, confirmed: bool, is_evidence: bool, by_coach: bool
) -> None:
    word = CallSeen("rowan", NOW + timedelta(days=1)) if confirmed else None
    made = note(witness=witness, confirmed=word)
    assert made.is_evidence is is_evidence
    assert (made.seen_by_coach_at is not None) is by_coach


def test_evidence_and_self_reports_are_counted_apart() -> None:
    notes = [
        note("a"),
        note("b", witness="peer"),
        note("c", confirmed=CallSeen("rowan", NOW)),
        note("d", "stall"),
    ]
    assert call_counts(notes) == {
        ("maya", "price"): CallCount(seen=2, own=1),
        ("maya", "stall"): CallCount(seen=0, own=1),
    }
    assert call_counts([]) == {}
