"""What a user can do, one class each, without a window."""

from roleplay.usecases.scene import Debrief, PlayedTurn, Retry, Scene, Step
from roleplay.usecases.services import (
    BrokenFile,
    Device,
    HistoryRow,
    Listening,
    Microphone,
    Player,
    Practising,
    Profile,
    ScenarioCard,
    Services,
    Shelf,
    Speaking,
    Taken,
)

__all__ = [
    "BrokenFile",
    "Debrief",
    "Device",
    "HistoryRow",
    "Listening",
    "Microphone",
    "PlayedTurn",
    "Player",
    "Practising",
    "Profile",
    "Retry",
    "ScenarioCard",
    "Scene",
    "Services",
    "Shelf",
    "Speaking",
    "Step",
    "Taken",
]
