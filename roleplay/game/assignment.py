"""Assignments: what one person did of one, by when it is due for them, in which state.

An assignment is done once every scenario of it was passed after it was sent: what was
passed before may be forgotten by now.  Days are the person's own calendar days.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, TypeAlias

AssignmentState: TypeAlias = Literal["open", "done", "late", "done late"]

STATES: tuple[AssignmentState, ...] = ("open", "late", "done", "done late")
"""In the order lists show them: what waits comes first."""


@dataclass(frozen=True, slots=True)
class ScenarioPass:
    """A scenario passed by one person.  day_on: their local day, as of AttemptFact."""

    scenario_key: str
    passed_at: datetime
    day_on: date


@dataclass(frozen=True, slots=True)
class AssignmentProgress:
    """How far one person is with one assignment.

    passed: keys, in the order of the assignment.  done_on: the day of the last pass
    that was needed; None while one is missing.
    """

    state: AssignmentState
    passed: tuple[str, ...]
    done_on: date | None

    @property
    def is_done(self) -> bool:
        """Whether nothing of it is left to do."""
        return self.done_on is not None


def assignment_progress(
    scenario_keys: Sequence[str],
    passes: Iterable[ScenarioPass],
    sent_at: datetime,
    due_on: date,
    today: date,
) -> AssignmentProgress:
    """Return how far a person is; order and repeats of *passes* do not matter.

    The due day itself is in time.  A pass counts by its first day after sending.
    """
    first: dict[str, date] = {}
    for passed in sorted(passes, key=lambda p: (p.passed_at, p.scenario_key)):
        if passed.passed_at >= sent_at:
            first.setdefault(passed.scenario_key, passed.day_on)
    done = tuple(key for key in scenario_keys if key in first)
    if len(done) < len(scenario_keys):
        return AssignmentProgress("late" if today > due_on else "open", done, None)
    done_on = max(first[key] for key in scenario_keys)
    return AssignmentProgress(
        "done late" if done_on > due_on else "done", done, done_on
    )


def due_after(due_on: date, granted: Sequence[date]) -> date:
    """Return when it is due for a person.  granted: other dates, the newest last."""
    return granted[-1] if granted else due_on


def count_states(states: Iterable[AssignmentState]) -> dict[AssignmentState, int]:
    """Return how many people are in each state, in the order of STATES."""
    counted = Counter(states)
    return {state: counted[state] for state in STATES}


def not_passed(
    scenario_keys: Iterable[str], passed: Collection[str]
) -> tuple[str, ...]:
    """Return what the sender has not passed yet, and so cannot send without a reason.

    Source: product.md, the manager's five duties, 1.
    """
    return tuple(key for key in scenario_keys if key not in passed)
