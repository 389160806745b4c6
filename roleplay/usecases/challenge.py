"""The team's challenge: started, counted, and kept as reached."""

from collections.abc import Callable, Mapping
from datetime import datetime

from uuid_utils import uuid7

from roleplay.errors import UsageError
from roleplay.game import (
    Challenge,
    Choice,
    challenge_progress,
    reached_together,
)
from roleplay.scenario import skill_name
from roleplay.storage import Contests
from roleplay.usecases.league_page import BEHAVIOUR_NAMES, ChallengeCard, NewChallenge
from roleplay.words import inside, tr

MOST = 100_000
LONGEST_PROMISE = 120
"""Limits of a challenge: its goal, and letters of what it promises.

Source: own choice.
"""


class RunChallenge:
    """One challenge at a time, for all players that count towards challenges."""

    def __init__(
        self, own_id: str, contests: Contests, now: Callable[[], datetime]
    ) -> None:
        self._own_id = own_id
        self._contests = contests
        self._now = now

    def card(
        self, seen: Mapping[str, str], choices: Mapping[str, Choice]
    ) -> ChallengeCard | None:
        """Return the newest challenge, kept as reached once it is; None without one.

        seen: names of the players by person.  choices: as of Standings.
        """
        challenge = self._contests.newest_challenge()
        if challenge is None:
            return None
        counting = [who for who in seen if choices[who].counts]
        kept = self._contests.shares(challenge.challenge_id)
        gave = kept or self._counted(challenge, counting)
        have = sum(gave.values())
        is_over = self._now().date() > challenge.ends_on
        state = "over" if is_over else "running"
        shown = [(seen[who], amount) for who, amount in gave.items() if who in seen]
        return ChallengeCard(
            title=challenge.title,
            state="reached" if have >= challenge.need else state,
            have=have,
            need=challenge.need,
            own=gave.get(self._own_id, 0),
            gave=tuple(sorted(shown, key=lambda part: (-part[1], part[0]))),
            counts=self._own_id in counting,
            ends_on=challenge.ends_on,
            promise=challenge.promise,
        )

    def start(
        self,
        new: NewChallenge,
        seen: Mapping[str, str],
        choices: Mapping[str, Choice],
    ) -> None:
        """Start a challenge.  Raises UsageError for a bad goal, or while one runs."""
        running = self.card(seen, choices)
        if running is not None and running.state == "running":
            raise UsageError(tr("A challenge is running. Finish it before the next."))
        now = self._now()
        if new.ends_on < now.date():
            raise UsageError(tr("The last day is over. Choose today or a later one."))
        if not 1 <= new.need <= MOST:
            raise UsageError(
                tr("A goal is 1 to {most:,}. Choose another number.", most=MOST)
            )
        if len(new.promise) > LONGEST_PROMISE:
            raise UsageError(
                tr(
                    "The promise has up to {longest_promise} letters.",
                    longest_promise=LONGEST_PROMISE,
                )
            )
        if new.kind == "behaviour" and new.subject not in BEHAVIOUR_NAMES:
            raise UsageError(
                tr("There is no behaviour '{subject}' to count.", subject=new.subject)
            )
        self._contests.start(
            Challenge(
                challenge_id=str(uuid7()),
                title=title_of(new),
                kind=new.kind,
                subject=new.subject if new.kind != "points" else "",
                need=new.need,
                started_by=self._own_id,
                started_at=now,
                ends_on=new.ends_on,
                promise=new.promise,
            )
        )

    def _counted(self, challenge: Challenge, counting: list[str]) -> dict[str, int]:
        gifts = self._contests.gifts(challenge, counting)
        found = challenge_progress(challenge, gifts, counting)
        if found.reached_at is not None and reached_together(found):
            self._contests.reach(challenge.challenge_id, found.gave, found.reached_at)
        return found.gave


def title_of(new: NewChallenge) -> str:
    """Return the name of a challenge, such as "40 practices of discovery, together"."""
    if new.kind == "points":
        what = "points"
    elif new.kind == "behaviour":
        what = BEHAVIOUR_NAMES[new.subject]
    elif new.subject:
        what = tr("practices of {what}", what=inside(skill_name(new.subject)))
    else:
        what = "practices"
    return tr("{need:,} {what}, together", need=new.need, what=what)
