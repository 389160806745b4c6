"""The scenarios as they were found last, before anything slow is loaded."""

from dataclasses import fields
from pathlib import Path
from typing import Any

from roleplay.scenario import Card, known_cards
from roleplay.usecases.rows import ScenarioCard


def glance_at(index: Path) -> tuple[ScenarioCard, ...]:
    """Return the cards of the last scan, by title, without what the person did yet.

    index: where the library remembers files; no cards where there is nothing.
    """
    return tuple(card_of(card, attempts=None) for card in known_cards(index))


def card_of(card: Card, **did: Any) -> ScenarioCard:
    """Return a scenario as the list shows it.  did: best, attempts, unfinished."""
    named = {f.name for f in fields(Card)} & {f.name for f in fields(ScenarioCard)}
    return ScenarioCard(**{name: getattr(card, name) for name in named}, **did)
