"""The scenarios of some folders: found, remembered by content, broken ones named."""

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

from roleplay.errors import Finding, ScenarioError
from roleplay.scenario.index import Card, in_order, read_index, write_index
from roleplay.scenario.model import Scenario
from roleplay.scenario.reader import (
    Pack,
    is_draft,
    parse_scenario,
    read_bytes,
    read_pack,
)
from roleplay.scenario.shape import Known
from roleplay.words import tr

MAX_FILES = 50_000


@dataclass(frozen=True, slots=True)
class Broken:
    """A file that cannot be used, and why."""

    path: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Library:
    """All that was found; cards by title.  packs: by their folder's path.

    drafts: files that say they are not ready, with what the format still misses.
    """

    cards: tuple[Card, ...]
    broken: tuple[Broken, ...]
    drafts: tuple[Broken, ...] = ()
    packs: dict[str, Pack] = field(default_factory=dict)
    known: Known = field(default_factory=Known)

    def load(self, key: str) -> Scenario:
        """Return a scenario by its key.  Raises ScenarioError, KeyError."""
        card = next((card for card in self.cards if card.key == key), None)
        if card is None:
            raise KeyError(key)
        path = Path(card.path)
        pack = self.packs.get(str(path.parent))
        return parse_scenario(read_bytes(path), card.path, pack, self.known)


def scan(
    folders: Sequence[Path],
    index_path: Path | None = None,
    known: Known | None = None,
    progress: Callable[[int], None] | None = None,
    stop: Callable[[], bool] | None = None,
) -> Library:
    """Return the scenarios of *folders*, earlier folders first.

    index_path: where what is known of each file is kept between scans; a damaged one
    is made anew.  progress: called with how many files were seen.  stop: asked now
    and then; when it says so, what was found until then is returned.
    """
    scanning = _Scan(read_index(index_path), known or Known())
    for folder in folders:
        for count, path in enumerate(_files(folder), 1):
            scanning.look_at(path)
            if progress and count % 100 == 0:
                progress(count)
            if stop and stop():
                return scanning.library()
    library = scanning.library()
    if index_path is not None and scanning.index != scanning.old:
        write_index(index_path, scanning.index)
    return library


def _files(folder: Path) -> Iterator[Path]:
    count = 0
    # Links are not followed, so no circle and nothing outside the folder.
    for root, folders, names in os.walk(folder, followlinks=False):
        folders.sort()
        for name in sorted(names):
            path = Path(root, name)
            if name.endswith((".yaml", ".yml")) and not path.is_symlink():
                count += 1
                if count > MAX_FILES:
                    return
                yield path


class _Scan:
    def __init__(self, old: dict[str, Any], known: Known) -> None:
        self.old = old
        self.index: dict[str, Any] = {}
        self._known = known
        self._cards: dict[str, Card] = {}
        self._broken: list[Broken] = []
        self._drafts: list[Broken] = []
        self._packs: dict[str, Pack] = {}
        self._pack_marks: dict[str, str] = {}

    def look_at(self, path: Path) -> None:
        """Take one file into the library."""
        if path.name in ("pack.yaml", "pack.yml"):
            self._pack(path.parent)
            return
        entry = self._entry(path, self._pack(path.parent))
        self.index[str(path)] = entry
        if "card" in entry:
            self._add(Card(**entry["card"]))
        else:
            findings = tuple(Finding(**f) for f in entry["findings"])
            shelf = self._drafts if entry.get("draft") else self._broken
            shelf.append(Broken(str(path), findings))

    def library(self) -> Library:
        """Return what was found so far."""
        cards = in_order(self._cards.values())
        drafts = tuple(self._drafts)
        return Library(cards, tuple(self._broken), drafts, self._packs, self._known)

    def _add(self, card: Card) -> None:
        twin = self._cards.get(card.key)
        if twin is None:
            self._cards[card.key] = card
            return
        message = tr(
            "the id '{key}' is taken already by {path}", key=card.key, path=twin.path
        )
        found = Finding(card.path, 1, 1, message, tr("an id of its own"))
        self._broken.append(Broken(card.path, (found,)))

    def _pack(self, folder: Path) -> Pack | None:
        name = str(folder)
        if name not in self._pack_marks:
            self._pack_marks[name] = ""
            path = next(
                (
                    folder / n
                    for n in ("pack.yaml", "pack.yml")
                    if (folder / n).is_file()
                ),
                None,
            )
            if path is not None:
                try:
                    self._packs[name] = read_pack(path)
                    self._pack_marks[name] = _mark(path)
                except ScenarioError as error:
                    self._broken.append(Broken(str(path), error.findings))
        return self._packs.get(name)

    def _entry(self, path: Path, pack: Pack | None) -> dict[str, Any]:
        old = self.old.get(str(path), {})
        pack_mark = self._pack_marks.get(str(path.parent), "")
        mark = f"{_mark(path)} {pack_mark}"
        if mark == old.get("mark") and mark.strip():
            return dict(old)
        data = b""
        try:
            data = read_bytes(path)
            version = f"sha256:{sha256(data).hexdigest()}"
            if (version, pack_mark) == (old.get("version"), old.get("pack")):
                return dict(old) | {"mark": mark}
            base = {"mark": mark, "version": version, "pack": pack_mark}
            scenario = parse_scenario(data, str(path), pack, self._known)
        except ScenarioError as error:
            findings = [asdict(finding) for finding in error.findings]
            draft = is_draft(data)
            return {"mark": mark, "findings": findings, "draft": draft}
        if scenario.draft:
            return base | {"findings": [], "draft": True}
        return base | {"card": asdict(_card(scenario, path))}


def _card(scenario: Scenario, path: Path) -> Card:
    buyer = scenario.buyer
    return Card(
        key=scenario.key,
        version=scenario.version,
        title=scenario.title,
        skill=scenario.skill,
        difficulty=scenario.difficulty,
        minutes=scenario.minutes,
        goal=scenario.goal,
        buyer_name=buyer.name,
        buyer_role=buyer.role,
        buyer_company=buyer.company,
        portrait=buyer.portrait,
        path=str(path),
    )


def _mark(path: Path) -> str:
    try:
        stat = path.stat()
    except OSError:
        return ""
    return f"{stat.st_mtime_ns} {stat.st_size}"
