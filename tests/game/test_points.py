from datetime import date, timedelta

import pytest
from attempts import START, fact
from hypothesis import given
from hypothesis import strategies as st

from roleplay.game import AttemptFact, ledger_entries, level_of, new_entries, total


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
        at=st.integers(0, 90).map(lambda n: START + timedelta(hours=n)),
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


@given(FACTS)
def test_a_day_is_bounded_whatever_the_clock_says(facts: list[AttemptFact]) -> None:
    paid: dict[str, int] = {}
    for entry in ledger_entries(facts):
        if entry.cause == "practice":
            paid[entry.pot] = paid.get(entry.pot, 0) + entry.points
    assert all(sum_ <= 60 for sum_ in paid.values())
    assert all(date.fromisoformat(day) for day in paid)


def test_the_same_facts_give_the_same_entries() -> None:
    facts = [fact(1), fact(2, score=95)]
    assert ledger_entries(facts) == ledger_entries(facts)
    assert new_entries(ledger_entries(facts), facts) == ()


@pytest.mark.parametrize(("points_", "level"), [(0, 0), (99, 0), (100, 1), (299, 1),
                                                (300, 2), (10**6, 7)])  # fmt: skip
def test_levels(points_: int, level: int) -> None:
    assert level_of(points_) == level
