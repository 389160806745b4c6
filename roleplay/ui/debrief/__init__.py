"""The debrief: an attempt looked back at."""

from roleplay.ui.debrief.screen import DebriefScreen

__all__ = ["DebriefScreen"]
