"""Bring scenarios into a person's own folder, and write new ones there."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from itertools import chain, count
from pathlib import Path, PurePosixPath

from roleplay.errors import Finding, ScenarioError, TransferError
from roleplay.scenario import (
    Card,
    Pack,
    Scenario,
    parse_pack,
    parse_scenario,
    with_id,
)
from roleplay.usecases.library import Shelves
from roleplay.usecases.parcel import Parcel, read_parcel
from roleplay.usecases.placing import Placed, free_path, place, take_back
from roleplay.usecases.rows import BrokenFile
from roleplay.usecases.template import TEMPLATE
from roleplay.words import tr

PACK_NAMES = ("pack.yaml", "pack.yml")
LONGEST_ID = 80
"""Letters of an id.  Source: the scenario format."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """A usable scenario of a delivery.

    twin: the scenario of the library that has its key, or None; same: whether the twin
    is this very file.
    """

    inside: str
    data: bytes
    key: str
    scenario_id: str
    title: str
    twin: Card | None
    same: bool = False


@dataclass(frozen=True, slots=True)
class Delivery:
    """What was brought, checked; nothing is written yet.

    source: the name of what was brought.  folder: as of Parcel.  packs: files that say
    what their folder is, by place inside.  unusable: files with errors, which stay
    behind; others: how many are no scenario files.  can_replace: whether all twins
    that differ are the person's own.
    """

    source: str
    folder: str
    arrivals: tuple[Arrival, ...]
    packs: tuple[tuple[str, bytes], ...]
    unusable: tuple[BrokenFile, ...]
    others: int
    can_replace: bool

    @property
    def twins(self) -> tuple[Arrival, ...]:
        """Those whose key a different scenario has."""
        return tuple(a for a in self.arrivals if a.twin is not None and not a.same)

    @property
    def known(self) -> tuple[Arrival, ...]:
        """Those that are in the library already, letter by letter."""
        return tuple(a for a in self.arrivals if a.same)


@dataclass(frozen=True, slots=True)
class Brought:
    """What was added.  keys: of the scenarios; placed: for undoing it."""

    keys: tuple[str, ...]
    placed: Placed


@dataclass(frozen=True, slots=True)
class _Home:
    """Where a folder goes.  pack: its new name, where it is a pack that gets one."""

    path: Path
    pack: str


class Transfer:
    """Scenarios into one folder of the library; see page_services.Transferring."""

    def __init__(self, shelves: Shelves, target: Path) -> None:
        self._shelves = shelves
        self._target = target

    def look_at(self, path: Path) -> Delivery:
        """Return what is at *path*, checked.  Raises TransferError, ScenarioError.

        ScenarioError: nothing in it can be used.
        """
        parcel = read_parcel(path)
        packs, bad_packs = self._packs(parcel)
        cards = {card.key: card for card in self._shelves.library().cards}
        arrivals: dict[str, Arrival] = {}
        unusable = list(bad_packs)
        spoilt = {_folder_of(file.path) for file in bad_packs}
        for inside, data in parcel.files:
            if _is_pack(inside) or _folder_of(inside) in spoilt:
                continue
            try:
                scenario = self._read(inside, data, packs)
                if scenario.key in arrivals:
                    raise ScenarioError((_twice(inside, scenario.key),))
                arrivals[scenario.key] = _arrival(inside, data, scenario, cards)
            except ScenarioError as error:
                unusable.append(BrokenFile(inside, error.findings))
        if not arrivals:
            found = tuple(f for file in unusable for f in file.findings)
            raise ScenarioError(found or (_nothing(parcel),))
        twins = [a.twin for a in arrivals.values() if a.twin and not a.same]
        return Delivery(
            source=path.name,
            folder=_safe(parcel.folder) if parcel.folder else "",
            arrivals=tuple(arrivals.values()),
            packs=tuple(
                (inside, data)
                for inside, data in parcel.files
                if _is_pack(inside) and _folder_of(inside) not in spoilt
            ),
            unusable=tuple(unusable),
            others=parcel.others,
            can_replace=all(self._is_own(twin) for twin in twins),
        )

    def bring_in(self, delivery: Delivery, twins: str = "") -> Brought:
        """Copy what is new; nothing is overwritten.  Raises TransferError.

        twins: what happens to scenarios whose key is taken: "" refuses, "both" gives
        the new ones keys of their own, "replace" keeps the old ones as backups.
        """
        if delivery.twins and twins not in ("both", "replace"):
            titles = ", ".join(f"“{a.title}”" for a in delivery.twins[:3])
            raise TransferError(
                tr(
                    "You have {titles} already, in another version. Keep both or "
                    "replace it. Nothing was added.",
                    titles=titles,
                )
            )
        if twins == "replace" and not delivery.can_replace:
            raise TransferError(
                tr(
                    "A scenario that comes with the app cannot be replaced. Keep "
                    "both. Nothing was added."
                )
            )
        files, keys = self._plan(delivery, twins)
        placed = place(files, self._target)
        self._shelves.forget()
        return Brought(keys, placed)

    def undo(self, brought: Brought) -> tuple[str, ...]:
        """Take back what was brought in; return the files changed since, left alone."""
        left = take_back(brought.placed)
        self._shelves.forget()
        return tuple(str(path) for path in left)

    def write_one(self) -> Path:
        """Return a new file to be filled in; its comments say how."""
        path = free_path(self._target / "my-scenario.yaml")
        place(((path, TEMPLATE.replace("$id", path.stem).encode()),), self._target)
        return path

    def is_own(self, path: str) -> bool:
        """Whether a scenario's file lies in the person's own folder."""
        return Path(path).is_relative_to(self._target)

    def _is_own(self, card: Card) -> bool:
        return self.is_own(card.path)

    def _packs(self, parcel: Parcel) -> tuple[dict[str, Pack], list[BrokenFile]]:
        packs: dict[str, Pack] = {}
        broken: list[BrokenFile] = []
        for inside, data in parcel.files:
            if not _is_pack(inside):
                continue
            folder = _folder_of(inside)
            name = PurePosixPath(folder).name or _safe(parcel.folder)
            try:
                packs.setdefault(folder, parse_pack(data, inside, name))
            except ScenarioError as error:
                broken.append(BrokenFile(inside, error.findings))
        return packs, broken

    def _read(self, inside: str, data: bytes, packs: dict[str, Pack]) -> Scenario:
        pack = packs.get(_folder_of(inside))
        return parse_scenario(data, inside, pack, self._shelves.known)

    def _plan(
        self, delivery: Delivery, twins: str
    ) -> tuple[list[tuple[Path, bytes]], tuple[str, ...]]:
        """Return what to write where, and the keys it will have."""
        taken = {card.key for card in self._shelves.library().cards}
        homes = self._homes(delivery, twins, taken)
        files: list[tuple[Path, bytes]] = []
        keys: list[str] = []
        for arrival in delivery.arrivals:
            home = homes[_folder_of(arrival.inside)]
            if arrival.same and not home.pack:
                continue
            path = free_path(home.path / PurePosixPath(arrival.inside).name)
            data, key = arrival.data, arrival.key
            if home.pack:
                key = f"{home.pack}/{arrival.scenario_id}"
            elif arrival.twin is not None and twins == "replace":
                path = Path(arrival.twin.path)
            elif arrival.twin is not None:
                key = next(k for k in _numbered(arrival.scenario_id) if k not in taken)
                data = with_id(data, key)
            taken.add(key)
            files.append((path, data))
            keys.append(key)
        if files:
            files += _pack_files(delivery, homes)
        return files, tuple(keys)

    def _homes(
        self, delivery: Delivery, twins: str, taken: set[str]
    ) -> dict[str, _Home]:
        """Return where each folder of a delivery goes."""
        packs = {_folder_of(inside) for inside, _ in delivery.packs}
        root = self._root(delivery, twins)
        homes = {}
        for folder in sorted({_folder_of(a.inside) for a in delivery.arrivals} | packs):
            path = root / folder if folder else root
            meets = any(_folder_of(a.inside) == folder for a in delivery.twins)
            if folder in packs and meets and twins == "both":
                path = _free_pack(path, taken)
            name = PurePosixPath(folder).name or delivery.folder
            moved = folder in packs and path.name != name
            homes[folder] = _Home(path, path.name if moved else "")
        return homes

    def _root(self, delivery: Delivery, twins: str) -> Path:
        """Return the folder everything goes to: a new one, or that of its twins."""
        if not delivery.folder:
            return self._target
        folder = self._target / delivery.folder
        twin_paths = [Path(a.twin.path) for a in delivery.arrivals if a.twin]
        is_there = any(path.is_relative_to(folder) for path in twin_paths)
        if delivery.packs and is_there and twins != "both":
            return folder
        return free_path(folder)


def _pack_files(
    delivery: Delivery, homes: dict[str, _Home]
) -> Iterator[tuple[Path, bytes]]:
    for inside, data in delivery.packs:
        path = homes[_folder_of(inside)].path / PurePosixPath(inside).name
        if not path.exists() or path.read_bytes() != data:
            yield path, data


def _free_pack(path: Path, taken: set[str]) -> Path:
    names = {key.partition("/")[0] for key in taken}
    numbered = (path.with_name(name) for name in _numbered(path.name))
    places = chain((path,), numbered)
    return next(p for p in places if p.name not in names and not p.exists())


def _arrival(
    inside: str, data: bytes, scenario: Scenario, cards: dict[str, Card]
) -> Arrival:
    twin = cards.get(scenario.key)
    same = twin is not None and twin.version == f"sha256:{sha256(data).hexdigest()}"
    scenario_id = scenario.key.rpartition("/")[2]
    return Arrival(inside, data, scenario.key, scenario_id, scenario.title, twin, same)


def _twice(inside: str, key: str) -> Finding:
    message = tr("the id '{key}' is there twice in what you bring", key=key)
    return Finding(inside, 1, 1, message, tr("an id of its own"))


def _nothing(parcel: Parcel) -> Finding:
    message = tr("this says what a pack is; bring the pack's folder")
    return Finding(parcel.source.name, 1, 1, message)


def _numbered(name: str) -> Iterator[str]:
    for number in count(2):
        ending = f"-{number}"
        yield name[: LONGEST_ID - len(ending)] + ending


def _is_pack(inside: str) -> bool:
    return PurePosixPath(inside).name in PACK_NAMES


def _folder_of(inside: str) -> str:
    return inside.rpartition("/")[0]


def _safe(name: str) -> str:
    """Return a folder name every system takes."""
    return re.sub(r"[^\w .-]", "-", name).strip(" .") or "pack"
