"""The stage: the conversation itself."""

from roleplay.ui.stage.screen import StageScreen

__all__ = ["StageScreen"]
