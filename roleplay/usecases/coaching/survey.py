"""Ask how ready people are, without knowing who said what."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from roleplay.errors import UsageError
from roleplay.game import (
    FEWEST,
    HIGHEST,
    LOWEST,
    STATEMENTS,
    Phase,
    Readiness,
    Side,
    changes,
    readiness_of,
)
from roleplay.storage import Programmes, StoredProgramme, SurveyRound, Surveys
from roleplay.usecases.coaching.programme import EDITORS, NOTHING
from roleplay.usecases.coaching.roles import HoldRoles
from roleplay.words import tr

__all__ = ["AskReadiness", "ReadinessView", "RoundView", "SurveyQuestion"]


@dataclass(frozen=True, slots=True)
class SurveyQuestion:
    """What a person is asked now.  programme: its title; goal: its own words."""

    round_id: str
    programme: str
    goal: str
    statements: tuple[tuple[Side, str], ...]


@dataclass(frozen=True, slots=True)
class RoundView:
    """A round and what may be shown of it."""

    round_id: str
    phase: str
    opened_on: date
    is_open: bool
    readiness: Readiness


@dataclass(frozen=True, slots=True)
class ReadinessView:
    """The survey as it stands.  rounds: newest first.

    moved: how far each side moved from the first round before the rollout to the
    newest one during it, in steps of the scale; empty where that is not shown.
    next_phase: which round can be opened.
    """

    enrolled: int
    rounds: tuple[RoundView, ...]
    moved: dict[Side, float]
    next_phase: Phase
    may_edit: bool

    @property
    def open_round(self) -> RoundView | None:
        """The round people can answer now."""
        return next((one for one in self.rounds if one.is_open), None)


class AskReadiness:
    """The readiness survey, as the person in use sees it.  Data lane.

    Every method raises StorageError; those that change something raise UsageError
    where that cannot be, with nothing changed.
    """

    def __init__(
        self,
        roles: HoldRoles,
        programmes: Programmes,
        surveys: Surveys,
        now: Callable[[], datetime],
    ) -> None:
        self._roles = roles
        self._programmes = programmes
        self._surveys = surveys
        self._now = now

    def standing(self) -> ReadinessView | None:
        """Return the rounds and what may be shown of them; None: no programme."""
        found = self._programmes.current()
        if found is None:
            return None
        kept = self._surveys.rounds(found.programme_id)
        rounds = tuple(self._round(one) for one in reversed(kept))
        return ReadinessView(
            len(found.enrolled),
            rounds,
            _moved(rounds),
            "before" if self._now().date() <= found.text.started_on else "during",
            bool(self._roles.mine() & EDITORS),
        )

    def open(self) -> None:
        """Open a round for everybody enrolled."""
        found = self._edited()
        if len(found.enrolled) < FEWEST:
            raise UsageError(
                tr(
                    "The survey needs at least {fewest} people enrolled, as "
                    "nothing is shown of fewer answers. Enrol more people first. "
                    "{nothing}",
                    fewest=FEWEST,
                    nothing=NOTHING,
                )
            )
        started_on, now = found.text.started_on, self._now()
        phase: Phase = "before" if now.date() <= started_on else "during"
        me = self._roles.me.person_id
        self._surveys.open(found.programme_id, phase, me, now)

    def close(self, round_id: str) -> None:
        """Close a round: nobody answers it any more."""
        found = self._edited()
        rounds = self._surveys.rounds(found.programme_id)
        if all(one.round_id != round_id for one in rounds):
            raise UsageError(tr("There is no such round. {nothing}", nothing=NOTHING))
        self._surveys.close(round_id, self._roles.me.person_id, self._now())

    def question(self) -> SurveyQuestion | None:
        """Return what the person in use is asked; None where they are asked nothing.

        That is where no round is open, they are not enrolled, or answered before.
        """
        found = self._programmes.current()
        if found is None or self._roles.me not in found.enrolled:
            return None
        for one in self._surveys.rounds(found.programme_id):
            me = self._roles.me.person_id
            if one.is_open and not self._surveys.has_answered(one.round_id, me):
                return SurveyQuestion(
                    one.round_id,
                    found.text.title,
                    found.text.goal,
                    tuple(STATEMENTS.items()),
                )
        return None

    def answer(self, round_id: str, willing: int, able: int, supported: int) -> None:
        """Answer a round once; what is answered is kept without the person."""
        asked = self.question()
        if asked is None or asked.round_id != round_id:
            raise UsageError(
                tr(
                    "This round is closed, or you answered it before. Nothing "
                    "was changed."
                )
            )
        values = (willing, able, supported)
        if not all(LOWEST <= value <= HIGHEST for value in values):
            raise UsageError(
                tr("Choose one of the five answers for each line. Nothing was saved.")
            )
        me = self._roles.me.person_id
        self._surveys.answer(round_id, me, *values)

    def _round(self, one: SurveyRound) -> RoundView:
        found = readiness_of(self._surveys.answers(one.round_id))
        return RoundView(one.round_id, one.phase, one.opened_on, one.is_open, found)

    def _edited(self) -> StoredProgramme:
        if not self._roles.mine() & EDITORS:
            raise UsageError(
                tr(
                    "The survey is opened and closed by a manager, sponsor, "
                    "champion or planner. {nothing}",
                    nothing=NOTHING,
                )
            )
        found = self._programmes.current()
        if found is None:
            raise UsageError(
                tr("There is no programme. Start one first. {nothing}", nothing=NOTHING)
            )
        return found


def _moved(rounds: tuple[RoundView, ...]) -> dict[Side, float]:
    before = [one for one in rounds if one.phase == "before" and one.readiness.means]
    during = [one for one in rounds if one.phase == "during" and one.readiness.means]
    if not before or not during:
        return {}
    return changes(before[-1].readiness, during[0].readiness)
