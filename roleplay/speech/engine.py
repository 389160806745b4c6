"""What every speech engine can do."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeAlias

from roleplay.scenario import Hearing, Voice, Word

RATE_HZ = 16_000
"""Samples a second of all sound inside the app: one channel, 16 bit, little-endian."""

Progress: TypeAlias = Callable[[str, float | None], None]
"""Called with what is being done and its share from 0 to 1, or None if unknown."""


@dataclass(frozen=True, slots=True)
class Tentative:
    """The words since the last Heard, as they look now; may still change."""

    text: str


@dataclass(frozen=True, slots=True)
class Heard:
    """Words recognised between two silences, final.

    Times of the words: seconds since the recogniser was made.
    """

    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        """The words with one blank between them."""
        return " ".join(word.text for word in self.words)


Event: TypeAlias = Tentative | Heard


class Recogniser(Protocol):
    """Turns the sound of one answer into words.  Used on the speech lane only."""

    def feed(self, pcm: bytes) -> tuple[Event, ...]:
        """Take the next sound; return what became known by it.

        pcm: 16-bit little-endian samples, one channel, RATE_HZ, any length.
        Raises SpeechError if the engine fails.
        """
        ...

    def finish(self) -> tuple[Event, ...]:
        """Return what was still unfinished; feed no more after this."""
        ...

    def close(self) -> None:
        """Let go of what the engine holds for this answer; may be called twice."""
        ...


class Engine(Protocol):
    """A loaded engine: makes a recogniser for each answer.  Speech lane only."""

    @property
    def hearing(self) -> Hearing:
        """What this engine can deliver."""
        ...

    def start(self, phrases: Sequence[str]) -> Recogniser:
        """Return a recogniser for one answer.

        phrases: what a good answer may hold, in plain words; engines that can are
        biased to them, others ignore them.  Raises SpeechError.
        """
        ...

    def close(self) -> None:
        """End the engine, child processes included."""
        ...


class Rereader(Protocol):
    """Reads a finished answer again, more carefully, for the verdict."""

    @property
    def hearing(self) -> Hearing:
        """What this engine can deliver."""
        ...

    def read(self, pcm: bytes, phrases: Sequence[str]) -> tuple[Word, ...]:
        """Return the words of a whole answer; empty where nobody spoke.

        Raises SpeechError; the live words are used then.
        """
        ...

    def close(self) -> None:
        """End the engine, child processes included."""
        ...


@dataclass(frozen=True, slots=True)
class Device:
    """A microphone.  device_id: stable between runs; is_default: the system's."""

    device_id: str
    name: str
    is_default: bool


@dataclass(frozen=True, slots=True)
class Clip:
    """One spoken line in a file.  seconds: its length."""

    path: Path
    seconds: float


@dataclass(frozen=True, slots=True)
class SystemVoice:
    """A voice that the system has.  voice_id: stable between runs."""

    voice_id: str
    name: str


class VoiceEngine(Protocol):
    """Speaks lines into files.  Used on the voice lane only."""

    def render(
        self, text: str, voice: Voice, speed: float = 1.0, named: str = ""
    ) -> Clip:
        """Return *text* spoken, from the cache if it was before.

        speed: factor on the voice's rate (0.75 for "Slower").  named: a voice's id,
        "" for one that fits; engines with one voice ignore it.  Raises SpeechError.
        """
        ...

    def close(self) -> None:
        """End the engine, child processes included."""
        ...
