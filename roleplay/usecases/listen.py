"""Hear one answer: live words while the rep speaks, careful words for the verdict."""

import logging
from collections.abc import Callable, Sequence
from pathlib import Path

from roleplay.errors import ModelError, SpeechError
from roleplay.scenario import Answer, Hearing, Word
from roleplay.speech import (
    RATE_HZ,
    Engine,
    Event,
    Heard,
    Progress,
    Recogniser,
    Rereader,
    SilenceWatch,
    SoundQueue,
    read_pcm,
)
from roleplay.usecases.rows import Taken
from roleplay.words import tr

END_SILENCE_S = 1.8
"""Silence that ends a hands-free answer.  Source: own choice; answers in role play
hold pauses of about a second, and speech-engines.md asks for 1.5 to 2 s."""

TALK_S = 90.0
"""An answer that may last so long is a talk.  Source: own choice; the shipped
conversations leave a minute, the shipped talks one and a half to three."""

END_SILENCE_IN_TALK_S = 4.0
"""Silence that ends a hands-free talk.  Source: own choice; a pause before a room is
part of the talk, and its rubric asks for pauses of up to three seconds and a half."""

BYTES_A_SECOND = 2 * RATE_HZ
CHUNK = BYTES_A_SECOND // 20

logger = logging.getLogger(__name__)


class Listen:
    """Hears answers with the engine chosen in the settings; see services.Listening.

    load_engine: returns a loaded engine, or None where the person only types.
    load_rereader: returns one, or None where none is installed.
    """

    def __init__(
        self,
        load_engine: Callable[[Progress | None], Engine | None],
        load_rereader: Callable[[], Rereader | None],
    ) -> None:
        self._load_engine = load_engine
        self._load_rereader = load_rereader
        self._engine: Engine | None = None
        self._rereader: Rereader | None = None
        self._missing = ""

    @property
    def hearing(self) -> Hearing | None:
        """How the words of a verdict are heard; None without an engine."""
        if self._rereader is not None:
            return self._rereader.hearing
        return self._engine.hearing if self._engine is not None else None

    @property
    def missing(self) -> str:
        """Why there is no engine and what to do; "" when there is one."""
        return self._missing

    def load(self, progress: Progress | None = None) -> Hearing:
        """Load the engines.  Raises ModelError, SpeechError."""
        try:
            self._engine = self._engine or self._load_engine(progress)
        except SpeechError as error:
            self._missing = str(error)
            raise
        if self._engine is None:
            self._missing = tr("Answers are typed, as the settings say.")
            raise ModelError(self._missing)
        if self._rereader is None:
            self._rereader = self._load_rereader()
        self._missing = ""
        return self.hearing or self._engine.hearing

    def prepare(self, phrases: tuple[str, ...]) -> None:
        """Adapt to *phrases* ahead of the answer, where the engine can."""
        prepare = getattr(self._engine, "prepare", None)
        if prepare is not None:
            prepare(phrases)

    def listen(
        self,
        sound: SoundQueue,
        phrases: tuple[str, ...],
        heard: Callable[[Event], None],
        *,
        hands_free: bool = False,
        max_seconds: float | None = None,
    ) -> Taken:
        """Take down one answer; see services.Listening."""
        if self._engine is None:
            self.load()
        assert self._engine is not None
        recogniser = self._engine.start(phrases)
        taking = _Taking(recogniser, heard, hands_free, max_seconds)
        try:
            ended_by = taking.take(sound)
        finally:
            recogniser.close()
        pcm = bytes(taking.pcm)
        words, hearing = self._careful(tuple(taking.words), pcm, phrases)
        answer = Answer(
            words=words,
            hearing=hearing,
            spoken=True,
            duration_s=len(pcm) / BYTES_A_SECOND,
            lost_s=sound.lost_s,
        )
        return Taken(answer, pcm, ended_by)

    def read(self, path: Path, phrases: tuple[str, ...]) -> Taken:
        """Take down a recorded answer, as if spoken now.  Raises SpeechError."""
        pcm = read_pcm(path)
        sound = SoundQueue(max_chunks=len(pcm) // CHUNK + 2)
        for start in range(0, len(pcm), CHUNK):
            sound.put(pcm[start : start + CHUNK])
        sound.close()
        return self.listen(sound, phrases, lambda event: None)

    def forget(self) -> None:
        """Let go of the engines, so that load() asks for those chosen then."""
        self.close()
        self._missing = ""

    def close(self) -> None:
        """End the engines, child processes included."""
        for engine in (self._engine, self._rereader):
            if engine is not None:
                engine.close()
        self._engine = self._rereader = None

    def _careful(
        self, words: tuple[Word, ...], pcm: bytes, phrases: Sequence[str]
    ) -> tuple[tuple[Word, ...], Hearing]:
        assert self._engine is not None
        live = self._engine.hearing
        if self._rereader is None:
            return words, live
        try:
            again = self._rereader.read(pcm, phrases)
        except SpeechError as error:
            logger.info("The answer was not read again: %s", error)
            return words, live
        if words and not again and live.free_text:
            return words, live
        return again, self._rereader.hearing


class _Taking:
    """One answer being taken down."""

    def __init__(
        self,
        recogniser: Recogniser,
        heard: Callable[[Event], None],
        hands_free: bool,
        max_seconds: float | None,
    ) -> None:
        self._recogniser = recogniser
        self._heard = heard
        self._watch = SilenceWatch() if hands_free else None
        is_talk = max_seconds is not None and max_seconds >= TALK_S
        self._end_silence_s = END_SILENCE_IN_TALK_S if is_talk else END_SILENCE_S
        self._max_bytes = max_seconds and int(max_seconds * BYTES_A_SECOND)
        self.words: list[Word] = []
        self.pcm = bytearray()

    def take(self, sound: SoundQueue) -> str:
        """Return what ended the answer; what was heard is kept even on failure."""
        ended_by = "button"
        try:
            for chunk in sound:
                self.pcm += chunk
                self._keep(self._recogniser.feed(chunk))
                ended_by = self._end(chunk)
                if ended_by:
                    break
            self._keep(self._recogniser.finish())
        except SpeechError:
            if not self.words:
                raise
            logger.info("The recogniser failed; what it had heard is kept.")
            return "lost"
        return ended_by or "button"

    def _keep(self, events: tuple[Event, ...]) -> None:
        for event in events:
            if isinstance(event, Heard):
                self.words += event.words
            self._heard(event)

    def _end(self, chunk: bytes) -> str:
        if self._watch is not None:
            self._watch.feed(chunk)
            if self._watch.spoke and self._watch.silent_s >= self._end_silence_s:
                return "silence"
        if self._max_bytes and len(self.pcm) >= self._max_bytes:
            return "limit"
        return ""
