"""Progress: how practice goes, and all attempts there were."""

from roleplay.ui.progress.screen import ProgressScreen

__all__ = ["ProgressScreen"]
