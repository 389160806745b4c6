"""The natural voice: Piper, a program of its own, seen from our process.

Piper reads a line of text from its input and writes a WAV file into a folder; its
error output says "Wrote PATH" once the file is complete.
"""

import os
import queue
import re
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import IO

from roleplay.errors import SpeechError
from roleplay.scenario import Voice
from roleplay.speech.engine import Clip
from roleplay.speech.natural_store import Natural
from roleplay.speech.sound_files import sound_seconds
from roleplay.speech.voice_cache import VoiceCache
from roleplay.words import tr

LIMIT_S = 20.0
"""How long one line, loading included, may take; a line takes a second or two."""
MAX_LETTERS = 1000
STEP = 0.05
"""Rates are rounded so far: the program keeps one rate for as long as it runs."""
SLOWEST, FASTEST = 0.5, 2.0
WROTE = re.compile(r"Wrote (.+\.wav)\s*$")


class NaturalVoice:
    """Speaks lines into WAV files, each only once; see engine.VoiceEngine.

    It has one voice: gender and pitch change nothing, the rate does.
    found: the installed voice, asked anew for each line.
    """

    def __init__(self, folder: Path, found: Callable[[], Natural | None]) -> None:
        self._cache = VoiceCache(folder)
        self._folder = folder / "piper"
        self._found = found
        self._program: _Program | None = None
        self._closed = threading.Event()

    @property
    def process_id(self) -> int | None:
        """The child's process id, None while there is no child."""
        return self._program.process_id if self._program else None

    def render(
        self, text: str, voice: Voice, speed: float = 1.0, named: str = ""
    ) -> Clip:
        """Return *text* spoken, from the cache if it was before."""
        plain = " ".join(text.split())[:MAX_LETTERS]
        if not re.search(r"\w", plain):
            raise SpeechError(tr("There is nothing to say."))
        rate = voice.rate * speed / Voice().rate
        length = round(1 / max(SLOWEST, min(FASTEST, rate)) / STEP) * STEP
        path = self._cache.path_of("piper 1.8 joe", plain, f"{length:.2f}")
        if path.exists():
            try:
                clip = Clip(path, sound_seconds(path))
            except SpeechError:
                pass  # damaged on disk: it is spoken again
            else:
                self._cache.use(path)
                return clip
        return self._spoken(plain, length, path)

    def close(self) -> None:
        """End the child; may be called from any thread, and ends a line under way."""
        self._closed.set()
        self._end()

    def _end(self) -> None:
        program, self._program = self._program, None
        if program is not None:
            program.close()

    def _spoken(self, text: str, length: float, path: Path) -> Clip:
        try:
            written = self._running(length).say(text)
            self._cache.put(written, path)
            return Clip(path, sound_seconds(path))
        except (OSError, SpeechError) as error:
            self._end()
            raise SpeechError(
                tr(
                    "The natural voice stopped ({error}). The system's voice "
                    "speaks meanwhile; it is started again with the next line.",
                    error=error,
                )
            ) from error

    def _running(self, length: float) -> "_Program":
        if self._closed.is_set():
            raise SpeechError(tr("the voice is closed"))
        if self._program is not None and self._program.length == length:
            return self._program
        self._end()
        found = self._found()
        if found is None:
            raise SpeechError(tr("it is not installed"))
        self._folder.mkdir(parents=True, exist_ok=True)
        self._program = _Program(found, length, self._folder)
        if self._closed.is_set():
            self._end()
            raise SpeechError(tr("the voice is closed"))
        return self._program


class _Program:
    """One running Piper, at one rate."""

    def __init__(self, found: Natural, length: float, folder: Path) -> None:
        self.length = length
        environment = dict(os.environ)
        if found.folder is not None:
            paths = (str(found.folder), environment.get("PYTHONPATH", ""))
            environment["PYTHONPATH"] = os.pathsep.join(p for p in paths if p)
        self._process = subprocess.Popen(
            [
                *(sys.executable, "-m", "piper", "--model", str(found.model)),
                *("--length-scale", f"{length:.2f}", "--output-dir", str(folder)),
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            env=environment,
        )
        assert self._process.stdin is not None
        assert self._process.stderr is not None
        self._input: IO[bytes] = self._process.stdin
        self._output: IO[bytes] = self._process.stderr
        self._written: queue.Queue[str] = queue.Queue()
        self._reader = threading.Thread(target=self._read, name="piper", daemon=True)
        self._reader.start()

    @property
    def process_id(self) -> int:
        return self._process.pid

    def say(self, text: str) -> Path:
        """Return the file with *text* spoken.  Raises SpeechError, OSError."""
        self._input.write(text.encode("utf-8", "ignore") + b"\n")
        self._input.flush()
        try:
            written = self._written.get(timeout=LIMIT_S)
        except queue.Empty:
            raise SpeechError(tr("it did not answer in time")) from None
        if not written:
            raise SpeechError(tr("its program ended"))
        return Path(written)

    def close(self) -> None:
        self._process.kill()
        self._process.wait()
        self._reader.join()
        for stream in (self._input, self._output):
            with suppress(OSError):  # what was not written is of no use any more
                stream.close()

    def _read(self) -> None:
        for line in self._output:
            found = WROTE.search(line.decode("utf-8", "replace"))
            if found:
                self._written.put(found[1])
        self._written.put("")
