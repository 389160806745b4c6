"""The buyer's voice: pyttsx3 in its child process, seen from ours."""

import threading
from importlib import metadata
from pathlib import Path

from roleplay.errors import SpeechError
from roleplay.scenario import Voice
from roleplay.speech.child import Child, ChildGoneError
from roleplay.speech.engine import Clip, SystemVoice
from roleplay.speech.sound_files import sound_seconds
from roleplay.speech.voice_cache import VoiceCache
from roleplay.words import tr

MODULE = "roleplay.speech.voice_process"
START_S = 20.0
LIMIT_S = 5.0
"""How long starting, and one line, may take; a line takes some 50 ms.  Own choice."""


class Pyttsx3Voice:
    """Speaks lines into WAV files, each only once.

    A child that dies, hangs or is silent for LIMIT_S is ended and started again, once
    a line; then SpeechError is raised, and the caption carries on alone.
    """

    def __init__(self, folder: Path) -> None:
        self._cache = VoiceCache(folder)
        self._child: Child | None = None
        self._closed = threading.Event()
        self._version = tr(
            "pyttsx3 {version} voices 2", version=metadata.version("pyttsx3")
        )

    @property
    def process_id(self) -> int | None:
        """The child's process id, None while there is no child."""
        return self._child.process_id if self._child else None

    def voices(self) -> tuple[SystemVoice, ...]:
        """Return the English voices of the system, by name.  Raises SpeechError."""
        found = self._running().ask(LIMIT_S, op="voices")["voices"]
        return tuple(SystemVoice(voice_id, name) for voice_id, name in found)

    def render(
        self, text: str, voice: Voice, speed: float = 1.0, named: str = ""
    ) -> Clip:
        """Return *text* spoken, from the cache if it was before."""
        rate = round(voice.rate * speed)
        parts: tuple[object, ...] = (
            self._version, text, voice.gender, rate, voice.pitch
        )  # fmt: skip
        if named:
            parts = (*parts, named)
        path = self._cache.path_of(*parts)
        if path.exists():
            try:
                clip = Clip(path, sound_seconds(path))
            except SpeechError:
                pass  # damaged on disk: it is spoken again
            else:
                self._cache.use(path)
                return clip
        return self._spoken(text, voice.model_copy(update={"rate": rate}), named, path)

    def close(self) -> None:
        """End the child; may be called from any thread, and ends a line under way."""
        self._closed.set()
        child, self._child = self._child, None
        if child is not None:
            child.close()

    def _spoken(self, text: str, voice: Voice, named: str, path: Path) -> Clip:
        try:
            part = self._cache.part_of(path)
            for last in (False, True):
                try:
                    answer = self._running().ask(
                        LIMIT_S,
                        op="render",
                        text=text,
                        path=str(part),
                        gender=voice.gender,
                        rate=voice.rate,
                        pitch=voice.pitch,
                        named=named,
                    )
                    break
                except ChildGoneError as error:
                    self._child = None
                    if last or self._closed.is_set():
                        raise SpeechError(
                            tr(
                                "The buyer's voice stopped. The lines are shown as "
                                "text; it "
                                "is started again with the next one."
                            )
                        ) from error
            self._cache.put(part, path)
        except OSError as error:
            raise SpeechError(
                tr(
                    "The spoken line could not be written ({strerror}). The "
                    "lines are shown as text.",
                    strerror=error.strerror,
                )
            ) from error
        return Clip(path, float(answer["seconds"]))

    def _running(self) -> Child:
        if self._closed.is_set():
            raise SpeechError(tr("The buyer's voice is closed."))
        if self._child is None:
            # Named before it is asked anything, so that close() finds it.
            child = self._child = Child(MODULE)
            if self._closed.is_set():
                self.close()
            child.ask(START_S, op="ping")
            return child
        return self._child
