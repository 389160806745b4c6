"""The settings on screen, and what is behind them."""

from pathlib import Path

from roleplay.settings import SettingsFile
from roleplay.ui.settings import SettingsScreen
from tests.ui.stage_services import Stage


class Opened:
    """The settings on screen, and what is behind them."""

    def __init__(self, screen: SettingsScreen, behind: Stage, file: Path) -> None:
        self.screen = screen
        self.behind = behind
        self._file = file

    def kept(self, key: str) -> object:
        """Return what a restart would find."""
        return SettingsFile(self._file).recalled(key)
