"""Small widgets that every screen is made of."""

from roleplay.ui.widgets.announce import announce
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
