"""Attempts with their turns, answers and verdicts: added, never changed."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session
from uuid_utils import uuid7

from roleplay.errors import StorageError
from roleplay.game import (
    AttemptFact,
    CriterionFact,
    EarnedBadge,
    LedgerEntry,
    TurnFact,
)
from roleplay.scenario import Answer, Mood, Result
from roleplay.scoring import (
    SCORING_VERSION,
    NotMeasured,
    Score,
    TurnVerdict,
    Verdict,
)
from roleplay.storage.database import Database
from roleplay.storage.encoding import (
    answer_of,
    answer_text,
    explanation_of,
    explanation_text,
)
from roleplay.storage.ledger import add_badges, add_entries
from roleplay.storage.records import (
    AttemptLine,
    CriterionKey,
    NewAttempt,
    StoredAttempt,
    StoredEnd,
    StoredTurn,
)
from roleplay.storage.tables import (
    AnswerRow,
    AttemptRow,
    EndRow,
    HintRow,
    TurnRow,
    VerdictRow,
)


class Attempts:
    """The attempts of one database.  Every method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self, start: NewAttempt) -> str:
        """Keep the start of an attempt; return its id."""
        attempt_id = str(uuid7())
        values = {name: getattr(start, name) for name in NewAttempt.__slots__}
        values["avoid"] = "\n".join(start.avoid)
        with self._database.begin() as session:
            session.add(AttemptRow(attempt_id=attempt_id, **values))
        return attempt_id

    def add_turn(self, attempt_id: str, turn: StoredTurn) -> None:
        """Keep a played turn with its answer and verdicts, all or nothing."""
        with self._database.begin() as session:
            session.add(
                TurnRow(
                    attempt_id=attempt_id,
                    number=turn.number,
                    turn_id=turn.turn_id,
                    line=turn.line,
                    mood=str(turn.mood),
                    objection=turn.objection,
                    opening=turn.opening,
                    trust=turn.trust,
                    answered_at=turn.answered_at,
                )
            )
            _add_answer(session, attempt_id, turn, 0)

    def add_correction(self, attempt_id: str, turn: StoredTurn) -> None:
        """Keep the rep's correction of an answer beside what was heard.

        Raises StorageError where it was corrected before.
        """
        with self._database.begin() as session:
            taken = select(AnswerRow.answer_id).where(
                AnswerRow.attempt_id == attempt_id,
                AnswerRow.number == turn.number,
                AnswerRow.revision == 1,
            )
            if session.scalar(taken) is not None:
                raise StorageError(
                    "This answer was corrected before, and a transcript is corrected "
                    "once. Both texts are kept."
                )
            _add_answer(session, attempt_id, turn, 1)

    def add_hint(self, attempt_id: str, number: int, opened_at: datetime) -> None:
        """Keep that the hint of a turn was opened."""
        with self._database.begin() as session:
            key = {"attempt_id": attempt_id, "number": number}
            if session.get(HintRow, key) is None:
                row = HintRow(attempt_id=attempt_id, number=number, opened_at=opened_at)
                session.add(row)

    def end(
        self,
        attempt_id: str,
        end: StoredEnd,
        entries: Sequence[LedgerEntry] = (),
        badges: Sequence[EarnedBadge] = (),
    ) -> None:
        """Keep the end of an attempt with the points and badges it earned."""
        score = end.score
        with self._database.begin() as session:
            start = _row(session, attempt_id)
            session.add(
                EndRow(
                    attempt_id=attempt_id,
                    ending_id=end.ending_id,
                    ending_title=end.ending_title,
                    result=str(end.result) if end.result else None,
                    score=None if isinstance(score.value, NotMeasured) else score.value,
                    earned=score.earned,
                    weight=score.weight,
                    reason=end.reason,
                    ended_at=end.ended_at,
                )
            )
            add_entries(session, start.person_id, entries)
            add_badges(session, start.person_id, badges)

    def load(self, attempt_id: str) -> StoredAttempt:
        """Return an attempt.  Raises StorageError where there is none."""
        with self._database.begin() as session:
            row = _row(session, attempt_id)
            hints = select(HintRow.number).where(HintRow.attempt_id == attempt_id)
            end = session.get(EndRow, attempt_id)
            return StoredAttempt(
                attempt_id,
                _start(row),
                _turns(session, attempt_id),
                frozenset(session.scalars(hints)),
                _end(end) if end else None,
            )

    def lines(self, person_id: str) -> tuple[AttemptLine, ...]:
        """Return all attempts of the person, newest first; tried-again turns too."""
        with self._database.begin() as session:
            return _as_lines(session, _lines(person_id))

    def unfinished(self, person_id: str) -> tuple[AttemptLine, ...]:
        """Return the person's attempts without an end, newest first."""
        with self._database.begin() as session:
            query = _lines(person_id).where(EndRow.attempt_id.is_(None))
            return _as_lines(session, query.where(AttemptRow.retry_of.is_(None)))

    def history(self, person_id: str, limit: int = 500) -> tuple[AttemptLine, ...]:
        """Return the person's ended attempts, newest first; tried-again turns not."""
        with self._database.begin() as session:
            query = _lines(person_id).where(
                EndRow.reason == "ended", AttemptRow.retry_of.is_(None)
            )
            return _as_lines(session, query.limit(limit))

    def bests(self, person_id: str) -> dict[str, tuple[float | None, int]]:
        """Return the best score and number of ended attempts by scenario."""
        with self._database.begin() as session:
            query = (
                select(
                    AttemptRow.scenario_key,
                    func.max(EndRow.score),
                    func.count(EndRow.attempt_id),
                )
                .join(EndRow, EndRow.attempt_id == AttemptRow.attempt_id)
                .where(AttemptRow.person_id == person_id, EndRow.reason == "ended")
                .where(AttemptRow.retry_of.is_(None))
                .group_by(AttemptRow.scenario_key)
            )
            return {key: (best, count) for key, best, count in session.execute(query)}

    def recent_lines(self, person_id: str, scenario_key: str) -> tuple[str, ...]:
        """Return the lines of the person's last attempt of a scenario."""
        with self._database.begin() as session:
            last = (
                select(AttemptRow.attempt_id)
                .where(
                    AttemptRow.person_id == person_id,
                    AttemptRow.scenario_key == scenario_key,
                    AttemptRow.retry_of.is_(None),
                )
                .order_by(AttemptRow.started_at.desc())
                .limit(1)
                .scalar_subquery()
            )
            query = select(TurnRow.line).where(TurnRow.attempt_id == last)
            return tuple(session.scalars(query.order_by(TurnRow.number)))

    def facts(self, person_id: str) -> tuple[AttemptFact, ...]:
        """Return what happened, for the rules of the game, oldest first."""
        with self._database.begin() as session:
            query = (
                select(AttemptRow, EndRow)
                .join(EndRow, EndRow.attempt_id == AttemptRow.attempt_id)
                .where(AttemptRow.person_id == person_id, EndRow.reason == "ended")
                .order_by(EndRow.ended_at, AttemptRow.attempt_id)
            )
            return tuple(_fact(session, a, e) for a, e in session.execute(query))


def _row(session: Session, attempt_id: str) -> AttemptRow:
    row = session.get(AttemptRow, attempt_id)
    if row is None:
        raise StorageError(f"There is no attempt {attempt_id} in this data folder.")
    return row


def _add_answer(
    session: Session, attempt_id: str, turn: StoredTurn, revision: int
) -> None:
    score = turn.verdict.score
    unmeasured = score.value if isinstance(score.value, NotMeasured) else None
    answer_id = str(uuid7())
    session.add(
        AnswerRow(
            answer_id=answer_id,
            attempt_id=attempt_id,
            number=turn.number,
            revision=revision,
            text=turn.answer.text,
            details=answer_text(turn.answer),
            score=None if isinstance(score.value, NotMeasured) else score.value,
            not_measured=unmeasured.reason if unmeasured else None,
            earned=score.earned,
            weight=score.weight,
            recording=turn.recording,
        )
    )
    session.flush()
    pairs = zip(turn.verdict.explanations, turn.keys, strict=True)
    for position, (explanation, key) in enumerate(pairs):
        session.add(
            VerdictRow(
                answer_id=answer_id,
                criterion_id=explanation.criterion_id,
                position=position,
                verdict=str(explanation.verdict),
                credit=explanation.credit,
                weight=explanation.weight,
                kind=key.kind,
                behaviour=key.behaviour,
                tags=" ".join(key.tags),
                details=explanation_text(explanation),
                scoring_version=SCORING_VERSION,
            )
        )


def _start(row: AttemptRow) -> NewAttempt:
    values = {name: getattr(row, name) for name in NewAttempt.__slots__}
    values["avoid"] = tuple(row.avoid.split("\n")) if row.avoid else ()
    return NewAttempt(**values)


def _turns(session: Session, attempt_id: str) -> tuple[StoredTurn, ...]:
    answers: dict[int, list[AnswerRow]] = {}
    query = select(AnswerRow).where(AnswerRow.attempt_id == attempt_id)
    for answer in session.scalars(query.order_by(AnswerRow.revision)):
        answers.setdefault(answer.number, []).append(answer)
    verdicts = _verdicts(session, [a[-1].answer_id for a in answers.values()])
    rows = session.scalars(
        select(TurnRow).where(TurnRow.attempt_id == attempt_id).order_by(TurnRow.number)
    )
    return tuple(_turn(row, answers[row.number], verdicts) for row in rows)


def _verdicts(
    session: Session, answer_ids: Iterable[str]
) -> dict[str, list[VerdictRow]]:
    found: dict[str, list[VerdictRow]] = {answer_id: [] for answer_id in answer_ids}
    query = select(VerdictRow).where(VerdictRow.answer_id.in_(found))
    for row in session.scalars(query.order_by(VerdictRow.position)):
        found[row.answer_id].append(row)
    return found


def _turn(
    row: TurnRow, answers: list[AnswerRow], verdicts: dict[str, list[VerdictRow]]
) -> StoredTurn:
    latest = answers[-1]
    rows = verdicts[latest.answer_id]
    explanations = tuple(explanation_of(v.details) for v in rows)
    keys = tuple(CriterionKey(v.kind, v.behaviour, tuple(v.tags.split())) for v in rows)
    original: Answer | None = None
    if len(answers) > 1:
        original = answer_of(answers[0].details)
    return StoredTurn(
        number=row.number,
        turn_id=row.turn_id,
        line=row.line,
        mood=Mood(row.mood),
        objection=row.objection,
        opening=row.opening,
        trust=row.trust,
        answer=answer_of(latest.details),
        verdict=TurnVerdict(row.turn_id, _score(latest), explanations),
        keys=keys,
        answered_at=row.answered_at,
        recording=answers[0].recording,
        original=original,
    )


def _score(row: AnswerRow | EndRow) -> Score:
    if row.score is not None:
        return Score(row.score, row.earned, row.weight)
    reason = row.not_measured if isinstance(row, AnswerRow) else None
    return Score(NotMeasured(reason or "nothing was measured"), row.earned, row.weight)


def _end(row: EndRow) -> StoredEnd:
    return StoredEnd(
        ending_id=row.ending_id,
        ending_title=row.ending_title,
        result=Result(row.result) if row.result else None,
        score=_score(row),
        reason=row.reason,
        ended_at=row.ended_at,
    )


def _lines(person_id: str) -> Select[AttemptRow, EndRow]:
    return (
        select(AttemptRow, EndRow)
        .outerjoin(EndRow, EndRow.attempt_id == AttemptRow.attempt_id)
        .where(AttemptRow.person_id == person_id)
        .order_by(AttemptRow.started_at.desc(), AttemptRow.attempt_id.desc())
    )


def _as_lines(
    session: Session, query: Select[AttemptRow, EndRow]
) -> tuple[AttemptLine, ...]:
    # The join is an outer one: there may be no end.
    rows: list[tuple[AttemptRow, EndRow | None]]
    rows = [(row[0], row[1]) for row in session.execute(query)]
    ids = [attempt.attempt_id for attempt, _ in rows]
    typed = set(
        session.scalars(
            select(AnswerRow.attempt_id)
            .where(AnswerRow.attempt_id.in_(ids), AnswerRow.revision == 0)
            .where(AnswerRow.details.contains('"spoken": false'))
        )
    )
    return tuple(
        AttemptLine(
            attempt_id=attempt.attempt_id,
            scenario_key=attempt.scenario_key,
            title=attempt.title,
            score=end.score if end else None,
            started_at=attempt.started_at,
            ended_at=end.ended_at if end else None,
            ending_title=end.ending_title if end else "",
            typed=attempt.attempt_id in typed,
        )
        for attempt, end in rows
    )


def _fact(session: Session, attempt: AttemptRow, end: EndRow) -> AttemptFact:
    turns = _turns(session, attempt.attempt_id)
    hints = select(HintRow.number).where(HintRow.attempt_id == attempt.attempt_id)
    local = end.ended_at + timedelta(minutes=attempt.utc_offset_min)
    return AttemptFact(
        attempt_id=attempt.attempt_id,
        scenario_key=attempt.scenario_key,
        title=attempt.title,
        skill=attempt.skill,
        difficulty=attempt.difficulty,
        pass_mark=attempt.pass_mark,
        score=end.score,
        typed=any(not (turn.original or turn.answer).spoken for turn in turns),
        hinted=session.scalar(hints) is not None,
        finished_at=end.ended_at,
        day_on=local.date(),
        turns=tuple(_turn_fact(turn) for turn in turns),
        ending=Result(end.result) if end.result else None,
        buyer=attempt.buyer,
        retry_of=attempt.retry_of,
        retry_before=attempt.retry_before,
    )


def _turn_fact(turn: StoredTurn) -> TurnFact:
    value = turn.verdict.score.value
    pairs = zip(turn.verdict.explanations, turn.keys, strict=True)
    return TurnFact(
        turn_id=turn.turn_id,
        opening=turn.opening,
        score=None if isinstance(value, NotMeasured) else value,
        mood=turn.mood,
        criteria=tuple(
            CriterionFact(
                e.criterion_id, Verdict(e.verdict), key.kind, key.behaviour, key.tags
            )
            for e, key in pairs
        ),
        objection=turn.objection,
    )
