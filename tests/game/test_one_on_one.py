from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from roleplay.game import (
    WITHDRAWN,
    Commitment,
    OneOnOne,
    has_room,
    not_withdrawn,
    seconds_left,
)

NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)
FIRST = Commitment("a", "m", "maya", "price", "Ask", date(2026, 3, 9), "", NOW)
SECOND = replace(FIRST, commitment_id="b", made_at=NOW + timedelta(minutes=1))
GONE = replace(FIRST, commitment_id="c", outcome=WITHDRAWN)


@pytest.mark.parametrize(
    ("made", "room"),
    [((), True), ((FIRST,), True), ((FIRST, SECOND), False), ((FIRST, GONE), True)],
)
def test_a_meeting_has_room_for_two(made: tuple[Commitment, ...], room: bool) -> None:
    assert has_room(made) is room


def test_what_was_taken_back_does_not_count_and_the_oldest_comes_first() -> None:
    assert not_withdrawn((SECOND, GONE, FIRST)) == (FIRST, SECOND)


@pytest.mark.parametrize(("minutes", "left"), [(0, 1500), (25, 0), (30, -300)])
def test_time_left_runs_below_zero(minutes: int, left: int) -> None:
    meeting = OneOnOne("m", "rowan", "maya", 25, NOW)
    assert seconds_left(meeting, NOW + timedelta(minutes=minutes)) == left
