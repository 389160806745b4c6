"""Look at how practice goes: skills, delivery, objections, badges, history."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from roleplay.scenario import skill_name
from roleplay.storage import AttemptLine
from roleplay.usecases.history_file import history_csv, write_whole
from roleplay.usecases.progress_values import (
    HistoryPage,
    Month,
    PastAttempt,
    Review,
    SkillCard,
)
from roleplay.usecases.reviewing import (
    WEEK,
    objections,
    skill_lines,
    trends,
    week_of,
    weeks_between,
)
from roleplay.usecases.rewards import Rewards, Stores
from roleplay.usecases.rows import BadgeState

PAGE = 50
"""Attempts of a page of the history.  Source: own choice."""


class ReviewProgress:
    """The progress of one person; see page_services.Reviewing.

    now: the local time, aware.  cards: the schedule's cards.  buyers: as of Rewards.
    week_starts_on: 0 for Monday to 6.
    """

    def __init__(
        self,
        person_id: str,
        stores: Stores,
        now: Callable[[], datetime],
        *,
        cards: Callable[[], Sequence[SkillCard]] = tuple,
        buyers: Callable[[], frozenset[str]] = frozenset,
        week_starts_on: int = 0,
    ) -> None:
        self._person_id = person_id
        self._stores = stores
        self._now = now
        self._cards = cards
        self._rewards = Rewards(person_id, stores, buyers)
        self._week_starts_on = week_starts_on

    def review(self, weeks: int | None) -> Review:
        """Return how the last so many weeks went, this one included; None: all."""
        today = self._now().date()
        this_week = week_of(today, self._week_starts_on)
        first = None if weeks is None else this_week - WEEK * (weeks - 1)
        since = None if first is None else self._midnight(first)
        facts = self._stores.attempts.facts(self._person_id, since)
        whole = [attempt for attempt in facts if attempt.retry_of is None]
        if first is None:
            days = [attempt.day_on for attempt in whole] or [today]
            first = week_of(days[0], self._week_starts_on)
        known = self._stores.attempts.other_facts(self._person_id)
        return Review(
            weeks=weeks_between(first, max(first, this_week)),
            skills=skill_lines(whole, self._cards(), self._week_starts_on),
            delivery=trends(facts, self._week_starts_on),
            objections=objections(facts),
            holidays=tuple((h.from_on, h.to_on) for h in known.holidays),
            attempts=len(whole),
            ever=self._stores.attempts.count_ended(self._person_id),
            today=today,
        )

    def badges(self) -> tuple[BadgeState, ...]:
        """Return every badge on offer: earned, or how far one is."""
        return self._rewards.badges()

    def month(self, year: int, month: int) -> Month:
        """Return the days of a month that were practised, or on which skills are due.

        Raises ValueError for a month that no calendar has.
        """
        first = date(year, month, 1)
        after = (first + timedelta(days=31)).replace(day=1)
        since = self._midnight(first) - timedelta(days=1)
        until = self._midnight(after) + timedelta(days=1)
        practised: dict[date, int] = {}
        for at, offset_min in self._stores.attempts.days(self._person_id, since, until):
            day = (at + timedelta(minutes=offset_min)).date()
            if first <= day < after:
                practised[day] = practised.get(day, 0) + 1
        due: dict[date, tuple[str, ...]] = {}
        for card in self._cards():
            if card.due_on is not None and first <= card.due_on < after:
                due[card.due_on] = (*due.get(card.due_on, ()), skill_name(card.skill))
        known = self._stores.attempts.other_facts(self._person_id)
        calls = frozenset(call.day_on for call in known.calls)
        return Month(first, practised, due, calls, self._week_starts_on)

    def history(self, search: str = "", skip: int = 0) -> HistoryPage:
        """Return a page of attempts that are over, of those that show all words."""
        found = self._stores.attempts.search(
            self._person_id, search, skip=skip, limit=PAGE + 1
        )
        return HistoryPage(tuple(map(_past, found[:PAGE])), len(found) > PAGE)

    def history_csv(self) -> str:
        """Return all attempts as a CSV text, oldest first."""
        lines = self._stores.attempts.lines(self._person_id)
        points = self._stores.ledger.by_attempt(self._person_id)
        return history_csv(lines[::-1], points)

    def export(self, path: Path, *, bom: bool = False) -> int:
        """Write history_csv() to a file; return how many attempts it holds.

        bom: begin with the mark by which spreadsheets know UTF-8.  Raises UsageError
        where the file cannot be written; one that was there is kept then.
        """
        text = self.history_csv()
        write_whole(path, text, bom=bom)
        return text.count("\r\n") - 1

    def _midnight(self, day: date) -> datetime:
        return datetime.combine(day, time(), self._now().tzinfo).astimezone(UTC)


def _past(line: AttemptLine) -> PastAttempt:
    is_finished = line.reason == "ended"
    return PastAttempt(
        attempt_id=line.attempt_id,
        scenario_key=line.scenario_key,
        title=line.title,
        skill=skill_name(line.skill),
        score=line.score if is_finished else None,
        finished_at=line.ended_at,
        ending_title=line.ending_title,
        typed=line.typed,
        is_finished=is_finished,
        rescored=line.rescored,
    )
