"""Attempts with their turns, answers and verdicts: added, never changed."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import TypeAlias

from sqlalchemy import func, select
from sqlalchemy.orm import Session
from uuid_utils import uuid7

from roleplay.errors import StorageError
from roleplay.game import (
    AttemptFact,
    EarnedBadge,
    LedgerEntry,
    PersonFacts,
    goal_on,
)
from roleplay.scenario import Result
from roleplay.scoring import Score
from roleplay.storage.boards import count_end
from roleplay.storage.database import Database
from roleplay.storage.facts import facts, score_facts
from roleplay.storage.ledger import add_badges, add_entries, badges_of, entries_of
from roleplay.storage.lines import (
    ENDED,
    OVER,
    WHOLE,
    bests,
    count_ended,
    days,
    found_by,
    lines,
    open_lines,
    recent_lines,
)
from roleplay.storage.people import lock
from roleplay.storage.person_facts import other_facts, person_facts
from roleplay.storage.plans import goals_of
from roleplay.storage.ratings import add_override, overrides_of
from roleplay.storage.records import (
    AttemptLine,
    NewAttempt,
    Rescored,
    StoredAttempt,
    StoredEnd,
    StoredTurn,
)
from roleplay.storage.sharing import end_upheld
from roleplay.storage.summaries import (
    attempt_begun,
    attempt_ended,
    differing,
    rebuild,
    score_changed,
)
from roleplay.storage.tables import (
    AnswerRow,
    AttemptRow,
    CardRow,
    DuelTryRow,
    EndRow,
    HintRow,
    ScoreRow,
)
from roleplay.storage.turns import (
    add_answer,
    add_judging,
    add_turn,
    score_of,
    score_values,
    turns_of,
)
from roleplay.words import tr

Earned: TypeAlias = tuple[tuple[LedgerEntry, ...], tuple[EarnedBadge, ...]]
"""Points and badges to be given."""

Rule: TypeAlias = Callable[
    [PersonFacts, Sequence[LedgerEntry], Sequence[EarnedBadge]], Earned
]
"""From facts, and what was given before, to what is still to be given."""


class Attempts:
    """The attempts of one database.  Every method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self, start: NewAttempt, duel_id: str | None = None) -> str:
        """Keep the start of an attempt, or of a try in a duel; return its id.

        With it is kept what stands now: when its skill is due, and the weekly goal.
        """
        attempt_id = str(uuid7())
        values = {name: getattr(start, name) for name in NewAttempt.__slots__}
        values["avoid"] = "\n".join(start.avoid)
        with self._database.begin() as session:
            due_on, goal = _standing(session, start)
            row = AttemptRow(attempt_id=attempt_id, due_on=due_on, goal=goal, **values)
            session.add(row)
            session.flush()
            attempt_begun(session, start.person_id, attempt_id)
            if duel_id is not None:
                session.add(DuelTryRow(attempt_id=attempt_id, duel_id=duel_id))
        return attempt_id

    def add_turn(self, attempt_id: str, turn: StoredTurn) -> None:
        """Keep a played turn with its answer and verdicts, all or nothing."""
        with self._database.begin() as session:
            add_turn(session, attempt_id, turn)

    def add_correction(
        self,
        attempt_id: str,
        turn: StoredTurn,
        score: Score,
        corrected_at: datetime,
        rule: Rule | None = None,
    ) -> None:
        """Keep the rep's correction of an answer beside what was heard.

        score: of the whole attempt with it.  rule: as of end().  Raises StorageError
        where the answer was corrected before.
        """
        with self._database.begin() as session:
            attempt = _row(session, attempt_id)
            lock(session, attempt.person_id)
            taken = select(AnswerRow.answer_id).where(
                AnswerRow.attempt_id == attempt_id,
                AnswerRow.number == turn.number,
                AnswerRow.revision == 1,
            )
            if session.scalar(taken) is not None:
                raise StorageError(
                    tr(
                        "This answer was corrected before, and a transcript is "
                        "corrected once. Both texts are kept."
                    )
                )
            add_answer(session, attempt_id, turn, 1)
            if session.get(EndRow, attempt_id) is not None:
                _add_score(session, attempt_id, "corrected", score, corrected_at)
                session.flush()
                score_changed(session, attempt)
                if rule is not None:
                    known = person_facts(session, attempt.person_id)
                    _give(session, attempt.person_id, known, rule)

    def rescore(self, rescored: Rescored, rule: Rule) -> Earned | None:
        """Keep new verdicts and the points they are worth, all or nothing.

        rule: is given the attempts of this scenario without their turns; what others
        are worth is given by reward().  Returns what was given; None, with nothing
        kept, where the attempt is not any more as it was read.
        """
        before = rescored.before
        with self._database.begin() as session:
            lock(session, before.start.person_id)
            newest = _newest_score(session, before.attempt_id)
            if (newest.nth if newest else 0) != before.scores:
                return None
            if rescored.override is not None:
                add_override(session, rescored.override)
                end_upheld(session, rescored.override)
            for turn in rescored.turns:
                add_judging(session, before.attempt_id, turn, rescored.rescored_at)
            cause = "re-scored" if rescored.override is None else "overridden"
            _add_score(session, before.attempt_id, cause, rescored.score,
                       rescored.rescored_at)  # fmt: skip
            session.flush()
            score_changed(session, _row(session, before.attempt_id))
            same = AttemptRow.scenario_key == before.start.scenario_key
            known = PersonFacts(
                attempts=score_facts(session, before.start.person_id, same)
            )
            return _give(session, before.start.person_id, known, rule)

    def reward(self, person_id: str, rule: Rule) -> Earned:
        """Give what all facts of a person are worth; return what was new."""
        with self._database.begin() as session:
            lock(session, person_id)
            return _give(session, person_id, person_facts(session, person_id), rule)

    def add_hint(self, attempt_id: str, number: int, opened_at: datetime) -> None:
        """Keep that the hint of a turn was opened."""
        with self._database.begin() as session:
            key = {"attempt_id": attempt_id, "number": number}
            if session.get(HintRow, key) is None:
                row = HintRow(attempt_id=attempt_id, number=number, opened_at=opened_at)
                session.add(row)

    def end(self, attempt_id: str, end: StoredEnd, rule: Rule | None = None) -> Earned:
        """Keep the end of an attempt, and by *rule* what it earns, all or nothing.

        rule: is given all facts.  Returns what was given, nothing without a rule.
        """
        with self._database.begin() as session:
            attempt = _row(session, attempt_id)
            lock(session, attempt.person_id)
            if end.reason == "ended":
                count_end(session, attempt, end.ended_at)
            session.add(
                EndRow(
                    attempt_id=attempt_id,
                    ending_id=end.ending_id,
                    ending_title=end.ending_title,
                    result=str(end.result) if end.result else None,
                    reason=end.reason,
                    ended_at=end.ended_at,
                    **score_values(end.score),
                )
            )
            session.flush()
            attempt_ended(session, attempt)
            if rule is None:
                return (), ()
            known = person_facts(session, attempt.person_id)
            return _give(session, attempt.person_id, known, rule)

    def load(self, attempt_id: str) -> StoredAttempt:
        """Return an attempt.  Raises StorageError where there is none."""
        with self._database.begin() as session:
            row = _row(session, attempt_id)
            hints = select(HintRow.number).where(HintRow.attempt_id == attempt_id)
            end = session.get(EndRow, attempt_id)
            later = _newest_score(session, attempt_id)
            counting = later or end
            return StoredAttempt(
                attempt_id,
                _start(row),
                turns_of(session, [attempt_id]).get(attempt_id, ()),
                frozenset(session.scalars(hints)),
                _end(end) if end else None,
                score_of(counting) if counting else None,
                later.nth if later else 0,
                overrides_of(session, attempt_id),
            )

    def lines(self, person_id: str) -> tuple[AttemptLine, ...]:
        """Return all attempts, also unfinished and tried-again turns, newest first."""
        with self._database.begin() as session:
            return lines(session, person_id)

    def unfinished(self, person_id: str) -> tuple[AttemptLine, ...]:
        """Return the person's attempts without an end, newest first."""
        with self._database.begin() as session:
            return open_lines(session, person_id)

    def history(self, person_id: str, limit: int = 500) -> tuple[AttemptLine, ...]:
        """Return ended and given-up attempts, newest first; tried-again turns not.

        One that was given up before its first answer is left out.
        """
        with self._database.begin() as session:
            return lines(session, person_id, OVER, WHOLE, limit=limit)

    def ended(self, person_id: str) -> tuple[AttemptLine, ...]:
        """Return ended attempts, newest first; tried-again turns too."""
        with self._database.begin() as session:
            return lines(session, person_id, ENDED)

    def earlier(
        self, person_id: str, scenario_key: str, before: datetime
    ) -> tuple[AttemptLine, ...]:
        """Return a scenario's ended attempts begun before then, newest first."""
        same = AttemptRow.scenario_key == scenario_key
        with self._database.begin() as session:
            return lines(
                session, person_id, ENDED, WHOLE, same, AttemptRow.started_at < before
            )

    def bests(self, person_id: str) -> dict[str, tuple[float | None, int]]:
        """Return the best score and number of ended attempts by scenario."""
        with self._database.begin() as session:
            return bests(session, person_id)

    def recent_lines(self, person_id: str, scenario_key: str) -> tuple[str, ...]:
        """Return the lines of the person's last attempt of a scenario."""
        with self._database.begin() as session:
            return recent_lines(session, person_id, scenario_key)

    def person_facts(self, person_id: str) -> PersonFacts:
        """Return all that is kept of what happened, for the rules of the game."""
        with self._database.begin() as session:
            return person_facts(session, person_id)

    def facts(
        self, person_id: str, since: datetime | None = None
    ) -> tuple[AttemptFact, ...]:
        """Return attempts that ended, all or from a time on, as facts, oldest first."""
        with self._database.begin() as session:
            return facts(session, person_id, since)

    def other_facts(self, person_id: str) -> PersonFacts:
        """Return what else is kept of what happened; quick."""
        with self._database.begin() as session:
            return other_facts(session, person_id)

    def count_ended(self, person_id: str) -> int:
        """Return how many attempts ended, tried-again turns not among them."""
        with self._database.begin() as session:
            return count_ended(session, person_id)

    def days(
        self, person_id: str, since: datetime, until: datetime
    ) -> tuple[tuple[datetime, int], ...]:
        """Return when attempts ended within a time, with their minutes from UTC."""
        with self._database.begin() as session:
            return days(session, person_id, since, until)

    def search(
        self, person_id: str, words: str = "", *, skip: int = 0, limit: int
    ) -> tuple[AttemptLine, ...]:
        """Return attempts of history() that show all *words*, newest first."""
        with self._database.begin() as session:
            return lines(
                session, person_id, OVER, WHOLE, found_by(words), skip=skip, limit=limit
            )

    def differing(self, person_id: str) -> tuple[str, ...]:
        """Return the summaries that are not what the facts say; none is all well."""
        with self._database.begin() as session:
            return differing(session, person_id)

    def rebuild(self, person_id: str) -> None:
        """Make the person's summaries anew from the facts."""
        with self._database.begin() as session:
            lock(session, person_id)
            rebuild(session, person_id)


def _standing(session: Session, start: NewAttempt) -> tuple[date | None, int | None]:
    """Return when the skill is due, and the weekly goal; a single turn has neither."""
    if start.retry_of is not None:
        return None, None
    card = session.get(CardRow, (start.person_id, start.skill))
    day = (start.started_at.astimezone(UTC)
           + timedelta(minutes=start.utc_offset_min)).date()  # fmt: skip
    goal = goal_on(goals_of(session, start.person_id), day)
    return card.due_on if card else None, goal


def _row(session: Session, attempt_id: str) -> AttemptRow:
    row = session.get(AttemptRow, attempt_id)
    if row is None:
        raise StorageError(
            tr(
                "There is no attempt {attempt_id} in this data folder.",
                attempt_id=attempt_id,
            )
        )
    return row


def _give(session: Session, person_id: str, known: PersonFacts, rule: Rule) -> Earned:
    given, kept = entries_of(session, person_id), badges_of(session, person_id)
    entries, badges = rule(known, given, kept)
    add_entries(session, person_id, entries)
    add_badges(session, person_id, badges)
    return entries, badges


def _newest_score(session: Session, attempt_id: str) -> ScoreRow | None:
    query = select(ScoreRow).where(ScoreRow.attempt_id == attempt_id)
    return session.scalars(query.order_by(ScoreRow.nth.desc())).first()


def _add_score(
    session: Session, attempt_id: str, cause: str, score: Score, scored_at: datetime
) -> None:
    newest = select(func.max(ScoreRow.nth)).where(ScoreRow.attempt_id == attempt_id)
    nth = (session.scalar(newest) or 0) + 1
    session.add(
        ScoreRow(
            attempt_id=attempt_id,
            nth=nth,
            cause=cause,
            scored_at=scored_at,
            **score_values(score),
        )
    )


def _start(row: AttemptRow) -> NewAttempt:
    values = {name: getattr(row, name) for name in NewAttempt.__slots__}
    values["avoid"] = tuple(row.avoid.split("\n")) if row.avoid else ()
    return NewAttempt(**values)


def _end(row: EndRow) -> StoredEnd:
    return StoredEnd(
        ending_id=row.ending_id,
        ending_title=row.ending_title,
        result=Result(row.result) if row.result else None,
        score=score_of(row),
        reason=row.reason,
        ended_at=row.ended_at,
    )
