"""Versions of what is at work here."""

import platform
from importlib import metadata

PARTS = (
    ("Encore", "roleplay"),
    ("Qt for Python", "PySide6-Essentials"),
    ("Vosk", "vosk"),
    ("PocketSphinx", "pocketsphinx"),
    ("Whisper (faster-whisper)", "faster-whisper"),
    ("pyttsx3", "pyttsx3"),
    ("eSpeak NG loader", "espeakng-loader"),
    ("Piper", "piper-tts"),
    ("SQLAlchemy", "SQLAlchemy"),
)
"""Names on screen, and of the packages."""


def versions() -> tuple[tuple[str, str], ...]:
    """Return names and versions; "not installed" for what is not there."""
    found = [(name, _version(package)) for name, package in PARTS]
    python = ("Python", platform.python_version())
    return (*found, python, ("System", f"{platform.system()}, {platform.machine()}"))


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "not installed"
