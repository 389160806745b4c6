"""Who plays in a league, and what the others see of them: opt-in, and out at any time.

A person's choices are kept as events and nothing else; the last one of a kind counts.
Leaving forgets them all: who comes back starts anew.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from roleplay.words import tr

ChoiceKind: TypeAlias = Literal["joined", "left", "name", "pseudonym", "challenges"]
"""What a person can choose.

"name" and "challenges" are "on" or "off", "pseudonym" is the name taken ("" for none).
"""

ANONYMOUS = tr("A colleague")
"""Shown for who shows no name and took no pseudonym.  Source: the mock-up."""

LONGEST = 24
"""Letters of a pseudonym, so that it fits a row.  Source: own choice."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What one person chose.  Who did not join plays nowhere, whatever else is set."""

    joined: bool = False
    shows_name: bool = True
    pseudonym: str = ""
    counts: bool = True

    def seen_as(self, name: str) -> str:
        """Return what the others see in place of *name*."""
        return name if self.shows_name else self.pseudonym or ANONYMOUS


@dataclass(frozen=True, slots=True)
class Chosen:
    """One choice of one person.  value: as of ChoiceKind."""

    person_id: str
    kind: ChoiceKind
    value: str = ""


def choices(events: Iterable[Chosen]) -> dict[str, Choice]:
    """Return everybody's choices.  events: each person's in the order of making."""
    found: dict[str, Choice] = {}
    for event in events:
        before = found.get(event.person_id, Choice())
        found[event.person_id] = _after(before, event)
    return found


def pseudonym_problem(text: str, taken: Collection[str]) -> str:
    """Return why a pseudonym cannot be taken and what to do, or "".

    taken: names of people and pseudonyms of others, so that nobody poses as somebody.
    """
    if len(text) > LONGEST:
        return tr(
            "A pseudonym has up to {longest} letters. Choose a shorter one.",
            longest=LONGEST,
        )
    known = {name.casefold() for name in (*taken, ANONYMOUS)}
    if text and text.casefold() in known:
        return tr("That name is somebody's already. Choose another.")
    return ""


def _after(before: Choice, event: Chosen) -> Choice:
    if event.kind in ("joined", "left"):
        return Choice(joined=event.kind == "joined")
    if event.kind == "pseudonym":
        return replace(before, pseudonym=event.value)
    if event.kind == "name":
        return replace(before, shows_name=event.value == "on")
    return replace(before, counts=event.value == "on")
