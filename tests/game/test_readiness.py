from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roleplay.game import SurveyAnswer, changes, readiness_of


def answers(*values: int) -> list[SurveyAnswer]:
    return [SurveyAnswer(n // 5, v, 3, 3) for n, v in enumerate(values)]


@pytest.mark.parametrize(
    ("count", "counted", "needed"),
    [(0, 0, 5), (1, 0, 4), (4, 0, 1), (5, 5, 5), (6, 5, 4), (9, 5, 1), (10, 10, 5)],
)
def test_answers_are_counted_by_whole_fives(
    count: int, counted: int, needed: int
) -> None:
    found = readiness_of(answers(*[3] * count))
    assert (found.answers, found.counted, found.needed) == (count, counted, needed)
    assert bool(found.means) == (counted > 0)


def test_a_sixth_answer_cannot_be_worked_out() -> None:
    five, six = answers(1, 2, 3, 4, 5), answers(1, 2, 3, 4, 5, 1)
    assert readiness_of(five).means == readiness_of(six).means


def test_means_carry_their_counts() -> None:
    willing, able, supported = readiness_of(answers(1, 5, 5, 5, 5)).means
    assert (willing.value, willing.counts) == (4.2, (1, 0, 0, 0, 4))
    assert (able.value, supported.counts) == (3.0, (0, 0, 5, 0, 0))


def test_the_order_of_answers_means_nothing() -> None:
    mixed = [SurveyAnswer(0, n, 6 - n, 3) for n in range(1, 6)]
    assert len({readiness_of(order) for order in permutations(mixed)}) == 1


@pytest.mark.parametrize(
    ("values", "word"),
    [((2, 2, 2, 3, 3), "in the way"), ((2, 3, 3, 3, 3), "mixed"),
     ((3, 4, 4, 4, 4), "there"), ((3, 3, 4, 4, 4), "mixed")],
)  # fmt: skip
def test_a_mean_has_a_word(values: tuple[int, ...], word: str) -> None:
    assert readiness_of(answers(*values)).means[0].word == word


def test_rounds_are_compared_only_where_both_are_shown() -> None:
    few, before = readiness_of(answers(2, 2)), readiness_of(answers(2, 2, 2, 2, 2))
    during = readiness_of(answers(3, 3, 3, 3, 3))
    assert changes(few, during) == {}
    assert changes(before, few) == {}
    assert changes(before, during)["willing"] == 1


def test_the_weakest_side_is_named_where_there_is_one() -> None:
    weakest = readiness_of(answers(1, 1, 1, 1, 1)).weakest
    assert weakest is not None
    assert weakest.side == "willing"
    assert readiness_of(answers(5, 5, 5, 5, 5)).weakest is None
    assert readiness_of(answers(1)).weakest is None


STEP = st.integers(1, 5)
ANSWER = st.builds(SurveyAnswer, st.integers(0, 3), STEP, STEP, STEP)


@given(st.lists(ANSWER, max_size=24))
def test_no_mean_is_ever_of_fewer_than_five(mixed: list[SurveyAnswer]) -> None:
    found = readiness_of(mixed)
    assert found.counted <= found.answers == len(mixed)
    assert bool(found.means) == (found.counted >= 5)
    for mean in found.means:
        assert sum(mean.counts) == found.counted
        assert 1 <= mean.value <= 5
