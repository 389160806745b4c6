"""Small widgets that every screen is made of.

Each is imported when it is first used, so that the first paint waits for none that
needs more than Qt.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from roleplay.ui.widgets.announcing import announce
    from roleplay.ui.widgets.button import Button
    from roleplay.ui.widgets.caption import Caption
    from roleplay.ui.widgets.card import Card
    from roleplay.ui.widgets.chip import Chip
    from roleplay.ui.widgets.focus_ring import FocusRing
    from roleplay.ui.widgets.keycap import Keycap
    from roleplay.ui.widgets.label import Label
    from roleplay.ui.widgets.notice import Act, Notice
    from roleplay.ui.widgets.portrait import Portrait
    from roleplay.ui.widgets.push_to_talk import PushToTalk, TalkState
    from roleplay.ui.widgets.switch import Switch
    from roleplay.ui.widgets.text_lines import TextLines
    from roleplay.ui.widgets.transcript import Transcript
    from roleplay.ui.widgets.trust_bar import TrustBar
    from roleplay.ui.widgets.turn_dots import TurnDots
    from roleplay.ui.widgets.verdict_mark import VerdictMark
    from roleplay.ui.widgets.waveform import Waveform

_HOMES = {
    "Act": "notice",
    "Button": "button",
    "Caption": "caption",
    "Card": "card",
    "Chip": "chip",
    "FocusRing": "focus_ring",
    "Keycap": "keycap",
    "Label": "label",
    "Notice": "notice",
    "Portrait": "portrait",
    "PushToTalk": "push_to_talk",
    "Switch": "switch",
    "TalkState": "push_to_talk",
    "TextLines": "text_lines",
    "Transcript": "transcript",
    "TrustBar": "trust_bar",
    "TurnDots": "turn_dots",
    "VerdictMark": "verdict_mark",
    "Waveform": "waveform",
    "announce": "announcing",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)


__all__ = [
    "Act",
    "Button",
    "Caption",
    "Card",
    "Chip",
    "FocusRing",
    "Keycap",
    "Label",
    "Notice",
    "Portrait",
    "PushToTalk",
    "Switch",
    "TalkState",
    "TextLines",
    "Transcript",
    "TrustBar",
    "TurnDots",
    "VerdictMark",
    "Waveform",
    "announce",
]
