"""How long the buyers' lines take when they are spoken, and how fast that is."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from roleplay.scenario import Scenario
from roleplay.speech import Pyttsx3Voice

LONGEST_S = 15.0
"""A longer line is hard to keep in mind.  Source: own choice."""
SLOWEST, FASTEST = 2.5, 6.2
"""Sensible pace in syllables a second, pauses included.  Source: FASTEST is the mean of
read English in Pellegrino, Coupé and Marsico 2011; SLOWEST is own choice.  Words a
minute would call every line of short words quick."""
FEW_SYLLABLES = 8
"""Shorter lines say little about pace: their end pause weighs too much.  Own choice."""


@dataclass(frozen=True, slots=True)
class Timed:
    """A buyer's line as it is spoken."""

    scenario: str
    turn: str
    text: str
    seconds: float

    @property
    def syllables(self) -> int:
        """Groups of vowels, without a silent e at the end: a good guess in English."""
        return sum(_syllables(word) for word in self.text.lower().split())

    @property
    def pace(self) -> float:
        """Syllables a second, pauses included."""
        return self.syllables / self.seconds

    @property
    def is_odd(self) -> bool:
        """Whether it is too long to listen to, or too fast or slow to follow."""
        few = self.syllables < FEW_SYLLABLES
        return self.seconds > LONGEST_S or not (few or SLOWEST <= self.pace <= FASTEST)


def _syllables(word: str) -> int:
    groups = re.findall(r"[aeiouy]+", word)
    silent = re.search(r"[^aeiouyl]e\W*$", word) and len(groups) > 1
    return max(1, len(groups) - bool(silent)) if re.search(r"\w", word) else 0


def timed(scenarios: Iterable[Scenario], folder: Path) -> list[Timed]:
    """Return every line of every turn, the ones for pauses too, spoken and timed."""
    found: list[Timed] = []
    for scenario in scenarios:
        voice = Pyttsx3Voice(folder / f"lines-{scenario.id}")
        for turn in scenario.turns.values():
            for text in (*turn.lines, *(turn.silence.buyer if turn.silence else ())):
                clip = voice.render(text, scenario.buyer.voice)
                found.append(Timed(scenario.id, turn.id, text, clip.seconds))
        voice.close()
    return found
