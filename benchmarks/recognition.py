"""Every engine on the same human recordings: word errors, phrases, CPU, memory.

The recordings lie beside the project (``../shared/speech``) and are not part of it.
Each engine runs in a process of its own, so that its memory is its own.
"""

import argparse
import csv
import json
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

from rapidfuzz.distance import Levenshtein
from results import write_section

from roleplay.errors import ModelError
from roleplay.scoring import normalise
from roleplay.speech import (
    Engine,
    Heard,
    PocketSphinxEngine,
    VoskEngine,
    WhisperReader,
    read_pcm,
)

SHARED = Path(__file__).resolve().parent.parent.parent / "shared" / "speech"
TINY = Path(__file__).resolve().parent.parent / "tests" / "data" / "tiny-vosk" / "model"
CHUNK = 3200
Hear: TypeAlias = Callable[[bytes], str]
Row: TypeAlias = dict[str, str]


def tokens(text: str) -> list[str]:
    """Return the words of a text as they are compared: no case, marks or numerals."""
    return [token.text for token in normalise(text.split())]


def live(engine: Engine, phrases: list[str]) -> Hear:
    """Return a function from sound to what a live engine writes down."""

    def hear(pcm: bytes) -> str:
        recogniser = engine.start(phrases)
        events = [
            event
            for start in range(0, len(pcm), CHUNK)
            for event in recogniser.feed(pcm[start : start + CHUNK])
        ]
        events += recogniser.finish()
        recogniser.close()
        return " ".join(event.text for event in events if isinstance(event, Heard))

    return hear


def careful(reader: WhisperReader) -> Hear:
    """Return a function from sound to what Whisper writes down."""
    return lambda pcm: " ".join(word.text for word in reader.read(pcm, ()))


def measure(name: str, model: str) -> dict[str, Any]:
    """Return the figures of one engine; runs in its own process."""
    with (SHARED / "manifest.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    phrases = [p for row in rows for p in row["phrases"].split("|") if p]
    with tempfile.TemporaryDirectory() as folder:
        cache = Path(folder)
        engine: Any
        if name == "whisper":
            engine = WhisperReader(cache)
            hear = careful(engine)
        elif name == "pocketsphinx":
            engine = PocketSphinxEngine(cache)
            hear = live(engine, phrases)
        else:
            engine = VoskEngine(Path(model), cache)
            hear = live(engine, phrases)
        hear(bytes(32_000))  # adapted and loaded before the clock starts
        before = _cpu()
        found = _count(rows, hear)
        engine.close()
        cpu = _cpu() - before
    peak = max(
        resource.getrusage(who).ru_maxrss
        for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    return found | {"cpu": cpu / found["seconds"], "peak_mb": peak / 1024}


def _count(rows: list[Row], hear: Hear) -> dict[str, Any]:
    errors = words = said = caught = 0
    seconds = 0.0
    for row in rows:
        pcm = read_pcm(SHARED / "audio" / Path(row["file"]).name)
        seconds += len(pcm) / 32_000
        heard = tokens(hear(pcm))
        if row["transcript"]:
            wanted = tokens(row["transcript"])
            errors += Levenshtein.distance(wanted, heard)
            words += len(wanted)
        line = f" {' '.join(heard)} "
        for phrase in filter(None, row["phrases"].split("|")):
            said += 1
            caught += f" {' '.join(tokens(phrase))} " in line
    return {"wer": errors / words, "recall": caught / said, "seconds": seconds}


def _cpu() -> float:
    used = [
        resource.getrusage(who)
        for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    ]
    return sum(usage.ru_utime + usage.ru_stime for usage in used)


def main() -> int:
    """Measure all engines side by side; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--engine", help="measure one, in this process")
    parser.add_argument("--vosk-model", default="", help="a real Vosk model's folder")
    options = parser.parse_args()
    if not SHARED.is_dir():
        print(f"skipped: {SHARED} is not here")
        return 0
    if options.engine:
        print(json.dumps(measure(options.engine, options.vosk_model)))
        return 0
    lines = [
        "| engine | word errors | phrases heard exactly | CPU s per s | peak MB |",
        "| --- | --- | --- | --- | --- |",
    ]
    names = ["pocketsphinx", "whisper"] + (["vosk"] if options.vosk_model else [])
    for name in names:
        lines.append(_line(name, options.vosk_model))
        print(lines[-1], flush=True)
    if not options.vosk_model:
        lines += ["", "Vosk: not measured, no real model was given (--vosk-model)."]
    write_section("recognition", "Recognition of human recordings", lines)
    return 0


def _line(name: str, model: str) -> str:
    command = [sys.executable, __file__, "--engine", name, "--vosk-model", model]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        reason = done.stderr.strip().splitlines()[-1]
        return f"| {name} | not measured: {reason} | | | |"
    found = json.loads(done.stdout)
    return (
        f"| {name} | {found['wer']:.1%} | {found['recall']:.2f} "
        f"| {found['cpu']:.2f} | {found['peak_mb']:.0f} |"
    )


if __name__ == "__main__":
    try:
        raise SystemExit(main())
    except ModelError as error:
        sys.stderr.write(f"{error}\n")
        raise SystemExit(1) from error
