import time
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from attempts import START, fact
from hypothesis import given
from hypothesis import strategies as st

from roleplay.game import (
    AttemptFact,
    RatingFact,
    ledger_entries,
    level_of,
    new_entries,
    total,
    weeks_reached,
)

DAY = START.date()


def points(*facts: AttemptFact) -> dict[str, int]:
    found: dict[str, int] = {}
    for entry in ledger_entries(facts):
        found[entry.cause] = found.get(entry.cause, 0) + entry.points
    return found


def test_mastery_pays_only_the_rise() -> None:
    assert points(fact(1, score=50))["mastery"] == 20
    assert points(fact(1, score=50), fact(2, score=100))["mastery"] == 40
    assert points(fact(1, score=100), fact(2, score=50))["mastery"] == 40


@pytest.mark.parametrize(
    ("marks", "worth"),
    [({}, 40), ({"typed": True}, 20), ({"hinted": True}, 32), ({"score": None}, 0)],
)
def test_mastery_is_less_for_typed_and_hinted(
    marks: dict[str, object], worth: int
) -> None:
    values: dict[str, object] = {"score": 100} | marks
    assert points(fact(1, **values)).get("mastery", 0) == worth  # type: ignore[arg-type]


def test_practice_fades_within_a_day_and_is_bounded() -> None:
    assert points(*(fact(n) for n in range(5)))["practice"] == 15
    assert points(*(fact(n, key=f"k{n}") for n in range(9)))["practice"] == 60


def test_a_new_day_counts_anew() -> None:
    days = [fact(n, at=START + timedelta(days=n)) for n in range(3)]
    assert points(*days)["practice"] == 30


def test_growth_is_the_first_pass_after_falling_short() -> None:
    assert "growth" not in points(fact(1, score=90))
    grown = points(fact(1, score=60), fact(2, score=70), fact(3, score=50))
    assert grown["growth"] == 15


@pytest.mark.parametrize(
    ("marks", "worth"),
    [
        ({"due_on": DAY}, 30),
        ({"due_on": DAY - timedelta(days=9)}, 30),
        ({"due_on": DAY + timedelta(days=1)}, 0),
        ({"due_on": None}, 0),
        ({"due_on": DAY, "score": 69.0}, 0),
        ({"due_on": DAY, "score": 70.0}, 30),
        ({"due_on": DAY, "score": None}, 0),
        ({"due_on": DAY, "retry_of": "t0"}, 0),
    ],
)
def test_a_due_review_passed_pays(marks: dict[str, object], worth: int) -> None:
    assert points(fact(1, **marks)).get("retention", 0) == worth  # type: ignore[arg-type]


def test_one_due_day_pays_once_and_one_day_pays_once() -> None:
    later = START + timedelta(days=1)
    same_due = [fact(1, due_on=DAY), fact(2, due_on=DAY, at=later)]
    same_day = [fact(1, due_on=DAY), fact(2, due_on=DAY - timedelta(days=3))]
    both = [fact(1, due_on=DAY), fact(2, due_on=DAY + timedelta(days=1), at=later)]
    paid = [points(*facts)["retention"] for facts in (same_due, same_day, both)]
    assert paid == [30, 30, 60]


def test_the_own_weekly_goal_pays_once_a_week() -> None:
    week = [fact(n, goal=2, at=START + timedelta(days=1, hours=n)) for n in range(4)]
    assert "goal" not in points(week[0])
    assert points(*week)["goal"] == 25
    entry = next(e for e in ledger_entries(week) if e.cause == "goal")
    assert (entry.attempt_id, entry.pot) == ("t1", "2026-03-02")
    assert "2 practices" in entry.reason
    next_week = [fact(n, goal=1, at=START + timedelta(days=9)) for n in (8, 9)]
    assert points(*week, *next_week)["goal"] == 50


@pytest.mark.parametrize(("count", "worth"), [(1, 5), (5, 25), (6, 25)])
def test_ratings_with_reasons_pay_up_to_a_limit_a_week(count: int, worth: int) -> None:
    ratings = [RatingFact(f"r{n}", START, DAY, True) for n in range(count)]
    bare = RatingFact("bare", START, DAY, False)
    entries = ledger_entries((), [*ratings, *ratings, bare])
    assert total(entries) == worth
    assert new_entries(entries, (), ratings) == ()
    later = RatingFact("next", START, DAY + timedelta(days=1), True)
    assert total(ledger_entries((), [*ratings, later])) == worth + 5


def test_a_retried_turn_earns_nothing_by_itself() -> None:
    assert points(fact(1, retry_of="t0")) == {}


def test_forty_easy_runs_earn_less_than_a_quarter_of_five_varied_ones() -> None:
    easy = [fact(n, difficulty=1, score=100) for n in range(40)]
    varied = [fact(n, f"k{n}", 90, difficulty=3 + n % 3) for n in range(5)]
    assert total(ledger_entries(easy)) < total(ledger_entries(varied)) / 4


FACTS = st.lists(
    st.builds(
        fact,
        st.integers(0, 30),
        st.sampled_from(["a", "b", "c"]),
        st.none() | st.integers(0, 100).map(float),
        difficulty=st.just(2),
        typed=st.booleans(),
        skill=st.sampled_from(["discovery", "price"]),
        at=st.integers(0, 90).map(lambda n: START + timedelta(hours=n)),
        due_on=st.none() | st.integers(-9, 9).map(lambda n: DAY + timedelta(days=n)),
        goal=st.none() | st.integers(1, 7),
    ),
    max_size=12,
    unique_by=lambda f: f.attempt_id,
)


@given(FACTS, st.randoms())
def test_order_and_repeats_change_no_total(
    facts: list[AttemptFact], chance: object
) -> None:
    mixed = facts + facts
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    assert total(ledger_entries(mixed)) == total(ledger_entries(facts))


@given(FACTS, st.integers(0, 12))
def test_any_split_gives_the_same_total_and_takes_nothing(
    facts: list[AttemptFact], cut: int
) -> None:
    given_first = ledger_entries(facts[:cut])
    later = new_entries(given_first, facts)
    assert all(entry.points > 0 for entry in later)
    assert total((*given_first, *later)) == total(ledger_entries(facts))


@given(FACTS, st.lists(st.integers(0, 2), min_size=12, max_size=12))
def test_any_way_of_syncing_gives_the_same_total(
    facts: list[AttemptFact], parts: list[int]
) -> None:
    known: list[AttemptFact] = []
    entries = ledger_entries(known)
    for part in range(3):
        known += [f for f, where in zip(facts, parts, strict=False) if where == part]
        entries += new_entries(entries, known)
    assert total(entries) == total(ledger_entries(facts))


@given(FACTS, FACTS)
def test_more_facts_never_lower_a_pot(
    facts: list[AttemptFact], more: list[AttemptFact]
) -> None:
    others = [replace(f, attempt_id=f"more {f.attempt_id}") for f in more]
    few, many = pots(facts), pots([*facts, *others])
    assert all(many[pot] >= size for pot, size in few.items())


@given(FACTS, st.data())
def test_re_scoring_never_takes_points(
    facts: list[AttemptFact], data: st.DataObject
) -> None:
    scores = st.none() | st.integers(0, 100).map(float)
    entries = ledger_entries(facts)
    again = [replace(f, score=data.draw(scores), rescored=True) for f in facts]
    added = new_entries(entries, again)
    assert all(entry.points > 0 for entry in added)
    assert total((*entries, *added)) >= total(ledger_entries(again))


@given(FACTS)
def test_a_day_and_a_week_are_bounded_whatever_the_clock_says(
    facts: list[AttemptFact],
) -> None:
    paid = pots(facts)
    days: Counter[str] = Counter(f.skill for f in facts)
    for (cause, pot), size in paid.items():
        assert cause != "practice" or size <= 60
        assert cause != "goal" or (date.fromisoformat(pot).weekday(), size) == (0, 25)
        assert cause != "retention" or size <= 30 * days[pot]


def pots(facts: list[AttemptFact]) -> Counter[tuple[str, str]]:
    found: Counter[tuple[str, str]] = Counter()
    for entry in ledger_entries(facts):
        found[entry.cause, entry.pot] += entry.points
    return found


def local(zone: str, *when: int) -> dict[str, object]:
    """Return when an attempt was finished by the clock on the wall there."""
    at = datetime(*when, tzinfo=ZoneInfo(zone))  # type: ignore[arg-type,misc]
    return {"at": at.astimezone(UTC), "day_on": at.date()}


def test_daylight_saving_neither_loses_nor_doubles_a_day() -> None:
    # 25 October 2026 has 25 hours in Berlin, 29 March has 23.
    long_day = [local("Europe/Berlin", 2026, 10, 25, hour) for hour in (0, 2, 23)]
    short_day = [local("Europe/Berlin", 2026, 3, 29, hour) for hour in (0, 4, 23)]
    for day in (long_day, short_day):
        facts = [fact(n, **when) for n, when in enumerate(day)]  # type: ignore[arg-type]
        assert points(*facts)["practice"] == 15
        reached = weeks_reached(replace(f, goal=3) for f in facts)
        assert len(reached) == 1


def test_a_flight_over_the_date_line_neither_loses_nor_doubles_a_day() -> None:
    before = fact(1, **local("Pacific/Auckland", 2026, 3, 5, 9))  # type: ignore[arg-type]
    after = fact(2, **local("Pacific/Honolulu", 2026, 3, 4, 20))  # type: ignore[arg-type]
    assert before.finished_at < after.finished_at
    assert points(before, after)["practice"] == 20


def test_a_clock_set_back_pays_no_day_twice() -> None:
    day = [fact(n) for n in range(3)]
    again = [fact(n, at=START - timedelta(hours=n)) for n in range(3, 6)]
    assert points(*day, *again)["practice"] == points(*day)["practice"] == 15


def test_a_long_history_is_looked_at_once() -> None:
    facts = [fact(n, score=float(n % 100), due_on=DAY, goal=3) for n in range(4000)]
    began = time.perf_counter()
    entries = ledger_entries(facts)
    assert new_entries(entries, facts) == ()
    assert time.perf_counter() - began < 2  # 0.1 s; in squared time over a minute


def test_the_same_facts_give_the_same_entries() -> None:
    facts = [fact(1), fact(2, score=95)]
    assert ledger_entries(facts) == ledger_entries(facts)
    assert new_entries(ledger_entries(facts), facts) == ()


@pytest.mark.parametrize(("points_", "level"), [(0, 0), (99, 0), (100, 1), (299, 1),
                                                (300, 2), (10**6, 7)])  # fmt: skip
def test_levels(points_: int, level: int) -> None:
    assert level_of(points_) == level
