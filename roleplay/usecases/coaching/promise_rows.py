"""Commitments with the names they are shown by."""

from collections.abc import Callable, Iterable
from datetime import datetime

from roleplay.game import Commitment
from roleplay.scenario import skill_name
from roleplay.storage import Person
from roleplay.usecases.coaching.one_on_one_values import PromiseRow
from roleplay.usecases.library import Shelves


class PromiseRows:
    """Makes rows of commitments, as the person in use sees them."""

    def __init__(
        self,
        me: Person,
        everybody: Callable[[], tuple[Person, ...]],
        shelves: Shelves,
        now: Callable[[], datetime],
    ) -> None:
        self._me = me
        self._everybody = everybody
        self._shelves = shelves
        self._now = now

    def rows(self, commitments: Iterable[Commitment]) -> tuple[PromiseRow, ...]:
        """Return a row each, in the same order."""
        made = tuple(commitments)
        if not made:
            return ()
        names = {person.person_id: person.name for person in self._everybody()}
        titles = {card.key: card.title for card in self._shelves.found.cards}
        today = self._now().date()
        return tuple(
            PromiseRow(
                commitment=c,
                name=names.get(c.person_id, ""),
                is_mine=c.person_id == self._me.person_id,
                skill=skill_name(c.skill) if c.skill else "",
                scenario=titles.get(c.scenario_key, ""),
                is_late=c.is_open and c.by_on < today,
            )
            for c in made
        )
