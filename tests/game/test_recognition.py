from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roleplay.game import (
    MOST_NUDGES,
    NOTICES_A_DAY,
    Notice,
    Reached,
    celebrations,
    nudges,
    refusal,
)

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
TODAY = NOW.date()


def notice(n: int = 0, person: str = "maya", **values: object) -> Notice:
    """Return a notice; each number has its own words, and is a day later."""
    at = NOW + timedelta(days=n)
    made = Notice(
        f"n{n:03}", "rowan", person, "discovery", f"you waited for number {n}", "", "",
        at.date(), at,
    )  # fmt: skip
    return replace(made, **values)  # type: ignore[arg-type]


def days_ago(days: int, person: str = "maya", skill: str = "discovery") -> Reached:
    return Reached(person, skill, TODAY - timedelta(days=days), "passed")


@pytest.mark.parametrize(
    ("new", "before", "why"),
    [
        (notice(), (), ""),
        (notice(person="rowan"), (), "somebody else"),
        (notice(moment=""), (), "at least 4 words"),
        (notice(moment="Really well done!"), (), "at least 4 words"),
        (notice(moment="You waited for it."), (), ""),
        (notice(moment="a b c " + "d" * 494), (), ""),
        (notice(moment="a b c " + "d" * 495), (), "501 letters; 500 fit"),
        (notice(1), (notice(),), ""),
        (notice(), (notice(notice_id="x", moment="you asked who decides"),), "already"),
        (notice(1), (notice(moment="You WAITED, for number 1."),), "very words"),
        (notice(1), (notice(moment="You waited for number 1", giver_id="t"),), ""),
    ],
)
def test_a_notice_is_for_one_person_one_moment_and_new_words(
    new: Notice, before: tuple[Notice, ...], why: str
) -> None:
    said = refusal(new, before)
    assert (why in said) if why else said == ""


def test_nobody_gives_notices_in_bulk() -> None:
    given_ = [
        notice(moment=f"you did this {n} times", person=f"p{n}")
        for n in range(NOTICES_A_DAY)
    ]
    assert refusal(notice(), given_[1:]) == ""
    assert "more than 3" in refusal(notice(), given_)
    assert refusal(notice(1), given_) == ""


@pytest.mark.parametrize(
    ("days", "waits"), [(0, False), (13, False), (14, True), (60, True), (61, False)]
)
def test_a_new_skill_waits_two_weeks_and_is_news_for_sixty_days(
    days: int, waits: bool
) -> None:
    found = nudges([days_ago(days)], [], TODAY)
    assert [n.days for n in found] == ([days] if waits else [])


@pytest.mark.parametrize(
    ("skill", "day", "waits"),
    [("discovery", -20, False), ("discovery", -21, True), ("price", -1, True)],
)
def test_only_a_notice_of_that_skill_since_then_ends_the_wait(
    skill: str, day: int, waits: bool
) -> None:
    came = notice(day, skill=skill)
    assert bool(nudges([days_ago(20)], [came], TODAY)) is waits


def test_a_skill_counts_from_the_first_time_it_was_reached() -> None:
    assert nudges([days_ago(3), days_ago(30)], [], TODAY)[0].days == 30
    assert nudges([days_ago(3), days_ago(90)], [], TODAY) == ()


def test_one_reminder_a_person_and_few_in_all() -> None:
    reached = [days_ago(14 + n, f"p{n}") for n in range(9)]
    reached.append(days_ago(40, "p0", "price"))
    found = nudges(reached, [], TODAY)
    assert len(found) == MOST_NUDGES
    assert next((n.person_id, n.skill) for n in found) == ("p0", "price")


def test_rare_moments_are_the_first_the_first_call_and_the_tenth() -> None:
    many = [notice(n) for n in range(12)]
    many[4] = notice(4, about="call", about_id="c")
    many[6] = notice(6, about="call", about_id="d")
    assert celebrations(many) == {"n000": "first", "n004": "call", "n009": "tenth"}
    assert celebrations([notice(0, about="call")]) == {"n000": "call"}
    assert celebrations([]) == {}


@given(st.permutations([notice(n) for n in range(11)]), st.integers(0, 10))
def test_order_and_repeats_change_no_rare_moment(
    shuffled: list[Notice], again: int
) -> None:
    ordered = sorted(shuffled, key=lambda n: n.notice_id)
    assert celebrations([*shuffled, shuffled[again]]) == celebrations(ordered)


@given(
    st.lists(
        st.tuples(st.sampled_from("abcdef"), st.sampled_from("xyz"),
                  st.integers(0, 90)),
        max_size=20,
    )
)  # fmt: skip
def test_nudges_do_not_depend_on_order(facts: list[tuple[str, str, int]]) -> None:
    reached = [days_ago(days, person, skill) for person, skill, days in facts]
    found = nudges(reached, [], TODAY)
    assert found == nudges(reversed(reached), [], TODAY)
    assert len({n.person_id for n in found}) == len(found) <= MOST_NUDGES
    assert all(date(2025, 1, 1) < n.on <= TODAY for n in found)
