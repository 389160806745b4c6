"""What a user can do, one class each, without a window."""

from roleplay.speech import Clip, Device, Event, Heard, Progress, SoundQueue, Tentative
from roleplay.storage import Kept
from roleplay.usecases.aloud import Aloud
from roleplay.usecases.doctor import Check, Doctor, Parts
from roleplay.usecases.kept_recordings import RecordedRow
from roleplay.usecases.library import LintReport, Shelves
from roleplay.usecases.listen import Listen
from roleplay.usecases.models import ModelRow, Models
from roleplay.usecases.practise import Practise
from roleplay.usecases.rescore import CriterionChange, Looked, Rescore, TurnChange
from roleplay.usecases.rewards import Stores
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
    UnfinishedRow,
)
from roleplay.usecases.speak import Speak

__all__ = [
    "Aloud",
    "BadgeState",
    "BrokenFile",
    "Check",
    "Clip",
    "CriterionChange",
    "Debrief",
    "Device",
    "Doctor",
    "Event",
    "Heard",
    "HistoryRow",
    "Kept",
    "LintReport",
    "Listen",
    "Listening",
    "Looked",
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
    "RecordedRow",
    "Rescore",
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
    "TurnChange",
    "UnfinishedRow",
]
