"""``roleplay lint``, ``coverage`` and ``schema``: what authors check files with."""

import sys
from collections.abc import Sequence
from pathlib import Path

from roleplay.cli import author_documents
from roleplay.cli.printing import print_json, print_json_line, print_line
from roleplay.cli.tools import Choice, Tools
from roleplay.errors import UsageError
from roleplay.scenario import Linted, Paths, json_schema
from roleplay.scoring import Exercise, Vocabulary, exercises
from roleplay.usecases import LintReport, changes


def lint(tools: Tools, paths: Sequence[Path], choice: Choice, as_json: bool) -> int:
    """Print what is wrong with scenario files; return 1 where something is.

    choice: an engine or a model has the words looked up in its vocabulary.  Raises
    UsageError, ModelError.
    """
    report = tools.shelves().lint(paths, _vocabulary(tools, choice))
    if as_json:
        print_json(author_documents.lint(report))
    else:
        _print(report)
    return 1 if report.findings else 0


def watch(tools: Tools, paths: Sequence[Path], choice: Choice, as_json: bool) -> int:
    """Lint at first and at every change, until Ctrl+C; return 0.

    With as_json a document a line for each change.  Raises as ``lint`` does, before
    it begins to watch.
    """
    vocabulary = _vocabulary(tools, choice)
    report = None
    try:
        for changed in changes(paths):
            again = report is not None
            lint_now = _lint_there if again else _lint_all
            report = lint_now(tools, paths, vocabulary)
            if as_json:
                print_json_line(author_documents.lint(report))
                continue
            _clear()
            if again:
                print_line("changed: " + ", ".join(map(str, changed)))
            _print(report)
            print_line("watching; Ctrl+C ends")
    except KeyboardInterrupt:
        return 0
    return 0


def _clear() -> None:
    if sys.stdout.isatty():
        print("\033[2J\033[H", end="")  # clear the screen, go to its corner


def _lint_all(
    tools: Tools, paths: Sequence[Path], vocabulary: Vocabulary | None
) -> LintReport:
    return tools.shelves().lint(paths, vocabulary)


def _lint_there(
    tools: Tools, paths: Sequence[Path], vocabulary: Vocabulary | None
) -> LintReport:
    there = [path for path in paths if path.exists()]
    try:
        return tools.shelves().lint(there, vocabulary)
    except UsageError as error:
        # A file went away after it was looked for; the next change tells.
        print(f"roleplay: {error}", file=sys.stderr)
        return LintReport(())


def _vocabulary(tools: Tools, choice: Choice) -> Vocabulary | None:
    if not (choice.engine or choice.model_folder):
        return None
    return tools.vocabulary(choice)


def _print(report: LintReport) -> None:
    for finding in report.findings:
        print_line(f"{finding} [{finding.severity}]")
    for linted in report.linted:
        if linted.paths is not None:
            print_line(f"{linted.path}: {_figures(linted, linted.paths)}")
    if report.vocabulary:
        print_line(f"words looked up in the vocabulary of {report.vocabulary}")
    files = f"{report.files} file{'' if report.files == 1 else 's'}"
    count = len(report.findings)
    print_line(f"{files} checked, {count} finding{'' if count == 1 else 's'}")


def _figures(linted: Linted, paths: Paths) -> str:
    count = f"{paths.count} path{'' if paths.count == 1 else 's'}"
    few, many = paths.turns
    parts = [
        _turns(linted.turns),
        count if paths.exact else f"at least {count}; of those looked at",
        f"{few} to {many} turns long" if few != many else _turns(few) + " long",
    ]
    if paths.best is not None and paths.worst is not None:
        parts.append(f"best score {paths.best:.0f}, worst {paths.worst:.0f}")
    parts.append(
        f"{_span(paths.shortest, paths.longest)} minutes of speech "
        f"(buyer {paths.buyer_rate}, rep {paths.rep_rate} words a minute)"
    )
    return ", ".join(parts)


def _turns(count: int) -> str:
    return f"{count} turn{'' if count == 1 else 's'}"


def _span(low: float, high: float) -> str:
    one, other = f"{low:.1f}", f"{high:.1f}"
    return one if one == other else f"{one} to {other}"


def coverage(tools: Tools, scenario: str, as_json: bool) -> int:
    """Print how examples and models exercise a scenario's criteria.

    Returns 1 where a criterion is never met or never missed.  Raises RoleplayError.
    """
    found = exercises(tools.shelves().load(scenario))
    if as_json:
        print_json({"criteria": [author_documents.exercise(row) for row in found]})
    else:
        _print_coverage(found)
    return 1 if any(row.never_met or row.never_missed for row in found) else 0


def _print_coverage(found: Sequence[Exercise]) -> None:
    names = [f"{row.turn_id} / {row.criterion_id}" for row in found]
    wide = max(map(len, names), default=0)
    print_line(f"{'turn / criterion':{wide}}  met partly missed")
    for name, row in zip(names, found, strict=True):
        counts = f"{len(row.met):3} {len(row.partly):6} {len(row.missed):6}"
        print_line(f"{name:{wide}}  {counts}  {_lacks(row)}".rstrip())
        for pattern in row.dead:
            print_line(f"{'':{wide}}  no example says: {pattern}")


def _lacks(row: Exercise) -> str:
    if not row.in_text:
        return "only spoken answers show it"
    if row.never_met and row.never_missed:
        return "never exercised"
    if row.never_met:
        return "never met"
    return "never missed" if row.never_missed else ""


def schema() -> int:
    """Print the JSON Schema of the scenario format."""
    print_json(json_schema())
    return 0
