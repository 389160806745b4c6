"""Where a conversation stands, and what is kept of an answer that was cut off."""

from dataclasses import dataclass
from enum import Enum

from roleplay.scenario import Answer
from roleplay.words import tr


class Phase(Enum):
    """What the stage is doing; one at a time."""

    EMPTY = "empty"
    OPENING = "opening"  # the scenario is being read
    BRIEF = "brief"  # the rep reads what it is about
    SPEAKING = "speaking"  # the buyer says the line
    WAITING = "waiting"  # it is the rep's turn
    LISTENING = "listening"  # the rep speaks
    WRITING = "writing"  # the last words are being written down
    NOT_HEARD = tr("not heard")  # there were no words in the sound
    KEPT = "kept"  # the answer was cut off; what was heard is offered
    SCORING = "scoring"
    FAILED = "failed"  # something went wrong; it can be tried again
    OVER = "over"


MAY_ANSWER = frozenset(
    {Phase.SPEAKING, Phase.WAITING, Phase.NOT_HEARD, Phase.KEPT, Phase.FAILED}
)
"""Phases in which the rep may begin an answer."""


class Cut(Enum):
    """Why an answer ended without the rep sending it."""

    NONE = ""
    MICROPHONE = "microphone"  # the device stopped
    RECOGNISER = "recogniser"  # it failed, with some words heard
    FOCUS = "focus"  # the window was left while the key was held
    PAUSE = "pause"  # the rep paused


@dataclass(frozen=True, slots=True)
class Kept:
    """An answer not sent yet.  pcm: its sound, b"" where it was typed."""

    answer: Answer
    pcm: bytes
    cut: Cut
