from datetime import date

import pytest
from sqlalchemy import inspect, text
from values import NOW

from roleplay.errors import StorageError
from roleplay.game import SurveyAnswer
from roleplay.storage import Database, People, Programmes, ProgrammeText, Surveys

TEXT = ProgrammeText("Discovery", "Ask.", date(2026, 3, 2), 24)


@pytest.fixture
def people(database: Database) -> list[str]:
    store = People(database)
    names = ("Rowan", "Maya", "Jonah", "Sofia", "Ewan", "Priya")
    return [store.find_or_add(name, NOW).person_id for name in names]


@pytest.fixture
def round_id(database: Database, people: list[str]) -> str:
    programme_id = Programmes(database).start(TEXT, people[0], NOW)
    surveys = Surveys(database)
    surveys.open(programme_id, "before", people[0], NOW)
    with pytest.raises(StorageError, match="open already"):
        surveys.open(programme_id, "during", people[0], NOW)
    (found,) = surveys.rounds(programme_id)
    assert (found.phase, found.opened_on, found.is_open) == (
        "before", NOW.date(), True
    )  # fmt: skip
    return found.round_id


def test_a_person_answers_a_round_once(
    database: Database, people: list[str], round_id: str
) -> None:
    surveys = Surveys(database)
    surveys.answer(round_id, people[1], 5, 4, 3)
    with pytest.raises(StorageError, match="answered this round before"):
        surveys.answer(round_id, people[1], 1, 1, 1)
    assert surveys.has_answered(round_id, people[1])
    assert not surveys.has_answered(round_id, people[2])
    assert surveys.answers(round_id) == (SurveyAnswer(0, 5, 4, 3),)


def test_a_closed_round_takes_no_answer(
    database: Database, people: list[str], round_id: str
) -> None:
    surveys = Surveys(database)
    surveys.close(round_id, people[0], NOW)
    surveys.close(round_id, people[0], NOW)
    with pytest.raises(StorageError, match="is closed"):
        surveys.answer(round_id, people[1], 5, 4, 3)
    assert not surveys.has_answered(round_id, people[1])


def test_nothing_in_the_tables_ties_an_answer_to_its_person(
    database: Database, people: list[str], round_id: str
) -> None:
    with database.begin() as session:
        tables = inspect(session.connection())
        done = {c["name"] for c in tables.get_columns("survey_done")}
        said = {c["name"] for c in tables.get_columns("survey_answer")}
    assert done & said == {"round_id"}
    assert done == {"round_id", "person_id"}
    assert said - {"willing", "able", "supported"} == {"answer_id", "round_id", "part"}


def test_sqlite_keeps_no_order_of_answers(
    database: Database, people: list[str], round_id: str
) -> None:
    with database.begin() as session:
        if session.connection().dialect.name != "sqlite":
            pytest.skip("the hidden row number is SQLite's")
        for table in ("survey_done", "survey_answer"):
            with pytest.raises(Exception, match="no such column: rowid"):
                session.execute(text(f"SELECT rowid FROM {table}"))


def test_each_five_answers_are_a_part(
    database: Database, people: list[str], round_id: str
) -> None:
    surveys = Surveys(database)
    for person_id in people:
        surveys.answer(round_id, person_id, 3, 3, 3)
    parts = sorted(answer.group for answer in surveys.answers(round_id))
    assert parts == [0, 0, 0, 0, 0, 1]
