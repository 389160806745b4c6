"""What screens are handed: the use cases of the voice loop, as Protocols.

Each says on which thread it is called: the interface thread or a lane of the runner.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # screens import this before anything slow may be loaded
    from collections.abc import Callable
    from pathlib import Path

    from roleplay.scenario import Answer, Hearing, Voice
    from roleplay.speech import Clip, Device, Event, Progress, SoundQueue, SystemVoice
    from roleplay.storage import Kept
    from roleplay.usecases.coaching_services import CoachingServices
    from roleplay.usecases.page_services import (
        Competing,
        Discussing,
        Planning,
        ProfileKeeping,
        Reviewing,
        Transferring,
    )
    from roleplay.usecases.rows import (
        About,
        HistoryRow,
        Profile,
        Shelf,
        Taken,
    )
    from roleplay.usecases.scene import Debrief, Scene, Step
    from roleplay.usecases.speak import VoiceChoice
    from roleplay.usecases.upkeep import Upkeep


class Practising(Protocol):
    """Play an attempt turn by turn, and show what came of it.  Data lane.

    Every method raises StorageError; those taking a scenario raise ScenarioError.
    Finished turns are stored before a method returns.
    """

    def shelf(self, progress: Progress | None = None) -> Shelf:
        """Return scenarios with the person's bests, and broken files."""
        ...

    def about(self, scenario_key: str) -> About:
        """Return what a scenario is about, for its details."""
        ...

    def profile(self) -> Profile:
        """Return the person and their points."""
        ...

    def history(self) -> tuple[HistoryRow, ...]:
        """Return ended and given-up attempts, newest first."""
        ...

    def begin(
        self, scenario_key: str, seed: int | None = None, *, varied: bool = False
    ) -> Scene:
        """Start an attempt.  varied: with a seed too, no line of last time returns."""
        ...

    def resume(self, attempt_id: str) -> Scene:
        """Return to an unfinished attempt.  Raises ChangedError."""
        ...

    def start_anew(self, attempt_id: str) -> Scene:
        """Close an attempt that cannot go on, and start its scenario anew."""
        ...

    def answer(self, attempt_id: str, answer: Answer, pcm: bytes = b"") -> Step:
        """Judge, store and go on."""
        ...

    def use_hint(self, attempt_id: str) -> None:
        """Keep that the hint was opened."""
        ...

    def silence_line(self, attempt_id: str, nth: int) -> str | None:
        """Return what the buyer says into a pause, from 1."""
        ...

    def correct(self, attempt_id: str, number: int, text: str) -> Debrief:
        """Correct what was heard in one turn, once."""
        ...

    def retry(self, attempt_id: str, number: int) -> Scene:
        """Start one turn again, as an attempt of its own."""
        ...

    def debrief(self, attempt_id: str) -> Debrief:
        """Return everything the debrief shows."""
        ...

    def abandon(self, attempt_id: str) -> None:
        """Give up an unfinished attempt; its answers are kept."""
        ...

    def recording(self, attempt_id: str, number: int) -> Path | None:
        """Return an answer's recording, or None."""
        ...

    def recordings(self, attempt_id: str | None = None) -> Kept:
        """Return how many of the person's recordings are kept, and their size."""
        ...

    def delete_recordings(self, attempt_id: str | None = None) -> Kept:
        """Delete the person's recordings, of one attempt or all; return what went."""
        ...


class Listening(Protocol):
    """Hear answers.  Speech lane, but for ``hearing`` and ``stop``."""

    @property
    def hearing(self) -> Hearing | None:
        """How answers are heard now; None before load(), or when there is no engine."""
        ...

    @property
    def missing(self) -> str:
        """Why there is no engine and what to do, in one line; "" when there is one."""
        ...

    def load(self, progress: Progress | None = None) -> Hearing:
        """Load the engine chosen in the settings.  Raises ModelError, SpeechError."""
        ...

    def listen(
        self,
        sound: SoundQueue,
        phrases: tuple[str, ...],
        heard: Callable[[Event], None],
        *,
        hands_free: bool = False,
        max_seconds: float | None = None,
    ) -> Taken:
        """Take down one answer until *sound* is closed, a silence, or a limit.

        hands_free: whether a silence ends it.  heard: called on the speech lane with
        each event.

        Raises SpeechError; what was heard so far is lost with it only if nothing was.
        """
        ...

    def forget(self) -> None:
        """Let go of the engine; load() then takes the one chosen by then."""
        ...

    def prepare(self, phrases: tuple[str, ...]) -> None:
        """Adapt to a turn's phrases ahead of its answer, where the engine can."""
        ...

    def close(self) -> None:
        """End what is open, child processes included."""
        ...


class Speaking(Protocol):
    """Speak the buyer's lines.  Voice lane."""

    def speak(self, text: str, voice: Voice, speed: float = 1.0) -> Clip:
        """Return a line spoken.  Raises SpeechError."""
        ...

    def prepare(self, scenario_key: str, turn_id: str) -> None:
        """Render the lines that may follow this turn, ahead of time."""
        ...

    def voices(self) -> tuple[SystemVoice, ...]:
        """Return the system's English voices.  Raises SpeechError."""
        ...

    def sample(self, choice: VoiceChoice) -> Clip:
        """Return a sentence spoken as *choice* says.  Raises SpeechError."""
        ...

    def close(self) -> None:
        """End what is open, child processes included."""
        ...


class Microphone(Protocol):
    """The device that records.  Interface thread."""

    def devices(self) -> tuple[Device, ...]:
        """Return the microphones there are."""
        ...

    def start(
        self,
        device_id: str,
        sound: SoundQueue,
        level: Callable[[float], None],
        lost: Callable[[str], None],
    ) -> bool:
        """Record into *sound*; False (and *lost* is called) where it cannot.

        device_id: "" for the system's default.  level: loudness from 0 to 1, about 20
        times a second.  lost: called once with "no-device", "open" or
        "silent-device" when recording ended by itself.
        """
        ...

    def stop(self) -> None:
        """Stop recording."""
        ...


class Player(Protocol):
    """The loudspeaker.  Interface thread."""

    @property
    def has_output(self) -> bool:
        """Whether there is a device to play to."""
        ...

    def outputs(self) -> tuple[Device, ...]:
        """Return the loudspeakers there are."""
        ...

    def use(self, device_id: str) -> None:
        """Play to this device from the next file on; "" for the system's default."""
        ...

    def play(
        self,
        path: Path,
        ended: Callable[[], None],
        position: Callable[[float], None] | None = None,
    ) -> None:
        """Play a WAV file; *ended* is called once, also without a device.

        position: called with seconds played, some times a second.
        """
        ...

    def stop(self) -> None:
        """Stop at once; *ended* is not called any more."""
        ...


@dataclass(frozen=True, slots=True)
class Services:
    """All a screen may call."""

    practising: Practising
    progress: Reviewing
    listening: Listening
    speaking: Speaking
    microphone: Microphone
    player: Player
    discussing: Discussing
    transfer: Transferring
    upkeep: Upkeep
    league: Competing
    profiles: ProfileKeeping
    day: Planning
    coaching: CoachingServices
