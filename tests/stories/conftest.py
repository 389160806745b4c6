"""An office: several people at one computer, in the real window, with a clock."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from roleplay.ui import Look, Theme
from tests.stories.office import Office

MONDAY = datetime(2026, 5, 4, 9, tzinfo=UTC)


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Office]:
    """Give an office whose manager, Rowan Hale, has just opened the window."""
    look = Look(qapp, Theme.LIGHT)
    look.apply()
    office = Office(qtbot, look, tmp_path, MONDAY)
    yield office
    office.close()
    look.set_theme(Theme.LIGHT)
    look.set_text_scale(1.0)
