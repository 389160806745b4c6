"""Become a certified coach: scenarios to pass, then reference attempts to rate."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from roleplay.errors import RoleplayError, UsageError
from roleplay.game import (
    COACHES,
    RATED,
    Certificate,
    agrees_enough,
    certificate_on,
    may_retry,
    same_as_reference,
    still_to_pass,
)
from roleplay.scenario import ReferenceAttempt, ReferenceTurn, Scenario
from roleplay.scoring import Verdict
from roleplay.storage import (
    Attempts,
    Certifications,
    ReferenceVerdict,
    StoredCertification,
)
from roleplay.usecases.coaching.roles import HoldRoles
from roleplay.usecases.coaching.sheet import Sheet, SheetRow, SheetTurn, View
from roleplay.usecases.library import Shelves
from roleplay.words import tr

NOT_A_COACH = tr(
    "Coaches and managers are certified. Take one of these roles "
    "first, under Who is who. Nothing was changed."
)


@dataclass(frozen=True, slots=True)
class ToPass:
    """A scenario of the certification.  passed: in the last 180 days."""

    scenario_key: str
    title: str
    skill: str
    passed: bool


@dataclass(frozen=True, slots=True)
class Result:
    """How rating the references came out, the last time."""

    same: int
    count: int
    passed: bool
    ended_on: date


@dataclass(frozen=True, slots=True)
class Standing:
    """How a person stands.

    certificate: that holds today, or None.  lapsed_on: since when the last one holds
    no more, where it was the last.  done, of: references rated of the round under way
    (done is None where none is).  next_on: the day the references may be rated again,
    None where that is now.
    """

    may: bool
    certificate: Certificate | None
    lapsed_on: date | None
    scenarios: tuple[ToPass, ...]
    done: int | None
    of: int
    last: Result | None
    next_on: date | None

    @property
    def left(self) -> tuple[ToPass, ...]:
        """The scenarios still to pass."""
        return tuple(one for one in self.scenarios if not one.passed)


class CertifyCoach:
    """The certification of the person in use.  Data lane.

    references: the shipped reference attempts.  now: the local time, aware.  Raises
    StorageError; ScenarioError where a shipped file is broken.
    """

    def __init__(
        self,
        roles: HoldRoles,
        attempts: Attempts,
        certifications: Certifications,
        shelves: Shelves,
        references: Callable[[], tuple[ReferenceAttempt, ...]],
        now: Callable[[], datetime],
    ) -> None:
        self._roles = roles
        self._attempts = attempts
        self._certifications = certifications
        self._shelves = shelves
        self._references = references
        self._now = now

    def is_certified(self, day: date) -> bool:
        """Whether the person in use is a certified coach on a day."""
        return is_certified(self._certifications, self._roles.me.person_id, day)

    def standing(self) -> Standing:
        """Return how the person in use stands."""
        today, rounds = self._now().date(), self._rounds()
        certificates = _certificates(rounds)
        certificate = certificate_on(certificates, today)
        newest = max(certificates, key=lambda c: c.certified_on, default=None)
        ended = [one for one in rounds if one.ended_on is not None]
        under_way = _under_way(rounds)
        references = self._references()
        last_on = ended[-1].ended_on if ended else None
        return Standing(
            may=bool(self._roles.mine() & COACHES),
            certificate=certificate,
            lapsed_on=newest.until_on if newest and not certificate else None,
            scenarios=self._scenarios(references, today),
            done=None if under_way is None else _done(under_way, references),
            of=len(references),
            last=_result(ended[-1]) if ended else None,
            next_on=_next_on(last_on, today),
        )

    def begin(self) -> Sheet:
        """Begin to rate the references, or go on; return the first that is left.

        Raises UsageError with scenarios left to pass, or on the day of the last time.
        """
        standing = self.standing()
        if not standing.may:
            raise UsageError(NOT_A_COACH)
        if standing.done is None:
            if standing.left:
                titles = ", ".join(f"“{one.title}”" for one in standing.left)
                raise UsageError(
                    tr("Pass these first: {titles}. Nothing was begun.", titles=titles)
                )
            if standing.next_on is not None:
                raise UsageError(
                    tr(
                        "You rated the references today. They can be rated again "
                        "from tomorrow. Nothing was begun."
                    )
                )
            self._certifications.begin(self._roles.me.person_id, self._now())
        sheet = self.sheet()
        assert sheet is not None, "a round was just begun, or is not through"
        return sheet

    def sheet(self) -> Sheet | None:
        """Return the reference that is to be rated now, None where none is left."""
        under_way = _under_way(self._rounds())
        if under_way is None:
            return None
        references = self._references()
        for number, reference in enumerate(references, 1):
            if not _is_rated(under_way, reference):
                return self._sheet(reference, under_way, number, len(references))
        return None

    def rate(
        self, reference_id: str, number: int, criterion_id: str, verdict: Verdict
    ) -> Sheet:
        """Rate a criterion of a reference, once; return its sheet.

        The reference's verdict and its reason are shown from then on.  With the last
        criterion of the last reference it is decided.  Raises UsageError where nothing
        is under way or there is no such criterion, StorageError the second time.
        """
        if verdict not in RATED:
            raise UsageError(tr("Say met, partly or missed. Nothing was changed."))
        under_way, references = _under_way(self._rounds()), self._references()
        if under_way is None:
            raise UsageError(tr("No certification is under way. Begin it first."))
        held = _held_against(references, (reference_id, number, criterion_id))
        rated = ReferenceVerdict(reference_id, number, criterion_id, verdict, held)
        now = self._now()
        self._certifications.rate(under_way.certification_id, rated, now)
        same_id = under_way.certification_id
        after = next(r for r in self._rounds() if r.certification_id == same_id)
        if all(_is_rated(after, reference) for reference in references):
            self._decide(after, references, now)
        ids = [reference.id for reference in references]
        place = ids.index(reference_id)
        return self._sheet(references[place], after, place + 1, len(references))

    # Within -----------------------------------------------------------------------

    def _rounds(self) -> tuple[StoredCertification, ...]:
        return self._certifications.of(self._roles.me.person_id)

    def _decide(
        self,
        rated: StoredCertification,
        references: Sequence[ReferenceAttempt],
        now: datetime,
    ) -> None:
        known = {key for reference in references for key in _keys(reference)}
        counted = [v for v in rated.verdicts if _key(v) in known]
        given = {str(_key(v)): v.verdict for v in counted}
        reference = {str(_key(v)): v.reference for v in counted}
        same, count = same_as_reference(given, reference), len(reference)
        self._certifications.end(
            rated.certification_id, (same, count), now.date(), now,
            passed=agrees_enough(same, count),
        )  # fmt: skip

    def _scenarios(
        self, references: Sequence[ReferenceAttempt], today: date
    ) -> tuple[ToPass, ...]:
        keys = tuple(dict.fromkeys(reference.scenario for reference in references))
        passed: dict[str, date] = {}
        for fact in self._attempts.facts(self._roles.me.person_id):
            whole = fact.retry_of is None and fact.score is not None
            if whole and fact.score is not None and fact.score >= fact.pass_mark:
                passed[fact.scenario_key] = fact.day_on
        left = still_to_pass(keys, passed, today)
        cards = {card.key: card for card in self._shelves.found.cards}
        return tuple(
            ToPass(
                key,
                cards[key].title if key in cards else key,
                cards[key].skill if key in cards else "",
                key not in left,
            )
            for key in keys
        )

    def _sheet(
        self, reference: ReferenceAttempt, rated: StoredCertification, nth: int, of: int
    ) -> Sheet:
        given = {_key(v): v.verdict for v in rated.verdicts}
        scenario = self._scenario(reference.scenario)
        return Sheet(
            attempt_id=reference.id,
            title=scenario.title if scenario else reference.scenario,
            by=tr("Reference {nth} of {of}", nth=nth, of=of),
            person_id="",
            started_at=rated.begun_at,
            is_over=False,
            certified=False,
            turns=tuple(
                _turn(reference, turn, number, given, scenario)
                for number, turn in enumerate(reference.turns, 1)
            ),
        )

    def _scenario(self, key: str) -> Scenario | None:
        try:
            return self._shelves.load(key)
        except RoleplayError:
            return None  # gone or broken: the references can be rated all the same


def _turn(
    reference: ReferenceAttempt,
    turn: ReferenceTurn,
    number: int,
    given: dict[tuple[str, int, str], Verdict],
    scenario: Scenario | None,
) -> SheetTurn:
    known = scenario.turns.get(turn.turn_id) if scenario else None
    criteria = {c.id: c for c in known.criteria} if known else {}
    rows = []
    for rating in turn.ratings:
        criterion = criteria.get(rating.criterion_id)
        mine = given.get((reference.id, number, rating.criterion_id))
        right = View(Verdict(rating.verdict), rating.reason)
        row = SheetRow(
            number,
            rating.criterion_id,
            criterion.label if criterion else rating.criterion_id,
            criterion.why if criterion else "",
            mine=None if mine is None else View(mine, ""),
            app=None if mine is None else right,
        )
        rows.append(row)
    return SheetTurn(number, turn.line, turn.answer, False, tuple(rows))


def is_certified(certifications: Certifications, person_id: str, day: date) -> bool:
    """Whether somebody is a certified coach on a day."""
    rounds = certifications.of(person_id)
    return certificate_on(_certificates(rounds), day) is not None


def last_agreement(
    certifications: Certifications, person_id: str
) -> tuple[int, int] | None:
    """Return how many reference ratings somebody shared last, of how many.

    None where they have not ended a round.
    """
    ended = [one for one in certifications.of(person_id) if one.ended_on is not None]
    return (ended[-1].same, ended[-1].count) if ended else None


def _certificates(rounds: Sequence[StoredCertification]) -> tuple[Certificate, ...]:
    return tuple(
        Certificate(one.ended_on, one.same, one.count)
        for one in rounds
        if one.passed and one.ended_on is not None
    )


def _under_way(
    rounds: Sequence[StoredCertification],
) -> StoredCertification | None:
    return next((one for one in rounds if one.passed is None), None)


def _result(one: StoredCertification) -> Result | None:
    if one.ended_on is None:
        return None
    return Result(one.same, one.count, bool(one.passed), one.ended_on)


def _next_on(last_on: date | None, today: date) -> date | None:
    if last_on is None or may_retry(last_on, today):
        return None
    return last_on + timedelta(days=1)


def _held_against(
    references: Sequence[ReferenceAttempt], key: tuple[str, int, str]
) -> Verdict:
    """Return the reference's verdict.  Raises UsageError where there is none."""
    for reference in references:
        for number, turn in enumerate(reference.turns, 1):
            for rating in turn.ratings:
                if (reference.id, number, rating.criterion_id) == key:
                    return Verdict(rating.verdict)
    raise UsageError(tr("There is no such criterion to rate. Nothing was changed."))


def _keys(reference: ReferenceAttempt) -> set[tuple[str, int, str]]:
    return {
        (reference.id, number, rating.criterion_id)
        for number, turn in enumerate(reference.turns, 1)
        for rating in turn.ratings
    }


def _key(verdict: ReferenceVerdict) -> tuple[str, int, str]:
    return verdict.reference_id, verdict.number, verdict.criterion_id


def _is_rated(rated: StoredCertification, reference: ReferenceAttempt) -> bool:
    return _keys(reference) <= {_key(verdict) for verdict in rated.verdicts}


def _done(rated: StoredCertification, references: Sequence[ReferenceAttempt]) -> int:
    return sum(_is_rated(rated, reference) for reference in references)
