"""Play attempts turn by turn; everything finished is stored before going on."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from roleplay.errors import RoleplayError, StorageError, UsageError
from roleplay.game import (
    BADGES,
    EarnedBadge,
    LedgerEntry,
    earned,
    new_entries,
    progress,
)
from roleplay.scenario import Answer, Scenario, typed
from roleplay.scoring import NotMeasured, Score, attempt_score
from roleplay.storage import (
    Attempts,
    Kept,
    Ledger,
    NewAttempt,
    Person,
    Recordings,
    StoredAttempt,
    StoredEnd,
)
from roleplay.usecases.debriefing import Played, debrief
from roleplay.usecases.glance import card_of
from roleplay.usecases.kept_recordings import KeptRecordings, RecordedRow
from roleplay.usecases.library import Shelves
from roleplay.usecases.rehearsal import Rehearsal
from roleplay.usecases.scene import Debrief, Scene, Step
from roleplay.usecases.services import (
    BadgeState,
    HistoryRow,
    Profile,
    Shelf,
)
from roleplay.usecases.stored import from_store, keys_of, single_of, to_store


@dataclass(frozen=True, slots=True)
class Stores:
    """Where attempts, points and recordings are kept."""

    attempts: Attempts
    ledger: Ledger
    recordings: Recordings


class Practise:
    """Attempts of one person; see services.Practising.

    now: the local time, aware.  keeps_recordings: asked for each spoken answer.
    """

    def __init__(
        self,
        person: Person,
        stores: Stores,
        shelves: Shelves,
        now: Callable[[], datetime],
        keeps_recordings: Callable[[], bool] = lambda: False,
    ) -> None:
        self._person = person
        self._stores = stores
        self._shelves = shelves
        self._now = now
        self._keeps_recordings = keeps_recordings
        self._kept = KeptRecordings(
            person.person_id, stores.attempts, stores.recordings
        )
        self._under_way: dict[str, Rehearsal] = {}

    # What there is ----------------------------------------------------------------

    def shelf(
        self, progress: Callable[[str, float | None], None] | None = None
    ) -> Shelf:
        """Return the scenarios with this person's best scores, and broken files."""
        found = self._shelves.library(progress)
        bests = self._stores.attempts.bests(self._person.person_id)
        waiting = {
            line.scenario_key: line.attempt_id
            for line in reversed(
                self._stores.attempts.unfinished(self._person.person_id)
            )
        }
        cards = tuple(
            card_of(
                card,
                best=bests.get(card.key, (None, 0))[0],
                attempts=bests.get(card.key, (None, 0))[1],
                unfinished=waiting.get(card.key),
            )
            for card in found.cards
        )
        return Shelf(cards, self._shelves.broken(found), self._shelves.folders)

    def profile(self) -> Profile:
        """Return the person and their points.

        What a crash kept from being ended or rewarded is settled first.
        """
        self._settle()
        total = self._stores.ledger.total(self._person.person_id)
        return Profile(self._person.person_id, self._person.name, total)

    def history(self) -> tuple[HistoryRow, ...]:
        """Return the person's ended attempts, newest first."""
        return tuple(
            HistoryRow(
                line.attempt_id,
                line.scenario_key,
                line.title,
                line.score,
                line.ended_at,
                line.ending_title,
                line.typed,
            )
            for line in self._stores.attempts.history(self._person.person_id)
        )

    def badges(self) -> tuple[BadgeState, ...]:
        """Return every badge on offer: earned, or how far one is."""
        facts = self._stores.attempts.facts(self._person.person_id)
        kept = {
            b.badge_id: b for b in self._stores.ledger.badges(self._person.person_id)
        }
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

    # Playing ----------------------------------------------------------------------

    def begin(self, scenario_key: str, seed: int | None = None) -> Scene:
        """Start an attempt.  seed: fixes every draw.  Raises ScenarioError."""
        scenario = self._shelves.load(scenario_key)
        recent = self._stores.attempts.recent_lines(
            self._person.person_id, scenario.key
        )
        avoid = () if seed is not None else recent
        seed = secrets.randbelow(2**31) if seed is None else seed
        attempt_id = self._stores.attempts.begin(self._start(scenario, seed, avoid))
        rehearsal = Rehearsal(attempt_id, scenario, seed, frozenset(avoid))
        self._under_way[attempt_id] = rehearsal
        return rehearsal.scene()

    def resume(self, attempt_id: str) -> Scene:
        """Return to an unfinished attempt, where it was left."""
        return self._rehearsal(attempt_id).scene()

    def retry(self, attempt_id: str, number: int) -> Scene:
        """Start one turn of a finished attempt again, as an attempt of its own."""
        stored = self._stores.attempts.load(attempt_id)
        single = single_of(stored, number)
        scenario = self._scenario(stored)
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
            raise UsageError("This attempt is over. Its answers are kept.")
        verdict = rehearsal.judge(answer)
        recording = self._keep(attempt_id, rehearsal, pcm)
        played = rehearsal.played_now(answer, verdict, recording)
        opening = played.turn.id == rehearsal.scenario.start
        stored = to_store(played, opening, self._now())
        self._stores.attempts.add_turn(attempt_id, stored)
        step = rehearsal.advance(played)
        if rehearsal.is_over:
            self._end(rehearsal)
        return step

    def abandon(self, attempt_id: str) -> None:
        """Give up an unfinished attempt; its answers are kept, it earns nothing."""
        rehearsal = self._rehearsal(attempt_id)
        score = attempt_score(turn.verdict for turn in rehearsal.played)
        end = StoredEnd(None, "Given up", None, score, "abandoned", self._now())
        self._stores.attempts.end(attempt_id, end)
        self._under_way.pop(attempt_id, None)

    # Looking back -----------------------------------------------------------------

    def debrief(self, attempt_id: str) -> Debrief:
        """Return an attempt with everything the debrief shows, also unfinished."""
        stored = self._stores.attempts.load(attempt_id)
        scenario = self._scenario(stored)
        entries = self._stores.ledger.entries(self._person.person_id)
        badges = self._stores.ledger.badges(self._person.person_id)
        nth, previous = self._before(stored)
        ended_at = stored.end.ended_at if stored.end else self._now()
        rehearsal = None if stored.end else self._rehearsal(attempt_id)
        played = Played(
            attempt_id=attempt_id,
            turns=tuple(from_store(scenario, turn) for turn in stored.turns),
            ending_id=stored.end.ending_id if stored.end else None,
            started_at=stored.start.started_at,
            ended_at=ended_at,
            nth=nth,
            previous=previous,
            points=tuple(e for e in entries if e.attempt_id == attempt_id),
            total=sum(entry.points for entry in entries),
            badges=tuple(b for b in badges if b.attempt_id == attempt_id),
            retry_of=stored.start.retry_of,
            retry_before=stored.start.retry_before,
            waiting_for=rehearsal.turn.id if rehearsal else None,
        )
        return debrief(scenario, played)

    def recording(self, attempt_id: str, number: int) -> Path | None:
        """Return an answer's recording as WAV or FLAC, None where there is none."""
        stored = self._stores.attempts.load(attempt_id)
        names = [t.recording for t in stored.turns if t.number == number]
        return self._stores.recordings.path_of(names[0]) if names and names[0] else None

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

        The verdict is recomputed; where the conversation went stays as it was.
        Raises UsageError for an empty or typed answer, StorageError the second time.
        """
        stored = self._stores.attempts.load(attempt_id)
        turn = next((t for t in stored.turns if t.number == number), None)
        if turn is None or not turn.answer.spoken:
            raise UsageError("Only a spoken answer can be corrected. Nothing changed.")
        words = typed(text).words
        if not words:
            raise UsageError("The correction is empty. What was heard is kept.")
        answer = replace(turn.answer, words=words, corrected=True)
        answer = replace(answer, hearing=replace(answer.hearing, free_text=True))
        scenario = self._scenario(stored)
        rehearsal = Rehearsal(attempt_id, scenario, stored.start.seed)
        rehearsal.place = replace(rehearsal.place, turn_id=turn.turn_id)
        verdict = rehearsal.judge(answer)
        keys = keys_of(scenario, turn.turn_id)
        corrected = replace(turn, answer=answer, verdict=verdict, keys=keys)
        self._stores.attempts.add_correction(attempt_id, corrected)
        self._reward()
        return self.debrief(attempt_id)

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

    def _scenario(self, stored: StoredAttempt) -> Scenario:
        scenario = self._shelves.load(stored.start.scenario_key)
        known = all(turn.turn_id in scenario.turns for turn in stored.turns)
        if not known:
            raise StorageError(
                f"The scenario “{stored.start.title}” was changed since, so this "
                "attempt cannot be shown with it. Its scores and points are kept."
            )
        return scenario

    def _rehearsal(self, attempt_id: str) -> Rehearsal:
        if attempt_id not in self._under_way:
            stored = self._stores.attempts.load(attempt_id)
            if stored.end is not None:
                raise UsageError("This attempt is over. Its answers are kept.")
            rehearsal = self._replayed(stored)
            if rehearsal.is_over:
                self._end(rehearsal)  # it was stopped after its last answer
                raise UsageError("This attempt is over. Its answers are kept.")
            self._under_way[attempt_id] = rehearsal
        return self._under_way[attempt_id]

    def _replayed(self, stored: StoredAttempt) -> Rehearsal:
        scenario = self._scenario(stored)
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

    def _keep(self, attempt_id: str, rehearsal: Rehearsal, pcm: bytes) -> str | None:
        if not pcm or not self._keeps_recordings():
            return None
        return self._stores.recordings.keep(attempt_id, rehearsal.scene().number, pcm)

    def _end(self, rehearsal: Rehearsal) -> None:
        score = attempt_score(turn.verdict for turn in rehearsal.played)
        ending = rehearsal.scenario.endings.get(rehearsal.ending_id or "")
        end = StoredEnd(
            rehearsal.ending_id,
            ending.title if ending else "One turn, tried again",
            ending.result if ending else None,
            score,
            "ended",
            self._now(),
        )
        self._stores.attempts.end(rehearsal.attempt_id, end)
        self._reward()
        self._under_way.pop(rehearsal.attempt_id, None)

    def _reward(self) -> None:
        entries, badges = self.owed()
        self._stores.ledger.add(self._person.person_id, entries, badges)

    def owed(self) -> tuple[tuple[LedgerEntry, ...], tuple[EarnedBadge, ...]]:
        """Return the points and badges the facts are worth and that were not given."""
        person_id = self._person.person_id
        facts = self._stores.attempts.facts(person_id)
        given = self._stores.ledger.entries(person_id)
        kept = {badge.badge_id for badge in self._stores.ledger.badges(person_id)}
        badges = tuple(b for b in earned(facts) if b.badge_id not in kept)
        return new_entries(given, facts), badges

    def rebuild(self) -> int:
        """Give what is owed; return how many points that were (0: all was right)."""
        entries, badges = self.owed()
        self._stores.ledger.add(self._person.person_id, entries, badges)
        return sum(entry.points for entry in entries)

    def _settle(self) -> None:
        for line in self._stores.attempts.unfinished(self._person.person_id)[:20]:
            if line.attempt_id in self._under_way:
                continue
            try:
                self._rehearsal(line.attempt_id)
            except RoleplayError:
                continue  # its scenario is gone or changed: it stays as it is
        self._reward()

    def _before(self, stored: StoredAttempt) -> tuple[int, Score | None]:
        lines = self._stores.attempts.history(self._person.person_id, 100_000)
        earlier = [
            line
            for line in lines
            if line.scenario_key == stored.start.scenario_key
            and line.started_at < stored.start.started_at
        ]
        if not earlier:
            return 1, None
        value = earlier[0].score
        measured = NotMeasured("nothing was measured") if value is None else value
        return len(earlier) + 1, Score(measured, 0.0, 0.0)
