"""What listening and speaking hand to screens; they may not ask ``speech`` for it."""

from roleplay.speech import (
    Clip,
    Device,
    Event,
    Heard,
    Progress,
    SoundQueue,
    SystemVoice,
    Tentative,
)

__all__ = [
    "Clip",
    "Device",
    "Event",
    "Heard",
    "Progress",
    "SoundQueue",
    "SystemVoice",
    "Tentative",
]
