"""An office: several people at one computer, in the real window, with a clock."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from shutil import copyfile

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from roleplay.parts import Parts
from roleplay.settings import Places
from roleplay.ui import Look, Theme
from tests.stories.office import Office

MONDAY = datetime(2026, 5, 4, 9, tzinfo=UTC)


@pytest.fixture(scope="session")
def found_scenarios(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the index of the shipped scenarios, so that not every story reads them."""
    parts = Parts(Places(tmp_path_factory.mktemp("found")))
    parts.shelves().found  # noqa: B018 - asking writes the index
    parts.close()
    return parts.places.library_index


@pytest.fixture
def office(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, found_scenarios: Path
) -> Iterator[Office]:
    """Give an office whose manager, Rowan Hale, has just opened the window."""
    look = Look(qapp, Theme.LIGHT)
    look.apply()
    index = Places(tmp_path).library_index
    index.parent.mkdir(parents=True, exist_ok=True)
    copyfile(found_scenarios, index)
    office = Office(qtbot, look, tmp_path, MONDAY)
    yield office
    office.close()
    look.set_theme(Theme.LIGHT)
    look.set_text_scale(1.0)
