"""Goals and holidays, on both kinds of database."""

from datetime import date, timedelta

import pytest
from values import NOW, end, start, turn

from roleplay.errors import StorageError
from roleplay.game import GoalFact, HolidayFact
from roleplay.storage import Attempts, Database, Ledger, People, Plans
from roleplay.usecases.rewards import all_owed

DAY = NOW.date()
HOLIDAY = HolidayFact(DAY, DAY + timedelta(days=6))


@pytest.fixture
def plans(database: Database) -> Plans:
    return Plans(database)


@pytest.fixture
def person_id(database: Database) -> str:
    return People(database).find_or_add("Maya", NOW).person_id


def test_goals_stay_in_the_order_they_were_set(plans: Plans, person_id: str) -> None:
    goals = (GoalFact(4, DAY), GoalFact(2, DAY), GoalFact(3, date(2026, 1, 1)))
    for minutes, goal in enumerate(goals):
        plans.set_goal(person_id, goal, NOW + timedelta(minutes=minutes))
    assert plans.standing(person_id, ()).goals == goals


def test_a_holiday_is_taken_back_and_given_again(plans: Plans, person_id: str) -> None:
    holiday_id = plans.add_holiday(person_id, HOLIDAY, NOW)
    assert plans.standing(person_id, ()).holidays[0].days == HOLIDAY
    for _ in range(2):
        assert plans.cancel_holiday(person_id, holiday_id, NOW) == HOLIDAY
    assert plans.standing(person_id, ()).holidays == ()
    again = plans.add_holiday(person_id, HOLIDAY, NOW)
    assert [h.holiday_id for h in plans.standing(person_id, ()).holidays] == [again]


def test_a_holiday_of_somebody_else_is_left(
    database: Database, plans: Plans, person_id: str
) -> None:
    other = People(database).find_or_add("Theo", NOW).person_id
    holiday_id = plans.add_holiday(other, HOLIDAY, NOW)
    with pytest.raises(StorageError, match="no such holiday"):
        plans.cancel_holiday(person_id, holiday_id, NOW)
    assert plans.standing(person_id, ()).holidays == ()
    assert len(plans.standing(other, ()).holidays) == 1


def test_a_week_reached_is_paid_and_found(
    database: Database, plans: Plans, person_id: str
) -> None:
    attempts = Attempts(database)
    plans.set_goal(person_id, GoalFact(2, DAY), NOW)
    for hours in (0, 1):
        assert plans.standing(person_id, ()).reached == ()
        attempt_id = attempts.begin(start(person_id, hours=hours))
        attempts.add_turn(attempt_id, turn())
        attempts.end(attempt_id, end(hours), all_owed)
    assert plans.standing(person_id, ()).reached == (date(2026, 2, 23),)
    (entry,) = [e for e in Ledger(database).entries(person_id) if e.cause == "goal"]
    assert (entry.points, entry.attempt_id) == (25, attempt_id)
