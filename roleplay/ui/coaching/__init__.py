"""The Coaching page: one-on-ones, the team, the programme."""

from roleplay.ui.coaching.screen import CoachingScreen
from roleplay.ui.coaching.ways import Ways

__all__ = ["CoachingScreen", "Ways"]
