"""The one-on-one page: whom to meet, the meeting, and what came of it."""

from roleplay.ui.coaching.one_on_one.page import OneOnOnePage

__all__ = ["OneOnOnePage"]
