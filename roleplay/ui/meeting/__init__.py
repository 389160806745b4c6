"""The team meeting: full screen, by keyboard, read from the back of the room."""

from roleplay.ui.meeting.screen import MeetingScreen

__all__ = ["MeetingScreen"]
