from datetime import date, timedelta

import pytest
from sqlalchemy import text
from values import NOW

from roleplay.errors import StorageError
from roleplay.game import Pledge, Resolution
from roleplay.storage import Database, Obstacles, People

WORDS = ("Dial count is paid", "Ask before you pitch")


@pytest.fixture
def maya(database: Database) -> str:
    return People(database).find_or_add("Maya", NOW).person_id


def promise(by: str, owner: str = "Finance", days: int = 7) -> Pledge:
    return Pledge(owner, None, date(2026, 3, 1) + timedelta(days=days), by, NOW)


def test_what_is_logged_is_kept(database: Database, maya: str) -> None:
    store = Obstacles(database)
    obstacle_id = store.log("conflict", WORDS, maya, NOW)
    store.log("question", ("Who may give a discount?", ""), maya, NOW)
    first, second = store.all()
    assert first == store.one(obstacle_id)
    assert (first.kind, first.text, first.training) == ("conflict", *WORDS)
    assert (first.by_id, first.at, first.pledges, first.decided) == (
        maya,
        NOW,
        (),
        None,
    )
    assert (second.kind, second.training) == ("question", "")


def test_a_later_promise_counts_and_the_first_is_kept(
    database: Database, maya: str
) -> None:
    store = Obstacles(database)
    obstacle_id = store.log("conflict", WORDS, maya, NOW)
    first, second = promise(maya), promise(maya, "Rowan", 20)
    store.pledge(obstacle_id, first)
    store.pledge(obstacle_id, second)
    kept = store.one(obstacle_id)
    assert kept.pledges == (first, second)
    assert kept.pledge == second


def test_what_was_decided_ends_it(database: Database, maya: str) -> None:
    store = Obstacles(database)
    obstacle_id = store.log("conflict", WORDS, maya, NOW)
    end = Resolution("First calls are paid too.", maya, NOW)
    store.resolve(obstacle_id, end)
    assert store.one(obstacle_id).decided == end
    with pytest.raises(StorageError, match="decided meanwhile"):
        store.pledge(obstacle_id, promise(maya))
    with pytest.raises(StorageError, match="decided meanwhile"):
        store.resolve(obstacle_id, end)
    with pytest.raises(StorageError, match="no such entry"):
        store.pledge("x", promise(maya))


def test_the_same_is_logged_again_only_once_it_was_decided(
    database: Database, maya: str
) -> None:
    store = Obstacles(database)
    obstacle_id = store.log("conflict", WORDS, maya, NOW)
    with pytest.raises(StorageError, match="still open"):
        store.log("conflict", WORDS, maya, NOW)
    store.resolve(obstacle_id, Resolution("Changed.", maya, NOW))
    assert store.log("conflict", WORDS, maya, NOW) != obstacle_id


@pytest.mark.parametrize("table", ["obstacle", "obstacle_pledge", "obstacle_end"])
def test_no_obstacle_can_be_changed(database: Database, maya: str, table: str) -> None:
    store = Obstacles(database)
    obstacle_id = store.log("conflict", WORDS, maya, NOW)
    store.pledge(obstacle_id, promise(maya))
    store.resolve(obstacle_id, Resolution("Changed.", maya, NOW))
    with (
        pytest.raises(StorageError, match="never changed"),
        database.begin() as session,
    ):
        session.execute(text(f"DELETE FROM {table}"))
