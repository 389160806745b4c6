"""The Today page: one thing to practise now, the own week, what comes back."""

from roleplay.ui.today.screen import TodayScreen

__all__ = ["TodayScreen"]
