"""The settings: what a person may set, a card a subject."""

from roleplay.ui.settings.screen import SettingsScreen

__all__ = ["SettingsScreen"]
