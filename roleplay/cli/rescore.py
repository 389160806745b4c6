"""``roleplay rescore``: what a newer rubric or engine would change."""

import sys
import time
from contextlib import closing
from dataclasses import dataclass, field

from roleplay.cli import documents
from roleplay.cli.printing import print_json, print_line
from roleplay.cli.tools import Choice, Tools
from roleplay.scoring import SCORING_VERSION, Measured, NotMeasured
from roleplay.usecases import CriterionChange, Looked, TurnChange

EVERY_S = 1.0
"""How often progress is said.  Source: own choice."""


@dataclass(slots=True)
class _Report:
    """What was looked at so far; of what stays as it is nothing is kept."""

    applies: bool
    of: int
    attempts: int = 0
    is_complete: bool = False
    changed: list[Looked] = field(default_factory=list)
    left: list[Looked] = field(default_factory=list)


def rescore(
    tools: Tools, choice: Choice, *, apply: bool, everybody: bool, as_json: bool
) -> int:
    """Print what changes; with *apply* keep it.  Return 0.

    Stopped by Ctrl+C, what was applied stays, and a document says that it is not
    complete.
    """
    judge = tools.rescore(choice, everybody=everybody)
    report = _Report(apply, judge.count())
    said_at = time.monotonic()
    try:
        with closing(judge.look(apply=apply)) as looking:
            for looked in looking:
                _take(report, looked, as_json)
                if time.monotonic() - said_at >= EVERY_S:
                    said_at = time.monotonic()
                    _say_progress(report)
        report.is_complete = True
    finally:
        if as_json:
            print_json(_document(report))
        else:
            _print_sum(report)
    return 0


def _take(report: _Report, looked: Looked, as_json: bool) -> None:
    report.attempts += 1
    if looked.is_changed:
        report.changed.append(looked)
    if looked.left:
        report.left.append(looked)
    if not as_json and (looked.is_changed or looked.left):
        _print(looked)


def _say_progress(report: _Report) -> None:
    end = "\r" if sys.stderr.isatty() else "\n"
    line = f"roleplay: {report.attempts} of {report.of} attempts"
    print(line, file=sys.stderr, end=end, flush=True)


def _print(looked: Looked) -> None:
    day = looked.finished_at.astimezone().date().isoformat()
    score = f"{_mark(looked.before.value)} -> {_mark(looked.after.value)}"
    print_line(f"{day}  {looked.person}  {looked.title}  {score}")
    for turn in looked.turns:
        score = f"{_mark(turn.before.value)} -> {_mark(turn.after.value)}"
        print_line(f"  turn {turn.number} ({turn.turn_id}): {score}")
        for criterion in turn.criteria:
            verdict = f"{_verdict(criterion.before)} -> {_verdict(criterion.after)}"
            print_line(f"    {verdict}  {criterion.label}: {criterion.reason}")
    for why in looked.left:
        print_line(f"  left as it is: {why}")
    if looked.points:
        print_line(f"  +{looked.points} points: re-scored")


def _print_sum(report: _Report) -> None:
    looked = f"{report.attempts} of {report.of} attempts looked at"
    if not report.is_complete:
        looked = f"Stopped: {looked}"
    changed, left = len(report.changed), len(report.left)
    print_line(f"{looked}, {changed} changed, {left} left as they are.")
    if report.applies:
        points = sum(looked.points for looked in report.changed)
        print_line(f"Applied. {points} points were added and none taken.")
    elif report.changed:
        print_line("Nothing was stored. Keep the new verdicts with --apply.")


def _document(report: _Report) -> documents.Document:
    return {
        "scoring": SCORING_VERSION,
        "applied": report.applies,
        "complete": report.is_complete,
        "attempts": report.attempts,
        "changed": [_attempt(looked, report.applies) for looked in report.changed],
        "left": [
            {
                "attempt": looked.attempt_id,
                "profile": looked.person,
                "scenario": looked.scenario_key,
                "why": list(looked.left),
            }
            for looked in report.left
        ],
    }


def _attempt(looked: Looked, applied: bool) -> documents.Document:
    return {
        "attempt": looked.attempt_id,
        "profile": looked.person,
        "scenario": looked.scenario_key,
        "title": looked.title,
        "version": looked.version,
        "finished_at": looked.finished_at.isoformat(),
        "before": documents.number(looked.before.value),
        "after": documents.number(looked.after.value),
        "turns": [_turn(turn) for turn in looked.turns],
        **({"points": looked.points} if applied else {}),
    }


def _turn(turn: TurnChange) -> documents.Document:
    before: documents.Document = {"scoring": turn.scoring_before}
    if turn.version_before:
        before["version"] = turn.version_before
    return {
        "number": turn.number,
        "turn": turn.turn_id,
        "before": documents.number(turn.before.value) | before,
        "after": documents.number(turn.after.value),
        "criteria": [_criterion(criterion) for criterion in turn.criteria],
    }


def _criterion(change: CriterionChange) -> documents.Document:
    document: documents.Document = {"id": change.criterion_id}
    if change.before is not None:
        document["before"] = {
            "verdict": str(change.before),
            "credit": change.credit_before,
            "weight": change.weight_before,
        }
    if change.after is not None:
        document["after"] = {
            "verdict": str(change.after),
            "credit": change.credit_after,
            "weight": change.weight_after,
        }
    return document | {"reason": change.reason}


def _mark(value: Measured) -> str:
    return "not measured" if isinstance(value, NotMeasured) else f"{value:.0f}"


def _verdict(verdict: str | None) -> str:
    return "not there" if verdict is None else str(verdict)
