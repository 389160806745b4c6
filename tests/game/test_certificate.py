from datetime import date, timedelta

import pytest

from roleplay.game import (
    VALID_DAYS,
    Certificate,
    agrees_enough,
    certificate_on,
    may_retry,
    same_as_reference,
    still_to_pass,
)
from roleplay.scoring import Verdict

DAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    ("same", "count", "enough"),
    [(0, 0, False), (12, 15, True), (11, 15, False), (40, 50, True), (39, 50, False)],
)
def test_four_fifths_of_the_verdicts_must_agree(
    same: int, count: int, enough: bool
) -> None:
    assert agrees_enough(same, count) is enough


def test_a_certificate_holds_for_a_hundred_and_eighty_days() -> None:
    one = Certificate(DAY, 30, 32)
    last = DAY + timedelta(days=VALID_DAYS - 1)
    assert one.holds(DAY)
    assert one.holds(last)
    assert not one.holds(last + timedelta(days=1))
    assert not one.holds(DAY - timedelta(days=1))


def test_the_newest_certificate_that_holds_counts() -> None:
    first, second = Certificate(DAY, 30, 32), Certificate(DAY + timedelta(60), 29, 32)
    assert certificate_on([second, first], DAY + timedelta(59)) == first
    assert certificate_on([first, second], DAY + timedelta(60)) == second
    assert certificate_on([first, second], DAY + timedelta(240)) is None
    assert certificate_on([], DAY) is None


def test_a_pass_counts_for_as_long_as_a_certificate() -> None:
    old = DAY - timedelta(days=VALID_DAYS)
    passed = {"a": DAY, "b": old, "c": old + timedelta(days=1)}
    assert still_to_pass(["d", "b", "c", "a"], passed, DAY) == ("d", "b")


def test_a_criterion_left_unrated_is_not_the_same() -> None:
    reference = {"1 thank": Verdict.MET, "1 open": Verdict.MISSED}
    assert same_as_reference({}, reference) == 0
    assert same_as_reference({"1 thank": Verdict.MET}, reference) == 1
    assert same_as_reference(reference, reference) == 2


def test_the_references_may_be_rated_once_a_day() -> None:
    assert may_retry(None, DAY)
    assert not may_retry(DAY, DAY)
    assert may_retry(DAY, DAY + timedelta(days=1))
