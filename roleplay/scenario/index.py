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

INDEX_VERSION = 2


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
    entries = read_index(path).values()
    cards: dict[str, Card] = {}
    for entry in entries:
        if "card" in entry:
            card = Card(**entry["card"])
            cards.setdefault(card.key, card)
    return in_order(cards.values())


def in_order(cards: Iterable[Card]) -> tuple[Card, ...]:
    """Return cards as a list shows them: by title."""
    return tuple(sorted(cards, key=lambda c: (c.title.lower(), c.key)))


def read_index(path: Path | None) -> dict[str, Any]:
    """Return what is known of each file, by its path; nothing where that is damaged."""
    if path is None:
        return {}
    try:
        found = json.loads(path.read_text("utf-8"))
        entries = found["files"] if found["version"] == INDEX_VERSION else {}
        for entry in entries.values():
            if "card" in entry:
                Card(**entry["card"])
            else:
                tuple(Finding(**f) for f in entry["findings"])
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return {}  # only a memory of what the files say; it is made anew
    return dict(entries)


def write_index(path: Path, entries: dict[str, Any]) -> None:
    """Keep what is known of each file; where it cannot, the next scan is slower."""
    part = path.with_suffix(f".{os.getpid()}.part")
    try:
        part.write_text(json.dumps({"version": INDEX_VERSION, "files": entries}))
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)
