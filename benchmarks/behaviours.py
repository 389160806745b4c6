"""Behaviours on human-coded dialogue: precision, recall and F1 against cue words.

The coded sets lie beside the project (``../shared/labels``) and are not part of it.
"""

import json
import random
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeAlias

from results import write_section

from roleplay.scoring import DETECTORS, normalise

LABELS = Path(__file__).resolve().parent.parent.parent / "shared" / "labels"
CUES = {
    "question": {"what", "how", "why", "who", "when", "where", "which", "do", "can"},
    "acknowledgement": {"okay", "yes", "great", "thanks", "sure", "right", "good"},
}
SETS = (
    ("casino", "question", "typed_question"),
    ("persuasion", "question", "typed_question"),
    ("uptake", "question", "typed_question"),
    ("persuasion", "acknowledgement", "acknowledgement"),
)
Pairs: TypeAlias = Sequence[tuple[bool, bool]]


def figures(pairs: Pairs) -> tuple[float, float, float]:
    """Return precision, recall and F1 of (found, true) pairs."""
    hits = sum(found and true for found, true in pairs)
    said = max(1, sum(found for found, _ in pairs))
    there = max(1, sum(true for _, true in pairs))
    return hits / said, hits / there, 2 * hits / (said + there)


def interval(pairs: Pairs, rounds: int = 400) -> tuple[float, float]:
    """Return the 95 % bootstrap interval of F1."""
    chance = random.Random(1)
    found = sorted(
        figures(chance.choices(pairs, k=len(pairs)))[2] for _ in range(rounds)
    )
    return found[rounds // 40], found[-rounds // 40]


def main() -> int:
    """Measure all sets; return the exit status."""
    if not LABELS.is_dir():
        print(f"skipped: {LABELS} is not here")
        return 0
    lines = [
        "| behaviour | set | n | precision | recall | F1 (95 %) | cue words F1 |",
        "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    for name, behaviour, label in SETS:
        rows = [json.loads(line) for line in (LABELS / f"{name}.jsonl").open()]
        rows = [r for r in rows if r["labels"].get(label, 0) is not None]
        detect = DETECTORS[behaviour]

        def found(words: list[str], detect: Any = detect) -> bool:
            return bool(detect(words))

        def cued(words: list[str], cues: set[str] = CUES[behaviour]) -> bool:
            return bool(cues & set(words))

        rules, cues = _pairs(rows, label, found), _pairs(rows, label, cued)
        precision, recall, f1 = figures(rules)
        low, high = interval(rules)
        lines.append(
            f"| {behaviour} | {name} | {len(rows)} | {precision:.2f} | {recall:.2f} "
            f"| {f1:.2f} ({low:.2f} to {high:.2f}) | {figures(cues)[2]:.2f} |"
        )
    print("\n".join(lines))
    write_section("behaviours", "Behaviours on human-coded dialogue", lines)
    return 0


def _pairs(
    rows: list[dict[str, Any]], label: str, rule: Callable[[list[str]], bool]
) -> Pairs:
    return [
        (
            rule([t.text for t in normalise(row["text"].split())]),
            bool(row["labels"].get(label)),
        )
        for row in rows
    ]


if __name__ == "__main__":
    raise SystemExit(main())
