from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from programme_office import ProgrammeOffice

from roleplay.errors import StorageError, UsageError
from roleplay.storage import Person

NAMES = ("Maya", "Jonah", "Sofia", "Ewan", "Priya", "Noor")


@pytest.fixture
def office(tmp_path: Path) -> Iterator[ProgrammeOffice]:
    office = ProgrammeOffice(tmp_path)
    yield office
    office.database.close()


def answer(office: ProgrammeOffice, person: Person, willing: int = 4) -> None:
    survey = office.survey(person)
    asked = survey.question()
    assert asked is not None
    survey.answer(asked.round_id, willing, 3, 2)


def test_nobody_is_asked_without_a_round(office: ProgrammeOffice) -> None:
    assert office.survey().standing() is None
    maya, *_ = office.started(*NAMES)
    assert office.survey(maya).question() is None
    found = office.survey().standing()
    assert found is not None
    assert (found.rounds, found.open_round) == ((), None)


def test_a_round_needs_five_people(office: ProgrammeOffice) -> None:
    office.started(*NAMES[:4])
    with pytest.raises(UsageError, match="at least 5 people"):
        office.survey().open()


def test_only_who_runs_it_opens_and_closes(office: ProgrammeOffice) -> None:
    maya, *_ = office.started(*NAMES)
    with pytest.raises(UsageError, match="opened and closed by"):
        office.survey(maya).open()
    office.survey().open()
    asked = office.survey(maya).question()
    assert asked is not None
    with pytest.raises(UsageError, match="opened and closed by"):
        office.survey(maya).close(asked.round_id)
    with pytest.raises(UsageError, match="no such round"):
        office.survey().close("another")


def test_only_who_is_enrolled_is_asked_and_once(office: ProgrammeOffice) -> None:
    maya, *_ = office.started(*NAMES)
    office.survey().open()
    outside = office.add("Ada")
    assert office.survey(outside).question() is None
    asked = office.survey(maya).question()
    assert asked is not None
    assert asked.goal == "Ask first."
    answer(office, maya)
    assert office.survey(maya).question() is None
    with pytest.raises(UsageError, match="answered it before"):
        office.survey(maya).answer(asked.round_id, 1, 1, 1)


@pytest.mark.parametrize("value", [0, 6, -1])
def test_an_answer_is_one_of_five(office: ProgrammeOffice, value: int) -> None:
    maya, *_ = office.started(*NAMES)
    office.survey().open()
    with pytest.raises(UsageError, match="one of the five"):
        answer(office, maya, value)
    assert office.survey(maya).question() is not None


def test_nothing_is_shown_before_the_fifth_answer(office: ProgrammeOffice) -> None:
    people = office.started(*NAMES)
    office.survey().open()
    for count, person in enumerate(people[:5], 1):
        answer(office, person)
        found = office.survey().standing()
        assert found is not None
        assert found.rounds[0].readiness.answers == count
        assert bool(found.rounds[0].readiness.means) == (count == 5)


def test_rounds_before_and_during_are_compared(office: ProgrammeOffice) -> None:
    people = office.started(*NAMES)
    office.survey().open()
    with pytest.raises(StorageError, match="open already"):
        office.survey().open()
    for person in people[:5]:
        answer(office, person, 2)
    first = office.survey().standing()
    assert first is not None
    assert (first.next_phase, first.moved) == ("before", {})
    office.survey().close(first.rounds[0].round_id)
    office.at += timedelta(days=40)
    office.survey().open()
    for person in people[1:]:
        answer(office, person, 4)
    found = office.survey().standing()
    assert found is not None
    assert [one.phase for one in found.rounds] == ["during", "before"]
    assert found.moved["willing"] == 2


def test_a_closed_round_asks_nobody(office: ProgrammeOffice) -> None:
    maya, *_ = office.started(*NAMES)
    office.survey().open()
    asked = office.survey(maya).question()
    assert asked is not None
    office.survey().close(asked.round_id)
    with pytest.raises(UsageError, match="is closed"):
        office.survey(maya).answer(asked.round_id, 3, 3, 3)
