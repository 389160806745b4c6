"""Small widgets that every screen is made of."""

from roleplay.ui.widgets.button import Button
from roleplay.ui.widgets.card import Card
from roleplay.ui.widgets.chip import Chip
from roleplay.ui.widgets.focus_ring import FocusRing
from roleplay.ui.widgets.keycap import Keycap
from roleplay.ui.widgets.label import Label
from roleplay.ui.widgets.switch import Switch
from roleplay.ui.widgets.verdict_mark import VerdictMark

__all__ = [
    "Button",
    "Card",
    "Chip",
    "FocusRing",
    "Keycap",
    "Label",
    "Switch",
    "VerdictMark",
]
