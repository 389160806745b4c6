"""Scenarios: found in folders, loaded, linted."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from roleplay.errors import Finding, ScenarioError, UsageError
from roleplay.scenario import (
    TEXT_MISSING,
    Hearer,
    Known,
    Library,
    Linted,
    Pack,
    Scenario,
    Turn,
    Verdicts,
    examine,
    read_bytes,
    read_pack,
    read_scenario,
    scan,
    typed,
)
from roleplay.scoring import NotMeasured, Verdict, judge_turn
from roleplay.usecases.rows import BrokenFile, DraftFile
from roleplay.words import tr


@dataclass(frozen=True, slots=True)
class LintReport:
    """What lint found, file by file.  vocabulary: whose words were looked up, or ""."""

    linted: tuple[Linted, ...]
    vocabulary: str = ""

    @property
    def files(self) -> int:
        """How many files were looked at."""
        return len(self.linted)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All findings, each once: files of a pack share those of its pack.yaml."""
        found = (finding for linted in self.linted for finding in linted.findings)
        return tuple(dict.fromkeys(found))


class Shelves:
    """The scenarios of some folders, earlier folders first.

    index: where the library remembers files.  portraits: names a buyer may have.
    """

    def __init__(
        self, folders: Sequence[Path], index: Path | None, portraits: frozenset[str]
    ) -> None:
        self._paths = tuple(folders)
        self._index = index
        self._known = Known(portraits=portraits)
        self._library: Library | None = None
        self._loaded: dict[str, Scenario] = {}

    @property
    def folders(self) -> tuple[str, ...]:
        """Where scenarios are looked for."""
        return tuple(str(path) for path in self._paths)

    @property
    def known(self) -> Known:
        """The names a file may use beside its own."""
        return self._known

    @property
    def found(self) -> Library:
        """What the last look through the folders found; looks where none was taken."""
        return self._library or self.library()

    def library(
        self, progress: Callable[[str, float | None], None] | None = None
    ) -> Library:
        """Look through the folders and return what is there now."""

        def seen(count: int) -> None:
            if progress is not None:
                progress(
                    tr("Looking through scenarios, {count} so far", count=count), None
                )

        self._library = scan(self._paths, self._index, self._known, seen)
        versions = {card.key: card.version for card in self._library.cards}
        for key, scenario in tuple(self._loaded.items()):
            if versions.get(key, scenario.version) != scenario.version:
                del self._loaded[key]  # an attempt under way has its own
        return self._library

    def broken(self, library: Library) -> tuple[BrokenFile, ...]:
        """Return the files that cannot be used, and why."""
        return tuple(BrokenFile(b.path, b.findings) for b in library.broken)

    def drafts(self, library: Library) -> tuple[DraftFile, ...]:
        """Return the drafts, each with what the format and then lint still miss."""
        return tuple(
            DraftFile(
                draft.path,
                _named(draft.path, draft.findings) or self._advice(Path(draft.path)),
            )
            for draft in library.drafts
        )

    def buyers(self) -> frozenset[str]:
        """Return the buyers there were when the folders were looked through last.

        Each is a portrait's id, or a name where there is no portrait.
        """
        library = self._library or self.library()
        return frozenset(card.portrait or card.buyer_name for card in library.cards)

    def load(self, name: str) -> Scenario:
        """Return a scenario by its key or its file.  Raises ScenarioError, UsageError.

        One that was loaded before is given again, until the folders are looked through
        and its file has changed.
        """
        if name in self._loaded:
            return self._loaded[name]
        path = Path(name)
        if name.endswith((".yaml", ".yml")) and path.is_file():
            scenario = read_scenario(path, _pack_of(path), self._known)
            self._loaded[scenario.key] = scenario
            return scenario
        library = self.found
        try:
            scenario = library.load(name)
        except KeyError:
            raise UsageError(self._unknown(name, library)) from None
        self._loaded[name] = scenario
        return scenario

    def forget(self) -> None:
        """Load scenarios anew from now on, as their files may have changed."""
        self._loaded.clear()
        self._library = None

    def lint(self, paths: Sequence[Path], hearer: Hearer | None = None) -> LintReport:
        """Return what is wrong with files, or with all files of folders.

        hearer: whose vocabulary the words are looked up in; None leaves that out.
        """
        files = [file for path in paths for file in scenario_files(path)]
        linted: list[Linted] = []
        for file in files:
            try:
                pack = _pack_of(file)
            except ScenarioError as error:
                linted.append(Linted(str(file), error.findings))
                continue
            linted.append(examine(file, verdicts, hearer, pack=pack, known=self._known))
        name = hearer.name if hearer else ""
        return LintReport(tuple(linted), name)

    def _advice(self, path: Path) -> tuple[Finding, ...]:
        try:
            return self.lint([path]).findings
        except UsageError:
            return ()  # taken away between the look through the folders and now

    def _unknown(self, name: str, library: Library) -> str:
        if any(Path(draft.path).stem == name for draft in library.drafts):
            return tr(
                "The scenario '{name}' is a draft. Take the line 'draft: "
                "true' out of its file once it is ready.",
                name=name,
            )
        for broken in library.broken:
            if Path(broken.path).stem == name:
                return tr(
                    "The scenario '{name}' is broken: {findings}",
                    name=name,
                    findings=broken.findings[0],
                )
        known = ", ".join(card.key for card in library.cards) or "none"
        return tr(
            "There is no scenario '{name}'. There are: {known}.", name=name, known=known
        )


def verdicts(scenario: Scenario, turn: Turn, text: str) -> Verdicts:
    """Return how a typed answer fares, for lint."""
    verdict = judge_turn(scenario, turn, typed(text))
    score = verdict.score.value
    value = None if isinstance(score, NotMeasured) else score
    return Verdicts(verdict.ids(Verdict.MET), value)


def scenario_files(path: Path) -> list[Path]:
    """Return the scenario files at a path, a folder's with those below it.

    Raises UsageError where there is nothing.
    """
    if path.is_dir():
        found = [p for p in path.rglob("*.y*ml") if p.suffix in (".yaml", ".yml")]
        return sorted(p for p in found if p.stem != "pack")
    if path.is_file():
        return [path]
    raise UsageError(tr("There is no file or folder {path}.", path=path))


def _named(path: str, findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Return findings of which those of an empty text say which key it is of."""
    try:
        lines = read_bytes(Path(path)).decode("utf-8-sig", "replace").split("\n")
    except ScenarioError:
        return tuple(findings)
    named = []
    for finding in findings:
        line = lines[finding.line - 1] if finding.line <= len(lines) else ""
        key = re.match(r"\s*(?:- )?([a-z_]+):", line)
        if finding.message == TEXT_MISSING and key is not None:
            message = tr("“{key}” is still empty", key=key[1])
            named.append(replace(finding, message=message, expected="", found=""))
        else:
            named.append(finding)
    return tuple(named)


def _pack_of(path: Path) -> Pack | None:
    pack = path.parent / "pack.yaml"
    return read_pack(pack) if pack.is_file() and path != pack else None
