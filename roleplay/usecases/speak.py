"""Speak the buyer's lines, the next ones ahead of time."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from roleplay.errors import SpeechError
from roleplay.scenario import Scenario, Voice
from roleplay.speech import Clip, SystemVoice, VoiceEngine

SAMPLE = "Walk me through it. I have ten minutes."
"""What is said to try a voice."""

PITCH = (0, 99)
"""Lowest and highest pitch of a scenario's voice.  Source: the scenario format."""

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Manner:
    """How buyers sound.  speed: factor on the rate; pitch: added to the voice's."""

    speed: float
    pitch: int


MANNERS: Mapping[str, Manner] = MappingProxyType(
    {"clear": Manner(1.0, 0), "calm": Manner(0.86, -8)}
)
"""Source: own choice, by ear, with eSpeak NG's voices."""


@dataclass(frozen=True, slots=True)
class VoiceChoice:
    """What a person chose.  engine: "system" or "natural"; manner: of MANNERS.

    voice_id: one of the system's, "" for one that fits the buyer.  speed: factor.
    """

    engine: str = "system"
    voice_id: str = ""
    manner: str = "clear"
    speed: float = 1.0


class Speak:
    """Speaks lines as a person chose; see services.Speaking.

    load_scenario: a scenario by its key.  chosen: what holds now.  natural: the
    natural voice; where it fails the system's takes over.  voices: the system's.
    """

    def __init__(
        self,
        engine: VoiceEngine,
        load_scenario: Callable[[str], Scenario],
        chosen: Callable[[], VoiceChoice] = VoiceChoice,
        natural: VoiceEngine | None = None,
        voices: Callable[[], tuple[SystemVoice, ...]] = tuple,
    ) -> None:
        self._engine = engine
        self._load = load_scenario
        self._chosen = chosen
        self._natural = natural
        self._voices = voices

    def speak(self, text: str, voice: Voice, speed: float = 1.0) -> Clip:
        """Return *text* spoken.  Raises SpeechError."""
        return self._speak(text, voice, speed, self._chosen())

    def prepare(self, scenario_key: str, turn_id: str) -> None:
        """Render the lines of every turn that may follow, and of this turn's pauses."""
        scenario = self._load(scenario_key)
        turn = scenario.turns.get(turn_id)
        if turn is None:  # the file was changed since the attempt began
            return
        texts = list(turn.silence.buyer) if turn.silence else []
        for branch in turn.branches:
            if branch.go in scenario.turns:
                texts += scenario.turns[branch.go].lines
        for text in dict.fromkeys(texts):
            self.speak(text, scenario.buyer.voice)

    def voices(self) -> tuple[SystemVoice, ...]:
        """Return the system's voices.  Raises SpeechError."""
        return self._voices()

    def sample(self, choice: VoiceChoice) -> Clip:
        """Return a sentence spoken as *choice* says.

        Raises SpeechError, also where the natural voice is chosen and fails.
        """
        natural = self._natural if choice.engine == "natural" else None
        return _rendered(natural or self._engine, SAMPLE, Voice(), 1.0, choice)

    def close(self) -> None:
        """End the engines, their child processes included."""
        self._engine.close()
        if self._natural is not None:
            self._natural.close()

    def _speak(
        self, text: str, voice: Voice, speed: float, choice: VoiceChoice
    ) -> Clip:
        if choice.engine == "natural" and self._natural is not None:
            try:
                return _rendered(self._natural, text, voice, speed, choice)
            except SpeechError as error:
                logger.info("The system's voice speaks instead: %s", error)
        return _rendered(self._engine, text, voice, speed, choice)


def _rendered(
    engine: VoiceEngine, text: str, voice: Voice, speed: float, choice: VoiceChoice
) -> Clip:
    manner = MANNERS[choice.manner]
    pitch = max(PITCH[0], min(PITCH[1], voice.pitch + manner.pitch))
    factor = speed * manner.speed * choice.speed
    pitched = voice.model_copy(update={"pitch": pitch})
    return engine.render(text, pitched, factor, choice.voice_id)
