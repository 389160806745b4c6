"""Progress: how practice goes, and all attempts there were."""

from roleplay.ui.progress.meetings_card import MeetingsCard
from roleplay.ui.progress.screen import ProgressScreen
from roleplay.ui.progress.shared_card import SharedCards

__all__ = ["MeetingsCard", "ProgressScreen", "SharedCards"]
