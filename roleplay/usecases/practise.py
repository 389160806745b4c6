"""Play attempts turn by turn; everything finished is stored before going on."""

import secrets
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from roleplay.errors import ChangedError, RoleplayError, ScenarioError, UsageError
from roleplay.scenario import Answer, Scenario
from roleplay.scoring import attempt_score
from roleplay.storage import (
    Earned,
    Kept,
    NewAttempt,
    Person,
    StoredAttempt,
    StoredEnd,
)
from roleplay.usecases.describe import describe
from roleplay.usecases.kept_recordings import KeptRecordings, RecordedRow
from roleplay.usecases.library import Shelves
from roleplay.usecases.look_back import LookBack
from roleplay.usecases.overview import Overview
from roleplay.usecases.rehearsal import Rehearsal
from roleplay.usecases.rewards import Rewards, Stores
from roleplay.usecases.rows import (
    About,
    BadgeState,
    HistoryRow,
    Profile,
    Shelf,
    UnfinishedRow,
)
from roleplay.usecases.scene import Debrief, Scene, Step
from roleplay.usecases.stored import from_store, single_of, to_store
from roleplay.words import tr


class Practise:
    """Attempts of one person; see services.Practising.

    now: the local time, aware.  keeps_recordings: asked for each spoken answer.  due:
    returns what the schedule says of skills, for the list of scenarios.
    """

    def __init__(
        self,
        person: Person,
        stores: Stores,
        shelves: Shelves,
        now: Callable[[], datetime],
        keeps_recordings: Callable[[], bool] = lambda: False,
        due: Callable[[], Mapping[str, str]] = dict,
    ) -> None:
        self._person = person
        self._stores = stores
        self._shelves = shelves
        self._now = now
        self._keeps_recordings = keeps_recordings
        person_id = person.person_id
        self._kept = KeptRecordings(person_id, stores.attempts, stores.recordings)
        self._rewards = Rewards(person_id, stores, shelves.buyers)
        self._back = LookBack(person_id, stores, shelves, now)
        self._overview = Overview(person_id, stores.attempts, shelves, due)
        self._under_way: dict[str, Rehearsal] = {}

    # What there is ----------------------------------------------------------------

    def shelf(
        self, progress: Callable[[str, float | None], None] | None = None
    ) -> Shelf:
        """Return the scenarios with this person's best scores, and broken files."""
        return self._overview.shelf(progress)

    def about(self, scenario_key: str) -> About:
        """Return what a scenario is about.  Raises ScenarioError, UsageError."""
        return describe(self._shelves.load(scenario_key))

    def profile(self) -> Profile:
        """Return the person and their points.

        What a crash kept from being ended is settled first.
        """
        self._settle()
        total = self._stores.ledger.total(self._person.person_id)
        return Profile(self._person.person_id, self._person.name, total)

    def renamed(self, person: Person) -> None:
        """Take the person's new name."""
        self._person = person

    def history(self) -> tuple[HistoryRow, ...]:
        """Return the person's ended and given-up attempts, newest first."""
        return self._overview.history()

    def unfinished(self) -> tuple[UnfinishedRow, ...]:
        """Return the attempts without an end, newest first, and if they can go on."""
        return self._overview.unfinished()

    def badges(self) -> tuple[BadgeState, ...]:
        """Return every badge on offer: earned, or how far one is."""
        return self._rewards.badges()

    # Playing ----------------------------------------------------------------------

    def begin(
        self,
        scenario_key: str,
        seed: int | None = None,
        duel_id: str | None = None,
        *,
        varied: bool = False,
    ) -> Scene:
        """Start an attempt.  seed: fixes every draw.  Raises ScenarioError.

        duel_id: the duel it is the person's try in.  varied: with a seed too, no line
        of last time is drawn where there are others.
        """
        scenario = self._shelves.load(scenario_key)
        recent = self._stores.attempts.recent_lines(
            self._person.person_id, scenario.key
        )
        avoid = recent if varied or seed is None else ()
        seed = secrets.randbelow(2**31) if seed is None else seed
        start = self._start(scenario, seed, avoid)
        attempt_id = self._stores.attempts.begin(start, duel_id)
        rehearsal = Rehearsal(attempt_id, scenario, seed, frozenset(avoid))
        self._under_way[attempt_id] = rehearsal
        return rehearsal.scene()

    def resume(self, attempt_id: str) -> Scene:
        """Return to an unfinished attempt, where it was left.

        Raises ChangedError where its scenario is not the one it was begun with.
        """
        return self._rehearsal(attempt_id).scene()

    def start_anew(self, attempt_id: str) -> Scene:
        """Close an unfinished attempt as abandoned, and start its scenario anew."""
        stored = self._stores.attempts.load(attempt_id)
        self._shelves.load(stored.start.scenario_key)  # else nothing is closed
        self.abandon(attempt_id)
        return self.begin(stored.start.scenario_key)

    def retry(self, attempt_id: str, number: int) -> Scene:
        """Start one turn of a finished attempt again, as an attempt of its own."""
        stored = self._stores.attempts.load(attempt_id)
        single = single_of(stored, number)
        scenario = self._back.scenario_of(stored)
        start = replace(
            self._start(scenario, stored.start.seed, ()),
            retry_of=attempt_id,
            retry_number=number,
            retry_before=single.before,
        )
        retry_id = self._stores.attempts.begin(start)
        rehearsal = Rehearsal(retry_id, scenario, start.seed, single=single)
        self._under_way[retry_id] = rehearsal
        return rehearsal.scene()

    def use_hint(self, attempt_id: str) -> None:
        """Keep that the hint of the waiting turn was opened."""
        rehearsal = self._rehearsal(attempt_id)
        number = rehearsal.scene().number
        self._stores.attempts.add_hint(attempt_id, number, self._now())
        rehearsal.hinted.add(number)

    def silence_line(self, attempt_id: str, nth: int) -> str | None:
        """Return what the buyer says into the *nth* pause, or None."""
        return self._rehearsal(attempt_id).silence_line(nth)

    def answer(self, attempt_id: str, answer: Answer, pcm: bytes = b"") -> Step:
        """Judge the answer to the waiting turn, store it, and go on."""
        rehearsal = self._rehearsal(attempt_id)
        if rehearsal.is_over:
            raise UsageError(tr("This attempt is over. Its answers are kept."))
        verdict = rehearsal.judge(answer)
        recording = self._keep(attempt_id, rehearsal, pcm)
        played = rehearsal.played_now(answer, verdict, recording)
        stored = to_store(rehearsal.scenario, played, self._now())
        self._stores.attempts.add_turn(attempt_id, stored)
        step = rehearsal.advance(played)
        if rehearsal.is_over:
            self._end(rehearsal)
        return step

    def abandon(self, attempt_id: str) -> None:
        """Give up an unfinished attempt; its answers are kept, it earns nothing.

        Its scenario may have been changed, or be gone.
        """
        stored = self._stores.attempts.load(attempt_id)
        if stored.end is not None:
            raise UsageError(tr("This attempt is over. Its answers are kept."))
        score = attempt_score(turn.verdict for turn in stored.turns)
        end = StoredEnd(None, tr("Not finished"), None, score, "abandoned", self._now())
        self._stores.attempts.end(attempt_id, end)
        self._under_way.pop(attempt_id, None)

    # Looking back -----------------------------------------------------------------

    def debrief(self, attempt_id: str) -> Debrief:
        """Return an attempt with everything the debrief shows, also unfinished."""
        stored = self._stores.attempts.load(attempt_id)
        waiting = None if stored.end else self._rehearsal(attempt_id).turn.id
        return self._back.debrief(stored, waiting)

    def recording(self, attempt_id: str, number: int) -> Path | None:
        """Return an answer's recording as WAV or FLAC, None where there is none."""
        return self._back.recording(attempt_id, number)

    def recordings(self, attempt_id: str | None = None) -> Kept:
        """Return how many recordings are kept and their size, of one attempt or all.

        Raises UsageError for an attempt of somebody else.
        """
        return self._kept.kept(attempt_id)

    def recorded(self) -> tuple[RecordedRow, ...]:
        """Return the attempts with recordings, newest first."""
        return self._kept.rows()

    def delete_recordings(self, attempt_id: str | None = None) -> Kept:
        """Delete the recordings of one attempt or all; return what was deleted."""
        return self._kept.delete(attempt_id)

    def correct(self, attempt_id: str, number: int, text: str) -> Debrief:
        """Correct what was heard in one turn, once; both texts are kept.

        Raises UsageError for an empty or typed answer, StorageError the second time.
        """
        stored = self._stores.attempts.load(attempt_id)
        self._back.correct(stored, number, text, self._rewards.rule())
        return self.debrief(attempt_id)

    def owed(self) -> Earned:
        """Return the points and badges the facts are worth and that were not given."""
        return self._rewards.owed()

    def differing(self) -> tuple[str, ...]:
        """Return the summaries that are not what the facts say, by name."""
        return self._rewards.differing()

    def rebuild(self) -> int:
        """Give what is owed, and make the summaries anew.

        Returns how many points that were (0: all was right).
        """
        points = self._rewards.give()
        self._rewards.rebuild()
        return points

    # Inside -----------------------------------------------------------------------

    def _start(
        self, scenario: Scenario, seed: int, avoid: tuple[str, ...]
    ) -> NewAttempt:
        now = self._now()
        offset = now.utcoffset()
        return NewAttempt(
            person_id=self._person.person_id,
            scenario_key=scenario.key,
            version=scenario.version,
            title=scenario.title,
            skill=scenario.skill,
            difficulty=scenario.difficulty,
            pass_mark=scenario.pass_mark,
            buyer=scenario.buyer.portrait or scenario.buyer.name,
            seed=seed,
            avoid=avoid,
            started_at=now,
            utc_offset_min=int(offset.total_seconds() // 60) if offset else 0,
        )

    def _rehearsal(self, attempt_id: str) -> Rehearsal:
        if attempt_id not in self._under_way:
            stored = self._stores.attempts.load(attempt_id)
            if stored.end is not None:
                raise UsageError(tr("This attempt is over. Its answers are kept."))
            rehearsal = self._replayed(stored)
            if rehearsal.is_over:
                self._end(rehearsal)  # it was stopped after its last answer
                raise UsageError(tr("This attempt is over. Its answers are kept."))
            self._under_way[attempt_id] = rehearsal
        return self._under_way[attempt_id]

    def _replayed(self, stored: StoredAttempt) -> Rehearsal:
        scenario = self._unchanged(stored)
        start, single = stored.start, None
        if start.retry_of is not None and start.retry_number is not None:
            first = self._stores.attempts.load(start.retry_of)
            single = single_of(first, start.retry_number)
        rehearsal = Rehearsal(
            stored.attempt_id, scenario, start.seed, frozenset(start.avoid), single
        )
        rehearsal.hinted = set(stored.hints)
        for turn in stored.turns:
            rehearsal.advance(from_store(scenario, turn))
        return rehearsal

    def _unchanged(self, stored: StoredAttempt) -> Scenario:
        attempt_id, title = stored.attempt_id, stored.start.title
        try:
            scenario = self._shelves.load(stored.start.scenario_key)
        except (ScenarioError, UsageError) as error:
            raise ChangedError(attempt_id, title, is_gone=True) from error
        if scenario.version != stored.start.version:
            raise ChangedError(attempt_id, title, is_gone=False)
        return scenario

    def _keep(self, attempt_id: str, rehearsal: Rehearsal, pcm: bytes) -> str | None:
        if not pcm or not self._keeps_recordings():
            return None
        return self._stores.recordings.keep(attempt_id, rehearsal.scene().number, pcm)

    def _end(self, rehearsal: Rehearsal) -> None:
        score = attempt_score(turn.verdict for turn in rehearsal.played)
        ending = rehearsal.scenario.endings.get(rehearsal.ending_id or "")
        end = StoredEnd(
            rehearsal.ending_id,
            ending.title if ending else tr("One turn, tried again"),
            ending.result if ending else None,
            score,
            "ended",
            self._now(),
        )
        self._stores.attempts.end(rehearsal.attempt_id, end, self._rewards.rule())
        self._under_way.pop(rehearsal.attempt_id, None)

    def _settle(self) -> None:
        for line in self._stores.attempts.unfinished(self._person.person_id)[:20]:
            if line.attempt_id in self._under_way:
                continue
            try:
                self._rehearsal(line.attempt_id)
            except RoleplayError:
                continue  # its scenario is gone or changed: it stays as it is
