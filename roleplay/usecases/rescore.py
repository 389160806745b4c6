"""Judge kept answers again: what a newer engine or rubric changes, and applying it."""

import math
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from roleplay.errors import ScenarioError, UsageError
from roleplay.scenario import Scenario
from roleplay.scoring import (
    Explanation,
    NotMeasured,
    Score,
    Verdict,
    attempt_score,
)
from roleplay.storage import Person, Rescored, StoredAttempt, StoredTurn
from roleplay.usecases.library import Shelves
from roleplay.usecases.look_back import judged_anew
from roleplay.usecases.rewards import Rewards, Stores, points_owed
from roleplay.usecases.stored import as_coaches_set
from roleplay.words import tr


@dataclass(frozen=True, slots=True)
class CriterionChange:
    """A criterion that is judged otherwise now.

    before, after: None where the criterion is new, or was taken out.  reason: of the
    verdict now; of the one before where there is none now.
    """

    criterion_id: str
    label: str
    before: Verdict | None
    after: Verdict | None
    credit_before: float | None
    credit_after: float | None
    weight_before: float | None
    weight_after: float | None
    reason: str


@dataclass(frozen=True, slots=True)
class TurnChange:
    """A turn whose verdicts change; *criteria* holds only those that do."""

    number: int
    turn_id: str
    before: Score
    after: Score
    scoring_before: str
    version_before: str
    criteria: tuple[CriterionChange, ...]


@dataclass(frozen=True, slots=True)
class Looked:
    """An attempt that was looked at.

    turns: those that change.  left: why something stays as it is, a sentence each.
    applied: the new verdicts are kept.  points: given by that, 0 or more.  version:
    of the scenario file now, "" where there is none.
    """

    attempt_id: str
    person: str
    scenario_key: str
    title: str
    finished_at: datetime
    version: str
    before: Score
    after: Score
    turns: tuple[TurnChange, ...]
    left: tuple[str, ...]
    applied: bool = False
    points: int = 0

    @property
    def is_changed(self) -> bool:
        """Whether a verdict or the score changes."""
        return bool(self.turns) or not same_score(self.before, self.after)


class Rescore:
    """Looks at the ended attempts of some people.  now: the local time, aware."""

    def __init__(
        self,
        people: Sequence[Person],
        stores: Stores,
        shelves: Shelves,
        now: Callable[[], datetime],
    ) -> None:
        self._people = tuple(people)
        self._stores = stores
        self._shelves = shelves
        self._now = now

    def count(self) -> int:
        """Return how many attempts there are to look at, single turns included."""
        attempts = self._stores.attempts
        return sum(len(attempts.ended(person.person_id)) for person in self._people)

    def look(self, *, apply: bool) -> Generator[Looked, None, None]:
        """Yield each ended attempt looked at again, a person's oldest first.

        apply: keep what changed, one attempt a transaction, before it is yielded;
        badges are given when a person's attempts are through, or left midway.  Raises
        StorageError.
        """
        for person in self._people:
            lines = self._stores.attempts.ended(person.person_id)
            try:
                for line in reversed(lines):
                    yield self._looked(person, line.attempt_id, apply=apply)
            finally:
                if apply:
                    buyers = self._shelves.buyers
                    Rewards(person.person_id, self._stores, buyers).give()

    def _looked(self, person: Person, attempt_id: str, *, apply: bool) -> Looked:
        while True:
            stored = self._stores.attempts.load(attempt_id)
            scenario, gone = self._scenario(stored)
            turns, left = _judged(stored, scenario)
            looked = _compared(person, stored, turns, (*gone, *left), scenario)
            if not (apply and looked.is_changed):
                return looked
            changed = {change.number for change in looked.turns}
            rescored = Rescored(
                before=stored,
                turns=tuple(turn for turn in turns if turn.number in changed),
                score=looked.after,
                rescored_at=self._now(),
            )
            given = self._stores.attempts.rescore(rescored, points_owed)
            if given is not None:
                points = sum(entry.points for entry in given[0])
                return replace(looked, applied=True, points=points)
            # Somebody corrected or re-scored it meanwhile: look at what it is now.

    def _scenario(self, stored: StoredAttempt) -> tuple[Scenario | None, list[str]]:
        try:
            return self._shelves.load(stored.start.scenario_key), []
        except (ScenarioError, UsageError):
            key = stored.start.scenario_key
            return None, [tr("The scenario '{key}' is gone or broken.", key=key)]


def same_score(one: Score, other: Score) -> bool:
    """Return whether two scores are the same, but for rounding."""
    if isinstance(one.value, NotMeasured) or isinstance(other.value, NotMeasured):
        return isinstance(one.value, NotMeasured) and isinstance(
            other.value, NotMeasured
        )
    return math.isclose(one.value, other.value, abs_tol=1e-9)


def _judged(
    stored: StoredAttempt, scenario: Scenario | None
) -> tuple[tuple[StoredTurn, ...], list[str]]:
    """Return all turns, judged again where that can be, and why some were not."""
    if scenario is None:
        return stored.turns, []
    turns, left = [], []
    for turn in stored.turns:
        if turn.turn_id in scenario.turns:
            judged = judged_anew(scenario, turn, turn.judging.nth + 1)
            # What a coach set holds against a newer engine too.
            turns.append(as_coaches_set(judged, stored.overrides))
        else:
            turns.append(turn)
            left.append(
                tr(
                    "Turn {number}: the scenario has no '{turn_id}'.",
                    number=turn.number,
                    turn_id=turn.turn_id,
                )
            )
    return tuple(turns), left


def _compared(
    person: Person,
    stored: StoredAttempt,
    turns: Sequence[StoredTurn],
    left: tuple[str, ...],
    scenario: Scenario | None,
) -> Looked:
    assert stored.end is not None, "only ended attempts are looked at"
    assert stored.score is not None, "an ended attempt has a score"
    changes = (_change(a, b) for a, b in zip(stored.turns, turns, strict=True))
    found = tuple(change for change in changes if change is not None)
    # Without a scenario nothing was judged, and the score stands as it is.
    after = attempt_score(t.verdict for t in turns) if scenario else stored.score
    return Looked(
        attempt_id=stored.attempt_id,
        person=person.name,
        scenario_key=stored.start.scenario_key,
        title=stored.start.title,
        finished_at=stored.end.ended_at,
        version=scenario.version if scenario else "",
        before=stored.score,
        after=after,
        turns=found,
        left=left,
    )


def _change(before: StoredTurn, after: StoredTurn) -> TurnChange | None:
    old = {e.criterion_id: e for e in before.verdict.explanations}
    new = {e.criterion_id: e for e in after.verdict.explanations}
    pairs = ((old.get(name), new.get(name)) for name in {**new, **old})
    criteria = tuple(_criterion(a, b) for a, b in pairs if _differ(a, b))
    if not criteria and same_score(before.verdict.score, after.verdict.score):
        return None
    return TurnChange(
        number=before.number,
        turn_id=before.turn_id,
        before=before.verdict.score,
        after=after.verdict.score,
        scoring_before=before.judging.scoring,
        version_before=before.judging.scenario,
        criteria=criteria,
    )


def _differ(before: Explanation | None, after: Explanation | None) -> bool:
    if before is None or after is None:
        return True
    return (before.verdict, before.credit, before.weight) != (
        after.verdict,
        after.credit,
        after.weight,
    )


def _criterion(
    before: Explanation | None, after: Explanation | None
) -> CriterionChange:
    shown = after or before
    assert shown is not None, "a criterion is on one side at least"
    return CriterionChange(
        criterion_id=shown.criterion_id,
        label=shown.label,
        before=before.verdict if before else None,
        after=after.verdict if after else None,
        credit_before=before.credit if before else None,
        credit_after=after.credit if after else None,
        weight_before=before.weight if before else None,
        weight_after=after.weight if after else None,
        reason=shown.reason,
    )
