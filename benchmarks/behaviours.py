"""Behaviours on human-coded dialogue: precision, recall and F1 against cue words.

The coded sets lie beside the project (``../shared/labels``) and are not part of it.
A last table counts short lines written by the authors of the rules: no independent
measure, as nobody else has coded open and closed questions here.
"""

import json
import random
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from results import write_section

from roleplay.scoring import DETECTORS, normalise, reflections

PROJECT = Path(__file__).resolve().parent.parent
LABELS = PROJECT.parent / "shared" / "labels"
OWN_LINES = PROJECT / "tests" / "scoring" / "spoken_lines.txt"
ROUNDS = 400

Row: TypeAlias = dict[str, Any]
WH = {"what", "how", "why", "who", "when", "where", "which"}
CUES = {
    "question": WH | {"do", "does", "did", "are", "is", "can", "could", "would"},
    "open-question": WH,
    "closed-question": {"do", "does", "did", "are", "is", "can", "could", "would"},
    "acknowledgement": {"okay", "yes", "yeah", "great", "thanks", "sure", "right"},
    "next-step": {"would", "willing", "let", "next", "when", "meet", "send", "call"},
    "empathy": {"sorry", "understand", "understandable", "imagine", "sounds"},
}
ASKING = ("inquiry", "ask-org-info", "ask-donation-procedure", "ask-persuader")


@dataclass(frozen=True, slots=True)
class Task:
    """A behaviour on a set.  truth: a row's label, None where it is left out."""

    behaviour: str
    data: str
    label: str
    truth: Callable[[Row], bool | None]


@dataclass(frozen=True, slots=True)
class Case:
    """One coded row: what the rules, their certain ones and the cue words say."""

    group: str
    true: bool
    found: bool
    certain: bool
    cued: bool


def labelled(name: str) -> Callable[[Row], bool | None]:
    """Return a reader of one binary label; a null label leaves the row out."""

    def truth(row: Row) -> bool | None:
        value = row["labels"].get(name, 0)
        return None if value is None else bool(value)

    return truth


def by_persuader(row: Row) -> bool | None:
    """Return whether a next step was coded; it is coded for one side only."""
    if row["labels"].get("role") != "persuader":
        return None
    return bool(row["labels"].get("next_step"))


def asked(row: Row) -> bool:
    """Return whether the writer typed "?" or a coder saw something asked."""
    labels = row["labels"]
    coded = any(a in s for s in labels.get("strategies", ()) for a in ASKING)
    asks = bool(labels.get("next_step")) or bool(labels.get("inquiry")) or coded
    return asks or bool(labels.get("typed_question"))


TASKS = (
    Task("question", "casino", "typed ?", labelled("typed_question")),
    Task("question", "persuasion", "typed ?", labelled("typed_question")),
    Task("question", "persuasion", "typed ? or coded as asking", asked),
    Task("question", "uptake", "typed ?", labelled("typed_question")),
    Task("acknowledgement", "persuasion", "coded", labelled("acknowledgement")),
    Task("next-step", "persuasion", "coded, persuader", by_persuader),
    Task("empathy", "casino", "coded", labelled("empathy")),
    Task("reflection", "uptake", "uptake high", labelled("uptake_high")),
)


def cases(task: Task) -> list[Case]:
    """Return the rows of a set that were coded for the task."""
    path = LABELS / f"{task.data}.jsonl"
    rows = (json.loads(line) for line in path.read_text("utf-8").splitlines())
    return [
        _case(task.behaviour, row["text"], row["group"], truth, row.get("prev", ""))
        for row in rows
        if (truth := task.truth(row)) is not None
    ]


def own_cases(behaviour: str) -> list[Case]:
    """Return the authors' lines for a behaviour; each line is a group of its own."""
    short = {"open-question": "open", "closed-question": "closed"}
    wanted = {short.get(behaviour, "ack")}
    if behaviour == "question":
        wanted = {"open", "closed"}
    lines = OWN_LINES.read_text("utf-8").splitlines()
    parts = [line.split(": ", 1) for line in lines if not line.startswith("#")]
    return [
        _case(behaviour, text, text, bool(wanted & set(labels.split())))
        for labels, text in parts
    ]


def _case(behaviour: str, text: str, group: str, truth: bool, before: str = "") -> Case:
    words = tuple(token.text for token in normalise(text.split()))
    said = tuple(token.text for token in normalise(before.split()))
    if behaviour == "reflection":
        spans = reflections(words, said)
        cued = bool({w for w in said if len(w) > 3} & set(words))
    else:
        spans = DETECTORS[behaviour](words)
        cued = bool(CUES[behaviour] & set(words))
    return Case(group, truth, bool(spans), any(s.certain for s in spans), cued)


def figures(pairs: Iterable[tuple[bool, bool]]) -> tuple[float, float, float]:
    """Return precision, recall and F1 of (found, true) pairs."""
    known = list(pairs)
    hits = sum(found and true for found, true in known)
    said = max(1, sum(found for found, _ in known))
    there = max(1, sum(true for _, true in known))
    return hits / said, hits / there, 2 * hits / (said + there)


def interval(
    found: Sequence[Case], score: Callable[[Sequence[Case]], float]
) -> tuple[float, float]:
    """Return the 95 % bootstrap interval of a score, drawn by conversation."""
    groups: dict[str, list[Case]] = defaultdict(list)
    for case in found:
        groups[case.group].append(case)
    chance, pool = random.Random(1), list(groups.values())
    scores = sorted(
        score([c for group in chance.choices(pool, k=len(pool)) for c in group])
        for _ in range(ROUNDS)
    )
    return scores[ROUNDS // 40], scores[-ROUNDS // 40]


def f1(found: Sequence[Case]) -> float:
    """Return the rules' F1."""
    return figures((c.found, c.true) for c in found)[2]


def cue_f1(found: Sequence[Case]) -> float:
    """Return the cue words' F1."""
    return figures((c.cued, c.true) for c in found)[2]


def lead(found: Sequence[Case]) -> float:
    """Return how far the rules' F1 is ahead of the cue words'."""
    return f1(found) - cue_f1(found)


HEAD = (
    "| behaviour | set | n | true | precision | recall | F1 (95 %) "
    "| cue words F1 (95 %) | ahead by (95 %) |",
    "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
)
SURE_HEAD = (
    "| behaviour | set | certain: right of found | uncertain: right of found |",
    "| --- | --- | --- | --- |",
)


def row(behaviour: str, name: str, found: Sequence[Case]) -> str:
    """Return a line of the first table."""
    precision, recall, score = figures((c.found, c.true) for c in found)
    texts = [
        f"{value:.2f} ({low:.2f} to {high:.2f})"
        for value, (low, high) in (
            (score, interval(found, f1)),
            (cue_f1(found), interval(found, cue_f1)),
            (lead(found), interval(found, lead)),
        )
    ]
    true = sum(c.true for c in found)
    return (
        f"| {behaviour} | {name} | {len(found)} | {true} | {precision:.2f} "
        f"| {recall:.2f} | {' | '.join(texts)} |"
    )


def sure_row(behaviour: str, name: str, found: Sequence[Case]) -> str:
    """Return a line of the second table: how right each kind of finding is."""
    certain = [c.true for c in found if c.certain]
    doubtful = [c.true for c in found if c.found and not c.certain]
    parts = [
        f"{sum(kind) / len(kind):.2f} of {len(kind)}" if kind else "none found"
        for kind in (certain, doubtful)
    ]
    return f"| {behaviour} | {name} | {' | '.join(parts)} |"


def main() -> int:
    """Measure all sets; return the exit status."""
    if not LABELS.is_dir():
        print(f"skipped: {LABELS} is not here")
        return 0
    lines, sure = list(HEAD), list(SURE_HEAD)
    for task in TASKS:
        name, found = f"{task.data}, {task.label}", cases(task)
        lines.append(row(task.behaviour, name, found))
        sure.append(sure_row(task.behaviour, name, found))
    own = list(HEAD)
    for behaviour in (
        "question",
        "open-question",
        "closed-question",
        "acknowledgement",
    ):
        found = own_cases(behaviour)
        own.append(row(behaviour, "own lines", found))
        sure.append(sure_row(behaviour, "own lines", found))
    lines += ["", "How right certain and uncertain findings are:", "", *sure]
    lines += ["", "On lines by the authors of the rules, not independent:", "", *own]
    print("\n".join(lines))
    write_section("behaviours", "Behaviours on human-coded dialogue", lines)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
