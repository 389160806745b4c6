"""Look back on attempts: debriefs, recordings, corrections."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from roleplay.errors import StorageError, UsageError
from roleplay.scenario import Scenario, typed
from roleplay.scoring import NotMeasured, Score, attempt_score, judge_turn
from roleplay.storage import AttemptLine, Rule, StoredAttempt, StoredTurn
from roleplay.usecases.debriefing import Played, debrief
from roleplay.usecases.library import Shelves
from roleplay.usecases.rewards import Stores
from roleplay.usecases.scene import Debrief, LastTime
from roleplay.usecases.stored import as_coaches_set, from_store, judged_with, keys_of
from roleplay.words import tr


class LookBack:
    """The debriefs of one person's attempts.  now: the local time, aware."""

    def __init__(
        self,
        person_id: str,
        stores: Stores,
        shelves: Shelves,
        now: Callable[[], datetime],
    ) -> None:
        self._person_id = person_id
        self._stores = stores
        self._shelves = shelves
        self._now = now

    def debrief(self, stored: StoredAttempt, waiting_for: str | None) -> Debrief:
        """Return an attempt with everything the debrief shows.

        waiting_for: the turn an unfinished attempt waits in.  Raises StorageError
        where the scenario has other turns now.
        """
        scenario = self.scenario_of(stored)
        entries = self._stores.ledger.entries(self._person_id)
        badges = self._stores.ledger.badges(self._person_id)
        nth, before = self._before(stored)
        attempt_id = stored.attempt_id
        played = Played(
            attempt_id=attempt_id,
            turns=tuple(
                from_store(scenario, turn, _overridden(stored, turn.number))
                for turn in stored.turns
            ),
            ending_id=stored.end.ending_id if stored.end else None,
            started_at=stored.start.started_at,
            ended_at=stored.end.ended_at if stored.end else self._now(),
            nth=nth,
            previous=_score_of(before),
            last_time=self._last_time(stored, before),
            points=tuple(e for e in entries if e.attempt_id == attempt_id),
            total=sum(entry.points for entry in entries),
            badges=tuple(b for b in badges if b.attempt_id == attempt_id),
            retry_of=stored.start.retry_of,
            retry_before=stored.start.retry_before,
            waiting_for=waiting_for,
        )
        return debrief(scenario, played)

    def recording(self, attempt_id: str, number: int) -> Path | None:
        """Return an answer's recording as WAV or FLAC, None where there is none."""
        stored = self._stores.attempts.load(attempt_id)
        names = [t.recording for t in stored.turns if t.number == number]
        return self._stores.recordings.path_of(names[0]) if names and names[0] else None

    def correct(
        self, stored: StoredAttempt, number: int, text: str, rule: Rule
    ) -> None:
        """Correct what was heard in one turn, once; both texts are kept.

        The verdict, the attempt's score and by *rule* its points are recomputed; where
        the conversation went stays as it was.  Raises UsageError, StorageError.
        """
        turn = next((t for t in stored.turns if t.number == number), None)
        if turn is None or not turn.answer.spoken:
            raise UsageError(
                tr("Only a spoken answer can be corrected. Nothing changed.")
            )
        words = typed(text).words
        if not words:
            raise UsageError(tr("The correction is empty. What was heard is kept."))
        answer = replace(turn.answer, words=words, corrected=True)
        answer = replace(answer, hearing=replace(answer.hearing, free_text=True))
        scenario = self.scenario_of(stored)
        corrected = as_coaches_set(
            judged_anew(scenario, replace(turn, answer=answer), 0), stored.overrides
        )
        turns = (corrected if t.number == number else t for t in stored.turns)
        score = attempt_score(t.verdict for t in turns)
        self._stores.attempts.add_correction(
            stored.attempt_id, corrected, score, self._now(), rule
        )

    def scenario_of(self, stored: StoredAttempt) -> Scenario:
        """Return the scenario as it is now.

        Raises StorageError where it is gone, or has other turns.
        """
        try:
            scenario = self._shelves.load(stored.start.scenario_key)
        except UsageError as error:
            raise StorageError(
                tr(
                    "The scenario “{title}” is not there any more, so this "
                    "attempt cannot be shown with it. Its scores and points are "
                    "kept.",
                    title=stored.start.title,
                )
            ) from error
        known = all(turn.turn_id in scenario.turns for turn in stored.turns)
        if not known:
            raise StorageError(
                tr(
                    "The scenario “{title}” was changed since, so this attempt "
                    "cannot be shown with it. Its scores and points are kept.",
                    title=stored.start.title,
                )
            )
        return scenario

    def _before(self, stored: StoredAttempt) -> tuple[int, AttemptLine | None]:
        start = stored.start
        earlier = self._stores.attempts.earlier(
            start.person_id, start.scenario_key, start.started_at
        )
        return len(earlier) + 1, earlier[0] if earlier else None

    def _last_time(
        self, stored: StoredAttempt, before: AttemptLine | None
    ) -> tuple[LastTime, ...]:
        if before is None or stored.start.retry_of is not None:
            return ()
        here = {turn.turn_id for turn in stored.turns}
        turns = self._stores.attempts.load(before.attempt_id).turns
        # A turn may come twice in an attempt: its last time counts.
        found = {
            (turn.turn_id, explanation.criterion_id): explanation.verdict
            for turn in turns
            if turn.turn_id in here
            for explanation in turn.verdict.explanations
        }
        return tuple(LastTime(*key, verdict) for key, verdict in found.items())


def _score_of(line: AttemptLine | None) -> Score | None:
    if line is None:
        return None
    value = (
        NotMeasured(tr("nothing was measured")) if line.score is None else line.score
    )
    return Score(value, 0.0, 0.0)


def _overridden(stored: StoredAttempt, number: int) -> int:
    return sum(override.place.number == number for override in stored.overrides)


def judged_anew(scenario: Scenario, turn: StoredTurn, nth: int) -> StoredTurn:
    """Return a turn with its answer judged by the present engine and scenario.

    nth: as of Judging.
    """
    verdict = judge_turn(scenario, scenario.turns[turn.turn_id], turn.answer)
    keys = keys_of(scenario, turn.turn_id)
    judging = judged_with(scenario, nth)
    return replace(turn, verdict=verdict, keys=keys, judging=judging)
