from datetime import UTC, date, datetime, timedelta

import pytest

from roleplay.game import Measurement, newest_measurement, way_gone, week_number

AT = datetime(2026, 3, 1, 9, tzinfo=UTC)
DAY = date(2026, 3, 1)


@pytest.mark.parametrize(
    ("now", "share"),
    [(4, 0), (2.5, 0.5), (1, 1), (0, 1), (6, 0), (None, None)],
)
def test_the_way_goes_from_nothing_to_all(
    now: float | None, share: float | None
) -> None:
    assert way_gone(4, 1, now) == share


def test_an_outcome_that_goes_nowhere_has_no_way() -> None:
    with pytest.raises(ValueError, match="from one value to another"):
        way_gone(3, 3, 3)


def test_the_latest_day_counts_and_of_it_the_last_entry() -> None:
    old = Measurement(4, DAY, AT + timedelta(days=9))
    typed_wrong = Measurement(30, DAY + timedelta(days=1), AT)
    mended = Measurement(3, DAY + timedelta(days=1), AT + timedelta(hours=1))
    assert newest_measurement([mended, old, typed_wrong]) == mended
    assert newest_measurement([]) is None


@pytest.mark.parametrize(
    ("days", "week"), [(-30, 0), (-1, 0), (0, 1), (6, 1), (7, 2), (56, 9)]
)
def test_weeks_are_counted_from_the_first_day(days: int, week: int) -> None:
    assert week_number(DAY, DAY + timedelta(days=days)) == week
