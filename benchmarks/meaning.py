"""``like`` criteria on short answers that people graded: correlation and calibration.

The graded sets lie beside the project (``../shared/labels``) and are not part of it.
"""

import json
import random
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
from results import write_section

from roleplay.scenario import (
    Branch,
    Buyer,
    Criterion,
    Ending,
    Example,
    Scenario,
    Turn,
    typed,
)
from roleplay.scoring import Verdict, judge_turn, normalise
from roleplay.scoring.stems import stem

LABELS = Path(__file__).resolve().parent.parent.parent / "shared" / "labels"
SETS = ("saf", "beetle", "scients")
MARKED = 8
DRAWS = 5
RIGHT = 0.75
"""An answer of at least this human grade, 0 to 1, is right: the mark of an example,
and what "met" is held against."""
ROUNDS = 400
PLAIN = {"a", "an", "the", "and", "or", "of", "to", "in", "on", "at", "is", "are", "it"}


@dataclass(frozen=True, slots=True)
class Graded:
    """One answer of a question.  grade: by people, 0 to 1."""

    text: str
    grade: float


@dataclass(frozen=True, slots=True)
class Question:
    """A question, its reference answers and graded answers."""

    asked: str
    references: tuple[str, ...]
    answers: tuple[Graded, ...]


@dataclass(frozen=True, slots=True)
class Judged:
    """What the engine said of one answer.  question: which one, for the bootstrap."""

    question: int
    score: float
    grade: float
    verdict: Verdict | None = None
    certain: bool = True


Judge: TypeAlias = Callable[[Question], Callable[[str], tuple[float, Any]]]


def questions(name: str) -> list[Question]:
    """Return the questions of a set, in the order of their names."""
    lines = (LABELS / f"{name}.questions.jsonl").read_text("utf-8").splitlines()
    asked = {row["qid"]: row for row in map(json.loads, lines)}
    rows = [json.loads(line) for line in (LABELS / f"{name}.jsonl").open()]
    rows.sort(key=lambda row: str(row["group"]))
    return [
        Question(
            asked[group]["question"],
            tuple(asked[group]["references"]),
            tuple(Graded(r["text"], float(r["labels"]["grade"])) for r in members),
        )
        for group, members in groupby(rows, key=lambda row: str(row["group"]))
    ]


def scenario(question: Question, marked: Sequence[Graded] = ()) -> Scenario:
    """Return a scenario of one turn with one ``like`` criterion, worth everything."""
    turn = Turn(
        id="t",
        lines=(question.asked,),
        criteria=(Criterion(id="c", label="Answer", like=question.references),),
        examples=tuple(
            Example(text=m.text, meets=("c",) if m.grade >= RIGHT else ())
            for m in marked
        ),
        branches=(Branch(go="end"),),
    )
    return Scenario(
        key="s", version="1", id="s", title="S", skill="s", buyer=Buyer(name="B"),
        start="t", turns={"t": turn}, endings={"end": Ending(id="end", title="E")},
    )  # fmt: skip


def plain(asked: Sequence[Question]) -> list[Judged]:
    """Return the baseline: the share of a reference's stems, the best one counting."""
    found = []
    for number, question in enumerate(asked):
        wanted = [_stems(text) for text in question.references]
        for answer in question.answers:
            said = _stems(answer.text)
            share = max(len(w & said) / len(w) for w in wanted if w)
            found.append(Judged(number, share, answer.grade))
    return found


def by_engine(
    asked: Sequence[Question], marked: int = 0, draw: int = 0
) -> list[Judged]:
    """Return the engine's scores; the *marked* answers a question are held out."""
    found = []
    for number, question in enumerate(asked):
        chance = random.Random(f"{draw}:{number}")
        kept = chance.sample(range(len(question.answers)), marked) if marked else []
        made = scenario(question, [question.answers[i] for i in kept])
        for index, answer in enumerate(question.answers):
            if index not in kept:
                verdict = judge_turn(made, made.turns["t"], typed(answer.text))
                (why,) = verdict.explanations
                assert why.credit is not None
                found.append(
                    Judged(number, why.credit, answer.grade, why.verdict, why.certain)
                )
    return found


def unrelated(asked: Sequence[Question]) -> float:
    """Return the share of answers to another question that are "missed"."""
    chance = random.Random(1)
    missed = []
    for question in asked:
        made = scenario(question)
        others = [q for q in asked if q is not question]
        for _ in range(8):
            text = chance.choice(chance.choice(others).answers).text
            verdict = judge_turn(made, made.turns["t"], typed(text))
            missed.append(verdict.explanations[0].verdict is Verdict.MISSED)
    return statistics.fmean(missed)


def pearson(judged: Sequence[Judged]) -> float:
    """Return the correlation of scores and grades over all answers of a set."""
    pairs = np.array([(j.score, j.grade) for j in judged])
    return float(np.corrcoef(pairs[:, 0], pairs[:, 1])[0, 1])


def spearman(judged: Sequence[Judged]) -> float:
    """Return the correlation of their ranks; equals share their mean rank."""
    ranks = [_ranks([j.score for j in judged]), _ranks([j.grade for j in judged])]
    return float(np.corrcoef(ranks[0], ranks[1])[0, 1])


def interval(judged: Sequence[Judged]) -> tuple[float, float]:
    """Return the 95 % bootstrap interval of Pearson, whole questions drawn."""
    chance = random.Random(1)
    rows = _by_question(judged)
    numbers = sorted(rows)
    found = []
    for _ in range(ROUNDS):
        drawn = chance.choices(numbers, k=len(numbers))
        found.append(pearson([j for n in drawn for j in rows[n]]))
    found.sort()
    return found[ROUNDS // 40], found[-ROUNDS // 40]


def main() -> int:
    """Measure all sets; return the exit status."""
    if not LABELS.is_dir():
        print(f"skipped: {LABELS} is not here")
        return 0
    correlation = [
        f"| set | answers | plain stems: Pearson (95 %) | Spearman "
        f"| engine: Pearson (95 %) | Spearman "
        f"| engine, {MARKED} marked: Pearson (95 %) | Spearman |",
        "| --- " * 8 + "|",
    ]
    verdicts = [
        "| set | marked | met, certain: right | met, uncertain: right "
        "| partly: right | missed: right | answers to another question missed |",
        "| --- " * 7 + "|",
    ]
    speeds: list[str] = []
    for name in SETS:
        asked = questions(name)
        began = time.perf_counter()
        without = by_engine(asked)
        taken = (time.perf_counter() - began) / len(without) * 1000
        draws = [by_engine(asked, MARKED, draw) for draw in range(DRAWS)]
        correlation.append(
            f"| {name} | {len(without)} | {_row(plain(asked))} | {_row(without)} "
            f"| {_mean_row(draws)} |"
        )
        together = [j for draw in draws for j in draw]
        verdicts.append(_verdicts(name, 0, without, f"{unrelated(asked):.0%}"))
        verdicts.append(_verdicts(name, MARKED, together, ""))
        speeds.append(f"{name} {taken:.2f} ms")
    lines = [
        "Score of one `like` criterion with the reference answers as examples, against",
        "people's grades, over all answers of a set; intervals by drawing whole",
        f"questions {ROUNDS} times. Marked: {MARKED} answers a question, drawn with a",
        f"fixed seed, marked as meeting it from a grade of {RIGHT} on and held out;",
        f"means of {DRAWS} draws.",
        "",
        *correlation,
        "",
        f"Share that people graded {RIGHT} or better, by verdict, with the number of",
        f"answers ({DRAWS} draws together where answers are marked).",
        "",
        *verdicts,
        "",
        "Time an answer: " + ", ".join(speeds) + ".",
    ]
    print("\n".join(lines))
    write_section("meaning", "Like criteria on graded answers", lines)
    return 0


def _stems(text: str) -> set[str]:
    return {stem(t.text) for t in normalise(text.split()) if t.text not in PLAIN}


def _ranks(values: Sequence[float]) -> list[float]:
    places: dict[float, list[int]] = {}
    for place, value in enumerate(sorted(values)):
        places.setdefault(value, []).append(place)
    return [statistics.fmean(places[value]) for value in values]


def _by_question(judged: Sequence[Judged]) -> dict[int, list[Judged]]:
    rows: dict[int, list[Judged]] = {}
    for item in judged:
        rows.setdefault(item.question, []).append(item)
    return rows


def _row(judged: Sequence[Judged]) -> str:
    low, high = interval(judged)
    return f"{pearson(judged):.3f} ({low:.2f} to {high:.2f}) | {spearman(judged):.3f}"


def _mean_row(draws: Sequence[Sequence[Judged]]) -> str:
    low, high = interval(draws[0])
    return (
        f"{statistics.fmean(map(pearson, draws)):.3f} ({low:.2f} to {high:.2f}) "
        f"| {statistics.fmean(map(spearman, draws)):.3f}"
    )


def _verdicts(name: str, marked: int, judged: Sequence[Judged], other: str) -> str:
    groups = (
        [j for j in judged if j.verdict is Verdict.MET and j.certain],
        [j for j in judged if j.verdict is Verdict.MET and not j.certain],
        [j for j in judged if j.verdict is Verdict.PARTLY],
        [j for j in judged if j.verdict is Verdict.MISSED],
    )
    cells = [
        f"{statistics.fmean(j.grade >= RIGHT for j in group):.0%} of {len(group)}"
        if group
        else "none"
        for group in groups
    ]
    return f"| {name} | {marked} | {' | '.join(cells)} | {other} |"


if __name__ == "__main__":
    raise SystemExit(main())
