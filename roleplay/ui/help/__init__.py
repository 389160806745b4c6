"""Help and About: pages that are no place of the navigation."""

from roleplay.ui.help.about_screen import AboutScreen
from roleplay.ui.help.help_screen import HelpScreen

__all__ = ["AboutScreen", "HelpScreen"]
