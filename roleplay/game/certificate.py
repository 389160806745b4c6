"""When a coach is certified: scenarios passed, then references rated in agreement."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from roleplay.scoring import Verdict

REFERENCES = 8
"""Reference attempts of one certification."""

NEEDED = 0.8
"""Share of verdicts that must be the reference's."""

VALID_DAYS = 180
"""Days a certificate holds, and days a passed scenario counts towards one.

Source of all three: coaching.md, Coach certification; that passes age too: own choice.
"""


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certification that was passed.  same: of *count* verdicts."""

    certified_on: date
    same: int
    count: int

    @property
    def until_on(self) -> date:
        """The first day it holds no more."""
        return self.certified_on + timedelta(days=VALID_DAYS)

    def holds(self, day: date) -> bool:
        """Whether it holds on a day."""
        return self.certified_on <= day < self.until_on


def agrees_enough(same: int, count: int) -> bool:
    """Whether enough of the verdicts are the reference's; never without any."""
    # In whole numbers, as 0.8 is none in binary: 12 of 15 must do.
    return count > 0 and same * 100 >= round(NEEDED * 100) * count


def same_as_reference(
    given: Mapping[str, Verdict], reference: Mapping[str, Verdict]
) -> int:
    """Return how many of the reference's verdicts were given; none given is none."""
    return sum(given.get(key) is verdict for key, verdict in reference.items())


def still_to_pass(
    scenarios: Iterable[str], passed_on: Mapping[str, date], today: date
) -> tuple[str, ...]:
    """Return the scenarios not passed in the last VALID_DAYS days, in their order.

    passed_on: the last day each was passed.
    """
    since = today - timedelta(days=VALID_DAYS)
    return tuple(
        key for key in scenarios if key not in passed_on or passed_on[key] <= since
    )


def may_retry(last_on: date | None, today: date) -> bool:
    """Whether the references may be rated (again): once a day.

    The same eight come again, with their reasons seen; a night between keeps it from
    being copied at once.  Source: own choice.
    """
    return last_on is None or today > last_on


def certificate_on(
    certificates: Iterable[Certificate], day: date
) -> Certificate | None:
    """Return the newest certificate that holds on a day."""
    held = [one for one in certificates if one.holds(day)]
    return max(held, key=lambda one: one.certified_on, default=None)
