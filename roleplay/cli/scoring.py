"""``roleplay score``, ``detect`` and ``transcribe``: what answers hold."""

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from roleplay.cli import documents
from roleplay.cli.input_lines import InputLine, input_lines, standard_input
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
        return _answered(
            input_lines(standard_input()),
            lambda line: (
                {"id": line.line_id}
                | documents.judged(
                    typed(line.text), judge_turn(scenario, turn, typed(line.text))
                )
            ),
        )
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


def detect_lines(lines: IO[Any]) -> int:
    """Print the behaviours of each text, a line each; 1 where a line was none."""
    return _answered(
        input_lines(lines),
        lambda line: documents.behaviours(line.line_id, detect(typed(line.text))),
    )


def _answered(
    lines: Iterable[InputLine], result: Callable[[InputLine], documents.Document]
) -> int:
    """Print a result for each line as it comes; return 1 where some had none."""
    failed = False
    for line in lines:
        if line.error:
            failed = True
            place = {"id": line.line_id, "line": line.number}
            print_json_line(place | {"error": line.error})
        else:
            print_json_line(result(line))
    return 1 if failed else 0


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
