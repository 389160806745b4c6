"""Behaviours found in transcripts of human recordings, and in what engines hear there.

The recordings lie beside the project (``../shared/speech``) and are not part of it.
"""

import csv
from collections import Counter
from collections.abc import Sequence

from rapidfuzz.distance import Levenshtein
from spoken_answers import ROOT, Ears

from roleplay.errors import ModelError
from roleplay.scenario import Answer, typed
from roleplay.scoring import detect, normalise
from roleplay.speech import read_pcm

SHARED = ROOT.parent / "shared" / "speech"


def recordings_table(ears: Sequence[Ears]) -> list[str]:
    """Return how behaviours fare on recordings with a known transcript."""
    if not SHARED.is_dir():
        return [f"Recordings: skipped, {SHARED.name} is not beside the project.", ""]
    with (SHARED / "manifest.csv").open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["transcript"]]
    lines = [
        f"The behaviours found in the transcripts of {len(rows)} human recordings "
        "(sentences read aloud, prompts, commands; hardly any conversation), and in "
        "what was heard:",
        "",
        "| engine | word errors | clips whose behaviours are the same | in both "
        "| lost | invented |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    for one in ears:
        if one.vocabulary is not None:
            lines.append(
                f"| {one.name} | not measured: the tiny model of the tests |" + " |" * 4
            )
            continue
        try:
            lines.append(f"| {one.name} | {_row(one, rows)} |")
        except ModelError as error:
            lines.append(f"| {one.name} | not measured here: {error} |" + " |" * 4)
    return [*lines, ""]


def _row(ears: Ears, rows: Sequence[dict[str, str]]) -> str:
    errors = words = same = 0
    both: Counter[str] = Counter()
    lost: Counter[str] = Counter()
    invented: Counter[str] = Counter()
    phrases = [p for row in rows for p in row["phrases"].split("|") if p]
    for row in rows:
        name = row["file"].removeprefix("audio/")
        heard = ears.hear(name, read_pcm(SHARED / "audio" / name), phrases)
        if heard is None:
            continue
        said = typed(row["transcript"])
        one, two = _tokens(said), _tokens(heard)
        errors += Levenshtein.distance(one, two)
        words += len(one)
        before, after = _behaviours(said), _behaviours(heard)
        same += before == after
        both.update(before & after)
        lost.update(before - after)
        invented.update(after - before)
    cells = (f"{errors / words:.0%}", f"{same} of {len(rows)}")
    return " | ".join((*cells, *map(_counts, (both, lost, invented))))


def _behaviours(answer: Answer) -> frozenset[str]:
    return frozenset(found.name for found in detect(answer))


def _tokens(answer: Answer) -> list[str]:
    return [token.text for token in normalise(answer.words)]


def _counts(counter: Counter[str]) -> str:
    return ", ".join(f"{n} {name}" for name, n in sorted(counter.items())) or "none"
