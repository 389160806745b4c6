"""A recogniser that hears what it was told to: for tests, demos and no microphone."""

from collections import deque
from collections.abc import Iterable, Sequence
from typing import TypeAlias

from roleplay.errors import SpeechError
from roleplay.scenario import Hearing
from roleplay.speech.engine import Event

Script: TypeAlias = Iterable[Event | SpeechError | None]
"""One entry a chunk of sound; None is silence, a SpeechError is raised in its turn."""


class ScriptedEngine:
    """Hears one script an answer, whatever the sound; silence once they are over."""

    def __init__(
        self, scripts: Iterable[Script], hearing: Hearing | None = None
    ) -> None:
        self._scripts = deque(scripts)
        self._hearing = hearing or Hearing("scripted", hears_fillers=True)

    @property
    def hearing(self) -> Hearing:
        """What the script is said to deliver."""
        return self._hearing

    def start(self, phrases: Sequence[str]) -> "ScriptedRecogniser":
        """Return a recogniser for the next script."""
        return ScriptedRecogniser(self._scripts.popleft() if self._scripts else ())

    def close(self) -> None:
        """Nothing is held."""


class ScriptedRecogniser:
    """Hears one entry of *script* with every chunk of sound."""

    def __init__(self, script: Script) -> None:
        self._script = deque(script)

    def feed(self, pcm: bytes) -> tuple[Event, ...]:
        """Return the next entry; silence once the script is over."""
        return self._next()

    def finish(self) -> tuple[Event, ...]:
        """Return all entries that are left."""
        events: list[Event] = []
        while self._script:
            events += self._next()
        return tuple(events)

    def close(self) -> None:
        """Nothing is held."""

    def _next(self) -> tuple[Event, ...]:
        entry = self._script.popleft() if self._script else None
        if isinstance(entry, SpeechError):
            raise entry
        return (entry,) if entry is not None else ()
