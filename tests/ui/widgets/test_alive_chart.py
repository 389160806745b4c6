from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from roleplay.ui import Look
from roleplay.ui.widgets import AliveChart, AliveData, AliveLine

WORDS = ("Week 1: 80%", "Week 2: too few to show", "Week 3: 60%")
LINE = AliveLine("practising", "practising, 60%", "disc", (80.0, None, 60.0))


@pytest.fixture
def chart(look: Look, show: Callable[..., QWidget]) -> AliveChart:
    chart = AliveChart(look)
    show(chart)
    chart.show_data(AliveData(24, 3.4, (LINE,), WORDS), "3 of 5 still practise")
    return chart


def test_its_name_is_the_finding_and_it_says_the_last_week(chart: AliveChart) -> None:
    assert chart.accessibleName() == "3 of 5 still practise"
    assert "The last: Week 3: 60%." in chart.accessibleDescription()


def test_keys_move_from_week_to_week(qtbot: QtBot, chart: AliveChart) -> None:
    said = []
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_End):
        qtbot.keyClick(chart, key)
        said.append(chart.value_words)
    assert said == [WORDS[2], WORDS[1], WORDS[0], WORDS[2]]
    qtbot.keyClick(chart, Qt.Key.Key_Escape)
    assert chart.value_words == ""


def test_the_mouse_marks_the_nearest_week(qtbot: QtBot, chart: AliveChart) -> None:
    qtbot.mouseMove(chart, QPoint(80, 100))
    qtbot.waitUntil(lambda: chart.value_words == WORDS[0])
    qtbot.mouseMove(chart, QPoint(chart.width() - 2, 2))
    qtbot.waitUntil(lambda: chart.value_words == "")


@pytest.mark.parametrize("width", [300, 340, 900])
def test_every_label_has_room_for_its_words(
    look: Look, chart: AliveChart, width: int
) -> None:
    chart.resize(width, 248)
    for now in (0.1, 3.4, 12, 24, 40):
        chart.show_data(AliveData(24, now, (LINE,), WORDS), "")
        plot = chart._plot()  # noqa: SLF001
        today = plot.left() + plot.width() * min(now, 24) / 24
        assert plot.width() > 100
        if width > 300:
            assert width - today >= 100


def test_nothing_to_show_takes_no_key(qtbot: QtBot, chart: AliveChart) -> None:
    chart.show_data(AliveData(), "Nothing yet")
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.value_words == ""
    chart.grab()
