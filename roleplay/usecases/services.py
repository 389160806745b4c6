"""What screens are handed: the use cases of the voice loop, as Protocols.

Each says on which thread it is called: the interface thread or a lane of the runner.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # screens import this before anything slow may be loaded
    from collections.abc import Callable, Mapping
    from datetime import date, datetime
    from pathlib import Path

    from roleplay.errors import Finding
    from roleplay.game import BoardKind, PeriodKind
    from roleplay.scenario import Answer, Hearing, Voice
    from roleplay.speech import Clip, Device, Event, Progress, SoundQueue, SystemVoice
    from roleplay.storage import Kept, SharedLine
    from roleplay.usecases.discuss import Discussed
    from roleplay.usecases.league_page import (
        Contests,
        EarnedRow,
        LeaguePage,
        NewChallenge,
    )
    from roleplay.usecases.profiles import ProfileRow
    from roleplay.usecases.progress_values import HistoryPage, Month, Review
    from roleplay.usecases.scene import Debrief, Scene, Step
    from roleplay.usecases.speak import VoiceChoice
    from roleplay.usecases.today import Today
    from roleplay.usecases.transfer import Brought, Delivery
    from roleplay.usecases.upkeep import Upkeep


@dataclass(frozen=True, slots=True)
class ScenarioCard:
    """A scenario as the list shows it.  best: the person's best score, or None.

    attempts: how many the person ended; None while that is not known yet.
    unfinished: an attempt of it that can be resumed, or None.  due: what the schedule
    says of its skill: "due", "fading", or "" where there is nothing to say.
    """

    key: str
    title: str
    skill: str
    difficulty: int
    minutes: float
    goal: str
    buyer_name: str
    buyer_role: str
    buyer_company: str
    portrait: str
    path: str
    best: float | None = None
    attempts: int | None = 0
    unfinished: str | None = None
    due: str = ""


@dataclass(frozen=True, slots=True)
class About:
    """What a scenario is about, beside its card.

    brief: Markdown.  turns: how many there are, not how many one meets.  criteria: what
    answers are judged by, each label once.  pass_mark: 1 to 100.
    """

    key: str
    brief: str
    turns: int
    criteria: tuple[str, ...]
    pass_mark: int


@dataclass(frozen=True, slots=True)
class BrokenFile:
    """A scenario file that cannot be used, and why."""

    path: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class UnfinishedRow:
    """An attempt without an end.

    state: "waiting" (it can go on), "changed" (its scenario was) or "gone" (its
    scenario is, or cannot be read).
    """

    attempt_id: str
    scenario_key: str
    title: str
    started_at: datetime
    state: str


@dataclass(frozen=True, slots=True)
class Shelf:
    """All scenarios found, sorted by title, and the broken files.

    stranded: unfinished attempts whose scenario is not among them.
    """

    cards: tuple[ScenarioCard, ...]
    broken: tuple[BrokenFile, ...]
    folders: tuple[str, ...]
    stranded: tuple[UnfinishedRow, ...] = ()


@dataclass(frozen=True, slots=True)
class Profile:
    """A person of this data folder.  total: points so far."""

    person_id: str
    name: str
    total: int


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One attempt in the history list; score None when nothing was measured.

    is_finished: False where it was given up; it has no score then.  rescored: the
    score is a later one, by a newer engine or rubric.
    """

    attempt_id: str
    scenario_key: str
    title: str
    score: float | None
    finished_at: datetime | None
    ending_title: str
    typed: bool
    is_finished: bool = True
    rescored: bool = False


@dataclass(frozen=True, slots=True)
class BadgeState:
    """A badge on offer.  have, need: how far one is; earned_at: None until earned.

    family: "skill", "habit", "voice" or "people".  counted: what its steps are called,
    such as "follow-ups".  attempt_id: what completed it, where an attempt did.
    """

    badge_id: str
    title: str
    how: str
    have: int
    need: int
    earned_at: datetime | None
    attempt_id: str | None
    family: str = ""
    counted: str = ""

    @property
    def how_far(self) -> str:
        """How far one is in words, such as "3 of 5 follow-ups"; "" for one step."""
        return f"{self.have} of {self.need} {self.counted}" if self.need > 1 else ""


@dataclass(frozen=True, slots=True)
class Taken:
    """A spoken answer as it was taken down, and its sound."""

    answer: Answer
    pcm: bytes
    ended_by: str  # "button", "silence", "limit" or "lost"


class Practising(Protocol):
    """Play an attempt turn by turn, and show what came of it.  Data lane.

    Every method raises StorageError; those taking a scenario raise ScenarioError.
    Finished turns are stored before a method returns.
    """

    def shelf(self, progress: Progress | None = None) -> Shelf:
        """Return scenarios with the person's bests, and broken files."""
        ...

    def about(self, scenario_key: str) -> About:
        """Return what a scenario is about, for its details."""
        ...

    def profile(self) -> Profile:
        """Return the person and their points."""
        ...

    def history(self) -> tuple[HistoryRow, ...]:
        """Return ended and given-up attempts, newest first."""
        ...

    def begin(
        self, scenario_key: str, seed: int | None = None, *, varied: bool = False
    ) -> Scene:
        """Start an attempt.  varied: with a seed too, no line of last time returns."""
        ...

    def resume(self, attempt_id: str) -> Scene:
        """Return to an unfinished attempt.  Raises ChangedError."""
        ...

    def start_anew(self, attempt_id: str) -> Scene:
        """Close an attempt that cannot go on, and start its scenario anew."""
        ...

    def answer(self, attempt_id: str, answer: Answer, pcm: bytes = b"") -> Step:
        """Judge, store and go on."""
        ...

    def use_hint(self, attempt_id: str) -> None:
        """Keep that the hint was opened."""
        ...

    def silence_line(self, attempt_id: str, nth: int) -> str | None:
        """Return what the buyer says into a pause, from 1."""
        ...

    def correct(self, attempt_id: str, number: int, text: str) -> Debrief:
        """Correct what was heard in one turn, once."""
        ...

    def retry(self, attempt_id: str, number: int) -> Scene:
        """Start one turn again, as an attempt of its own."""
        ...

    def debrief(self, attempt_id: str) -> Debrief:
        """Return everything the debrief shows."""
        ...

    def abandon(self, attempt_id: str) -> None:
        """Give up an unfinished attempt; its answers are kept."""
        ...

    def recording(self, attempt_id: str, number: int) -> Path | None:
        """Return an answer's recording, or None."""
        ...

    def recordings(self, attempt_id: str | None = None) -> Kept:
        """Return how many of the person's recordings are kept, and their size."""
        ...

    def delete_recordings(self, attempt_id: str | None = None) -> Kept:
        """Delete the person's recordings, of one attempt or all; return what went."""
        ...


class Discussing(Protocol):
    """Share attempts and appeal verdicts.  Data lane.

    Every method raises UsageError and StorageError; those that change something return
    what holds then.
    """

    def about(self, attempt_id: str) -> Discussed:
        """Return what is said about an attempt, and who may be told."""
        ...

    def share(self, attempt_id: str, person_id: str) -> Discussed:
        """Show an attempt to somebody."""
        ...

    def unshare(self, attempt_id: str, share_id: str) -> Discussed:
        """Stop showing it."""
        ...

    def shared_with_me(self) -> tuple[SharedLine, ...]:
        """Return the attempts others show to this person, newest first."""
        ...

    def appeal(
        self, attempt_id: str, number: int, criterion_id: str, reason: str
    ) -> Discussed:
        """Disagree with a verdict."""
        ...

    def take_back(self, attempt_id: str, appeal_id: str) -> Discussed:
        """Withdraw an appeal that waits."""
        ...


class Transferring(Protocol):
    """Bring scenarios into the person's own folder.  Data lane."""

    def look_at(self, path: Path) -> Delivery:
        """Return what is at *path*, checked.  Raises TransferError, ScenarioError."""
        ...

    def bring_in(self, delivery: Delivery, twins: str = "") -> Brought:
        """Copy what is new; twins: "", "both" or "replace".  Raises TransferError."""
        ...

    def undo(self, brought: Brought) -> tuple[str, ...]:
        """Take it back; return files changed since, left alone."""
        ...

    def write_one(self) -> Path:
        """Return a new file to be filled in.  Raises TransferError."""
        ...

    def is_own(self, path: str) -> bool:
        """Whether a file lies in the person's own folder.  Any thread."""


class Planning(Protocol):
    """Plan days: what to practise, the own week, what comes back.  Data lane.

    Every method raises StorageError.
    """

    def today(self) -> Today:
        """Return the plan of this day."""
        ...

    def keep_ahead(self) -> None:
        """Keep the plans of the next days for the next start to show first."""
        ...

    def calendar(self, path: Path) -> int:
        """Write what comes back as a calendar file; return how many entries.

        Raises UsageError.
        """
        ...

    def reminder(self) -> str:
        """Return what is due in a sentence, or ""."""
        ...

    def states(self) -> Mapping[str, str]:
        """Return the skills that are due, each "due" or "fading"."""
        ...

    def set_goal(self, per_week: int) -> None:
        """Choose how many practices a week.  Raises UsageError."""
        ...

    def add_holiday(self, from_on: date, to_on: date) -> str:
        """Take days off; return the holiday's id.  Raises UsageError."""
        ...

    def remove_holiday(self, holiday_id: str) -> None:
        """Take a holiday back."""


class Reviewing(Protocol):
    """Look at how practice goes.  Data lane.  Every method raises StorageError."""

    def review(self, weeks: int | None) -> Review:
        """Return how the last so many weeks went; None: all."""
        ...

    def badges(self) -> tuple[BadgeState, ...]:
        """Return every badge on offer: earned, or how far one is."""
        ...

    def month(self, year: int, month: int) -> Month:
        """Return the practised and the due days of a month."""
        ...

    def history(self, search: str = "", skip: int = 0) -> HistoryPage:
        """Return a page of attempts that are over, of those that show all words."""
        ...

    def export(self, path: Path, *, bom: bool = False) -> int:
        """Write the history as CSV; return how many attempts.  Raises UsageError."""
        ...


class Listening(Protocol):
    """Hear answers.  Speech lane, but for ``hearing`` and ``stop``."""

    @property
    def hearing(self) -> Hearing | None:
        """How answers are heard now; None before load(), or when there is no engine."""
        ...

    @property
    def missing(self) -> str:
        """Why there is no engine and what to do, in one line; "" when there is one."""
        ...

    def load(self, progress: Progress | None = None) -> Hearing:
        """Load the engine chosen in the settings.  Raises ModelError, SpeechError."""
        ...

    def listen(
        self,
        sound: SoundQueue,
        phrases: tuple[str, ...],
        heard: Callable[[Event], None],
        *,
        hands_free: bool = False,
        max_seconds: float | None = None,
    ) -> Taken:
        """Take down one answer until *sound* is closed, a silence, or a limit.

        hands_free: whether a silence ends it.  heard: called on the speech lane with
        each event.

        Raises SpeechError; what was heard so far is lost with it only if nothing was.
        """
        ...

    def forget(self) -> None:
        """Let go of the engine; load() then takes the one chosen by then."""
        ...

    def prepare(self, phrases: tuple[str, ...]) -> None:
        """Adapt to a turn's phrases ahead of its answer, where the engine can."""
        ...

    def close(self) -> None:
        """End what is open, child processes included."""
        ...


class Speaking(Protocol):
    """Speak the buyer's lines.  Voice lane."""

    def speak(self, text: str, voice: Voice, speed: float = 1.0) -> Clip:
        """Return a line spoken.  Raises SpeechError."""
        ...

    def prepare(self, scenario_key: str, turn_id: str) -> None:
        """Render the lines that may follow this turn, ahead of time."""
        ...

    def voices(self) -> tuple[SystemVoice, ...]:
        """Return the system's English voices.  Raises SpeechError."""
        ...

    def sample(self, choice: VoiceChoice) -> Clip:
        """Return a sentence spoken as *choice* says.  Raises SpeechError."""
        ...

    def close(self) -> None:
        """End what is open, child processes included."""
        ...


class Microphone(Protocol):
    """The device that records.  Interface thread."""

    def devices(self) -> tuple[Device, ...]:
        """Return the microphones there are."""
        ...

    def start(
        self,
        device_id: str,
        sound: SoundQueue,
        level: Callable[[float], None],
        lost: Callable[[str], None],
    ) -> bool:
        """Record into *sound*; False (and *lost* is called) where it cannot.

        device_id: "" for the system's default.  level: loudness from 0 to 1, about 20
        times a second.  lost: called once with "no-device", "open" or
        "silent-device" when recording ended by itself.
        """
        ...

    def stop(self) -> None:
        """Stop recording."""
        ...


class Player(Protocol):
    """The loudspeaker.  Interface thread."""

    @property
    def has_output(self) -> bool:
        """Whether there is a device to play to."""
        ...

    def outputs(self) -> tuple[Device, ...]:
        """Return the loudspeakers there are."""
        ...

    def use(self, device_id: str) -> None:
        """Play to this device from the next file on; "" for the system's default."""
        ...

    def play(
        self,
        path: Path,
        ended: Callable[[], None],
        position: Callable[[float], None] | None = None,
    ) -> None:
        """Play a WAV file; *ended* is called once, also without a device.

        position: called with seconds played, some times a second.
        """
        ...

    def stop(self) -> None:
        """Stop at once; *ended* is not called any more."""
        ...


class Competing(Protocol):
    """Play in the league of this computer's profiles.  Data lane.

    Every method raises StorageError; those that change something raise UsageError
    where that cannot be, with nothing changed.
    """

    def page(
        self, board: BoardKind = "growth", period: PeriodKind = "week"
    ) -> LeaguePage:
        """Return a board as the person sees it."""
        ...

    def contests(self) -> Contests:
        """Return challenge and duels."""
        ...

    def earned(self, row_id: str, period: PeriodKind = "week") -> EarnedRow:
        """Return what earned a row."""
        ...

    def join(self, *, shows_name: bool = True, pseudonym: str = "") -> None:
        """Play from now on."""
        ...

    def leave(self) -> None:
        """Play no more."""
        ...

    def show_name(self, on: bool) -> None:
        """Show the own name, or not."""
        ...

    def take_pseudonym(self, text: str) -> None:
        """Take a pseudonym; "" for none."""
        ...

    def count_in_challenges(self, on: bool) -> None:
        """Count towards team challenges, or not."""
        ...

    def duel_scenarios(self) -> tuple[tuple[str, str], ...]:
        """Return key and title of the scenarios, by title."""
        ...

    def offer_duel(self, rival_id: str, scenario_key: str) -> None:
        """Offer a duel."""
        ...

    def rematch(self, duel_id: str) -> None:
        """Offer the same again."""
        ...

    def answer_duel(self, duel_id: str, accept: bool) -> None:
        """Accept or decline an offer."""
        ...

    def play_duel(self, duel_id: str) -> str:
        """Begin the own try, or go back to it; return its attempt."""
        ...

    def start_challenge(self, new: NewChallenge) -> None:
        """Start a challenge for all players."""
        ...


class ProfileKeeping(Protocol):
    """The profiles of this computer.  Data lane."""

    def rows(self) -> tuple[ProfileRow, ...]:
        """Return everybody, by when they were added."""
        ...

    def add(self, name: str) -> ProfileRow:
        """Add a profile.  Raises StorageError for a name that cannot be."""
        ...

    def rename(self, name: str, new_name: str) -> ProfileRow:
        """Rename a profile.  Raises StorageError for a name that cannot be."""
        ...


@dataclass(frozen=True, slots=True)
class Services:
    """All a screen may call."""

    practising: Practising
    progress: Reviewing
    listening: Listening
    speaking: Speaking
    microphone: Microphone
    player: Player
    discussing: Discussing
    transfer: Transferring
    upkeep: Upkeep
    league: Competing
    profiles: ProfileKeeping
    day: Planning
