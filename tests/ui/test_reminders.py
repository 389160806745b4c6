from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtGui import QIcon
from pytestqt.qtbot import QtBot

from roleplay.ui import Runner
from roleplay.ui.reminders import Reminders, next_look
from roleplay.usecases import WorkingHours

HOURS = WorkingHours()
MONDAY = datetime(2026, 3, 2, tzinfo=UTC)


def at(hours: float, days: int = 0) -> datetime:
    return MONDAY + timedelta(days=days, hours=hours)


@pytest.mark.parametrize(
    ("now", "reminded", "looks"),
    [
        (at(7), None, at(9)),  # not before work
        (at(10), None, at(10)),
        (at(17), None, at(9, 1)),  # not after it
        (at(10), at(9), at(9, 1)),  # once a day
        (at(10, 4), at(9, 4), at(9, 7)),  # Friday, then Monday
        (at(12, 5), None, at(9, 7)),  # not on a Saturday
        (at(10), at(9, 1), at(9, 2)),  # the clock was set back
    ],
)
def test_it_looks_once_a_day_in_working_hours(
    now: datetime, reminded: datetime | None, looks: datetime
) -> None:
    assert next_look(now, reminded, HOURS) == looks


def reminders(
    runner: Runner, due: Callable[[], str], now: datetime
) -> tuple[Reminders, list[str]]:
    made = Reminders(runner, due, lambda: now, HOURS, QIcon())
    said: list[str] = []
    made.reminded.connect(said.append)
    return made, said


def test_it_asks_what_is_due_and_says_it_once(qtbot: QtBot, runner: Runner) -> None:
    asked: list[int] = []

    def due() -> str:
        asked.append(1)
        return "Discovery is due."

    made, said = reminders(runner, due, at(10))
    made.set_on(True)
    qtbot.waitUntil(lambda: said == ["Discovery is due."])
    assert asked == [1]
    assert made.is_on  # it waits for tomorrow
    made.set_on(False)
    assert not made.is_on


def test_it_is_quiet_outside_working_hours(qtbot: QtBot, runner: Runner) -> None:
    made, said = reminders(runner, lambda: "Due.", at(20))
    made.set_on(True)
    qtbot.wait(60)
    assert said == []
    made.set_on(False)
