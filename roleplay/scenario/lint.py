"""Does a scenario hang together: what no single line shows."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from roleplay.errors import Finding, ScenarioError
from roleplay.scenario.lint_examples import (
    criteria_are_judged,
    criteria_have_examples,
    examples_agree,
    models_meet_all,
    parrots_fail,
    something_is_scored,
)
from roleplay.scenario.lint_paths import all_can_end, all_reached, branches_match
from roleplay.scenario.lint_subject import Hearer, Judge, Lint
from roleplay.scenario.lint_words import words_can_be_heard
from roleplay.scenario.paths import Paths, path_figures
from roleplay.scenario.reader import Pack, parse_scenario, read_bytes
from roleplay.scenario.shape import Known
from roleplay.scenario.yaml_tree import read_tree
from roleplay.words import tr


@dataclass(frozen=True, slots=True)
class Linted:
    """One file under lint.  scenario: its key, "" where it has errors.

    paths: the figures of its paths, None where it has errors or no way to an ending.
    """

    path: str
    findings: tuple[Finding, ...]
    scenario: str = ""
    turns: int = 0
    paths: Paths | None = None


def lint_file(
    path: Path,
    judge: Judge | None = None,
    pack: Pack | None = None,
    known: Known | None = None,
) -> tuple[Finding, ...]:
    """Return everything wrong with a file: errors of the format, then warnings."""
    return examine(path, judge, pack=pack, known=known).findings


def examine(
    path: Path,
    judge: Judge | None = None,
    hearer: Hearer | None = None,
    *,
    pack: Pack | None = None,
    known: Known | None = None,
) -> Linted:
    """Return what is wrong with a file, and the figures of its paths.

    judge: without it examples, models and parrots are left out; hearer: without it
    the words' vocabulary is.
    """
    try:
        data = read_bytes(path)
        scenario = parse_scenario(data, str(path), pack, known)
        tree = read_tree(data, str(path))
    except ScenarioError as error:
        return Linted(str(path), error.findings)
    lint = Lint(scenario, tree, str(path), judge, hearer)
    figures = path_figures(scenario)
    found = [finding for rule in RULES for finding in rule(lint)]
    found += _passable(lint, figures)
    found.sort(key=lambda f: (f.line, f.column))
    turns = len(scenario.turns)
    return Linted(str(path), tuple(found), scenario.key, turns, figures)


def _passable(lint: Lint, figures: Paths | None) -> Iterator[Finding]:
    mark = lint.scenario.pass_mark
    if figures is None or figures.best is None or not figures.exact:
        return
    if figures.best < mark:
        message = tr(
            "no path can pass: the best comes to {best:.0f}", best=figures.best
        )
        yield lint.finding(
            message, tr("a path that reaches {mark}", mark=mark), "start"
        )


RULES: tuple[Callable[[Lint], Iterator[Finding]], ...] = (
    all_reached,
    all_can_end,
    branches_match,
    something_is_scored,
    criteria_are_judged,
    criteria_have_examples,
    examples_agree,
    models_meet_all,
    parrots_fail,
    words_can_be_heard,
)
"""What lint looks for; a new rule is a row here."""
