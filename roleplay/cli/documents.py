"""The JSON documents of the commands, exactly as docs/command-line.md shows them."""

from typing import Any, TypeAlias

from roleplay.errors import Finding
from roleplay.scenario import Answer, Word
from roleplay.scoring import (
    SCORING_VERSION,
    Behaviour,
    Explanation,
    Measure,
    Measured,
    NotMeasured,
    TurnVerdict,
)
from roleplay.usecases import Debrief, PlayedTurn

Document: TypeAlias = dict[str, Any]


def number(value: Measured, digits: int = 1) -> Document:
    """Return {"score": 72.5}, or null with its why."""
    if isinstance(value, NotMeasured):
        return {"score": None, "why": value.reason}
    return {"score": round(value, digits)}


def word(word: Word) -> Document:
    """Return one word; times in seconds, null where nothing timed it."""
    return {
        "text": word.text,
        "start": _rounded(word.start_s),
        "end": _rounded(word.end_s),
        "confidence": _rounded(word.confidence),
    }


def answer(answer: Answer) -> Document:
    """Return an answer; typed ones have words without times."""
    document: Document = {
        "text": answer.text,
        "spoken": answer.spoken,
        "words": [word(w) for w in answer.words],
    }
    if answer.corrected:
        document["corrected"] = True
    return document


def criterion(explanation: Explanation) -> Document:
    """Return one criterion's verdict with its evidence and reason."""
    document: Document = {
        "id": explanation.criterion_id,
        "verdict": str(explanation.verdict),
        "credit": _rounded(explanation.credit),
        "weight": _short(explanation.weight),
        "certain": explanation.certain,
        "evidence": [
            {
                "text": evidence.text,
                "first_word": evidence.first_word,
                "last_word": evidence.last_word,
                "because": evidence.because,
                **({"heard_as": evidence.heard_as} if evidence.heard_as else {}),
            }
            for evidence in explanation.evidence
        ],
        "reason": explanation.reason,
    }
    if explanation.credit is None:
        document["why"] = explanation.reason
    if explanation.near_miss:
        document["near_miss"] = explanation.near_miss
    return document


def judged(given: Answer, verdict: TurnVerdict) -> Document:
    """Return one judged answer, as ``score`` prints it."""
    return {
        "turn": verdict.turn_id,
        **number(verdict.score.value),
        "answer": answer(given),
        "criteria": [criterion(e) for e in verdict.explanations],
    }


def played(turn: PlayedTurn) -> Document:
    """Return one turn of an attempt; trust is the buyer's after the answer."""
    document = judged(turn.answer, turn.verdict)
    return {
        "turn": document.pop("turn"),
        "buyer": turn.line,
        "trust": turn.trust,
        **document,
    }


def measures(found: tuple[Measure, ...]) -> Document:
    """Return delivery measures by name; a null value stands beside its why."""
    return {_key(measure.name): _measure(measure) for measure in found}


def attempt(debrief: Debrief) -> Document:
    """Return a whole attempt, as ``practise`` prints it."""
    waiting_for = debrief.waiting_for
    document: Document = {
        "attempt": debrief.attempt_id,
        "scenario": debrief.scenario_key,
        "version": debrief.version,
        "engine": {"speech": debrief.engine, "scoring": SCORING_VERSION},
        **number(debrief.score.value),
        "passed": debrief.passed,
        "ending": debrief.ending_id,
    }
    return document | {
        "turns": [played(turn) for turn in debrief.turns],
        "delivery": measures(debrief.delivery),
        "points": [
            {"cause": e.cause, "points": e.points, "reason": e.reason}
            for e in debrief.points
        ],
        "badges": [badge.badge_id for badge in debrief.badges],
        "total": debrief.total,
        **({"waiting_for": waiting_for} if waiting_for else {}),
    }


def behaviours(text_id: object, found: tuple[Behaviour, ...]) -> Document:
    """Return the behaviours of one text, as ``detect`` prints them."""
    return {
        "id": text_id,
        "behaviours": [
            {"name": b.name, "evidence": b.evidence, "certain": b.certain}
            for b in found
        ],
    }


def finding(finding: Finding) -> Document:
    """Return one finding of a scenario file."""
    return {
        "path": finding.path,
        "line": finding.line,
        "column": finding.column,
        "severity": finding.severity,
        "message": finding.message,
        "expected": finding.expected,
        "found": finding.found,
        "did_you_mean": finding.suggestion,
    }


def _measure(measure: Measure) -> Document:
    if isinstance(measure.value, NotMeasured):
        return {"value": None, "why": measure.value.reason}
    document: Document = {"value": _short(round(measure.value, 2))}
    document["unit"] = measure.unit
    if measure.in_range is not None:
        document["in_range"] = measure.in_range
    if measure.detail:
        document["detail"] = measure.detail
    return document


def _key(name: str) -> str:
    return name.replace(" ", "_")


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 3)


def _short(value: float) -> float | int:
    return int(value) if value == int(value) else value
