import pytest
from hypothesis import given
from hypothesis import strategies as st

from roleplay.game import (
    FEWEST_PAIRS,
    NO_VARIATION,
    RATED,
    TOO_FEW_PAIRS,
    Pair,
    agreement_of,
)
from roleplay.scoring import NotMeasured, Verdict

MET, PARTLY, MISSED = RATED
PAIRS = st.lists(st.tuples(st.sampled_from(RATED), st.sampled_from(RATED)))
MANY = st.lists(
    st.tuples(st.sampled_from(RATED), st.sampled_from(RATED)), min_size=FEWEST_PAIRS
)


def test_kappa_is_that_of_a_table_worked_out_by_hand() -> None:
    # 20 yes/yes, 15 no/no, 5 and 10 across: p_o = 0.7, p_e = 0.5, kappa = 0.4.
    pairs = (
        [(MET, MET)] * 20
        + [(MET, MISSED)] * 5
        + [(MISSED, MET)] * 10
        + [(MISSED, MISSED)] * 15
    )
    found = agreement_of(pairs)
    assert (found.count, found.same, found.differ) == (50, 35, 15)
    assert found.share == pytest.approx(0.7)
    assert found.kappa == pytest.approx(0.4)


@pytest.mark.parametrize(("count", "measured"), [(0, False), (9, False), (10, True)])
def test_below_ten_pairs_nothing_is_said_but_the_counts(
    count: int, measured: bool
) -> None:
    found = agreement_of([(MET, MISSED), *[(MET, MET)] * (count - 1)][:count])
    assert found.count == count
    assert (found.share != NotMeasured(TOO_FEW_PAIRS)) is measured
    assert (found.kappa != NotMeasured(TOO_FEW_PAIRS)) is measured


def test_kappa_is_not_measured_where_nobody_ever_differs_in_what_they_give() -> None:
    found = agreement_of([(MET, MET)] * 12)
    assert (found.share, found.kappa) == (1.0, NotMeasured(NO_VARIATION))


def test_kappa_is_nothing_beyond_chance_where_one_always_says_the_same() -> None:
    assert agreement_of([(MET, MET)] * 6 + [(MET, MISSED)] * 6).kappa == 0.0


def test_what_the_app_could_not_measure_is_counted_apart() -> None:
    found = agreement_of([(MET, MET)] * 3 + [(MET, Verdict.NOT_MEASURED)] * 2)
    assert (found.count, found.same, found.unmeasured) == (3, 3, 2)


@given(PAIRS)
def test_agreement_is_the_same_from_both_sides(pairs: list[Pair]) -> None:
    assert agreement_of(pairs) == agreement_of([(b, a) for a, b in pairs])


@given(PAIRS)
def test_the_order_of_pairs_means_nothing(pairs: list[Pair]) -> None:
    assert agreement_of(pairs) == agreement_of(reversed(pairs))


@given(MANY)
def test_kappa_lies_between_minus_one_and_one(pairs: list[Pair]) -> None:
    found = agreement_of(pairs)
    assert not isinstance(found.share, NotMeasured)
    assert 0 <= found.share <= 1
    assert found.kappa == NotMeasured(NO_VARIATION) or (
        not isinstance(found.kappa, NotMeasured) and -1 <= found.kappa <= 1
    )


@given(st.lists(st.sampled_from(RATED), min_size=FEWEST_PAIRS))
def test_kappa_is_one_for_the_same_verdicts_that_vary(verdicts: list[Verdict]) -> None:
    found = agreement_of(zip(verdicts, verdicts, strict=True))
    alike = len(set(verdicts)) == 1
    assert found.kappa == (NotMeasured(NO_VARIATION) if alike else 1.0)
