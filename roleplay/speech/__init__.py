"""Hearing the rep and speaking the buyer: Protocols, and several engines.

The microphone and the player need Qt; they are made by functions, so that commands
run where Qt cannot.
"""

from typing import TYPE_CHECKING

from roleplay.speech.choose import ENGINES, load_engine
from roleplay.speech.download import Download, StoppedError
from roleplay.speech.engine import (
    RATE_HZ,
    Clip,
    Device,
    Engine,
    Event,
    Heard,
    Progress,
    Recogniser,
    Rereader,
    SystemVoice,
    Tentative,
    VoiceEngine,
)
from roleplay.speech.engine_words import vocabulary_of
from roleplay.speech.level import SilenceWatch, level, loudness_db
from roleplay.speech.model_table import MODELS, Model
from roleplay.speech.models import ModelStore
from roleplay.speech.natural_store import Natural, NaturalStore
from roleplay.speech.natural_voice import NaturalVoice
from roleplay.speech.pocketsphinx_recogniser import PocketSphinxEngine
from roleplay.speech.pyttsx3_voice import Pyttsx3Voice
from roleplay.speech.scripted import ScriptedEngine
from roleplay.speech.sound_files import read_pcm, sound_seconds, write_flac, write_wav
from roleplay.speech.sound_queue import SoundQueue
from roleplay.speech.sound_server import server_answers
from roleplay.speech.vosk_recogniser import VoskEngine, missing_parts
from roleplay.speech.whisper_reader import (
    NAME as WHISPER,
)
from roleplay.speech.whisper_reader import (
    WhisperReader,
    check_hashes,
    model_folder,
)

if TYPE_CHECKING:
    from roleplay.speech.aloud import AloudHere
    from roleplay.speech.microphone import QtMicrophone
    from roleplay.speech.player import QtPlayer


def open_microphone() -> "QtMicrophone":
    """Return the microphone; needs Qt.  Interface thread."""
    from roleplay.speech.microphone import QtMicrophone

    return QtMicrophone()


def open_player() -> "QtPlayer":
    """Return the loudspeaker; needs Qt.  Interface thread."""
    from roleplay.speech.player import QtPlayer

    return QtPlayer()


def open_aloud() -> "AloudHere":
    """Return microphone and loudspeaker for a program without a window; needs Qt."""
    from roleplay.speech.aloud import AloudHere

    return AloudHere()


__all__ = [
    "ENGINES",
    "MODELS",
    "RATE_HZ",
    "WHISPER",
    "Clip",
    "Device",
    "Download",
    "Engine",
    "Event",
    "Heard",
    "Model",
    "ModelStore",
    "Natural",
    "NaturalStore",
    "NaturalVoice",
    "PocketSphinxEngine",
    "Progress",
    "Pyttsx3Voice",
    "Recogniser",
    "Rereader",
    "ScriptedEngine",
    "SilenceWatch",
    "SoundQueue",
    "StoppedError",
    "SystemVoice",
    "Tentative",
    "VoiceEngine",
    "VoskEngine",
    "WhisperReader",
    "check_hashes",
    "level",
    "load_engine",
    "loudness_db",
    "missing_parts",
    "model_folder",
    "open_aloud",
    "open_microphone",
    "open_player",
    "read_pcm",
    "server_answers",
    "sound_seconds",
    "vocabulary_of",
    "write_flac",
    "write_wav",
]
