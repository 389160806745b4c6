import pytest
from attempts import START
from hypothesis import given
from hypothesis import strategies as st

from roleplay.game import Offer, Pick, choose

HARD, EASY = Offer("hard", 5, None), Offer("easy", 1, None)
PLAYED = Offer("played", 2, START)


@pytest.mark.parametrize(
    ("offers", "step", "last", "chosen"),
    [
        ((), 1, "", None),
        ((PLAYED,), 1, "played", Pick("played", "only one")),
        ((PLAYED, EASY), 1, "", Pick("easy", "untried")),
        ((HARD, EASY), 0, "", Pick("easy", "untried")),
        ((HARD, EASY), 5, "", Pick("hard", "untried")),
        ((HARD, EASY), 1, "easy", Pick("hard", "untried")),
        ((HARD, PLAYED), 2, "", Pick("played", "longest ago")),
        ((HARD, PLAYED, EASY), 3, "easy", Pick("played", "longest ago")),
    ],
)
def test_another_one_that_suits_is_chosen(
    offers: tuple[Offer, ...], step: int, last: str, chosen: Pick | None
) -> None:
    assert choose(offers, step, last) == chosen


OFFERS = st.lists(
    st.builds(
        Offer, st.sampled_from("abcdef"), st.integers(1, 5), st.none() | st.just(START)
    ),
    min_size=2,
    unique_by=lambda offer: offer.key,
)


@given(OFFERS, st.integers(0, 5), st.sampled_from("abcdef"), st.randoms())
def test_never_the_last_one_and_whatever_the_order(
    offers: list[Offer], step: int, last: str, chance: object
) -> None:
    found = choose(offers, step, last)
    chance.shuffle(offers)  # type: ignore[attr-defined]
    assert found == choose(offers, step, last)
    assert found is not None
    assert found.key != last
