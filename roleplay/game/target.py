"""How far a measurable outcome has come: from, now, to."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Measurement:
    """A value of an outcome, entered by hand.  measured_on: the day it is of."""

    value: float
    measured_on: date
    entered_at: datetime


def newest_measurement(measurements: Iterable[Measurement]) -> Measurement | None:
    """Return the value of the latest day; of one day the one entered last counts."""
    return max(measurements, key=lambda m: (m.measured_on, m.entered_at), default=None)


def way_gone(start: float, goal: float, now: float | None) -> float | None:
    """Return the share of the way from *start* to *goal*, 0 to 1.

    None where nothing was measured.  Below 0 where it went the other way is 0, beyond
    the goal is 1.  Raises ValueError where there is no way.
    """
    if start == goal:
        raise ValueError("an outcome goes from one value to another")
    if now is None:
        return None
    return min(1.0, max(0.0, (now - start) / (goal - start)))


def week_number(started_on: date, today: date) -> int:
    """Return the week of a programme, from 1; 0 before it starts."""
    return max(0, (today - started_on).days // 7 + 1)
