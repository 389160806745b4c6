"""Hearing the rep and speaking the buyer: Protocols, and several engines."""

from roleplay.speech.engine import (
    RATE_HZ,
    Clip,
    Engine,
    Event,
    Heard,
    Progress,
    Recogniser,
    Rereader,
    Tentative,
    VoiceEngine,
)
from roleplay.speech.sound_queue import SoundQueue

__all__ = [
    "RATE_HZ",
    "Clip",
    "Engine",
    "Event",
    "Heard",
    "Progress",
    "Recogniser",
    "Rereader",
    "SoundQueue",
    "Tentative",
    "VoiceEngine",
]
