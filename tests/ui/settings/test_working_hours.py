from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from roleplay.ui.reminders import next_look
from roleplay.usecases import hours_of
from tests.ui.choosing import pick
from tests.ui.settings.opened import Opened

LEFT = Qt.MouseButton.LeftButton
Open = Callable[..., Opened]


@pytest.fixture
def opened(settings: Open) -> Opened:
    return settings()


def test_days_and_hours_are_kept_and_said(qtbot: QtBot, opened: Opened) -> None:
    card = opened.screen.hours
    assert card.title.text() == "Monday to Friday, 9:00 to 17:00"
    with qtbot.waitSignal(opened.screen.hours_set):
        qtbot.mouseClick(card.chips[4], LEFT)
    pick(qtbot, card.opens, "7:30")
    pick(qtbot, card.closes, "15:30")
    assert opened.kept("working_hours") == "0123 07:30-15:30"
    assert card.title.text() == "Monday to Thursday, 7:30 to 15:30"


def test_the_last_working_day_stays(qtbot: QtBot, opened: Opened) -> None:
    card = opened.screen.hours
    for chip in card.chips[:5]:
        qtbot.mouseClick(chip, LEFT)
    assert opened.kept("working_hours") == "4 09:00-17:00"
    assert card.chips[4].isChecked()
    assert card.row.text.text() == "One working day has to stay."


def test_the_end_moves_with_a_beginning_after_it(qtbot: QtBot, opened: Opened) -> None:
    card = opened.screen.hours
    pick(qtbot, card.opens, "18:00")
    assert opened.kept("working_hours") == "01234 18:00-18:30"
    pick(qtbot, card.closes, "8:00")
    assert opened.kept("working_hours") == "01234 07:30-08:00"


def test_reminders_follow_the_hours_that_are_set() -> None:
    sunday = datetime(2026, 3, 1, 6, tzinfo=UTC)
    hours = hours_of("6 07:30-12:00")
    assert next_look(sunday, None, hours) == sunday.replace(hour=7, minute=30)
