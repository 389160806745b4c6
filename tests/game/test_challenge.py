from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roleplay.game import Challenge, Gift, challenge_progress, reached_together

START = datetime(2026, 3, 2, 9, tzinfo=UTC)  # a Monday
GOAL = Challenge("c", "Ten", "practices", "discovery", 10, "a", START, date(2026, 3, 6))


def gift(who: str, hours: int, amount: int = 1) -> Gift:
    at = START + timedelta(hours=hours)
    return Gift(who, f"{who}{hours}", at, at.date(), amount)


@pytest.mark.parametrize(
    ("hours", "counts"), [(-1, 0), (0, 1), (110, 1), (111, 0)]
)  # Friday ends 111 hours after Monday 9:00
def test_a_gift_counts_from_the_start_to_the_end_of_the_last_day(
    hours: int, counts: int
) -> None:
    assert challenge_progress(GOAL, [gift("a", hours)], "ab").have == counts


def test_it_is_reached_by_the_gift_that_was_needed() -> None:
    gifts = [gift("a", 1, 6), gift("b", 2, 4), gift("a", 3, 5)]
    found = challenge_progress(GOAL, gifts, "ab")
    assert (found.have, found.gave) == (15, {"a": 11, "b": 4})
    assert found.reached_at == START + timedelta(hours=2)
    assert reached_together(found)


def test_one_alone_does_not_reach_it_together() -> None:
    found = challenge_progress(GOAL, [gift("a", 1, 12)], "ab")
    assert found.reached_at is not None
    assert not reached_together(found)


def test_who_does_not_count_gives_nothing() -> None:
    gifts = [gift("a", 1, 6), gift("b", 2, 4)]
    assert challenge_progress(GOAL, gifts, "a").gave == {"a": 6}


GIFTS = st.lists(
    st.builds(gift, st.sampled_from("abc"), st.integers(-10, 130), st.integers(0, 9)),
    max_size=12, unique_by=lambda g: g.attempt_id,
)  # fmt: skip


@given(GIFTS, st.randoms())
def test_order_and_repeats_change_nothing(gifts: list[Gift], chance: object) -> None:
    mixed = gifts + gifts
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    found = challenge_progress(GOAL, mixed, "ab")
    assert found == challenge_progress(GOAL, gifts, "ab")
    assert found.have == sum(found.gave.values())
    assert (found.reached_at is None) == (found.have < GOAL.need)


@given(GIFTS, st.integers(0, 12))
def test_more_gifts_never_take_any_away(gifts: list[Gift], cut: int) -> None:
    less = challenge_progress(GOAL, gifts[:cut], "ab")
    more = challenge_progress(GOAL, gifts, "ab")
    assert all(more.gave.get(who, 0) >= amount for who, amount in less.gave.items())
