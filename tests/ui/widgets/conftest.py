from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from roleplay.ui import Look, Theme


@pytest.fixture
def look(qapp: QApplication) -> Look:
    look = Look(qapp, Theme.LIGHT)
    look.apply()
    return look


@pytest.fixture
def show(qtbot: QtBot) -> Callable[..., QWidget]:
    """Give a function that shows widgets side by side in an active window."""
    windows: list[QWidget] = []  # kept alive: qtbot only watches them

    def shown(*widgets: QWidget, width: int = 700) -> QWidget:
        window = QWidget()
        row = QHBoxLayout(window)
        for widget in widgets:
            row.addWidget(widget)
        window.resize(width, 400)
        windows.append(window)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return shown
