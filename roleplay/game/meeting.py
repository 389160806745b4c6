"""Team meetings: whose turn it is by a fair draw, and what a show of hands says."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Literal

Hand = Literal["met", "partly", "missed"]
HANDS: tuple[Hand, ...] = ("met", "partly", "missed")

ANSWER_SECONDS = (60, 75, 90, 105, 120)
"""Times an answer may be given on the ring.  Source: own choice."""


@dataclass(frozen=True, slots=True)
class Hands:
    """Hands counted for one criterion of one answer."""

    met: int = 0
    partly: int = 0
    missed: int = 0

    @property
    def total(self) -> int:
        """How many were counted."""
        return self.met + self.partly + self.missed

    def of(self, hand: Hand) -> int:
        """Return how many were raised for one verdict."""
        counts = {"met": self.met, "partly": self.partly, "missed": self.missed}
        return counts[hand]

    @property
    def room(self) -> Hand | None:
        """What most raised a hand for; None where nobody did, or two are level."""
        best = max(self.of(hand) for hand in HANDS)
        leading = [hand for hand in HANDS if self.of(hand) == best]
        return leading[0] if best and len(leading) == 1 else None


NO_HANDS = Hands()


def hands_of(changes: Sequence[tuple[Hand, int]]) -> Hands:
    """Return what is counted after *changes* in their order: a hand, and 1 or -1.

    A hand taken back where none is counted changes nothing.
    """
    counts = Counter[str]()
    for hand, change in changes:
        counts[hand] = max(0, counts[hand] + change)
    return Hands(counts["met"], counts["partly"], counts["missed"])


def draw_person(
    present: Sequence[str],
    been_up: Sequence[str],
    seed: int,
    volunteers: Collection[str] = (),
    passed: Collection[str] = (),
) -> str | None:
    """Return who takes the floor, or None where all of them passed.

    Volunteers come before everybody else, then who has been up least often; among
    equals the seed decides.  been_up: a name for each time.  Source: own choice.
    """
    asked = [name for name in present if name not in passed]
    asked = [name for name in asked if name in volunteers] or asked
    if not asked:
        return None
    times = Counter(been_up)
    least = min(times[name] for name in asked)
    equals = [name for name in asked if times[name] == least]
    # Not random.Random: its draws may change with the Python version.
    return min(equals, key=lambda name: sha256(f"{seed} {name}".encode()).digest())


def same_verdict(room: Hand | None, verdict: str) -> bool | None:
    """Return whether room and app say the same; None where one of them says nothing.

    verdict: the app's, "not measured" included.
    """
    if room is None or verdict not in HANDS:
        return None
    return room == verdict


def hardest(counted: Sequence[tuple[str, Hands]]) -> str | None:
    """Return what got the smallest share of hands for met; None without any hand.

    counted: names and hands; a name may come often.  Among equals the first.
    """
    met, all_ = Counter[str](), Counter[str]()
    for name, hands in counted:
        met[name] += hands.met
        all_[name] += hands.total
    voted = [name for name, count in all_.items() if count]
    return min(voted, key=lambda name: met[name] / all_[name], default=None)
