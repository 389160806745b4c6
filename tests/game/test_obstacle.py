from datetime import UTC, date, datetime, timedelta

import pytest

from roleplay.game import Obstacle, Pledge, Resolution, by_urgency

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
TODAY = date(2026, 3, 2)


def obstacle(
    name: str, *days: int, decided: int | None = None, logged: int = 0
) -> Obstacle:
    pledges = tuple(
        Pledge("Finance", None, TODAY + timedelta(days=d), "rowan", NOW) for d in days
    )
    ended = None
    if decided is not None:
        ended = Resolution("Paid now.", "rowan", NOW + timedelta(days=decided))
    at = NOW + timedelta(days=logged)
    return Obstacle(name, "conflict", "Dials are paid", "Ask", "m", at, pledges, ended)


@pytest.mark.parametrize(
    ("days", "decided", "state"),
    [
        ((), None, "open"),
        ((0,), None, "promised"),  # the promised day itself is in time
        ((1,), None, "promised"),
        ((-1,), None, "overdue"),
        ((-1, 3), None, "promised"),  # a later promise replaces the first
        ((3, -1), None, "overdue"),
        ((-1,), 0, "resolved"),
        ((), 0, "resolved"),
    ],
)
def test_the_last_promise_and_the_decision_say_how_it_stands(
    days: tuple[int, ...], decided: int | None, state: str
) -> None:
    assert obstacle("a", *days, decided=decided).state(TODAY) == state


def test_overdue_ones_come_first_and_resolved_ones_last() -> None:
    listed = [
        obstacle("resolved early", 1, decided=1),
        obstacle("promised late", 9),
        obstacle("promised soon", 1),
        obstacle("open new", logged=1),
        obstacle("overdue", -1),
        obstacle("open old"),
        obstacle("long overdue", -5),
        obstacle("resolved late", decided=2),
    ]
    assert [o.obstacle_id for o in by_urgency(listed, TODAY)] == [
        "long overdue", "overdue", "open old", "open new", "promised soon",
        "promised late", "resolved late", "resolved early",
    ]  # fmt: skip
