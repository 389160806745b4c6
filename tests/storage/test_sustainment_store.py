from datetime import date

import pytest
from values import NOW, end, start, turn

from roleplay.errors import StorageError
from roleplay.game import DutyNote, Money
from roleplay.storage import (
    Attempts,
    Database,
    People,
    Person,
    Sharing,
    StoredCost,
    Sustainment,
)

TODAY = NOW.date()
NOTE = DutyNote("say-why", TODAY, "Kick-off <b>bold</b>")


@pytest.fixture
def people(database: Database) -> tuple[Person, Person]:
    known = People(database)
    return known.find_or_add("Maya", NOW), known.find_or_add("Rowan", NOW)


def played(database: Database, person: Person, hours: int = 0) -> str:
    attempts = Attempts(database)
    attempt_id = attempts.begin(start(person.person_id, hours=hours))
    attempts.add_turn(attempt_id, turn())
    attempts.end(attempt_id, end(hours + 1))
    return attempt_id


def test_costs_are_kept_until_they_are_taken_back(
    database: Database, people: tuple[Person, Person]
) -> None:
    store, rowan = Sustainment(database), people[1]
    store.add_cost(rowan.person_id, Money(90_000, "EUR"), "Hall", date(2026, 1, 9), NOW)
    store.add_cost(rowan.person_id, Money(5, "EUR"), "Pens", TODAY, NOW)
    pens, hall = store.costs()
    money = Money(90_000, "EUR")
    assert hall == StoredCost(hall.cost_id, money, "Hall", date(2026, 1, 9), "Rowan")
    store.end_cost(pens.cost_id, rowan.person_id, NOW)
    store.end_cost(pens.cost_id, rowan.person_id, NOW)
    assert store.costs() == (hall,)
    with pytest.raises(StorageError, match="no such cost"):
        store.end_cost("x", rowan.person_id, NOW)


def test_notes_are_taken_back_by_their_writer_alone(
    database: Database, people: tuple[Person, Person]
) -> None:
    store, (maya, rowan) = Sustainment(database), people
    store.add_note(rowan.person_id, NOTE, NOW)
    (kept,) = store.notes(rowan.person_id)
    assert kept.note == NOTE
    assert store.notes(maya.person_id) == ()
    with pytest.raises(StorageError, match="no such note of yours"):
        store.end_note(kept.note_id, maya.person_id, NOW)
    store.end_note(kept.note_id, rowan.person_id, NOW)
    assert store.notes(rowan.person_id) == ()


def test_practice_is_that_of_the_people_asked_for(
    database: Database, people: tuple[Person, Person]
) -> None:
    store, (maya, rowan) = Sustainment(database), people
    attempt_id = played(database, maya)
    (fact,) = store.practice([maya.person_id, rowan.person_id, maya.person_id])
    assert (fact.person_id, fact.attempt_id) == (maya.person_id, attempt_id)
    assert (fact.skill, fact.passed, fact.scenario_key) == ("discovery", True, "small")
    assert store.practice([rowan.person_id]) == ()


def test_what_is_shown_is_what_is_shared_now(
    database: Database, people: tuple[Person, Person]
) -> None:
    store, (maya, rowan) = Sustainment(database), people
    sharing, attempt_id = Sharing(database), played(database, maya)
    assert store.shown_practice(rowan.person_id) == ()
    sharing.share(attempt_id, rowan.person_id, NOW)
    (fact,) = store.shown_practice(rowan.person_id)
    assert (fact.person_id, fact.attempt_id) == (maya.person_id, attempt_id)
    assert store.count_shared(maya.person_id) == 1
    (share,) = sharing.shared(attempt_id)
    sharing.end_share(share.share_id, NOW)
    assert store.shown_practice(rowan.person_id) == ()
    assert store.count_shared(maya.person_id) == 0
