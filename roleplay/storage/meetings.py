"""Team meetings and what was counted in them: added, never changed."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ScalarSelect, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session
from uuid_utils import uuid7

from roleplay.errors import StorageError
from roleplay.game import Hand
from roleplay.storage.database import Database
from roleplay.storage.meeting_facts import (
    Attendee,
    Counted,
    MeetingFacts,
    MeetingLine,
    MeetingRound,
    MeetingStory,
    MeetingTurn,
    counted_of,
)
from roleplay.storage.tables import (
    AttendeeRow,
    HandRow,
    MeetingEndRow,
    MeetingRow,
    MeetingStoryRow,
    MeetingTurnRow,
    RoundRow,
)
from roleplay.words import tr


class Meetings:
    """The team meetings of one database.  Every method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # Holding one ------------------------------------------------------------------

    def start(self, host_id: str, answer_s: int, started_at: datetime) -> str:
        """Keep that a meeting begins; return its id."""
        meeting_id = str(uuid7())
        with self._database.begin() as session:
            session.add(
                MeetingRow(
                    meeting_id=meeting_id,
                    host_id=host_id,
                    answer_s=answer_s,
                    started_at=started_at,
                )
            )
        return meeting_id

    def add_attendees(
        self,
        meeting_id: str,
        people: Sequence[tuple[str | None, str]],
        came_at: datetime,
    ) -> tuple[Attendee, ...]:
        """Keep who came: profile or None, and name.  Returns them in that order."""
        came = tuple(Attendee(str(uuid7()), who, name) for who, name in people)
        with self._database.begin() as session:
            _require(session, meeting_id)
            session.add_all(
                AttendeeRow(
                    attendee_id=attendee.attendee_id,
                    meeting_id=meeting_id,
                    person_id=attendee.person_id,
                    name=attendee.name,
                    came_at=came_at,
                )
                for attendee in came
            )
        return came

    def begin_round(
        self, meeting_id: str, new: MeetingRound, began_at: datetime
    ) -> str:
        """Keep who takes the floor with what; return the round's id."""
        round_id = str(uuid7())
        with self._database.begin() as session:
            _require(session, meeting_id)
            session.add(
                RoundRow(
                    round_id=round_id,
                    meeting_id=meeting_id,
                    attendee_id=new.attendee_id,
                    scenario_key=new.scenario_key,
                    title=new.title,
                    skill=new.skill,
                    attempt_id=new.attempt_id,
                    began_at=began_at,
                )
            )
        return round_id

    def add_turn(self, round_id: str, turn: MeetingTurn) -> None:
        """Keep that a line was answered."""
        with self._database.begin() as session:
            session.add(
                MeetingTurnRow(
                    round_id=round_id,
                    number=turn.number,
                    line=turn.line,
                    heard=turn.heard,
                    answered_at=turn.answered_at,
                )
            )

    def add_hand(
        self, round_id: str, counted: Counted, hand: Hand, change: int, at: datetime
    ) -> None:
        """Keep a hand counted (1) or taken back (-1).  counted: for what."""
        with self._database.begin() as session:
            session.add(
                HandRow(
                    hand_id=str(uuid7()),
                    round_id=round_id,
                    number=counted.number,
                    criterion_id=counted.criterion_id,
                    label=counted.label,
                    hand=hand,
                    change=change,
                    counted_at=at,
                )
            )

    def tell(self, meeting_id: str, story: MeetingStory) -> None:
        """Keep a story that was told."""
        with self._database.begin() as session:
            _require(session, meeting_id)
            session.add(
                MeetingStoryRow(
                    story_id=story.story_id,
                    meeting_id=meeting_id,
                    attendee_id=story.teller.attendee_id,
                    skill=story.skill,
                    what=story.what,
                    told_at=story.told_at,
                )
            )

    def end(self, meeting_id: str, ended_at: datetime) -> None:
        """Keep that a meeting is over; a second time changes nothing."""
        with self._database.begin() as session:
            _require(session, meeting_id)
            if session.get(MeetingEndRow, meeting_id) is None:
                session.add(MeetingEndRow(meeting_id=meeting_id, ended_at=ended_at))

    # Looking back -----------------------------------------------------------------

    def load(self, meeting_id: str) -> MeetingFacts:
        """Return all that was kept of a meeting.  Raises StorageError."""
        with self._database.begin() as session:
            row = _require(session, meeting_id)
            ended = session.get(MeetingEndRow, meeting_id)
            attendees = _attendees(session, meeting_id)
            known = {a.attendee_id: a for a in attendees}
            return MeetingFacts(
                meeting_id=meeting_id,
                host_id=row.host_id,
                answer_s=row.answer_s,
                started_at=row.started_at,
                ended_at=ended.ended_at if ended else None,
                attendees=attendees,
                rounds=_rounds(session, meeting_id),
                stories=_stories(session, meeting_id, known),
            )

    def of_host(self, host_id: str, limit: int = 20) -> tuple[MeetingLine, ...]:
        """Return the meetings somebody held, newest first."""
        rounds = _count(RoundRow.round_id, RoundRow.meeting_id)
        stories = _count(MeetingStoryRow.story_id, MeetingStoryRow.meeting_id)
        query = (
            select(MeetingRow, MeetingEndRow.ended_at, rounds, stories)
            .outerjoin(MeetingEndRow, MeetingEndRow.meeting_id == MeetingRow.meeting_id)
            .where(MeetingRow.host_id == host_id)
            .order_by(MeetingRow.meeting_id.desc())
            .limit(limit)
        )
        with self._database.begin() as session:
            return tuple(
                MeetingLine(row.meeting_id, row.started_at, ended_at, rounds, stories)
                for row, ended_at, rounds, stories in session.execute(query)
            )

    def been_up(self, host_id: str) -> tuple[tuple[str | None, str], ...]:
        """Return profile or None, and name, for each round of a host's meetings."""
        query = (
            select(AttendeeRow.person_id, AttendeeRow.name)
            .join(RoundRow, RoundRow.attendee_id == AttendeeRow.attendee_id)
            .join(MeetingRow, MeetingRow.meeting_id == RoundRow.meeting_id)
            .where(MeetingRow.host_id == host_id)
            .order_by(RoundRow.round_id)
        )
        with self._database.begin() as session:
            return tuple((who, name) for who, name in session.execute(query))

    def stories_of(self, host_id: str, limit: int = 50) -> tuple[MeetingStory, ...]:
        """Return the stories told in a host's meetings, newest first."""
        query = (
            select(MeetingStoryRow, AttendeeRow)
            .join(AttendeeRow, AttendeeRow.attendee_id == MeetingStoryRow.attendee_id)
            .join(MeetingRow, MeetingRow.meeting_id == MeetingStoryRow.meeting_id)
            .where(MeetingRow.host_id == host_id)
            .order_by(MeetingStoryRow.story_id.desc())
            .limit(limit)
        )
        with self._database.begin() as session:
            return tuple(
                _story(row, _attendee(who)) for row, who in session.execute(query)
            )


def _require(session: Session, meeting_id: str) -> MeetingRow:
    row = session.get(MeetingRow, meeting_id)
    if row is None:
        raise StorageError(tr("There is no such meeting. Nothing was changed."))
    return row


def _count(
    column: InstrumentedAttribute[str], meeting: InstrumentedAttribute[str]
) -> ScalarSelect[int]:
    return (
        select(func.count(column))
        .where(meeting == MeetingRow.meeting_id)
        .correlate(MeetingRow)
        .scalar_subquery()
    )


def _attendees(session: Session, meeting_id: str) -> tuple[Attendee, ...]:
    query = (
        select(AttendeeRow)
        .where(AttendeeRow.meeting_id == meeting_id)
        .order_by(AttendeeRow.attendee_id)
    )
    return tuple(_attendee(row) for row in session.scalars(query))


def _attendee(row: AttendeeRow) -> Attendee:
    return Attendee(row.attendee_id, row.person_id, row.name)


def _rounds(session: Session, meeting_id: str) -> tuple[MeetingRound, ...]:
    query = (
        select(RoundRow)
        .where(RoundRow.meeting_id == meeting_id)
        .order_by(RoundRow.round_id)
    )
    return tuple(_round(session, row) for row in session.scalars(query))


def _round(session: Session, row: RoundRow) -> MeetingRound:
    turns = session.scalars(
        select(MeetingTurnRow)
        .where(MeetingTurnRow.round_id == row.round_id)
        .order_by(MeetingTurnRow.number)
    )
    hands = session.scalars(
        select(HandRow)
        .where(HandRow.round_id == row.round_id)
        .order_by(HandRow.hand_id)
    )
    return MeetingRound(
        row.attendee_id,
        row.scenario_key,
        row.title,
        row.skill,
        row.attempt_id,
        row.began_at,
        tuple(
            MeetingTurn(t.number, t.line, t.heard, t.answered_at)  # type: ignore[arg-type]
            for t in turns
        ),
        counted_of(
            (h.number, h.criterion_id, h.label, h.hand, h.change)  # type: ignore[misc]
            for h in hands
        ),
    )


def _stories(
    session: Session, meeting_id: str, known: dict[str, Attendee]
) -> tuple[MeetingStory, ...]:
    query = (
        select(MeetingStoryRow)
        .where(MeetingStoryRow.meeting_id == meeting_id)
        .order_by(MeetingStoryRow.story_id)
    )
    return tuple(_story(row, known[row.attendee_id]) for row in session.scalars(query))


def _story(row: MeetingStoryRow, teller: Attendee) -> MeetingStory:
    return MeetingStory(row.story_id, teller, row.skill, row.what, row.told_at)
