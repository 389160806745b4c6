"""Summaries: in few rows what follows from many, so that a start reads few.

Kept in the transaction that changes what they follow from, by these functions alone.
All of them can be made anew from the facts, and that gives the same rows.
"""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import TypeAlias

from sqlalchemy import delete, func, inspect, select
from sqlalchemy.orm import Session

from roleplay.game import (
    AttemptFact,
    SkillCard,
    comes_after,
    is_graded,
    reviewed,
    skill_cards,
)
from roleplay.storage.facts import score_facts
from roleplay.storage.tables import (
    SUMMARIES,
    AttemptRow,
    BestRow,
    CardRow,
    DayRow,
    EndRow,
    LedgerRow,
    OpenRow,
    PersonRow,
    Table,
    TotalRow,
    TurnRow,
)

Rows: TypeAlias = dict[tuple[str, ...], tuple[object, ...]]
"""The rows of one table: by table and key, all columns."""


def attempt_begun(session: Session, person_id: str, attempt_id: str) -> None:
    """Count an attempt as open."""
    session.add(OpenRow(person_id=person_id, attempt_id=attempt_id))


def attempt_ended(session: Session, attempt: AttemptRow) -> None:
    """Count an attempt whose end was just added as ended."""
    key = {"person_id": attempt.person_id, "attempt_id": attempt.attempt_id}
    still_open = session.get(OpenRow, key)
    if still_open is not None:
        session.delete(still_open)
    this = AttemptRow.attempt_id == attempt.attempt_id
    for fact in score_facts(session, attempt.person_id, this):
        if fact.retry_of is None:
            _count(session, attempt.person_id, fact)
            _review(session, attempt.person_id, fact)


def score_changed(session: Session, attempt: AttemptRow) -> None:
    """Follow a later score of an ended attempt."""
    person_id, key = attempt.person_id, attempt.scenario_key
    same = score_facts(session, person_id, AttemptRow.scenario_key == key)
    for row in _bests(person_id, same):
        session.merge(row)
    _review_anew(session, person_id, attempt.skill)


def points_given(session: Session, person_id: str, points: int) -> None:
    """Add to a person's points."""
    _total(session, person_id).points += points


def cards_of(session: Session, person_id: str) -> tuple[SkillCard, ...]:
    """Return how each skill of a person stands, by name."""
    query = select(CardRow).where(CardRow.person_id == person_id)
    return tuple(_card(row) for row in session.scalars(query.order_by(CardRow.skill)))


def rebuild(session: Session, person_id: str) -> None:
    """Make all summaries of a person anew from the facts."""
    rows = _from_facts(session, person_id)
    for table in SUMMARIES:
        session.execute(delete(table).where(table.person_id == person_id))
    session.expire_all()
    session.add_all(rows)


def rebuild_all(session: Session) -> None:
    """Make the summaries of everybody anew."""
    for person_id in session.scalars(select(PersonRow.person_id)).all():
        rebuild(session, person_id)


def differing(session: Session, person_id: str) -> tuple[str, ...]:
    """Return the summaries that are not what the facts say, by their tables' names."""
    wanted = _values(_from_facts(session, person_id))
    there: Rows = {}
    for table in SUMMARIES:
        query = select(table).where(table.person_id == person_id)
        there |= _values(session.scalars(query))
    wrong = {key[0] for key, _ in wanted.items() ^ there.items()}
    return tuple(sorted(wrong))


def _count(session: Session, person_id: str, fact: AttemptFact) -> None:
    _total(session, person_id).attempts += 1
    day = session.get(DayRow, (person_id, fact.day_on))
    if day is None:
        day = DayRow(person_id=person_id, day_on=fact.day_on, attempts=0)
        session.add(day)
    day.attempts += 1
    best = session.get(BestRow, (person_id, fact.scenario_key))
    if best is None:
        session.add_all(_bests(person_id, [fact]))
        return
    best.attempts += 1
    best.best = _higher(best.best, fact.score)
    best.last_at = max(best.last_at, fact.finished_at)


def _review(session: Session, person_id: str, fact: AttemptFact) -> None:
    if not is_graded(fact):
        return
    row = session.get(CardRow, (person_id, fact.skill))
    card = _card(row) if row else None
    if comes_after(card, fact):
        session.merge(_card_row(session, person_id, reviewed(card, fact)))
    else:  # the clock was set back: it belongs before others
        _review_anew(session, person_id, fact.skill)


def _review_anew(session: Session, person_id: str, skill: str) -> None:
    known = score_facts(session, person_id, AttemptRow.skill == skill)
    card = skill_cards(known).get(skill)
    if card is not None:
        session.merge(_card_row(session, person_id, card))
        return
    row = session.get(CardRow, (person_id, skill))
    if row is not None:  # nothing of it is measured any more
        session.delete(row)


def _total(session: Session, person_id: str) -> TotalRow:
    row = session.get(TotalRow, person_id)
    if row is None:
        row = TotalRow(person_id=person_id, points=0, attempts=0)
        session.add(row)
        session.flush()
    return row


def _from_facts(session: Session, person_id: str) -> list[Table]:
    known = [f for f in score_facts(session, person_id) if f.retry_of is None]
    days: Counter[date] = Counter(fact.day_on for fact in known)
    rows: list[Table] = [
        DayRow(person_id=person_id, day_on=day, attempts=count)
        for day, count in days.items()
    ]
    rows += _bests(person_id, known)
    for card in skill_cards(known).values():
        rows.append(_card_row(session, person_id, card))
    without_end = (
        select(AttemptRow.attempt_id)
        .outerjoin(EndRow, EndRow.attempt_id == AttemptRow.attempt_id)
        .where(AttemptRow.person_id == person_id, EndRow.attempt_id.is_(None))
    )
    for attempt_id in session.scalars(without_end):
        rows.append(OpenRow(person_id=person_id, attempt_id=attempt_id))
    sum_ = select(func.coalesce(func.sum(LedgerRow.points), 0))
    points = session.scalar(sum_.where(LedgerRow.person_id == person_id)) or 0
    if known or points:
        total = TotalRow(person_id=person_id, points=points, attempts=len(known))
        rows.append(total)
    return rows


def _bests(person_id: str, known: Iterable[AttemptFact]) -> list[BestRow]:
    rows: dict[str, BestRow] = {}
    for fact in known:
        if fact.retry_of is not None:
            continue
        row = rows.get(fact.scenario_key)
        if row is None:
            row = BestRow(
                person_id=person_id,
                scenario_key=fact.scenario_key,
                best=None,
                attempts=0,
                last_at=fact.finished_at,
            )
            rows[fact.scenario_key] = row
        row.attempts += 1
        row.best = _higher(row.best, fact.score)
        row.last_at = max(row.last_at, fact.finished_at)
    return list(rows.values())


def _higher(one: float | None, other: float | None) -> float | None:
    return max((score for score in (one, other) if score is not None), default=None)


def _card_row(session: Session, person_id: str, card: SkillCard) -> CardRow:
    values = {name: getattr(card, name) for name in SkillCard.__slots__}
    values["scores"] = " ".join(map(repr, card.scores))
    opening = select(TurnRow.line, TurnRow.mood).where(
        TurnRow.attempt_id == card.attempt_id
    )
    found = session.execute(opening.order_by(TurnRow.number).limit(1)).first()
    line, mood = found or ("", "")
    return CardRow(person_id=person_id, line=line, mood=mood, **values)


def _card(row: CardRow) -> SkillCard:
    values = {name: getattr(row, name) for name in SkillCard.__slots__}
    values["scores"] = tuple(map(float, row.scores.split()))
    return SkillCard(**values)


def _values(rows: Iterable[Table]) -> Rows:
    found: Rows = {}
    for row in rows:
        mapper = inspect(type(row))
        values = tuple(getattr(row, c.key) for c in mapper.column_attrs)
        key = map(str, mapper.primary_key_from_instance(row))
        found[row.__tablename__, *key] = values
    return found
