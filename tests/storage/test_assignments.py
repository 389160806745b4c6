from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import text
from values import NOW, end, start, turn

from roleplay.errors import StorageError
from roleplay.scoring import NotMeasured, Score
from roleplay.storage import (
    AssignedScenario,
    Assignments,
    Attempts,
    Database,
    KeptTime,
    NewAssignment,
    People,
    Person,
)
from roleplay.storage.tables import assignment

DUE = date(2026, 3, 20)


@pytest.fixture
def three(database: Database) -> tuple[Person, Person, Person]:
    """Give a manager and two reps."""
    people = People(database)
    rowan, maya, theo = (people.find_or_add(n, NOW) for n in ("Rowan", "Maya", "Theo"))
    return rowan, maya, theo


def sent(database: Database, rowan: Person, *people: Person, key: str = "x") -> str:
    new = NewAssignment(
        rowan.person_id,
        "We lost four deals.\n<b>Why?</b>",
        "",
        "Fewer discounts",
        DUE,
        "",
        "",
        (AssignedScenario("small", "Small", True), AssignedScenario("b", "B", False)),
        tuple(person.person_id for person in people),
        (KeptTime(NOW + timedelta(days=1), 25),),
    )
    Assignments(database).add(key, new, NOW)
    return key


def test_an_assignment_is_read_as_it_was_sent(
    database: Database, three: tuple[Person, Person, Person]
) -> None:
    rowan, maya, theo = three
    sent(database, rowan, theo, maya)
    (found,) = Assignments(database).sent_by(rowan.person_id)
    assert Assignments(database).load("x") == found
    assert found.by == rowan
    assert found.people == (maya, theo)
    assert found.why == "We lost four deals.\n<b>Why?</b>"
    assert found.scenario_keys == ("small", "b")
    assert [s.was_passed for s in found.scenarios] == [True, False]
    assert found.times == (KeptTime(NOW + timedelta(days=1), 25),)
    assert (found.opened, found.requests, found.ended_at) == (frozenset(), (), None)


def test_each_sees_what_is_theirs(
    database: Database, three: tuple[Person, Person, Person]
) -> None:
    rowan, maya, theo = three
    sent(database, rowan, maya)
    store = Assignments(database)
    assert [a.assignment_id for a in store.given_to(maya.person_id)] == ["x"]
    assert store.given_to(theo.person_id) == store.given_to(rowan.person_id) == ()
    assert store.sent_by(maya.person_id) == ()
    with pytest.raises(StorageError, match="no such assignment"):
        store.load("y")


def test_opening_counts_once_and_taking_back_is_once(
    database: Database, three: tuple[Person, Person, Person]
) -> None:
    rowan, maya, _ = three
    sent(database, rowan, maya)
    store = Assignments(database)
    store.open_why("x", maya.person_id, NOW)
    store.open_why("x", maya.person_id, NOW)
    assert store.load("x").opened == {maya.person_id}
    store.withdraw("x", NOW)
    assert store.load("x").ended_at == NOW
    with pytest.raises(StorageError, match="taken back before"):
        store.withdraw("x", NOW)


def test_a_request_waits_once_and_is_answered_once(
    database: Database, three: tuple[Person, Person, Person]
) -> None:
    rowan, maya, theo = three
    sent(database, rowan, maya, theo)
    store, later = Assignments(database), DUE + timedelta(days=4)
    store.ask_for_date("x", maya.person_id, later, "A fair", NOW)
    with pytest.raises(StorageError, match="waits for an answer"):
        store.ask_for_date("x", maya.person_id, later, "again", NOW)
    store.ask_for_date("x", theo.person_id, later, "Off", NOW)
    (request,) = store.load("x").requests_of(maya.person_id)
    store.answer_request(request.request_id, later, "", rowan.person_id, NOW)
    with pytest.raises(StorageError, match="answered before"):
        store.answer_request(request.request_id, None, "no", rowan.person_id, NOW)
    with pytest.raises(StorageError, match="no such request"):
        store.answer_request("y", None, "no", rowan.person_id, NOW)
    assert store.load("x").granted(maya.person_id) == (later,)
    assert store.load("x").granted(theo.person_id) == ()
    store.ask_for_date("x", maya.person_id, later, "Once more", NOW)


def test_only_ended_attempts_from_the_pass_mark_on_are_passes(
    database: Database, three: tuple[Person, Person, Person]
) -> None:
    _, maya, theo = three
    attempts = Attempts(database)
    for value in (69.9, 70.0, NotMeasured("nothing said")):
        attempt_id = attempts.begin(start(maya.person_id))
        attempts.add_turn(attempt_id, turn())
        attempts.end(attempt_id, replace(end(), score=Score(value, 1.0, 2.0)))
    attempts.begin(start(maya.person_id))
    both = (maya.person_id, theo.person_id)
    found = Assignments(database).passes(both, ("small", "other"))
    assert [p.scenario_key for p in found[maya.person_id]] == ["small"]
    assert found[theo.person_id] == ()
    assert Assignments(database).passes(both, ("other",))[maya.person_id] == ()
    assert Assignments(database).passes(both) == found


def test_nothing_of_it_is_changed_or_deleted(
    database: Database, three: tuple[Person, Person, Person]
) -> None:
    rowan, maya, _ = three
    sent(database, rowan, maya)
    store = Assignments(database)
    store.open_why("x", maya.person_id, NOW)
    store.ask_for_date("x", maya.person_id, DUE, "Off", NOW)
    (request,) = store.load("x").requests
    store.answer_request(request.request_id, None, "No", rowan.person_id, NOW)
    store.withdraw("x", NOW)
    for table in assignment.GROWING:
        with (
            pytest.raises(StorageError, match="never changed"),
            database.begin() as session,
        ):
            session.execute(text(f"DELETE FROM {table}"))
