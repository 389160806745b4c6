"""Duels of one person: offered, answered, played."""

import secrets
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from uuid_utils import uuid7

from roleplay.errors import UsageError
from roleplay.game import Duel, DuelState, Outcome, outcome
from roleplay.storage import Contests
from roleplay.usecases.league_page import DuelCard
from roleplay.usecases.library import Shelves
from roleplay.usecases.practise import Practise
from roleplay.words import tr

REMEMBERED = timedelta(days=7)
"""How long a duel that is over stays on the page.  Source: own choice."""

MOST_SHOWN = 3


class PlayDuel:
    """The duels somebody is in.  Both have to be players; PlayLeague sees to it."""

    def __init__(
        self,
        own_id: str,
        contests: Contests,
        practise: Practise,
        shelves: Shelves,
        now: Callable[[], datetime],
    ) -> None:
        self._own_id = own_id
        self._contests = contests
        self._practise = practise
        self._shelves = shelves
        self._now = now

    def cards(self, seen: Mapping[str, str]) -> tuple[DuelCard, ...]:
        """Return what is open, and the newest over with each; what waits first.

        seen: names of the players by person, as they are seen.
        """
        now, cards, over = self._now(), [], set()
        for duel, how in self._standing():
            other = duel.other(self._own_id)
            if other not in seen:
                continue
            if not how.state.is_open:
                if other in over or how.ends_at + REMEMBERED < now:
                    continue
                over.add(other)
            cards.append(_card(duel, how, self._own_id, seen[other]))
        return tuple(sorted(cards, key=_urgency)[:MOST_SHOWN])

    def rivals(self, seen: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
        """Return the players a duel can be offered to now, id and name, by name."""
        busy = {
            duel.other(self._own_id)
            for duel, how in self._standing()
            if how.state.is_open
        }
        free = [(w, n) for w, n in seen.items() if w != self._own_id and w not in busy]
        return tuple(sorted(free, key=lambda pair: (pair[1], pair[0])))

    def scenarios(self) -> tuple[tuple[str, str], ...]:
        """Return key and title of the scenarios, by title."""
        cards = self._shelves.library().cards
        return tuple(sorted(((c.key, c.title) for c in cards), key=lambda c: c[1]))

    def other(self, duel_id: str) -> str:
        """Return the other one in a duel.  Raises UsageError where one is not in it."""
        return self._own(duel_id).other(self._own_id)

    def offer(self, rival_id: str, scenario_key: str) -> None:
        """Offer a duel."""
        self._offer(rival_id, scenario_key, None)

    def rematch(self, duel_id: str) -> None:
        """Offer the same scenario to the same person again, with another seed."""
        before = self._own(duel_id)
        if self._outcome(before).state.is_open:
            raise UsageError(tr("This duel is not over yet. Nothing was changed."))
        self._offer(before.other(self._own_id), before.scenario_key, duel_id)

    def answer(self, duel_id: str, accept: bool) -> None:
        """Accept or decline an offer."""
        duel = self._own(duel_id)
        if duel.rival_id != self._own_id:
            raise UsageError(
                tr("It is for the other one to answer. Nothing was changed.")
            )
        if self._outcome(duel).state is not DuelState.OFFERED:
            raise UsageError(
                tr("This offer is not open any more. Nothing was changed.")
            )
        self._contests.answer(duel_id, accept, self._now())

    def play(self, duel_id: str) -> str:
        """Begin the own try, or go back to it; return its attempt."""
        duel = self._own(duel_id)
        how = self._outcome(duel)
        if how.state is not DuelState.ACCEPTED:
            raise UsageError(tr("This duel is not to be played now."))
        if self._own_id in how.points:
            raise UsageError(tr("You had your try. It counts when both are in."))
        begun = self._contests.open_try(duel_id, self._own_id)
        if begun is not None:
            return begun
        if self._shelves.load(duel.scenario_key).version != duel.version:
            raise UsageError(
                tr(
                    "“{title}” was changed since the duel was offered, so it "
                    "would not be the same for both. Offer a new one.",
                    title=duel.title,
                )
            )
        scene = self._practise.begin(duel.scenario_key, duel.seed, duel_id)
        return scene.attempt_id

    def _offer(self, rival_id: str, scenario_key: str, rematch_of: str | None) -> None:
        if rival_id == self._own_id:
            raise UsageError(tr("A duel takes two. Choose somebody else."))
        for duel, how in self._standing():
            if how.state.is_open and rival_id in duel.people:
                raise UsageError(
                    tr("There is an open duel with them. Finish it first.")
                )
        scenario = self._shelves.load(scenario_key)
        self._contests.offer(
            Duel(
                duel_id=str(uuid7()),
                challenger_id=self._own_id,
                rival_id=rival_id,
                scenario_key=scenario.key,
                title=scenario.title,
                version=scenario.version,
                seed=secrets.randbelow(2**31),
                offered_at=self._now(),
                rematch_of=rematch_of,
            )
        )

    def _own(self, duel_id: str) -> Duel:
        duel = self._contests.duel(duel_id)
        if self._own_id not in duel.people:
            raise UsageError(tr("That duel is between others."))
        return duel

    def _outcome(self, duel: Duel) -> Outcome:
        tries = self._contests.tries([duel.duel_id])
        return outcome(duel, tries.get(duel.duel_id, ()), self._now())

    def _standing(self) -> list[tuple[Duel, Outcome]]:
        """Return the person's duels and how they stand, newest first."""
        duels, now = self._contests.duels(self._own_id), self._now()
        played = [d.duel_id for d in duels if d.accepted]
        tries = self._contests.tries(played)
        return [(d, outcome(d, tries.get(d.duel_id, ()), now)) for d in duels]


def _card(duel: Duel, how: Outcome, own_id: str, other: str) -> DuelCard:
    is_over = how.state in (DuelState.DECIDED, DuelState.TIE)
    points = how.points if is_over else {}
    return DuelCard(
        duel_id=duel.duel_id,
        other=other,
        title=duel.title,
        state=how.state,
        is_mine=duel.challenger_id == own_id,
        own_played=own_id in how.points,
        own_points=points.get(own_id),
        other_points=points.get(duel.other(own_id)),
        won=how.winner_id == own_id if how.state is DuelState.DECIDED else None,
        ends_at=how.ends_at,
    )


def _urgency(card: DuelCard) -> int:
    if card.state is DuelState.OFFERED:
        return 3 if card.is_mine else 0
    if card.state is DuelState.ACCEPTED:
        return 2 if card.own_played else 1
    return 4
