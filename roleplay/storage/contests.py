"""Duels and team challenges of one database."""

from collections.abc import Collection
from datetime import datetime
from typing import get_args

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from roleplay.errors import StorageError
from roleplay.game import (
    NOT_BY_PRACTICE,
    AttemptFact,
    Challenge,
    ChallengeFact,
    Duel,
    DuelTry,
    Gift,
    GoalKind,
    mastery_points,
)
from roleplay.scoring import Verdict
from roleplay.storage.boards import day_of
from roleplay.storage.database import Database
from roleplay.storage.facts import facts_of
from roleplay.storage.lines import ENDED, WHOLE
from roleplay.storage.people import lock
from roleplay.storage.tables import (
    AttemptRow,
    ChallengeRow,
    ChallengeShareRow,
    DuelAnswerRow,
    DuelRow,
    DuelTryRow,
    EndRow,
    LedgerRow,
)
from roleplay.words import tr

_GOALS: dict[str, GoalKind] = {name: name for name in get_args(GoalKind)}

_OFFER = ("duel_id", "challenger_id", "rival_id", "scenario_key", "title", "version",
          "seed", "offered_at", "rematch_of")  # fmt: skip


class Contests:
    """Duels and challenges.  Every method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # Duels ------------------------------------------------------------------------

    def offer(self, duel: Duel) -> None:
        """Keep the offer of a duel."""
        with self._database.begin() as session:
            session.add(DuelRow(**{name: getattr(duel, name) for name in _OFFER}))

    def answer(self, duel_id: str, accepted: bool, now: datetime) -> None:
        """Keep the answer to an offer.  Raises StorageError the second time."""
        with self._database.begin() as session:
            lock(session, _duel_row(session, duel_id).rival_id)
            if session.get(DuelAnswerRow, duel_id) is not None:
                raise StorageError(
                    tr("This duel was answered before. Nothing changed.")
                )
            session.add(
                DuelAnswerRow(duel_id=duel_id, accepted=accepted, answered_at=now)
            )

    def duel(self, duel_id: str) -> Duel:
        """Return a duel.  Raises StorageError where there is none."""
        with self._database.begin() as session:
            _duel_row(session, duel_id)
            (found,) = _duels(session, DuelRow.duel_id == duel_id)
            return found

    def duels(self, person_id: str) -> tuple[Duel, ...]:
        """Return the duels somebody is in, newest first."""
        own = or_(DuelRow.challenger_id == person_id, DuelRow.rival_id == person_id)
        with self._database.begin() as session:
            return _duels(session, own)

    def tries(self, duel_ids: Collection[str]) -> dict[str, tuple[DuelTry, ...]]:
        """Return the finished tries by duel; a duel without one is not among them."""
        found: dict[str, tuple[DuelTry, ...]] = {}
        if not duel_ids:
            return found
        query = (
            select(DuelTryRow.attempt_id, DuelTryRow.duel_id, AttemptRow.person_id)
            .join(AttemptRow, AttemptRow.attempt_id == DuelTryRow.attempt_id)
            .where(DuelTryRow.duel_id.in_(duel_ids))
        )
        with self._database.begin() as session:
            begun = {row[0]: (row[1], row[2]) for row in session.execute(query)}
            for fact in facts_of(session, list(begun)):
                duel_id, person_id = begun[fact.attempt_id]
                points = mastery_points(fact)
                tried = DuelTry(person_id, fact.attempt_id, fact.finished_at, points)
                found[duel_id] = (*found.get(duel_id, ()), tried)
        return found

    def open_try(self, duel_id: str, person_id: str) -> str | None:
        """Return the attempt somebody began for a duel and did not end, or None."""
        query = (
            select(AttemptRow.attempt_id)
            .join(DuelTryRow, DuelTryRow.attempt_id == AttemptRow.attempt_id)
            .outerjoin(EndRow, EndRow.attempt_id == AttemptRow.attempt_id)
            .where(DuelTryRow.duel_id == duel_id, AttemptRow.person_id == person_id)
            .where(EndRow.attempt_id.is_(None))
        )
        with self._database.begin() as session:
            return session.scalars(query).first()

    # Challenges -------------------------------------------------------------------

    def start(self, challenge: Challenge) -> None:
        """Keep a new challenge."""
        with self._database.begin() as session:
            names = Challenge.__slots__
            session.add(ChallengeRow(**{n: getattr(challenge, n) for n in names}))

    def newest_challenge(self) -> Challenge | None:
        """Return the challenge that was started last, or None."""
        query = select(ChallengeRow).order_by(
            ChallengeRow.started_at.desc(), ChallengeRow.challenge_id.desc()
        )
        with self._database.begin() as session:
            row = session.scalars(query.limit(1)).first()
            return None if row is None else _challenge(row)

    def gifts(self, challenge: Challenge, people: Collection[str]) -> tuple[Gift, ...]:
        """Return what people gave since a challenge was started."""
        with self._database.begin() as session:
            if challenge.kind == "points":
                return _points_given(session, challenge, people)
            return _attempts_given(session, challenge, people)

    def shares(self, challenge_id: str) -> dict[str, int]:
        """Return what each gave to a challenge that was reached; {} before."""
        query = select(ChallengeShareRow.person_id, ChallengeShareRow.amount)
        with self._database.begin() as session:
            query = query.where(ChallengeShareRow.challenge_id == challenge_id)
            return dict(session.execute(query).all())

    def reach(
        self, challenge_id: str, gave: dict[str, int], reached_at: datetime
    ) -> None:
        """Keep that a challenge was reached, and who gave what; once for all."""
        with self._database.begin() as session:
            if _is_reached(session, challenge_id):
                return
            session.add_all(
                ChallengeShareRow(challenge_id=challenge_id, person_id=who,
                                  amount=amount, reached_at=reached_at)
                for who, amount in gave.items()
            )  # fmt: skip

    def challenge_facts(self, person_id: str) -> tuple[ChallengeFact, ...]:
        """Return the challenges somebody helped to reach, oldest first."""
        with self._database.begin() as session:
            return challenge_facts(session, person_id)


def challenge_facts(session: Session, person_id: str) -> tuple[ChallengeFact, ...]:
    """Return the challenges somebody helped to reach, within a transaction."""
    rows = session.scalars(
        select(ChallengeShareRow)
        .where(ChallengeShareRow.person_id == person_id)
        .order_by(ChallengeShareRow.reached_at, ChallengeShareRow.challenge_id)
    )
    return tuple(ChallengeFact(r.challenge_id, r.reached_at, r.amount) for r in rows)


def _duel_row(session: Session, duel_id: str) -> DuelRow:
    row = session.get(DuelRow, duel_id)
    if row is None:
        raise StorageError(
            tr("There is no duel {duel_id} in this data folder.", duel_id=duel_id)
        )
    return row


def _duels(session: Session, condition: ColumnElement[bool]) -> tuple[Duel, ...]:
    query = (
        select(DuelRow, DuelAnswerRow)
        .outerjoin(DuelAnswerRow, DuelAnswerRow.duel_id == DuelRow.duel_id)
        .where(condition)
        .order_by(DuelRow.offered_at.desc(), DuelRow.duel_id.desc())
    )
    return tuple(_duel(row, answer) for row, answer in session.execute(query))


def _duel(row: DuelRow, answer: DuelAnswerRow | None) -> Duel:  # the join is outer
    offer = {name: getattr(row, name) for name in _OFFER}
    if answer is None:
        return Duel(**offer)
    return Duel(**offer, accepted=answer.accepted, answered_at=answer.answered_at)


def _challenge(row: ChallengeRow) -> Challenge:
    values = {name: getattr(row, name) for name in Challenge.__slots__}
    return Challenge(**(values | {"kind": _GOALS[row.kind]}))


def _is_reached(session: Session, challenge_id: str) -> bool:
    # Whoever else finds it reached at the same moment waits here.
    query = select(ChallengeRow.challenge_id).with_for_update()
    session.execute(query.where(ChallengeRow.challenge_id == challenge_id))
    share = select(ChallengeShareRow.person_id)
    share = share.where(ChallengeShareRow.challenge_id == challenge_id)
    return session.scalars(share).first() is not None


def _attempts_given(
    session: Session, challenge: Challenge, people: Collection[str]
) -> tuple[Gift, ...]:
    query = (
        select(AttemptRow, EndRow.ended_at)
        .join(EndRow, EndRow.attempt_id == AttemptRow.attempt_id)
        .where(AttemptRow.person_id.in_(people), ENDED, WHOLE)
        .where(EndRow.ended_at >= challenge.started_at)
    )
    if challenge.kind == "practices" and challenge.subject:
        query = query.where(AttemptRow.skill == challenge.subject)
    rows = [(attempt, at) for attempt, at in session.execute(query)]
    met: dict[str, int] | None = None
    if challenge.kind == "behaviour":
        ids = [attempt.attempt_id for attempt, _ in rows]
        facts = facts_of(session, ids, with_turns=True)
        met = {fact.attempt_id: _met(fact, challenge.subject) for fact in facts}
    return tuple(
        Gift(
            attempt.person_id,
            attempt.attempt_id,
            at,
            day_of(at, attempt.utc_offset_min),
            1 if met is None else met[attempt.attempt_id],
        )
        for attempt, at in rows
    )


def _met(fact: AttemptFact, behaviour: str) -> int:
    return sum(
        criterion.behaviour == behaviour and criterion.verdict is Verdict.MET
        for turn in fact.turns
        for criterion in turn.criteria
    )


def _points_given(
    session: Session, challenge: Challenge, people: Collection[str]
) -> tuple[Gift, ...]:
    query = (
        select(AttemptRow.attempt_id, AttemptRow.person_id, LedgerRow.given_at,
               AttemptRow.utc_offset_min, func.sum(LedgerRow.points))
        .join(AttemptRow, AttemptRow.attempt_id == LedgerRow.attempt_id)
        .where(LedgerRow.person_id.in_(people))
        .where(LedgerRow.given_at >= challenge.started_at)
        .where(LedgerRow.cause.not_in(NOT_BY_PRACTICE))
        .group_by(AttemptRow.attempt_id, LedgerRow.given_at)
    )  # fmt: skip
    return tuple(
        Gift(who, attempt_id, at, day_of(at, offset), int(points))
        for attempt_id, who, at, offset, points in session.execute(query)
    )
