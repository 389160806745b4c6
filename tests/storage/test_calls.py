from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import text
from values import NOW

from roleplay.errors import StorageError
from roleplay.game import CallNote
from roleplay.storage import Attempts, Calls, Database, People


@pytest.fixture
def note(database: Database) -> CallNote:
    """Give a note Maya could write of herself; Rowan is there too."""
    people = People(database)
    maya = people.find_or_add("Maya", NOW).person_id
    people.find_or_add("Rowan", NOW)
    return CallNote(
        "", maya, "price", date(2026, 2, 27), "Orrin", "He named it.", maya, "self", NOW
    )


def rowan(database: Database) -> str:
    return People(database).find_or_add("Rowan", NOW).person_id


def test_notes_are_kept_as_they_were_written(
    database: Database, note: CallNote
) -> None:
    calls = Calls(database)
    call_id = calls.note(note)
    kept = replace(note, call_id=call_id)
    assert calls.of(note.person_id) == (kept,) == calls.all()
    assert calls.one(call_id) == kept
    assert calls.of(rowan(database)) == ()


def test_the_newest_call_comes_first(database: Database, note: CallNote) -> None:
    calls = Calls(database)
    for day in (3, 9, 5):
        calls.note(replace(note, day_on=date(2026, 1, day)))
    assert [n.day_on.day for n in calls.of(note.person_id)] == [9, 5, 3]


def test_the_same_note_is_kept_once_until_it_is_taken_back(
    database: Database, note: CallNote
) -> None:
    calls = Calls(database)
    call_id = calls.note(note)
    with pytest.raises(StorageError, match="noted just this before"):
        calls.note(note)
    calls.take_back(call_id, NOW)
    assert calls.of(note.person_id) == ()
    assert calls.note(note) != call_id


def test_the_first_coach_who_saw_it_counts(database: Database, note: CallNote) -> None:
    calls, by, later = Calls(database), rowan(database), NOW + timedelta(days=1)
    call_id = calls.note(note)
    calls.see(call_id, by, NOW)
    calls.see(call_id, note.person_id, later)
    seen = calls.one(call_id).confirmed
    assert seen is not None
    assert (seen.by_id, seen.at) == (by, NOW)


def test_what_was_taken_back_is_not_seen_any_more(
    database: Database, note: CallNote
) -> None:
    calls = Calls(database)
    call_id = calls.note(note)
    calls.take_back(call_id, NOW)
    for act in (lambda: calls.see(call_id, rowan(database), NOW),
                lambda: calls.take_back(call_id, NOW),
                lambda: calls.one("x")):  # fmt: skip
        with pytest.raises(StorageError, match="taken back, or is not here"):
            act()


def test_only_what_a_coach_saw_is_a_fact_for_badges(
    database: Database, note: CallNote
) -> None:
    calls, by, later = Calls(database), rowan(database), NOW + timedelta(days=1)
    call_id = calls.note(note)
    calls.note(replace(note, by_id=by, witness="peer"))
    facts = Attempts(database).other_facts
    assert facts(note.person_id).calls == ()
    calls.see(call_id, by, later)
    calls.note(replace(note, by_id=by, witness="coach", skill="stall"))
    kept = facts(note.person_id).calls
    assert {(f.skill, f.logged_at, f.day_on) for f in kept} == {
        ("price", later, note.day_on), ("stall", NOW, note.day_on)
    }  # fmt: skip


@pytest.mark.parametrize("table", ["call_note", "call_seen", "call_note_end"])
def test_no_call_can_be_changed(database: Database, note: CallNote, table: str) -> None:
    calls = Calls(database)
    call_id = calls.note(note)
    calls.see(call_id, rowan(database), NOW)
    calls.take_back(call_id, NOW)
    with (
        pytest.raises(StorageError, match="never changed"),
        database.begin() as session,
    ):
        session.execute(text(f"DELETE FROM {table}"))
