"""``roleplay score``, ``detect`` and ``transcribe``: what answers hold."""

import json
import sys
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from roleplay.cli import documents
from roleplay.cli.practise import recordings
from roleplay.cli.printing import print_json, print_json_line, print_line
from roleplay.cli.tools import Choice, Tools
from roleplay.errors import UsageError
from roleplay.scenario import Answer, Scenario, Turn, typed
from roleplay.scoring import NotMeasured, detect, judge_turn, plain_phrases


@dataclass(frozen=True, slots=True)
class Source:
    """Where the answers to score come from; exactly one is set."""

    text: str | None
    wav: str
    jsonl: bool
    choice: Choice

    def check(self) -> None:
        """Raise UsageError unless exactly one source is set."""
        if sum((self.text is not None, bool(self.wav), self.jsonl)) != 1:
            raise UsageError(
                "Say what to score: exactly one of --text T, --wav FILE or --jsonl."
            )


def score(tools: Tools, place: tuple[str, str], source: Source, as_json: bool) -> int:
    """Score answers to one turn; place: scenario and turn.  Raises RoleplayError."""
    source.check()
    scenario, turn = _turn(tools, *place)
    if source.jsonl:
        for line_id, text in _lines(sys.stdin):
            given = typed(text)
            verdict = judge_turn(scenario, turn, given)
            print_json_line({"id": line_id} | documents.judged(given, verdict))
        return 0
    given = (
        _heard(tools, source, plain_phrases(scenario, turn))
        if source.wav
        else typed(source.text or "")
    )
    verdict = judge_turn(scenario, turn, given)
    if as_json:
        print_json(documents.judged(given, verdict))
        return 0
    value = verdict.score.value
    print_line(value.reason if isinstance(value, NotMeasured) else f"{value:.0f}")
    for explanation in verdict.explanations:
        print_line(f"{explanation.verdict:13} {explanation.label}")
        print_line(f"{'':13} {explanation.reason}")
        if explanation.near_miss:
            print_line(f"{'':13} {explanation.near_miss}")
    return 0


def detect_lines(lines: TextIO) -> int:
    """Print the behaviours of each text, a line each.  Raises UsageError."""
    for line_id, text in _lines(lines):
        print_json_line(documents.behaviours(line_id, detect(typed(text))))
    return 0


def transcribe(
    tools: Tools,
    files: Sequence[str],
    place: tuple[str, str],
    choice: Choice,
    as_json: bool,
) -> int:
    """Print the words of recordings; place: scenario and turn to bias to, or ""."""
    phrases: tuple[str, ...] = ()
    if any(place):
        phrases = plain_phrases(*_turn(tools, *place))
    listen = tools.listen(choice)
    found = []
    try:
        listen.load()
        for path in recordings(files):
            began = time.perf_counter()
            answer = listen.read(path, phrases).answer
            seconds = time.perf_counter() - began
            found.append(_transcribed(path, answer, seconds))
            if not as_json:
                print_line(f"{path}: {answer.text}")
    finally:
        listen.close()
    if as_json:
        print_json(found)
    return 0


def _transcribed(path: Path, answer: Answer, seconds: float) -> documents.Document:
    return {
        "file": str(path),
        "text": answer.text,
        "words": [documents.word(word) for word in answer.words],
        "engine": answer.hearing.name,
        "seconds": round(seconds, 3),
    }


def _heard(tools: Tools, source: Source, phrases: tuple[str, ...]) -> Answer:
    listen = tools.listen(source.choice)
    try:
        listen.load()
        return listen.read(recordings([source.wav])[0], phrases).answer
    finally:
        listen.close()


def _turn(tools: Tools, scenario_name: str, turn_id: str) -> tuple[Scenario, Turn]:
    scenario = tools.shelves().load(scenario_name)
    if turn_id not in scenario.turns:
        known = ", ".join(scenario.turns)
        raise UsageError(f"{scenario.key} has no turn '{turn_id}'. It has: {known}.")
    return scenario, scenario.turns[turn_id]


def _lines(lines: Iterable[str]) -> Iterable[tuple[object, str]]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            entry = json.loads(line)
            yield entry.get("id", number), str(entry["text"])
        except (ValueError, AttributeError, KeyError, TypeError) as error:
            raise UsageError(
                f'Line {number} of the input is not {{"id": ..., "text": ...}}. '
                "The lines before it were done."
            ) from error
