"""Written answers of the scenarios, spoken by the app's voice and heard by its engines.

What was heard is kept in a folder, so that judging can be measured again without
speaking and listening again.
"""

import json
import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from itertools import groupby
from pathlib import Path
from typing import Any, TypeAlias

from ruamel.yaml import YAML

from roleplay.errors import ModelError, SpeechError
from roleplay.scenario import (
    Answer,
    Hearing,
    Scenario,
    Turn,
    Voice,
    Word,
    read_scenario,
)
from roleplay.scoring import plain_phrases
from roleplay.speech import (
    Engine,
    Heard,
    PocketSphinxEngine,
    Pyttsx3Voice,
    VoskEngine,
    WhisperReader,
    read_pcm,
)

ROOT = Path(__file__).resolve().parent.parent
TINY = ROOT / "tests" / "data" / "tiny-vosk" / "model"
CHUNK = 3200
QUIET = bytes(12_800)
"""0.4 s of silence before and after an answer, as around the press of a button."""
VOICES = (Voice(gender="female"), Voice(gender="male"))
NAMES = ("pocketsphinx", "whisper", "vosk")

Hear: TypeAlias = Callable[[bytes, Sequence[str]], tuple[Word, ...]]


@dataclass(frozen=True)
class Spoken:
    """An answer to speak.

    kind: "model", "example", "weak example", "blind" or "weak blind".
    """

    scenario: Scenario
    turn: Turn
    kind: str
    text: str

    @property
    def is_weak(self) -> bool:
        """Whether its author meant it to fail."""
        return self.kind.startswith("weak")

    @property
    def voice(self) -> Voice:
        """One of two voices, always the same for the same text."""
        return VOICES[sha256(self.text.encode()).digest()[0] % 2]

    @cached_property
    def phrases(self) -> tuple[str, ...]:
        """What the app adapts a recogniser to in this turn."""
        return plain_phrases(self.scenario, self.turn)


def shipped() -> list[Scenario]:
    """Return all scenarios, by file name."""
    return [read_scenario(path) for path in sorted((ROOT / "scenarios").glob("*.yaml"))]


def sample(scenarios: Iterable[Scenario], turns: int | None, seed: int) -> list[Spoken]:
    """Return the answers of so many scored turns of each scenario, or of all."""
    found: list[Spoken] = []
    for scenario in scenarios:
        scored = [turn for turn in scenario.turns.values() if turn.criteria]
        if turns is not None and turns < len(scored):
            # Seeded by name, so that another scenario does not change this draw.
            drawn = random.Random(f"{seed} {scenario.id}").sample(scored, turns)
            scored = [turn for turn in scored if turn in drawn]
        blind = _blind(scenario)
        for turn in scored:
            found += _answers(scenario, turn, blind.get(turn.id, {}))
    return found


def _answers(
    scenario: Scenario, turn: Turn, blind: dict[str, list[str]]
) -> Iterator[Spoken]:
    for text in turn.models:
        yield Spoken(scenario, turn, "model", text)
    avoided = {c.id for c in turn.criteria if c.kind == "never"}
    for example in turn.examples:
        weak = not set(example.meets) - avoided
        yield Spoken(
            scenario, turn, "weak example" if weak else "example", example.text
        )
    for kind, name in (("good", "blind"), ("weak", "weak blind")):
        for text in blind.get(kind, ()):
            yield Spoken(scenario, turn, name, text)


def _blind(scenario: Scenario) -> dict[str, dict[str, list[str]]]:
    path = ROOT / "tests" / "blind" / f"{scenario.id}.yaml"
    if not path.is_file():
        return {}
    found: dict[str, dict[str, list[str]]] = YAML(typ="safe").load(path)
    return found


class Ears:
    """One engine, and what it heard, kept in a file.  Raises ModelError.

    A missing engine is only missed when something has to be heard.
    """

    def __init__(self, name: str, folder: Path, vosk_model: Path | None) -> None:
        self.name = name
        self._folder = folder
        self._is_tiny = vosk_model is None
        self._model = vosk_model or TINY
        self._engine: Any = None
        self._kept = folder / f"heard-{name}.jsonl"
        self._heard: dict[str, tuple[Word, ...] | None] = {}
        if self._kept.is_file():
            for line in self._kept.read_text("utf-8").splitlines():
                key, words = json.loads(line)
                self._heard[key] = words and tuple(Word(*word) for word in words)

    @property
    def hearing(self) -> Hearing:
        """What the engine can deliver, as its adapter says."""
        if self.name == "pocketsphinx":
            return Hearing("pocketsphinx", "en-us", free_text=False)
        if self.name == "whisper":
            return Hearing("whisper", "tiny.en")
        return Hearing("vosk", self._model.name)

    @cached_property
    def vocabulary(self) -> frozenset[str] | None:
        """The only words the engine knows, where that is a few; else None."""
        if self.name != "vosk" or not self._is_tiny:
            return None
        lines = (self._model / "graph" / "words.txt").read_text("utf-8").splitlines()
        return frozenset(line.split()[0] for line in lines)

    def knows(self, text: str) -> bool:
        """Return whether a text is fair on the engine."""
        if self.vocabulary is None:
            return True
        plain = (word.strip('.,;:!?"()').lower() for word in text.split())
        return all(word in self.vocabulary for word in plain)

    def hear(self, name: str, pcm: bytes, phrases: Sequence[str]) -> Answer | None:
        """Return a sound as an answer, or None where the engine gave up on it.

        name: of the sound, for keeping.
        """
        adapted = "\n".join(phrases) if self.name == "pocketsphinx" else ""
        model = str(self._model) if self.name == "vosk" else ""
        key = sha256(f"{name}\n{model}\n{adapted}".encode()).hexdigest()[:24]
        if key not in self._heard:
            self._heard[key] = self._listen(QUIET + pcm + QUIET, phrases)
            self._keep(key)
        words = self._heard[key]
        if words is None:
            return None
        return Answer(words, self.hearing, spoken=True, duration_s=len(pcm) / 32_000)

    def close(self) -> None:
        """End the engine."""
        if self._engine is not None:
            self._engine.close()

    def _keep(self, key: str) -> None:
        words = self._heard[key]
        kept = words and [[w.text, w.start_s, w.end_s, w.confidence] for w in words]
        with self._kept.open("a", encoding="utf-8") as file:
            file.write(json.dumps([key, kept]) + "\n")

    def _listen(self, pcm: bytes, phrases: Sequence[str]) -> tuple[Word, ...] | None:
        if self._engine is None:
            self._engine = self._loaded()
        try:
            if self.name == "whisper":
                return tuple(self._engine.read(pcm, phrases))
            return _live(self._engine, pcm, phrases)
        except SpeechError:
            return None  # it took too long; the app says so and goes on

    def _loaded(self) -> Any:
        if self.name == "whisper":
            return WhisperReader(self._folder)
        if self.name == "pocketsphinx":
            return PocketSphinxEngine(self._folder / "models")
        return VoskEngine(self._model, self._folder)


def _live(engine: Engine, pcm: bytes, phrases: Sequence[str]) -> tuple[Word, ...]:
    recogniser = engine.start(phrases)
    words: list[Word] = []
    for start in range(0, len(pcm), CHUNK):
        for event in recogniser.feed(pcm[start : start + CHUNK]):
            words += event.words if isinstance(event, Heard) else ()
    for event in recogniser.finish():
        words += event.words if isinstance(event, Heard) else ()
    recogniser.close()
    return tuple(words)


def _spoken(answers: Sequence[Spoken], folder: Path) -> list[Path]:
    """Return a sound file of each answer; caches are bounded, so one a scenario."""
    paths: list[Path] = []
    for scenario, of_one in groupby(answers, lambda spoken: spoken.scenario.id):
        voice = Pyttsx3Voice(folder / scenario)
        paths += [voice.render(spoken.text, spoken.voice).path for spoken in of_one]
        voice.close()
    return paths


Taken: TypeAlias = dict[str, list[tuple[Spoken, Answer]] | str]
"""What each engine heard, in the sample's order, or why it was not measured."""


def take_down(answers: Sequence[Spoken], ears: Sequence[Ears], folder: Path) -> Taken:
    """Speak the answers and hear each with every engine, the engines side by side."""
    clips = _spoken(answers, folder / "clips")

    def hear(one: Ears) -> list[tuple[Spoken, Answer]] | str:
        found: list[tuple[Spoken, Answer]] = []
        try:
            for spoken, clip in zip(answers, clips, strict=True):
                if one.knows(spoken.text):
                    answer = one.hear(clip.stem, read_pcm(clip), spoken.phrases)
                    found += [] if answer is None else [(spoken, answer)]
        except ModelError as error:
            return str(error)
        finally:
            one.close()
        return found

    with ThreadPoolExecutor(len(ears)) as pool:
        return dict(zip((one.name for one in ears), pool.map(hear, ears), strict=True))
