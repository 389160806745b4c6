from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from values import NOW, SCORE, end, start, turn

from roleplay.errors import StorageError
from roleplay.game import EarnedBadge, ledger_entries
from roleplay.scenario import typed
from roleplay.scoring import Delivery
from roleplay.storage import Attempts, Database, Ledger, People, Person


@pytest.fixture
def person(database: Database) -> Person:
    return People(database).find_or_add("  Maya   Chen ", NOW)


def test_an_attempt_comes_back_as_it_was(database: Database, person: Person) -> None:
    attempts = Attempts(database)
    begun = start(person.person_id)
    attempt_id = attempts.begin(begun)
    attempts.add_turn(attempt_id, turn())
    attempts.add_hint(attempt_id, 1, NOW)
    attempts.add_hint(attempt_id, 1, NOW)
    attempts.end(attempt_id, end())
    stored = attempts.load(attempt_id)
    assert stored.start == begun
    assert stored.turns == (turn(),)
    assert stored.hints == {1}
    assert stored.end == end()


def test_a_correction_stands_beside_what_was_heard(
    database: Database, person: Person
) -> None:
    attempts = Attempts(database)
    attempt_id = attempts.begin(start(person.person_id))
    attempts.add_turn(attempt_id, turn())
    corrected = replace(turn(), answer=replace(typed("tanks"), corrected=True))
    attempts.add_correction(attempt_id, corrected, SCORE, NOW)
    (kept,) = attempts.load(attempt_id).turns
    assert kept.answer.text == "tanks"
    assert kept.original == turn().answer
    with pytest.raises(StorageError, match="corrected once"):
        attempts.add_correction(attempt_id, corrected, SCORE, NOW)


def test_lists_and_facts(database: Database, person: Person) -> None:
    attempts = Attempts(database)
    done = attempts.begin(start(person.person_id))
    attempts.add_turn(done, turn())
    attempts.end(done, end())
    waiting = attempts.begin(start(person.person_id, "other", hours=2))
    assert [line.attempt_id for line in attempts.history(person.person_id)] == [done]
    assert [a.attempt_id for a in attempts.unfinished(person.person_id)] == [waiting]
    assert attempts.bests(person.person_id) == {"small": (100.0, 1)}
    assert attempts.recent_lines(person.person_id, "small") == ("Hello.",)
    (fact,) = attempts.facts(person.person_id)
    assert (fact.score, fact.typed, fact.turns[0].objection) == (100.0, False, "price")
    assert fact.turns[0].criteria[0].tags == ("number",)


def test_how_an_answer_was_delivered_is_kept_with_its_turn(
    database: Database, person: Person
) -> None:
    attempts = Attempts(database)
    heard = Delivery(pace=150.5, pace_fits=False, fillers=0, words=9, buyer_s=2.0)
    done = attempts.begin(start(person.person_id))
    attempts.add_turn(done, replace(turn(), delivery=heard))
    attempts.add_turn(done, turn(2))
    attempts.add_correction(done, replace(turn(), answer=typed("tanks")), SCORE, NOW)
    attempts.end(done, end())
    (fact,) = attempts.person_facts(person.person_id).attempts
    assert [t.delivery for t in fact.turns] == [heard, Delivery()]


def test_points_are_kept_once(database: Database, person: Person) -> None:
    attempts, ledger = Attempts(database), Ledger(database)
    attempt_id = attempts.begin(start(person.person_id))
    attempts.add_turn(attempt_id, turn())
    attempts.end(attempt_id, end())
    entries = ledger_entries(attempts.facts(person.person_id))
    badge = EarnedBadge("number-finder", attempt_id, NOW)
    for _ in range(2):
        attempts.reward(person.person_id, lambda *_: (entries, (badge,)))
    assert set(ledger.entries(person.person_id)) == set(entries)
    assert ledger.total(person.person_id) == sum(e.points for e in entries) > 0
    assert ledger.badges(person.person_id) == (badge,)


def test_a_failed_turn_leaves_nothing(database: Database, person: Person) -> None:
    attempts = Attempts(database)
    attempt_id = attempts.begin(start(person.person_id))
    attempts.add_turn(attempt_id, turn())
    with pytest.raises(StorageError):
        attempts.add_turn(attempt_id, turn())
    assert len(attempts.load(attempt_id).turns) == 1


def test_names_are_trimmed_and_found_again(database: Database, person: Person) -> None:
    people = People(database)
    assert person.name == "Maya Chen"
    assert people.find_or_add("Maya Chen", NOW) == person
    assert people.all() == (person,)
    for name in ("", "   ", "x" * 81):
        with pytest.raises(StorageError, match="1 to 80"):
            people.find_or_add(name, NOW)


def test_many_threads_write_at_once(database: Database, person: Person) -> None:
    attempts = Attempts(database)
    if database.dialect == "sqlite":
        pytest.skip("one connection in memory; files are tested with processes")
    with ThreadPoolExecutor(4) as pool:
        ids = list(pool.map(lambda n: attempts.begin(start(person.person_id, hours=n)),
                            range(20)))  # fmt: skip
    assert len(set(ids)) == 20


def test_an_unknown_attempt_is_an_error(database: Database) -> None:
    with pytest.raises(StorageError, match="no attempt"):
        Attempts(database).load("x")
