"""The first run: three steps on one page, all of which can be skipped."""

from roleplay.ui.first_run.screen import FirstRunScreen

__all__ = ["FirstRunScreen"]
