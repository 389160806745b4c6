"""What a user can do, one class each, without a window."""

from roleplay.speech import Clip, Device, Event, Heard, Progress, SoundQueue, Tentative
from roleplay.usecases.aloud import Aloud
from roleplay.usecases.doctor import Check, Doctor, Parts
from roleplay.usecases.library import LintReport, Shelves
from roleplay.usecases.listen import Listen
from roleplay.usecases.models import ModelRow, Models
from roleplay.usecases.practise import Practise, Stores
from roleplay.usecases.scene import Debrief, PlayedTurn, Retry, Scene, Step
from roleplay.usecases.services import (
    BadgeState,
    BrokenFile,
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
from roleplay.usecases.speak import Speak
from roleplay.usecases.watching import changes

__all__ = [
    "Aloud",
    "BadgeState",
    "BrokenFile",
    "Check",
    "Clip",
    "Debrief",
    "Device",
    "Doctor",
    "Event",
    "Heard",
    "HistoryRow",
    "LintReport",
    "Listen",
    "Listening",
    "Microphone",
    "ModelRow",
    "Models",
    "Parts",
    "PlayedTurn",
    "Player",
    "Practise",
    "Practising",
    "Profile",
    "Progress",
    "Retry",
    "ScenarioCard",
    "Scene",
    "Services",
    "Shelf",
    "Shelves",
    "SoundQueue",
    "Speak",
    "Speaking",
    "Step",
    "Stores",
    "Taken",
    "Tentative",
    "changes",
]
