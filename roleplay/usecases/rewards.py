"""Points and badges: what the facts are worth, and giving it."""

from collections.abc import Sequence
from dataclasses import dataclass

from roleplay.game import (
    BADGES,
    AttemptFact,
    EarnedBadge,
    LedgerEntry,
    earned,
    new_entries,
    progress,
)
from roleplay.storage import Attempts, Earned, Ledger, Recordings
from roleplay.usecases.services import BadgeState


@dataclass(frozen=True, slots=True)
class Stores:
    """Where attempts, points and recordings are kept."""

    attempts: Attempts
    ledger: Ledger
    recordings: Recordings


def all_owed(
    facts: Sequence[AttemptFact],
    given: Sequence[LedgerEntry],
    kept: Sequence[EarnedBadge],
) -> Earned:
    """Return the points and badges that were not given yet."""
    there = {badge.badge_id for badge in kept}
    badges = tuple(b for b in earned(facts) if b.badge_id not in there)
    return new_entries(given, facts), badges


def points_owed(
    facts: Sequence[AttemptFact],
    given: Sequence[LedgerEntry],
    kept: Sequence[EarnedBadge],
) -> Earned:
    """Return the points alone, for facts without their turns."""
    return new_entries(given, facts), ()


class Rewards:
    """The points and badges of one person."""

    def __init__(self, person_id: str, stores: Stores) -> None:
        self._person_id = person_id
        self._stores = stores

    def owed(self) -> Earned:
        """Return the points and badges the facts are worth and that were not given."""
        ledger, person_id = self._stores.ledger, self._person_id
        facts = self._stores.attempts.facts(person_id)
        return all_owed(facts, ledger.entries(person_id), ledger.badges(person_id))

    def give(self) -> int:
        """Give what is owed; return how many points that were (0: all was right)."""
        entries, _ = self._stores.attempts.reward(self._person_id, all_owed)
        return sum(entry.points for entry in entries)

    def differing(self) -> tuple[str, ...]:
        """Return the summaries that are not what the facts say, by name."""
        return self._stores.attempts.differing(self._person_id)

    def rebuild(self) -> None:
        """Make the summaries anew from the facts."""
        self._stores.attempts.rebuild(self._person_id)

    def badges(self) -> tuple[BadgeState, ...]:
        """Return every badge on offer: earned, or how far one is."""
        facts = self._stores.attempts.facts(self._person_id)
        kept = {b.badge_id: b for b in self._stores.ledger.badges(self._person_id)}
        return tuple(
            BadgeState(
                badge.badge_id,
                badge.title,
                badge.how,
                progress(badge, facts),
                badge.need,
                kept[badge.badge_id].earned_at if badge.badge_id in kept else None,
                kept[badge.badge_id].attempt_id if badge.badge_id in kept else None,
            )
            for badge in BADGES
        )
