from pathlib import Path

import pytest

from roleplay.errors import SpeechError
from roleplay.scenario import Scenario, Voice
from roleplay.speech import Clip
from roleplay.usecases import Speak, VoiceChoice


class Noted:
    """A voice engine that notes how it was to speak."""

    def __init__(self, breaks: str = "") -> None:
        self.asked: list[tuple[int, float, str]] = []
        self._breaks = breaks

    def render(
        self, text: str, voice: Voice, speed: float = 1.0, named: str = ""
    ) -> Clip:
        self.asked.append((voice.pitch, round(speed, 3), named))
        if self._breaks:
            raise SpeechError(self._breaks)
        return Clip(Path(f"{named}.wav"), 1.0)

    def close(self) -> None:
        """Nothing is held."""


def unused(key: str) -> Scenario:
    raise AssertionError(key)


def test_manner_speed_and_voice_shape_every_line() -> None:
    engine, chosen = Noted(), [VoiceChoice()]
    speak = Speak(engine, unused, lambda: chosen[0])
    speak.speak("Hello.", Voice(), 0.75)
    chosen[0] = VoiceChoice(voice_id="gb", manner="calm", speed=1.5)
    speak.speak("Hello.", Voice())
    speak.sample(VoiceChoice())
    assert engine.asked == [(50, 0.75, ""), (42, 1.29, "gb"), (50, 1.0, "")]


def test_the_pitch_stays_within_its_bounds() -> None:
    engine = Noted()
    Speak(engine, unused, lambda: VoiceChoice(manner="calm")).speak("A", Voice(pitch=3))
    assert engine.asked[0][0] == 0


def test_the_systems_voice_takes_over_where_the_natural_one_fails() -> None:
    engine, natural = Noted(), Noted("it is not installed")
    speak = Speak(engine, unused, lambda: VoiceChoice("natural"), natural)
    assert speak.speak("Hello.", Voice()).seconds == 1.0
    assert (len(natural.asked), len(engine.asked)) == (1, 1)
    with pytest.raises(SpeechError, match="not installed"):
        speak.sample(VoiceChoice("natural"))
