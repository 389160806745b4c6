"""``roleplay library``, ``history``, ``badges``, ``models``, ``doctor``."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from roleplay.cli import documents
from roleplay.cli.printing import print_json, print_line
from roleplay.cli.tools import Choice, Tools
from roleplay.usecases import HistoryPage, PastAttempt

if TYPE_CHECKING:
    from roleplay.scenario import Broken
    from roleplay.usecases import DraftFile


def library(tools: Tools, as_json: bool) -> int:
    """Print the scenarios found, and drafts; return 1 where some are broken."""
    shelves = tools.shelves()
    found = shelves.library()
    drafts = shelves.drafts(found)
    if as_json:
        cards = [
            {
                "key": card.key,
                "title": card.title,
                "skill": card.skill,
                "difficulty": card.difficulty,
                "minutes": card.minutes,
                "buyer": card.buyer_name,
                "path": card.path,
                "version": card.version,
            }
            for card in found.cards
        ]
        print_json(
            {
                "scenarios": cards,
                "drafts": [_file(draft, "missing") for draft in drafts],
                "broken": [_file(file, "errors") for file in found.broken],
            }
        )
    else:
        for card in found.cards:
            about = f"{card.skill}, difficulty {card.difficulty}, {card.minutes:g} min"
            print_line(f"{card.key:32} {card.title} ({about})")
        for draft in drafts:
            _print_file("draft", draft)
        for file in found.broken:
            _print_file("broken", file)
    return 1 if found.broken else 0


def _file(file: "Broken | DraftFile", findings: str) -> dict[str, object]:
    found = [documents.finding(finding) for finding in file.findings]
    return {"path": file.path, findings: found}


def _print_file(what: str, file: "Broken | DraftFile") -> None:
    print_line(f"{what}: {file.path}")
    for finding in file.findings:
        print_line(f"  {finding}")


def history(tools: Tools, choice: Choice, search: str, as_json: bool) -> int:
    """Print attempts that are over and show all words of *search*, newest first."""
    progress, page = tools.progress(choice), HistoryPage((), more=True)
    rows: list[PastAttempt] = []
    while page.more:
        page = progress.history(search, skip=len(rows))
        rows += page.rows
    if as_json:
        print_json(
            [
                {
                    "attempt": row.attempt_id,
                    "scenario": row.scenario_key,
                    "title": row.title,
                    "skill": row.skill,
                    "score": row.score if row.score is None else round(row.score, 1),
                    **({} if row.score is not None else {"why": _unscored(row)}),
                    "finished_at": row.finished_at and row.finished_at.isoformat(),
                    "ending": row.ending_title,
                    "typed": row.typed,
                    "finished": row.is_finished,
                    "rescored": row.rescored,
                }
                for row in rows
            ]
        )
        return 0
    if not rows and search:
        print_line(f"No attempt shows “{search}”.")
    elif not rows:
        print_line("No attempts yet. Start one: roleplay practise SCENARIO --typed -")
    for row in rows:
        day = row.finished_at.date().isoformat() if row.finished_at else "unfinished"
        score = "not measured" if row.score is None else f"{row.score:.0f}"
        score = score if row.is_finished else ""
        again = "  re-scored" if row.rescored else ""
        print_line(f"{day}  {score:>12}  {row.title}  {row.ending_title}{again}")
    return 0


def _unscored(row: PastAttempt) -> str:
    return "nothing was measured" if row.is_finished else "not finished"


def badges(tools: Tools, choice: Choice, as_json: bool) -> int:
    """Print every badge with how to earn it and how far one is."""
    rows = tools.practise(choice).badges()
    if as_json:
        print_json(
            [
                {
                    "id": row.badge_id,
                    "family": row.family,
                    "title": row.title,
                    "how": row.how,
                    "earned_at": row.earned_at and row.earned_at.isoformat(),
                    "attempt": row.attempt_id,
                    "have": row.have,
                    "need": row.need,
                    "counted": row.counted,
                }
                for row in rows
            ]
        )
        return 0
    done = sum(row.earned_at is not None for row in rows)
    print_line(f"{done} of {len(rows)} earned")
    family = ""
    for row in rows:
        if row.family != family:
            family = row.family
            print_line(f"{family}:")
        earned = f"earned {row.earned_at.date()}" if row.earned_at else ""
        state = earned or row.how_far or "not yet"
        print_line(f"  {row.title:16} {state:26} {row.how}")
    return 0


def export(tools: Tools, choice: Choice, file: str, bom: bool) -> int:
    """Write the history as CSV; "-" is standard output."""
    progress = tools.progress(choice)
    if file == "-":
        sys.stdout.write(("\ufeff" if bom else "") + progress.history_csv())
        return 0
    count = progress.export(Path(file), bom=bom)
    attempts = "1 attempt" if count == 1 else f"{count} attempts"
    print_line(f"{attempts} written to {file}")
    return 0


def models(tools: Tools, as_json: bool) -> int:
    """Print the known speech models and which are installed."""
    rows = tools.models().rows()
    if as_json:
        print_json(
            [
                {
                    "name": row.name,
                    "title": row.title,
                    "size": row.size,
                    "licence": row.licence,
                    "installed": row.path or None,
                    **({} if row.path else {"why": row.why}),
                }
                for row in rows
            ]
        )
        return 0
    for row in rows:
        state = f"installed in {row.path}" if row.path else row.why
        size = f"{row.size / 1e6:.0f} MB" if row.size else ""
        print_line(f"{row.name:28} {size:>7}  {state}")
    return 0


def install(tools: Tools, name: str) -> int:
    """Download and install a model; progress goes to standard error."""
    shown = ""

    def progress(text: str, share: float | None) -> None:
        nonlocal shown
        line = text if share is None else f"{text} {share:4.0%}"
        if line != shown and (sys.stderr.isatty() or share in (None, 1.0)):
            end = "\r" if sys.stderr.isatty() else "\n"
            print(line, file=sys.stderr, end=end, flush=True)
            shown = line

    path = tools.models().install(name, progress)
    print_line(f"{name} is installed in {path}")
    return 0


def verify(tools: Tools, name: str) -> int:
    """Check a model; return 1 where it is not as it should be."""
    problem = tools.models().verify(name)
    print_line(problem or f"{name} is complete.")
    return 1 if problem else 0


def remove(tools: Tools, name: str) -> int:
    """Remove an installed model."""
    tools.models().remove(name)
    print_line(f"{name} is removed.")
    return 0


def doctor(tools: Tools, rebuild: bool, as_json: bool) -> int:
    """Print what is well and what is not; return 1 where something is not."""
    checks = tools.doctor().checks(rebuild=rebuild)
    if as_json:
        print_json(
            [
                {"name": c.name, "ok": c.ok, "found": c.found, "advice": c.advice}
                for c in checks
            ]
        )
    else:
        for check in checks:
            mark = "ok" if check.ok else "!!"
            print_line(f"{mark}  {check.name}: {check.found}")
            if check.advice:
                print_line(f"      {check.advice}")
    return 0 if all(check.ok for check in checks) else 1
