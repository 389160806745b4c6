"""What the pages beside the stage are handed, as Protocols.

Each is called on the data lane, but for what says otherwise.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # screens import this before anything slow may be loaded
    from collections.abc import Mapping
    from datetime import date
    from pathlib import Path

    from roleplay.game import BoardKind, PeriodKind
    from roleplay.storage import Feedback, SharedLine
    from roleplay.usecases.discuss import Discussed
    from roleplay.usecases.league_page import (
        Contests,
        EarnedRow,
        LeaguePage,
        NewChallenge,
    )
    from roleplay.usecases.profiles import ProfileRow
    from roleplay.usecases.progress_values import HistoryPage, Month, Review
    from roleplay.usecases.rows import (
        BadgeState,
    )
    from roleplay.usecases.today import Today
    from roleplay.usecases.transfer import Brought, Delivery


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

    def said_of_mine(self) -> tuple[Feedback, ...]:
        """Return what others said of this person's attempts, newest first."""
        ...

    def see(self, attempt_id: str) -> None:
        """Keep that the verdicts on somebody else's attempt were seen."""
        ...

    def note(self, attempt_id: str, text: str) -> Discussed:
        """Leave a note on an attempt somebody shares with one."""
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

    def open_with(self, person_id: str, pin: str) -> None:
        """Let somebody into a profile that has a PIN.  Raises UsageError."""
        ...
