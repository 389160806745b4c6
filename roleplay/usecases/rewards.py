"""Points and badges: what the facts are worth, and giving it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from roleplay.game import (
    Badge,
    EarnedBadge,
    LedgerEntry,
    PersonFacts,
    Tally,
    earned,
    new_entries,
    tallies,
)
from roleplay.storage import Attempts, Earned, Ledger, Recordings, Rule
from roleplay.usecases.rows import BadgeState


@dataclass(frozen=True, slots=True)
class Stores:
    """Where attempts, points and recordings are kept."""

    attempts: Attempts
    ledger: Ledger
    recordings: Recordings


def all_owed(
    facts: PersonFacts,
    given: Sequence[LedgerEntry],
    kept: Sequence[EarnedBadge],
) -> Earned:
    """Return the points and badges that were not given yet."""
    there = {badge.badge_id for badge in kept}
    badges = tuple(b for b in earned(facts) if b.badge_id not in there)
    return new_entries(given, facts.attempts, facts.ratings), badges


def points_owed(
    facts: PersonFacts,
    given: Sequence[LedgerEntry],
    kept: Sequence[EarnedBadge],
) -> Earned:
    """Return the points alone, for facts without their turns."""
    return new_entries(given, facts.attempts), ()


def giving_owed(
    attempts: Attempts, ledger: Ledger, buyers: Callable[[], frozenset[str]]
) -> Callable[[str], Earned]:
    """Return what gives a person the points and badges they are owed.

    For what somebody else's word earns them.  buyers: as of Rewards.
    """

    def give(person_id: str) -> Earned:
        kept = ledger.badges(person_id)
        all_met = any(badge.badge_id == "full-house" for badge in kept)
        known = frozenset() if all_met else buyers()

        def rule(
            facts: PersonFacts,
            given: Sequence[LedgerEntry],
            kept: Sequence[EarnedBadge],
        ) -> Earned:
            return all_owed(replace(facts, buyers=known), given, kept)

        return attempts.reward(person_id, rule)

    return give


class Rewards:
    """The points and badges of one person.

    buyers: returns the buyers of the library, as of PersonFacts; it looks through
    folders, so it is asked only while somebody is still to be met.
    """

    def __init__(
        self,
        person_id: str,
        stores: Stores,
        buyers: Callable[[], frozenset[str]] = frozenset,
    ) -> None:
        self._person_id = person_id
        self._stores = stores
        self._buyers = buyers

    def owed(self) -> Earned:
        """Return the points and badges the facts are worth and that were not given."""
        ledger, person_id = self._stores.ledger, self._person_id
        kept = ledger.badges(person_id)
        facts = self._stores.attempts.person_facts(person_id)
        known = replace(facts, buyers=self._to_meet(kept))
        return all_owed(known, ledger.entries(person_id), kept)

    def rule(self) -> Rule:
        """Return what says what facts are worth, for whoever keeps an attempt's end."""
        buyers = self._to_meet(self._stores.ledger.badges(self._person_id))

        def rule(
            facts: PersonFacts,
            given: Sequence[LedgerEntry],
            kept: Sequence[EarnedBadge],
        ) -> Earned:
            return all_owed(replace(facts, buyers=buyers), given, kept)

        return rule

    def give(self) -> int:
        """Give what is owed; return how many points that were (0: all was right)."""
        entries, _ = self._stores.attempts.reward(self._person_id, self.rule())
        return sum(entry.points for entry in entries)

    def differing(self) -> tuple[str, ...]:
        """Return the summaries that are not what the facts say, by name."""
        return self._stores.attempts.differing(self._person_id)

    def rebuild(self) -> None:
        """Make the summaries anew from the facts."""
        self._stores.attempts.rebuild(self._person_id)

    def badges(self) -> tuple[BadgeState, ...]:
        """Return every badge on offer: earned, or how far one is."""
        facts = self._stores.attempts.person_facts(self._person_id)
        kept = {b.badge_id: b for b in self._stores.ledger.badges(self._person_id)}
        known = replace(facts, buyers=self._buyers())
        return tuple(
            badge_state(badge, tally, kept.get(badge.badge_id))
            for badge, tally in tallies(known)
        )

    def _to_meet(self, kept: Sequence[EarnedBadge]) -> frozenset[str]:
        if any(badge.badge_id == "full-house" for badge in kept):
            return frozenset()
        return self._buyers()


def badge_state(badge: Badge, tally: Tally, kept: EarnedBadge | None) -> BadgeState:
    """Return a badge as screens and commands show it."""
    return BadgeState(
        badge_id=badge.badge_id,
        title=badge.title,
        how=badge.how,
        have=tally.need if kept else tally.have,
        need=tally.need,
        earned_at=kept.earned_at if kept else None,
        attempt_id=kept.attempt_id if kept else None,
        family=badge.family,
        counted=badge.counted,
    )
