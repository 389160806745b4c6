import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from turns import judged

from roleplay.scenario import Example
from roleplay.scoring import Verdict

MET, PARTLY, MISSED = Verdict.MET, Verdict.PARTLY, Verdict.MISSED
PLAN = {"like": ["we spread the cost of the rollout over two years"]}
INSTALL = {"like": ["installation is included in the price"]}


def test_the_reason_says_what_was_covered_and_what_not() -> None:
    found = judged("the cost is spread over many months", PLAN)
    assert found.verdict is PARTLY
    assert "Covers spread, cost" in found.reason
    assert "not rollout" in found.reason
    assert [e.text for e in found.evidence] == ["cost", "spread", "over"]


def test_more_covered_is_never_worth_less() -> None:
    words = ["spread", "cost", "rollout", "over", "two", "years"]
    credits = [judged(" ".join(words[:n]), PLAN).credit or 0.0 for n in range(1, 7)]
    assert credits == sorted(credits)
    assert credits[-1] == 1


def test_the_best_of_several_examples_counts() -> None:
    both = {"like": ["the weather in the north", *PLAN["like"]]}
    text = "we spread the rollout cost over two years"
    assert judged(text, both).credit == judged(text, PLAN).credit == 1


def test_an_answer_that_denies_gets_no_credit() -> None:
    denied = judged("installation is not included in the price", INSTALL)
    assert "included" in denied.near_miss or "included" in denied.reason
    assert judged("installation is included in the price", INSTALL).verdict is MET
    assert denied.verdict is not MET
    no_gap = {"like": ["there is no gap between the terminals"]}
    assert judged("no gap between the terminals", no_gap).verdict is MET
    assert judged("a gap between the terminals", no_gap).verdict is not MET


def test_words_of_the_buyers_line_count_less() -> None:
    # The buyer of the turn says "Hello."
    echo = judged("hello", {"like": ["hello partner"]})
    own = judged("partner", {"like": ["hello partner"]})
    assert own.credit is not None
    assert echo.credit is not None
    assert own.credit > echo.credit > 0


MARKS = (
    Example(text="you would pay a bit each month", meets=("c0",)),
    Example(text="the cost is the cost and we never spread it"),
)


def test_a_marked_answer_gets_its_mark() -> None:
    good = judged("you would pay a bit each month", PLAN, examples=MARKS)
    assert (good.verdict, good.certain) == (MET, True)
    weak = judged(MARKS[1].text, PLAN, examples=MARKS)
    assert weak.verdict is MISSED


def test_an_answer_like_a_marked_one_moves_towards_it_and_names_it() -> None:
    text = "you pay a bit of it each month"
    assert judged(text, PLAN).verdict is MISSED
    found = judged(text, PLAN, examples=MARKS)
    assert found.verdict is not MISSED
    assert f"Close to: “{MARKS[0].text}”, which meets it." in found.reason
    near_weak = judged("the cost is the cost", PLAN, examples=MARKS)
    assert (near_weak.credit or 0) < (judged("the cost is the cost", PLAN).credit or 0)


def test_met_by_a_short_example_is_not_certain() -> None:
    short = judged("partner", {"like": ["partner"]})
    assert (short.verdict, short.certain) == (MET, False)
    full = judged("we spread the cost of the rollout over two years", PLAN)
    assert (full.verdict, full.certain) == (MET, True)


def test_a_closest_example_is_outweighed_by_a_closer_weak_one() -> None:
    rule = {"any": ["no such words"]}
    good = Example(text="we can look at the warehouse figures together", meets=("c0",))
    near = judged("look at the warehouse figures", rule, examples=(good,))
    assert (near.verdict, near.credit) == (PARTLY, 0.5)
    assert near.reason == f"Close to: “{good.text}”."
    weak = Example(text="look at the warehouse figures")
    both = judged("look at the warehouse figures", rule, examples=(good, weak))
    assert both.verdict is MISSED


VOCABULARY = (
    *("we", "not", "cost", "price", "spread", "over", "two", "years", "never", "no"),
    *("rollout", "you", "pay", "a", "bit", "each", "month", "the", "is", "42", "don't"),
)
WORDS = st.lists(st.sampled_from(VOCABULARY), max_size=40)


@given(WORDS)
def test_evidence_lies_in_the_answer_and_judging_is_repeatable(
    words: list[str],
) -> None:
    found = judged(" ".join(words), PLAN, examples=MARKS)
    assert found == judged(" ".join(words), PLAN, examples=MARKS)
    assert 0 <= (found.credit or 0) <= 1
    for item in found.evidence:
        assert 0 <= item.first_word <= item.last_word < len(words)


def test_time_grows_with_the_length_and_no_faster() -> None:
    def seconds(size: int) -> float:
        text = " ".join(f"word{i}" for i in range(size))
        judged(text, PLAN, examples=MARKS)  # stems are kept
        began = time.perf_counter()
        for _ in range(5):
            judged(text, PLAN, examples=MARKS)
        return time.perf_counter() - began

    assert seconds(1600) < 12 * seconds(400)


def test_nothing_said_and_examples_of_empty_words_are_harmless() -> None:
    assert judged("", PLAN).verdict is MISSED
    assert judged("what is it", PLAN, examples=MARKS).verdict is MISSED
    assert judged("the cost", {"like": ["it is what it is"]}).verdict is MISSED


@pytest.mark.parametrize("text", ["naïve café", "—", "é" * 300])
def test_odd_letters_are_judged(text: str) -> None:
    assert judged(text, PLAN, examples=MARKS).verdict is MISSED
