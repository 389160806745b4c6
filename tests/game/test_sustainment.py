"""Adoption, retention and the weekly curve: limits, order, and nothing below five."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roleplay.game import (
    CHECKPOINTS,
    TOO_FEW,
    Held,
    PracticeFact,
    Share,
    adoption,
    alive_weeks,
    held_on,
    own_skills,
    retention,
    retention_by_skill,
)

START = date(2026, 1, 5)
FIVE = ("a", "b", "c", "d", "e")


def did(
    person: str, day: int, passed: bool | None = True, skill: str = "discovery"
) -> PracticeFact:
    """Return an attempt so many days after the start."""
    on = START + timedelta(days=day)
    at = datetime.combine(on, datetime.min.time(), UTC)
    return PracticeFact(person, f"{person}{skill}{day}{passed}", skill, passed, on, at)


def all_did(day: int, passed: bool | None = True) -> list[PracticeFact]:
    return [did(person, day, passed) for person in FIVE]


def after(days: int) -> date:
    return START + timedelta(days=days)


FACTS = st.lists(
    st.builds(
        did,
        st.sampled_from("abcdefg"),
        st.integers(0, 400),
        st.sampled_from([True, False, None]),
        st.sampled_from(["discovery", "price"]),
    ),
    max_size=40,
)


def test_adoption_looks_at_the_last_fourteen_days() -> None:
    facts = [did("a", 0), did("b", 1), did("c", 14), did("x", 14)]
    assert adoption(FIVE, facts, after(14)) == Share(2, 5, 5)
    assert adoption(FIVE, facts, after(13)) == Share(2, 5, 5)
    assert adoption(FIVE, [], after(14)) == Share(0, 5, 5)


def test_four_people_give_no_number() -> None:
    assert adoption(FIVE[:4], all_did(1), after(2)) is TOO_FEW
    facts = [fact for fact in all_did(0) if fact.person_id != "e"]
    assert retention(facts, after(400))[0].found is TOO_FEW
    assert held_on(facts, after(1)) is TOO_FEW
    assert alive_weeks(FIVE[:4], facts, START, after(8))[0].practising is TOO_FEW


@pytest.mark.parametrize(
    ("later", "today", "expected"),
    [
        ((), 29, None),  # nobody's thirty days are over
        ((), 59, None),  # the time to the next checkpoint still runs
        ((), 60, Held(0, 0, 5, 5)),
        ((29,), 60, Held(0, 0, 5, 5)),  # a day too early shows nothing
        ((30,), 30, Held(5, 0, 0, 5)),
        ((59,), 59, Held(5, 0, 0, 5)),
        ((60,), 60, Held(0, 0, 5, 5)),  # that is the next checkpoint's
    ],
)
def test_thirty_days_are_shown_by_the_first_attempt_after_them(
    later: Sequence[int], today: int, expected: Held | None
) -> None:
    facts = [*all_did(0), *(f for day in later for f in all_did(day))]
    found = retention(facts, after(today))[0].found
    assert found == (expected or TOO_FEW)


def test_what_is_learnt_anew_after_a_miss_is_lost_at_that_point() -> None:
    facts = [*all_did(0), *all_did(31, False), *all_did(32)]
    assert retention(facts, after(40))[0].found == Held(0, 5, 0, 5)
    assert held_on(facts, after(40)) == Share(5, 5, 5)


def test_an_unmeasured_attempt_neither_passes_nor_loses() -> None:
    facts = [*all_did(0), *all_did(31, None)]
    assert retention(facts, after(60))[0].found == Held(0, 0, 5, 5)


def test_only_skills_passed_since_the_start_are_counted() -> None:
    facts = [*all_did(0), *all_did(31)]
    assert retention(facts, after(200), after(1))[0].found == Held(0, 0, 5, 5)
    assert retention(facts, after(200), after(32))[0].found is TOO_FEW


def test_a_skill_is_held_for_thirty_days_after_its_last_pass() -> None:
    facts = all_did(0)
    assert held_on(facts, after(30)) == Share(5, 5, 5)
    assert held_on(facts, after(31)) == Share(0, 5, 5)
    assert own_skills([did("a", 0), did("a", 9, False)], after(9)) == (0, 1)


def test_the_curve_has_whole_weeks_only() -> None:
    weeks = alive_weeks(FIVE, [*all_did(0), did("a", 7)], START, after(20))
    assert [week.number for week in weeks] == [1, 2]
    assert weeks[0].practising == Share(5, 5, 5)
    assert weeks[1].practising == Share(1, 5, 5)
    assert weeks[1].held == Share(5, 5, 5)
    assert alive_weeks(FIVE, all_did(0), START, after(6)) == ()


def test_each_skill_has_points_of_its_own() -> None:
    facts = [*all_did(0), *all_did(30), did("a", 0, skill="price")]
    found = retention_by_skill(facts, after(60))
    assert found["discovery"][0].found == Held(5, 0, 0, 5)
    assert found["price"][0].found is TOO_FEW


@given(FACTS, st.randoms(), st.integers(0, 400))
def test_order_and_repeats_mean_nothing(facts, random, day) -> None:  # type: ignore[no-untyped-def]
    mixed = [*facts, *facts[:5]]
    random.shuffle(mixed)
    today = after(day)
    assert retention(mixed, today) == retention(facts, today)
    assert held_on(mixed, today) == held_on(facts, today)
    assert adoption("abcdefg", mixed, today) == adoption("abcdefg", facts, today)
    weeks = alive_weeks("abcdefg", mixed, START, today)
    assert weeks == alive_weeks("abcdefg", facts, START, today)


@given(FACTS, st.integers(0, 400))
def test_every_number_has_five_people_and_stays_within_bounds(
    facts: list[PracticeFact], day: int
) -> None:
    shares = [point.found for point in retention(facts, after(day))]
    assert len(shares) == len(CHECKPOINTS)
    weeks = alive_weeks("abcdefg", facts, START, after(day))
    found = [s.share for s in shares if isinstance(s, Held)]
    found += [s for w in weeks for s in (w.held, w.practising) if isinstance(s, Share)]
    for share in found:
        assert share.people >= 5
        assert 0 <= share.count <= share.of
        assert 0 <= share.percent <= 100
