"""The settings on screen, over real use cases."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from roleplay.settings import SettingsFile
from roleplay.speech import ModelStore
from roleplay.ui import Look, Runner, Theme
from roleplay.ui.model_fetch import ModelFetch
from roleplay.ui.settings import SettingsScreen
from tests.ui.settings.opened import Opened
from tests.ui.stage_services import Stage, stage


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    """Give the look, as it was again afterwards."""
    look = Look(qapp, Theme.LIGHT)
    look.apply()
    yield look
    look.set_theme(Theme.LIGHT)
    look.set_text_scale(1.0)


@pytest.fixture
def settings(
    qtbot: QtBot, tmp_path: Path, look: Look, runner: Runner
) -> Iterator[Callable[..., Opened]]:
    """Give a function that opens the settings; names: microphones."""
    behind: list[Stage] = []
    screens: list[SettingsScreen] = []

    def show(
        names: tuple[str, ...] = ("Headset",),
        models: ModelStore | None = None,
        **set_before: object,
    ) -> Opened:
        file = SettingsFile(tmp_path / "settings.json")
        for key, value in set_before.items():
            file.remember(key, value)
        services = stage(tmp_path, models=models)
        services.practise._keeps_recordings = lambda: True  # noqa: SLF001
        services.microphone.names = list(names)
        behind.append(services)
        fetch = ModelFetch(services.services.upkeep.models, runner)
        screen = SettingsScreen(services.services, runner, look, file, fetch, "/data")
        qtbot.addWidget(screen)
        screens.append(screen)
        screen.load()
        screen.show()
        return Opened(screen, services, tmp_path / "settings.json")

    yield show
    for screen in screens:
        screen.stop()
        screen.models.fetch.shut()
    runner.close()
    for services in behind:
        services.database.close()
