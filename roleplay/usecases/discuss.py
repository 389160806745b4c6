"""Show an attempt to somebody, and disagree with a verdict."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from roleplay.errors import UsageError
from roleplay.scoring import Score, Verdict
from roleplay.storage import (
    Exemplars,
    Feedback,
    People,
    Person,
    Shared,
    SharedLine,
    StoredAppeal,
    StoredNote,
)
from roleplay.usecases.coaching.rating import RatingStores
from roleplay.usecases.coaching.sheet import SetVerdict, app_score, set_verdicts
from roleplay.usecases.rewards import Rewards
from roleplay.words import tr

__all__ = [
    "Discuss", "Discussed", "Feedback", "Person", "SetVerdict", "Shared", "SharedLine",
    "StoredAppeal", "StoredNote",
]  # fmt: skip

MOST_LETTERS = 2000
"""Of a reason.  Source: own choice; a page."""


@dataclass(frozen=True, slots=True)
class CoachRating:
    """How a coach rated a criterion, their newest.  reason: "" where they gave none.

    differs: from what the app said then.
    """

    number: int
    criterion_id: str
    label: str
    by: str
    verdict: Verdict
    reason: str
    differs: bool


@dataclass(frozen=True, slots=True)
class Discussed:
    """What is said about an attempt, and who may be told.

    is_own: whether the person asking played it.  others: everybody else of this data
    folder.  by: who played it.  is_example: everybody here may see it.  owner_id: of
    who played it.  overrides: verdicts coaches set, by turn number and criterion.
    app_score: by the app's verdicts alone, where there are any.  ratings, notes: all
    for who played it, else one's own only.
    """

    is_own: bool
    by: str
    appeals: tuple[StoredAppeal, ...]
    shared: tuple[Shared, ...]
    others: tuple[Person, ...]
    is_example: bool = False
    owner_id: str = ""
    overrides: Mapping[tuple[int, str], SetVerdict] = field(default_factory=dict)
    app_score: Score | None = None
    ratings: tuple[CoachRating, ...] = ()
    notes: tuple[StoredNote, ...] = ()

    @property
    def waiting(self) -> tuple[StoredAppeal, ...]:
        """The appeals nobody has answered yet."""
        return tuple(appeal for appeal in self.appeals if not appeal.outcome)


class Discuss:
    """What one person shares and appeals.

    now: the local time, aware.  exemplars: what is shown to everybody, None for
    nothing.
    """

    def __init__(
        self,
        person: Person,
        kept: RatingStores,
        people: People,
        now: Callable[[], datetime],
        exemplars: Exemplars | None = None,
    ) -> None:
        self._exemplars = exemplars
        self._person = person
        self._stores = kept.stores
        self._attempts = kept.stores.attempts
        self._people = people
        self._sharing = kept.sharing
        self._ratings = kept.ratings
        self._now = now

    def about(self, attempt_id: str) -> Discussed:
        """Return what is said about an attempt.

        Raises UsageError for one of somebody else that is neither shared nor shown as
        an example.
        """
        stored = self._attempts.load(attempt_id)
        owner = stored.start.person_id
        shared = self._sharing.shared(attempt_id)
        me = self._person.person_id
        told = owner == me or any(s.person.person_id == me for s in shared)
        is_example = self._is_example(attempt_id)
        if not told and not is_example:
            raise UsageError(
                tr("This attempt is somebody else's and not shared with you.")
            )
        everybody = self._people.all()
        names = {person.person_id: person.name for person in everybody}
        notes = self._ratings.notes(attempt_id)
        return Discussed(
            owner == me,
            names.get(owner, ""),
            self._sharing.appeals(attempt_id),
            shared,
            tuple(p for p in everybody if p.person_id != owner),
            is_example,
            owner,
            set_verdicts(stored.overrides, names),
            app_score(stored),
            self._rated(attempt_id, names, None if owner == me else me),
            tuple(n for n in notes if owner == me or n.person_id == me),
        )

    def share(self, attempt_id: str, person_id: str) -> Discussed:
        """Show an attempt to somebody of this data folder.  Raises UsageError."""
        before = self._own(attempt_id)
        if all(p.person_id != person_id for p in before.others):
            raise UsageError(tr("There is no such person here. Nothing was shared."))
        self._sharing.share(attempt_id, person_id, self._now())
        return self.about(attempt_id)

    def unshare(self, attempt_id: str, share_id: str) -> Discussed:
        """Stop showing it to somebody."""
        if any(s.share_id == share_id for s in self._own(attempt_id).shared):
            self._sharing.end_share(share_id, self._now())
        return self.about(attempt_id)

    def said_of_mine(self) -> tuple[Feedback, ...]:
        """Return what others said of this person's attempts, newest first."""
        return self._ratings.feedback(self._person.person_id)

    def see(self, attempt_id: str) -> None:
        """Keep that the app's verdicts on somebody else's attempt were seen.

        A coach who saw them does not rate blind any more.  Raises UsageError.
        """
        if not self.about(attempt_id).is_own:
            self._ratings.see(attempt_id, self._person.person_id, self._now())

    def note(self, attempt_id: str, text: str) -> Discussed:
        """Leave a note on an attempt somebody shares with one.

        Raises UsageError on an own attempt, and for an empty or endless note.
        """
        if self.about(attempt_id).is_own:
            raise UsageError(
                tr("A note is for somebody else's attempt. Nothing was kept.")
            )
        text = text.strip()
        if not text:
            raise UsageError(tr("Write what you heard. Nothing was kept."))
        if len(text) > MOST_LETTERS:
            raise UsageError(
                tr(
                    "The note has {count} letters; {most_letters} fit. Shorten "
                    "it. Nothing was kept yet.",
                    count=len(text),
                    most_letters=MOST_LETTERS,
                )
            )
        me = self._person.person_id
        self._ratings.note(attempt_id, me, text, self._now())
        Rewards(me, self._stores).give()
        return self.about(attempt_id)

    def shared_with_me(self) -> tuple[SharedLine, ...]:
        """Return the attempts others show to this person, newest first."""
        return self._sharing.shown_to(self._person.person_id)

    def appeal(
        self, attempt_id: str, number: int, criterion_id: str, reason: str
    ) -> Discussed:
        """Disagree with a verdict, with a reason; the score stays as it is meanwhile.

        Raises UsageError for an empty or endless reason or an unknown criterion,
        StorageError where an appeal of it waits already.
        """
        self._own(attempt_id)
        reason = reason.strip()
        if not reason:
            raise UsageError(tr("Say in a few words why. Nothing was appealed."))
        if len(reason) > MOST_LETTERS:
            raise UsageError(
                tr(
                    "The reason has {count} letters; {most_letters} fit. Shorten "
                    "it. Nothing was appealed.",
                    count=len(reason),
                    most_letters=MOST_LETTERS,
                )
            )
        known = {
            (turn.number, explanation.criterion_id)
            for turn in self._attempts.load(attempt_id).turns
            for explanation in turn.verdict.explanations
        }
        if (number, criterion_id) not in known:
            raise UsageError(
                tr(
                    "Turn {number} has no criterion '{criterion_id}'. Nothing "
                    "was appealed.",
                    number=number,
                    criterion_id=criterion_id,
                )
            )
        self._sharing.appeal(attempt_id, number, criterion_id, reason, self._now())
        return self.about(attempt_id)

    def take_back(self, attempt_id: str, appeal_id: str) -> Discussed:
        """Withdraw an appeal nobody has answered yet."""
        waiting = self._own(attempt_id).waiting
        if all(appeal.appeal_id != appeal_id for appeal in waiting):
            raise UsageError(
                tr("That appeal does not wait any more. Nothing was changed.")
            )
        me = self._person.person_id
        self._sharing.end_appeal(appeal_id, "withdrawn", "", me, self._now())
        return self.about(attempt_id)

    def _is_example(self, attempt_id: str) -> bool:
        return (
            self._exemplars is not None and self._exemplars.of(attempt_id) is not None
        )

    def _rated(
        self, attempt_id: str, names: Mapping[str, str], coach_id: str | None
    ) -> tuple[CoachRating, ...]:
        newest = {
            (rating.place, rating.coach_id): rating
            for rating in self._ratings.ratings(attempt_id)
        }
        return tuple(
            CoachRating(
                rating.place.number,
                rating.place.criterion_id,
                rating.app.label,
                names.get(rating.coach_id, ""),
                rating.verdict,
                rating.reason,
                rating.verdict is not rating.app.verdict,
            )
            for rating in newest.values()
            if coach_id in (None, rating.coach_id)
        )

    def _own(self, attempt_id: str) -> Discussed:
        found = self.about(attempt_id)
        if not found.is_own:
            raise UsageError(tr("Only who played an attempt can do that."))
        return found
