"""Rate a shared attempt beside the app, set a verdict, and answer appeals."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from roleplay.errors import UsageError
from roleplay.game import COACHES, RATED
from roleplay.scoring import Verdict, attempt_score, set_credit, with_verdict
from roleplay.storage import (
    AppealLine,
    AppView,
    CriterionPlace,
    Ratings,
    Rescored,
    SharedLine,
    Sharing,
    StoredAttempt,
    StoredOverride,
    StoredRating,
)
from roleplay.usecases.coaching.roles import HoldRoles
from roleplay.usecases.coaching.sheet import Said, Sheet, app_view, sheet_of
from roleplay.usecases.rewards import Rewards, Stores, points_owed
from roleplay.words import tr

__all__ = ["AppealLine", "RateAttempts", "RatingStores", "ToRate", "rescored_by"]

MOST_LETTERS = 2000
"""Of a reason.  Source: own choice; as of an appeal's."""

RATE_FIRST = tr(
    "Rate this criterion first: the app's view opens after yours. Nothing was changed."
)


@dataclass(frozen=True, slots=True)
class RatingStores:
    """Where ratings and what they are about are kept."""

    stores: Stores
    ratings: Ratings
    sharing: Sharing


@dataclass(frozen=True, slots=True)
class ToRate:
    """An attempt shared with the coach.  rated: how many criteria they rated of it."""

    line: SharedLine
    rated: int


class RateAttempts:
    """What a coach says of attempts others share with them.  Data lane.

    certified: whether the person in use is a certified coach on a day.  now: the local
    time, aware.  Every method raises UsageError where the attempt is one's own or not
    shared, or where the person is no coach or manager; and StorageError.
    """

    def __init__(
        self,
        roles: HoldRoles,
        kept: RatingStores,
        certified: Callable[[date], bool],
        now: Callable[[], datetime],
    ) -> None:
        self._roles = roles
        self._kept = kept
        self._certified = certified
        self._now = now

    @property
    def may_rate(self) -> bool:
        """Whether the person in use is a coach or a manager."""
        return bool(self._roles.mine() & COACHES)

    # Looking ----------------------------------------------------------------------

    def to_rate(self) -> tuple[ToRate, ...]:
        """Return the attempts others share with this person, newest first."""
        me = self._roles.me.person_id
        counts = self._kept.ratings.count_rated(me)
        lines = self._kept.sharing.shown_to(me)
        return tuple(ToRate(line, counts.get(line.attempt_id, 0)) for line in lines)

    def sheet(self, attempt_id: str) -> Sheet:
        """Return the sheet of an attempt; the app's verdicts only where rated."""
        return self._sheet(self._shown(attempt_id))

    def recording(self, attempt_id: str, number: int) -> Path | None:
        """Return a turn's recording as WAV or FLAC, None where none is kept."""
        stored = self._shown(attempt_id)
        name = next((t.recording for t in stored.turns if t.number == number), None)
        return self._kept.stores.recordings.path_of(name) if name else None

    def appeals(self) -> tuple[AppealLine, ...]:
        """Return the appeals that wait on attempts shared with one, oldest first."""
        if not self.may_rate:
            return ()
        return self._kept.ratings.waiting(self._roles.me.person_id)

    # Rating -----------------------------------------------------------------------

    def rate(
        self,
        attempt_id: str,
        number: int,
        criterion_id: str,
        verdict: Verdict,
        reason: str = "",
    ) -> Sheet:
        """Rate one criterion; what was rated before is kept beside it.

        Raises UsageError for an endless reason or an unknown criterion too.
        """
        stored = self._shown(attempt_id)
        place = CriterionPlace(attempt_id, number, criterion_id)
        app = _known(stored, place)
        _refuse_unrated(verdict)
        reason = _fitting(reason)
        mine = [rating for rating in self._mine(attempt_id) if rating.place == place]
        newest = mine[-1] if mine else None
        if newest is None or (newest.verdict, newest.reason) != (verdict, reason):
            self._keep(place, verdict, reason, app, is_first=newest is None)
        return self._sheet(stored)

    def override(
        self,
        attempt_id: str,
        number: int,
        criterion_id: str,
        verdict: Verdict,
        reason: str,
    ) -> Sheet:
        """Set another verdict than the one that counts; the app's is kept beside it.

        The score is worked out anew; points may be added and are never taken.  Raises
        UsageError before the criterion is rated, without a reason, for the verdict
        that counts already, and before the attempt is over.
        """
        place = CriterionPlace(attempt_id, number, criterion_id)
        self._refuse_unseen(place)
        return self._set(place, verdict, _needed(reason), None)

    def answer_appeal(
        self, attempt_id: str, appeal_id: str, verdict: Verdict | None, reason: str
    ) -> Sheet:
        """Uphold an appeal with a verdict, or (None) leave it as it was judged.

        Raises UsageError as override does, and where the appeal is over.
        """
        stored = self._shown(attempt_id)
        appeals = self._kept.sharing.appeals(attempt_id)
        appeal = next((a for a in appeals if a.appeal_id == appeal_id), None)
        if appeal is None or appeal.outcome:
            raise UsageError(
                tr("That appeal does not wait any more. Nothing was changed.")
            )
        place = CriterionPlace(attempt_id, appeal.number, appeal.criterion_id)
        self._refuse_unseen(place)
        reason = _needed(reason)
        if verdict is not None:
            return self._set(place, verdict, reason, appeal_id)
        me = self._roles.me.person_id
        self._kept.sharing.end_appeal(appeal_id, "declined", reason, me, self._now())
        return self._sheet(stored)

    def answer_of(
        self,
        attempt_id: str,
        number: int,
        criterion_id: str,
        verdict: Verdict | None,
        reason: str,
    ) -> Sheet:
        """Answer the appeal that waits on a criterion; as of answer_appeal."""
        appeals = self._kept.sharing.appeals(attempt_id)
        place = (number, criterion_id)
        waiting = next(
            (
                a
                for a in appeals
                if (a.number, a.criterion_id) == place and not a.outcome
            ),
            None,
        )
        appeal_id = waiting.appeal_id if waiting else ""
        return self.answer_appeal(attempt_id, appeal_id, verdict, reason)

    # Within -----------------------------------------------------------------------

    def _shown(self, attempt_id: str) -> StoredAttempt:
        stored = self._kept.stores.attempts.load(attempt_id)
        me = self._roles.me.person_id
        if stored.start.person_id == me:
            raise UsageError(
                tr("This attempt is your own. Share it, and let somebody else rate it.")
            )
        shared = self._kept.sharing.shared(attempt_id)
        if all(share.person.person_id != me for share in shared):
            raise UsageError(
                tr("This attempt is somebody else's and not shared with you.")
            )
        if not self.may_rate:
            raise UsageError(
                tr("Attempts are rated by coaches and managers. You may leave a note.")
            )
        return stored

    def _mine(self, attempt_id: str) -> tuple[StoredRating, ...]:
        me = self._roles.me.person_id
        ratings = self._kept.ratings.ratings(attempt_id)
        return tuple(rating for rating in ratings if rating.coach_id == me)

    def _sheet(self, stored: StoredAttempt) -> Sheet:
        attempt_id = stored.attempt_id
        said = Said(
            mine=self._mine(attempt_id),
            appeals=self._kept.sharing.appeals(attempt_id),
            names={p.person_id: p.name for p in self._roles.everybody()},
            certified=self._certified(self._now().date()),
        )
        return sheet_of(stored, said)

    def _keep(
        self,
        place: CriterionPlace,
        verdict: Verdict,
        reason: str,
        app: AppView,
        *,
        is_first: bool,
    ) -> None:
        me, now = self._roles.me.person_id, self._now()
        seen = self._kept.ratings.has_seen(place.attempt_id, me)
        offset = now.utcoffset()
        self._kept.ratings.rate(
            StoredRating(
                place=place,
                coach_id=me,
                verdict=verdict,
                reason=reason,
                app=app,
                blind=is_first and not seen,
                certified=self._certified(now.date()),
                rated_at=now,
                utc_offset_min=round(offset.total_seconds() / 60) if offset else 0,
            )
        )
        if reason:
            Rewards(me, self._kept.stores).give()

    def _refuse_unseen(self, place: CriterionPlace) -> None:
        _known(self._shown(place.attempt_id), place)
        if all(rating.place != place for rating in self._mine(place.attempt_id)):
            raise UsageError(RATE_FIRST)

    def _set(
        self,
        place: CriterionPlace,
        verdict: Verdict,
        reason: str,
        appeal_id: str | None,
    ) -> Sheet:
        _refuse_unrated(verdict)
        attempts, now = self._kept.stores.attempts, self._now()
        while True:
            stored = self._shown(place.attempt_id)
            override = StoredOverride(
                place=place,
                coach_id=self._roles.me.person_id,
                verdict=verdict,
                reason=reason,
                app=_known(stored, place),
                certified=self._certified(now.date()),
                overridden_at=now,
                appeal_id=appeal_id,
            )
            rescored = rescored_by(stored, override)
            if attempts.rescore(rescored, points_owed) is not None:
                break
            # Somebody corrected or re-scored it meanwhile: set it on what is now.
        Rewards(stored.start.person_id, self._kept.stores).give()
        return self._sheet(attempts.load(place.attempt_id))


def rescored_by(stored: StoredAttempt, override: StoredOverride) -> Rescored:
    """Return an attempt with a verdict set, ready to be kept.

    Raises UsageError where that verdict counts already, or the attempt is not over.
    """
    if stored.end is None:
        raise UsageError(
            tr(
                "This attempt is not over, so its score is not made yet. Set "
                "the verdict when it is. Your rating is kept."
            )
        )
    place = override.place
    turn = next(turn for turn in stored.turns if turn.number == place.number)
    now = {e.criterion_id: e.verdict for e in turn.verdict.explanations}
    if now[place.criterion_id] is override.verdict:
        raise UsageError(
            tr(
                "This criterion counts as {verdict} already. Nothing was changed.",
                verdict=override.verdict,
            )
        )
    judged = replace(
        turn,
        verdict=with_verdict(
            turn.verdict,
            place.criterion_id,
            override.verdict,
            set_credit(override.verdict),
            override.reason,
        ),
        judging=replace(turn.judging, nth=turn.judging.nth + 1),
    )
    turns = [judged if t.number == turn.number else t for t in stored.turns]
    score = attempt_score(t.verdict for t in turns)
    return Rescored(stored, (judged,), score, override.overridden_at, override)


def _known(stored: StoredAttempt, place: CriterionPlace) -> AppView:
    app = app_view(stored, place)
    if app is None:
        raise UsageError(
            tr(
                "Turn {number} has no criterion '{criterion_id}'. Nothing was changed.",
                number=place.number,
                criterion_id=place.criterion_id,
            )
        )
    return app


def _refuse_unrated(verdict: Verdict) -> None:
    if verdict not in RATED:
        raise UsageError(tr("Say met, partly or missed. Nothing was changed."))


def _fitting(reason: str) -> str:
    reason = reason.strip()
    if len(reason) > MOST_LETTERS:
        raise UsageError(
            tr(
                "The reason has {count} letters; {most_letters} fit. Shorten "
                "it. Nothing was kept yet.",
                count=len(reason),
                most_letters=MOST_LETTERS,
            )
        )
    return reason


def _needed(reason: str) -> str:
    reason = _fitting(reason)
    if not reason:
        raise UsageError(
            tr(
                "Say in a few words why, as it is shown with the verdict. "
                "Nothing was changed."
            )
        )
    return reason
