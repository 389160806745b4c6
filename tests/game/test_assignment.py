from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from roleplay.game import (
    ScenarioPass,
    assignment_progress,
    count_states,
    due_after,
    not_passed,
)

SENT = datetime(2026, 3, 2, 9, tzinfo=UTC)
DUE = date(2026, 3, 6)


def passed(key: str, day: int, hour: int = 12) -> ScenarioPass:
    at = datetime(2026, 3, day, hour, tzinfo=UTC)
    return ScenarioPass(key, at, at.date())


@pytest.mark.parametrize(
    ("passes", "today", "state"),
    [
        ((), 2, "open"),
        ((), 6, "open"),  # the due day is in time
        ((), 7, "late"),
        ((("a", 3), ("b", 6)), 6, "done"),
        ((("a", 3), ("b", 6)), 20, "done"),  # once done it stays so
        ((("a", 3), ("b", 7)), 7, "done late"),
        ((("a", 3),), 7, "late"),  # one of two
        ((("a", 1), ("b", 3)), 3, "open"),  # passed before it was sent
        ((("a", 1), ("a", 4), ("b", 3)), 4, "done"),  # and again after
        ((("c", 3),), 3, "open"),  # another scenario
    ],
)
def test_done_is_every_scenario_passed_after_sending(
    passes: tuple[tuple[str, int], ...], today: int, state: str
) -> None:
    facts = [passed(key, day) for key, day in passes]
    for order in (facts, facts[::-1], facts * 2):
        found = assignment_progress(("a", "b"), order, SENT, DUE, date(2026, 3, today))
        assert found.state == state


def test_the_day_done_is_that_of_the_last_first_pass() -> None:
    facts = [passed("a", 3), passed("b", 4), passed("a", 9)]
    found = assignment_progress(("a", "b"), facts, SENT, DUE, date(2026, 3, 9))
    assert (found.done_on, found.passed, found.is_done) == (
        date(2026, 3, 4), ("a", "b"), True
    )  # fmt: skip


def test_a_pass_in_the_minute_of_sending_counts_and_one_before_does_not() -> None:
    exact = ScenarioPass("a", SENT, SENT.date())
    before = ScenarioPass("a", SENT - timedelta(seconds=1), SENT.date())
    for fact, done in ((exact, True), (before, False)):
        found = assignment_progress(("a",), (fact,), SENT, DUE, DUE)
        assert found.is_done is done


def test_late_is_told_by_the_persons_own_day_not_by_the_clock_of_utc() -> None:
    at = datetime(2026, 3, 6, 23, tzinfo=timezone(timedelta(hours=-8)))
    fact = ScenarioPass("a", at.astimezone(UTC), at.date())
    found = assignment_progress(("a",), (fact,), SENT, DUE, date(2026, 3, 7))
    assert found.state == "done"


def test_the_newest_date_that_was_granted_counts() -> None:
    assert due_after(DUE, ()) == DUE
    assert due_after(DUE, (date(2026, 3, 20), date(2026, 3, 10))) == date(2026, 3, 10)


def test_states_are_counted_those_that_wait_first() -> None:
    counted = count_states(["done", "late", "done", "open"])
    assert list(counted.items()) == [
        ("open", 1), ("late", 1), ("done", 2), ("done late", 0)
    ]  # fmt: skip
    assert sum(count_states([]).values()) == 0


def test_what_the_sender_has_not_passed_is_named_in_order() -> None:
    assert not_passed(("c", "a", "b"), {"a"}) == ("c", "b")
    assert not_passed((), ()) == ()
