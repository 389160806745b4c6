"""The window.  The only package that knows Qt's widgets."""

from roleplay.ui.look import Look, Theme, assets_folder
from roleplay.ui.window import MainWindow, theme_named
from roleplay.ui.worker import Lane, Runner, Ticket

__all__ = [
    "Lane",
    "Look",
    "MainWindow",
    "Runner",
    "Theme",
    "Ticket",
    "assets_folder",
    "theme_named",
]
