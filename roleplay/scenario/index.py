"""What is known of each scenario file between scans.

Loads nothing slow, so that a list can be shown at once.
"""

import json
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from roleplay.errors import Finding

INDEX_VERSION = 3
UNUSABLE = (OSError, ValueError, TypeError, KeyError, AttributeError)
"""What a missing or damaged index raises while it is read."""


@dataclass(frozen=True, slots=True)
class Card:
    """What a list shows of a scenario, without reading its file again."""

    key: str
    version: str
    title: str
    skill: str
    difficulty: int
    minutes: float
    goal: str
    buyer_name: str
    buyer_role: str
    buyer_company: str
    portrait: str
    path: str


def known_cards(path: Path) -> tuple[Card, ...]:
    """Return the cards the last scan found, by title; none where there was no scan.

    The files may have changed since: only a scan knows.
    """
    cards: dict[str, Card] = {}
    try:
        for entry in _entries(path).values():
            if "card" in entry:
                card = Card(**entry["card"])
                cards.setdefault(card.key, card)
    except UNUSABLE:
        return ()
    return in_order(cards.values())


def in_order(cards: Iterable[Card]) -> tuple[Card, ...]:
    """Return cards as a list shows them: by title."""
    return tuple(sorted(cards, key=lambda c: (c.title.lower(), c.key)))


def read_index(path: Path | None) -> dict[str, Any]:
    """Return what is known of each file, by its path; nothing where that is damaged."""
    if path is None:
        return {}
    try:
        entries = _entries(path)
        for entry in entries.values():
            if "card" in entry:
                Card(**entry["card"])
            else:
                tuple(Finding(**f) for f in entry["findings"])
    except UNUSABLE:
        return {}  # only a memory of what the files say; it is made anew
    return dict(entries)


def _entries(path: Path) -> dict[str, Any]:
    """Return the index as it was written.  Raises UNUSABLE."""
    found = json.loads(path.read_text("utf-8"))
    return dict(found["files"]) if found["version"] == INDEX_VERSION else {}


def write_index(path: Path, entries: dict[str, Any]) -> None:
    """Keep what is known of each file; where it cannot, the next scan is slower."""
    part = path.with_suffix(f".{os.getpid()}.part")
    try:
        part.write_text(json.dumps({"version": INDEX_VERSION, "files": entries}))
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)
