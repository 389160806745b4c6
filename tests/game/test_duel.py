from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roleplay.game import Duel, DuelState, DuelTry, outcome

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
OFFER = Duel("d", "a", "b", "small", "Small", "v1", 7, NOW)
ACCEPTED = replace(OFFER, accepted=True, answered_at=NOW)


def tried(who: str, hours: float, points: int, attempt: str = "") -> DuelTry:
    return DuelTry(
        who, attempt or f"{who}{hours}", NOW + timedelta(hours=hours), points
    )


def state(duel: Duel, *tries: DuelTry, hours: float = 1) -> DuelState:
    return outcome(duel, tries, NOW + timedelta(hours=hours)).state


def test_an_offer_waits_two_days_for_an_answer() -> None:
    assert state(OFFER, hours=48) is DuelState.OFFERED
    assert state(OFFER, hours=48.1) is DuelState.EXPIRED
    declined = replace(OFFER, accepted=False, answered_at=NOW)
    assert state(declined) is DuelState.DECLINED


@pytest.mark.parametrize(
    ("tries", "hours", "expected", "winner"),
    [
        ((), 48, "accepted", None),
        ((), 48.1, "expired", None),
        ((tried("a", 1, 30),), 2, "accepted", None),
        ((tried("a", 1, 30),), 49, "expired", None),
        ((tried("a", 1, 30), tried("b", 2, 20)), 3, "decided", "a"),
        ((tried("a", 1, 30), tried("b", 2, 30)), 3, "tie", None),
        ((tried("a", 1, 30), tried("b", 48, 31)), 99, "decided", "b"),
        ((tried("a", 1, 30), tried("b", 48.1, 31)), 99, "expired", None),
        # the first finished try of each counts, better ones after it do not
        ((tried("a", 1, 10), tried("a", 2, 99), tried("b", 3, 20)), 4, "decided", "b"),
        ((tried("x", 1, 10), tried("b", 3, 20)), 4, "accepted", None),
    ],
)
def test_the_first_try_of_each_in_time_decides(
    tries: tuple[DuelTry, ...], hours: float, expected: str, winner: str | None
) -> None:
    found = outcome(ACCEPTED, tries, NOW + timedelta(hours=hours))
    assert (found.state, found.winner_id) == (expected, winner)


def test_a_clock_set_back_undecides_nothing() -> None:
    tries = (tried("a", 1, 30), tried("b", 2, 20))
    assert state(ACCEPTED, *tries, hours=-500) is DuelState.DECIDED


TRIES = st.lists(
    st.builds(tried, st.sampled_from("ab"), st.integers(0, 60), st.integers(0, 5)),
    max_size=6, unique_by=lambda t: t.attempt_id,
)  # fmt: skip


@given(TRIES, st.randoms(), st.integers(0, 80))
def test_order_and_repeats_decide_nothing(
    tries: list[DuelTry], chance: object, hours: int
) -> None:
    mixed = tries + tries
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    now = NOW + timedelta(hours=hours)
    assert outcome(ACCEPTED, mixed, now) == outcome(ACCEPTED, tries, now)


@given(TRIES, st.integers(0, 80))
def test_both_sides_see_the_same_winner(tries: list[DuelTry], hours: int) -> None:
    now = NOW + timedelta(hours=hours)
    turned = replace(ACCEPTED, challenger_id="b", rival_id="a")
    one, other = outcome(ACCEPTED, tries, now), outcome(turned, tries, now)
    assert (one.state, one.winner_id) == (other.state, other.winner_id)
