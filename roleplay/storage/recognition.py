"""Notices, and the stories that come of them: added, never changed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import Session
from uuid_utils import uuid7

from roleplay.errors import StorageError
from roleplay.game import Notice, NoticeAbout, Reached
from roleplay.storage.database import Database
from roleplay.storage.facts import local_day
from roleplay.storage.lines import ENDED, NEWEST_SCORE, WHOLE, lines, newest_score
from roleplay.storage.people import lock
from roleplay.storage.records import AttemptLine
from roleplay.storage.tables import (
    AttemptRow,
    EndRow,
    NoticeRow,
    NoticeSeenRow,
    ShareEndRow,
    ShareRow,
    StoryEndRow,
    StoryRow,
)
from roleplay.words import tr


@dataclass(frozen=True, slots=True)
class StoredNotice:
    """A notice, and whether its person has read it."""

    notice: Notice
    seen: bool


@dataclass(frozen=True, slots=True)
class StoredStory:
    """A moment queued for the next meeting.  by_id: who asked for it.

    outcome: "" while it waits, then "told" or "taken out".
    """

    story_id: str
    notice: Notice
    by_id: str
    queued_at: datetime
    outcome: str = ""


class Recognition:
    """The notices and stories of one database.  Every method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # Notices ----------------------------------------------------------------------

    @staticmethod
    def new_id() -> str:
        """Return an id that no notice has."""
        return str(uuid7())

    def add(self, notice: Notice) -> None:
        """Keep a notice."""
        values = {name: getattr(notice, name) for name in Notice.__slots__}
        with self._database.begin() as session:
            session.add(NoticeRow(**values))

    def given_by(self, giver_id: str) -> tuple[Notice, ...]:
        """Return what a person gave, oldest first."""
        with self._database.begin() as session:
            found = _notices(session, NoticeRow.giver_id == giver_id)
        return tuple(stored.notice for stored in found)

    def given_to(self, person_id: str) -> tuple[StoredNotice, ...]:
        """Return what was noticed about a person, oldest first."""
        with self._database.begin() as session:
            return _notices(session, NoticeRow.person_id == person_id)

    def all(self) -> tuple[Notice, ...]:
        """Return every notice, oldest first, for the rules that look at when."""
        with self._database.begin() as session:
            return tuple(stored.notice for stored in _notices(session))

    def see(self, notice_ids: Sequence[str], seen_at: datetime) -> None:
        """Keep that notices were read; a second time changes nothing."""
        with self._database.begin() as session:
            for notice_id in notice_ids:
                if session.get(NoticeSeenRow, notice_id) is None:
                    session.add(NoticeSeenRow(notice_id=notice_id, seen_at=seen_at))

    # Stories ----------------------------------------------------------------------

    def stories(self) -> tuple[StoredStory, ...]:
        """Return every story, told ones and those taken out too, oldest first."""
        query = (
            select(StoryRow, NoticeRow, StoryEndRow.outcome)
            .join(NoticeRow, NoticeRow.notice_id == StoryRow.notice_id)
            .outerjoin(StoryEndRow, StoryEndRow.story_id == StoryRow.story_id)
            .order_by(StoryRow.story_id)
        )
        with self._database.begin() as session:
            return tuple(
                StoredStory(
                    row.story_id, _notice(about), row.by_id, row.queued_at, end or ""
                )
                for row, about, end in session.execute(query)
            )

    def queue(self, notice: Notice, by_id: str, queued_at: datetime) -> None:
        """Queue a moment for the next meeting.

        Raises StorageError where it was queued before: told once is enough, and who
        took it out is not asked again.
        """
        with self._database.begin() as session:
            lock(session, notice.person_id)
            same = select(StoryRow).where(StoryRow.notice_id == notice.notice_id)
            if session.scalars(same).first() is not None:
                raise StorageError(
                    tr(
                        "This moment was queued for a meeting before. Nothing was "
                        "changed."
                    )
                )
            row = StoryRow(
                story_id=str(uuid7()),
                notice_id=notice.notice_id,
                teller_id=notice.person_id,
                by_id=by_id,
                queued_at=queued_at,
            )
            session.add(row)

    def end_story(
        self, story_id: str, outcome: str, by_id: str, meeting: str, ended_at: datetime
    ) -> None:
        """Keep what came of a story.  Raises StorageError where that is known."""
        with self._database.begin() as session:
            if session.get(StoryRow, story_id) is None:
                raise StorageError(tr("There is no such story. Nothing was changed."))
            if session.get(StoryEndRow, story_id) is not None:
                raise StorageError(
                    tr("This story was told or taken out before. Nothing was changed.")
                )
            row = StoryEndRow(
                story_id=story_id,
                outcome=outcome,
                by_id=by_id,
                meeting=meeting,
                ended_at=ended_at,
            )
            session.add(row)

    # What is noticed --------------------------------------------------------------

    def passed(self, person_id: str, viewer_id: str = "") -> tuple[Reached, ...]:
        """Return the skills of a person's passed attempts, one each time, oldest first.

        viewer_id: only of attempts that are shared with them now; "" for all.
        """
        query = (
            select(AttemptRow, EndRow)
            .join(EndRow, EndRow.attempt_id == AttemptRow.attempt_id)
            .where(AttemptRow.person_id == person_id, ENDED, WHOLE)
            .where(AttemptRow.pass_mark <= NEWEST_SCORE)
            .order_by(EndRow.ended_at)
        )
        if viewer_id:
            query = query.where(AttemptRow.attempt_id.in_(_shared_with(viewer_id)))
        with self._database.begin() as session:
            return tuple(
                Reached(person_id, row.skill, local_day(row, end), "passed")
                for row, end in session.execute(newest_score(query))
            )

    def shown(self, person_id: str, viewer_id: str) -> tuple[AttemptLine, ...]:
        """Return a person's attempts that are shared with somebody, newest first."""
        shared = AttemptRow.attempt_id.in_(_shared_with(viewer_id))
        with self._database.begin() as session:
            return lines(session, person_id, shared, limit=20)

    def titles(self, attempt_ids: Sequence[str]) -> dict[str, str]:
        """Return the titles of attempts by their id."""
        query = select(AttemptRow.attempt_id, AttemptRow.title)
        with self._database.begin() as session:
            found = session.execute(query.where(AttemptRow.attempt_id.in_(attempt_ids)))
            return {row.attempt_id: row.title for row in found}


def _shared_with(viewer_id: str) -> Select[str]:
    return (
        select(ShareRow.attempt_id)
        .outerjoin(ShareEndRow, ShareEndRow.share_id == ShareRow.share_id)
        .where(ShareRow.person_id == viewer_id, ShareEndRow.share_id.is_(None))
    )


def _notices(
    session: Session, *conditions: ColumnElement[bool]
) -> tuple[StoredNotice, ...]:
    query = (
        select(NoticeRow, NoticeSeenRow.seen_at)
        .outerjoin(NoticeSeenRow, NoticeSeenRow.notice_id == NoticeRow.notice_id)
        .where(*conditions)
        .order_by(NoticeRow.given_at, NoticeRow.notice_id)
    )
    return tuple(
        StoredNotice(_notice(row), seen_at is not None)
        for row, seen_at in session.execute(query)
    )


def _notice(row: NoticeRow) -> Notice:
    return Notice(
        row.notice_id,
        row.giver_id,
        row.person_id,
        row.skill,
        row.moment,
        cast(NoticeAbout, row.about),
        row.about_id,
        row.given_on,
        row.given_at,
    )
