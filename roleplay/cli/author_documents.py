"""The JSON documents of the authors' commands, as docs/command-line.md shows them."""

from roleplay.cli.documents import Document, finding
from roleplay.scenario import Linted, Paths
from roleplay.scoring import Draft, Exercise, Proposal
from roleplay.usecases import LintReport

NO_PATHS = "the file has errors, or no way leads to an ending"
NOT_SCORED = "nothing is scored on any path"


def lint(report: LintReport) -> Document:
    """Return what lint found, and the figures of each file's paths."""
    document: Document = {
        "files": report.files,
        "findings": [finding(found) for found in report.findings],
        "scenarios": [_linted(linted) for linted in report.linted],
    }
    if report.vocabulary:
        document["vocabulary"] = report.vocabulary
    return document


def _linted(linted: Linted) -> Document:
    document: Document = {"path": linted.path, "scenario": linted.scenario}
    if linted.paths is None:
        return document | {"paths": None, "why": NO_PATHS}
    return document | {"turns": linted.turns, "paths": _paths(linted.paths)}


def _paths(paths: Paths) -> Document:
    document: Document = {
        "count": paths.count,
        "exact": paths.exact,
        "best_score": _rounded(paths.best),
        "worst_score": _rounded(paths.worst),
        "fewest_turns": paths.turns[0],
        "most_turns": paths.turns[1],
        "shortest_minutes": round(paths.shortest, 2),
        "longest_minutes": round(paths.longest, 2),
        "words_per_minute": {"buyer": paths.buyer_rate, "rep": paths.rep_rate},
    }
    return document if paths.best is not None else document | {"why": NOT_SCORED}


def _rounded(score: float | None) -> float | None:
    return None if score is None else round(score, 1)


def exercise(row: Exercise) -> Document:
    """Return which answers of a turn exercise one criterion."""
    return {
        "turn": row.turn_id,
        "criterion": row.criterion_id,
        "met": list(row.met),
        "partly": list(row.partly),
        "missed": list(row.missed),
        "not_measured": list(row.not_measured),
        "dead_patterns": list(row.dead),
        "never_met": row.never_met,
        "never_missed": row.never_missed,
        "in_text": row.in_text,
    }


def draft(made: Draft) -> Document:
    """Return proposed criteria; answers are counted from 1."""
    return {
        "good": len(made.good),
        "weak": len(made.weak),
        "criteria": [_proposal(proposal) for proposal in made.proposals],
        "dropped": list(made.dropped),
        "leftovers": [
            {"word": word, "good": _counted(where)} for word, where in made.leftovers
        ],
    }


def _proposal(proposal: Proposal) -> Document:
    criterion = proposal.criterion
    seen: Document = {"any": list(criterion.any)}
    if criterion.behaviour:
        seen = {"behaviour": criterion.behaviour}
    return {
        "id": criterion.id,
        "label": criterion.label,
        **seen,
        "weight": criterion.weight,
        "good": _counted(proposal.good),
        "weak": _counted(proposal.weak),
    }


def _counted(indices: tuple[int, ...]) -> list[int]:
    return [index + 1 for index in indices]
