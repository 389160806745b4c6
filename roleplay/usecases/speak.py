"""Speak the buyer's lines, the next ones ahead of time."""

from collections.abc import Callable

from roleplay.scenario import Scenario, Voice
from roleplay.speech import Clip, VoiceEngine


class Speak:
    """Speaks lines with one voice engine; see services.Speaking.

    load_scenario: a scenario by its key.
    """

    def __init__(
        self, engine: VoiceEngine, load_scenario: Callable[[str], Scenario]
    ) -> None:
        self._engine = engine
        self._load = load_scenario

    def speak(self, text: str, voice: Voice, speed: float = 1.0) -> Clip:
        """Return *text* spoken.  Raises SpeechError."""
        return self._engine.render(text, voice, speed)

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
            self._engine.render(text, scenario.buyer.voice)

    def close(self) -> None:
        """End the engine, its child process included."""
        self._engine.close()
