from datetime import date, timedelta

import pytest
from values import NOW

from roleplay.errors import StorageError
from roleplay.game import Measurement
from roleplay.storage import (
    Database,
    Outcomes,
    OutcomeText,
    People,
    Programmes,
    ProgrammeText,
)

TEXT = ProgrammeText("Discovery first", "Ask before we price.", date(2026, 3, 2), 24)
OUTCOME = OutcomeText("First-call discounts", "in 10", 4, 1, date(2026, 9, 1))


@pytest.fixture
def rowan(database: Database) -> str:
    return People(database).find_or_add("Rowan", NOW).person_id


def test_a_programme_says_what_was_edited_last(database: Database, rowan: str) -> None:
    store = Programmes(database)
    assert store.current() is None
    programme_id = store.start(TEXT, rowan, NOW)
    later = ProgrammeText("Discovery before price", "Ask.", TEXT.started_on, 12)
    store.edit(programme_id, later, rowan, NOW)
    found = store.current()
    assert found is not None
    assert (found.text, found.enrolled) == (later, ())
    assert store.titles() == ("Discovery before price",)


def test_one_programme_is_under_way_at_a_time(database: Database, rowan: str) -> None:
    store = Programmes(database)
    first = store.start(TEXT, rowan, NOW)
    with pytest.raises(StorageError, match="under way"):
        store.start(TEXT, rowan, NOW)
    store.end(first, rowan, NOW)
    store.end(first, rowan, NOW)
    assert store.current() is None
    assert store.start(TEXT, rowan, NOW) != first


def test_people_come_in_and_go_out(database: Database, rowan: str) -> None:
    store = Programmes(database)
    maya = People(database).find_or_add("Maya", NOW).person_id
    programme_id = store.start(TEXT, rowan, NOW)
    store.enrol(programme_id, {maya: True, rowan: True}, rowan, NOW)
    store.enrol(programme_id, {rowan: False}, rowan, NOW)
    found = store.current()
    assert found is not None
    assert [person.name for person in found.enrolled] == ["Maya"]


def test_an_outcome_keeps_values_and_what_serves_it(
    database: Database, rowan: str
) -> None:
    store = Outcomes(database)
    programme_id = Programmes(database).start(TEXT, rowan, NOW)
    outcome_id = store.add(programme_id, OUTCOME, rowan, NOW)
    value = Measurement(3, date(2026, 4, 1), NOW + timedelta(days=31))
    store.measure(outcome_id, value, rowan)
    ties = [("skill", "discovery", True), ("scenario", "small", True)]
    store.link(outcome_id, ties, rowan, NOW)
    store.link(outcome_id, [("scenario", "small", False)], rowan, NOW)
    (found,) = store.of(programme_id)
    assert (found.text, found.measurements) == (OUTCOME, (value,))
    assert (found.skills, found.scenarios) == (("discovery",), ())


def test_a_dropped_outcome_is_followed_no_longer(
    database: Database, rowan: str
) -> None:
    store = Outcomes(database)
    programme_id = Programmes(database).start(TEXT, rowan, NOW)
    outcome_id = store.add(programme_id, OUTCOME, rowan, NOW)
    dropped = OutcomeText("x", "", 1, 2, OUTCOME.by_on, is_dropped=True)
    store.edit(outcome_id, dropped, rowan, NOW)
    assert store.of(programme_id) == ()
