from datetime import date

import pytest
from values import NOW, end, start, turn

from roleplay.storage import (
    Attempts,
    Database,
    Messages,
    People,
    Programmes,
    ProgrammeText,
    RoleDecision,
    RoleWishes,
    Sharing,
)


@pytest.fixture
def people(database: Database) -> tuple[str, str, str]:
    store = People(database)
    rowan, maya, jonah = (
        store.find_or_add(name, NOW).person_id for name in ("Rowan", "Maya", "Jonah")
    )
    return rowan, maya, jonah


@pytest.fixture
def programme_id(database: Database, people: tuple[str, str, str]) -> str:
    text = ProgrammeText("Discovery", "Ask.", date(2026, 3, 2), 24)
    return Programmes(database).start(text, people[0], NOW)


def played(database: Database, person_id: str) -> str:
    attempts = Attempts(database)
    attempt_id = attempts.begin(start(person_id))
    attempts.add_turn(attempt_id, turn())
    attempts.end(attempt_id, end())
    return attempt_id


def test_the_newest_pitch_of_a_level_holds(
    database: Database, people: tuple[str, str, str], programme_id: str
) -> None:
    store, by = Messages(database), (people[0], NOW)
    store.set_pitch(programme_id, "rep", "Old.", ("old one", "old two"), by)
    store.set_pitch(programme_id, "rep", "New.", ("stop", "cost"), by)
    found = store.pitches(programme_id)
    assert set(found) == {"rep"}
    assert (found["rep"].pitch, found["rep"].points, found["rep"].by) == (
        "New.", ("stop", "cost"), "Rowan"
    )  # fmt: skip


def test_only_attempts_that_may_be_read_are_given(
    database: Database, people: tuple[str, str, str]
) -> None:
    rowan, maya, jonah = people
    played(database, maya)
    private, shown = played(database, jonah), played(database, jonah)
    Sharing(database).share(shown, rowan, NOW)
    found = Messages(database).said("small", {maya}, rowan)
    assert [len(found[maya]), [f.attempt_id for f in found[jonah]]] == [1, [shown]]
    assert Messages(database).said("small", set(), maya) == {}
    assert private not in str(found)


def test_wishes_and_decisions_are_kept(
    database: Database, people: tuple[str, str, str], programme_id: str
) -> None:
    rowan, maya, _ = people
    store = RoleWishes(database)
    store.wish(maya, {"champion": True, "planner": True}, NOW)
    store.wish(maya, {"planner": False}, NOW)
    assert store.wishes() == {maya: {"champion": NOW}}
    decided = RoleDecision(maya, "champion", "taken", "She asks.", "Rowan", NOW)
    store.decide(programme_id, decided, rowan)
    assert store.decisions(programme_id) == (decided,)
