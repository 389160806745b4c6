"""Assigning practice: the card of what was sent, and the dialog that sends."""

from roleplay.ui.coaching.assign.card import AssignmentsCard

__all__ = ["AssignmentsCard"]
