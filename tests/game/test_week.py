from datetime import date, timedelta

import pytest
from attempts import fact

from roleplay.game import (
    GoalFact,
    HolidayFact,
    Streak,
    days_of,
    goal_on,
    is_off,
    streak,
    week_of,
    weeks_reached,
)

MONDAY = date(2026, 3, 2)
TODAY = date(2026, 3, 4)


def monday(weeks_ago: int) -> date:
    return MONDAY - timedelta(weeks=weeks_ago)


def holiday(first: date, days: int = 1) -> HolidayFact:
    return HolidayFact(first, first + timedelta(days=days - 1))


@pytest.mark.parametrize("day", [MONDAY, date(2026, 3, 8)])
def test_a_week_is_monday_to_sunday(day: date) -> None:
    assert week_of(day) == MONDAY
    assert week_of(day + timedelta(days=7)) != MONDAY
    assert days_of(MONDAY)[-1] == date(2026, 3, 8)


def test_the_last_goal_set_for_a_day_or_before_holds() -> None:
    goals = (GoalFact(4, monday(2)), GoalFact(2, MONDAY), GoalFact(3, MONDAY))
    assert goal_on((), TODAY) is None
    assert goal_on(goals, monday(2) - timedelta(days=1)) is None
    assert goal_on(goals, monday(1)) == 4
    assert goal_on(goals, TODAY) == 3


def test_a_week_is_reached_by_the_goal_that_stood_then() -> None:
    facts = [fact(n, goal=goal) for n, goal in enumerate((3, 3, 2, 5))]
    assert weeks_reached(facts[:2]) == {}
    assert weeks_reached(facts)[date(2026, 2, 23)].attempt_id == "t2"
    assert weeks_reached(fact(n) for n in range(9)) == {}
    assert weeks_reached([fact(0, goal=1, retry_of="t9")]) == {}


def test_a_week_goes_by_the_persons_own_days() -> None:
    sunday = [fact(n, goal=2, day_on=date(2026, 3, 1)) for n in range(2)]
    split = [sunday[0], fact(1, goal=2, day_on=MONDAY)]
    assert set(weeks_reached(sunday)) == {monday(1)}
    assert weeks_reached(split) == {}


@pytest.mark.parametrize(
    ("kept", "holidays", "shown"),
    [
        ((), (), Streak(0, 0, ())),
        ((0,), (), Streak(1, 1, ())),
        ((1, 2), (), Streak(2, 2, ())),
        ((0, 1, 2), (), Streak(3, 3, ())),
        ((2, 3), (), Streak(0, 2, ())),
        ((0, 2, 3), (), Streak(1, 3, ())),
        ((0, 2), (holiday(monday(1)),), Streak(2, 2, (holiday(monday(1)),))),
        ((0, 2), (holiday(monday(1) + timedelta(days=7)),), Streak(1, 2, ())),
        ((1, 4), (holiday(monday(4), 30),), Streak(2, 2, (holiday(monday(4), 30),))),
        ((3,), (holiday(monday(2), 14),), Streak(1, 1, (holiday(monday(2), 14),))),
        ((-1, 0), (), Streak(1, 1, ())),
    ],
)
def test_weeks_kept_in_a_row(
    kept: tuple[int, ...], holidays: tuple[HolidayFact, ...], shown: Streak
) -> None:
    reached = {monday(n) for n in kept}
    assert streak(reached, holidays, TODAY) == shown


def test_both_ends_of_a_holiday_are_off() -> None:
    off = (holiday(MONDAY, 2),)
    days = [is_off(MONDAY + timedelta(days=n), off) for n in range(-1, 3)]
    assert days == [False, True, True, False]
