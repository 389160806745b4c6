from dataclasses import replace
from typing import Any

import pytest

from roleplay.usecases import (
    ORDERS,
    FindScenarios,
    ScenarioCard,
    Wanted,
    folded,
    with_schedule,
)


def card(key: str, **other: Any) -> ScenarioCard:
    values: dict[str, Any] = {
        "title": key.capitalize(),
        "skill": "discovery",
        "difficulty": 2,
        "minutes": 6.0,
        "goal": "Learn what it costs.",
        "buyer_name": "Tomás Ibarrola",
        "buyer_role": "Plant manager",
        "buyer_company": "Orrin Castings",
        "portrait": "tomas",
        "path": f"{key}.yaml",
    }
    return ScenarioCard(key=key, **(values | other))


PRICE = card("price", skill="price", difficulty=1, minutes=5.5, best=60.0, attempts=2)
OPEN = card("open", skill="opening", best=90.0, attempts=1)
STALL = card("stall", skill="stall", unfinished="a1")
NEW = card("new", skill="opening", difficulty=4)
NEAR = card("near", skill="opening", difficulty=3)
CARDS = (PRICE, OPEN, STALL, NEW, NEAR)


def keys(wanted: Wanted, cards: tuple[ScenarioCard, ...] = CARDS) -> list[str]:
    return [found.key for found in FindScenarios(cards).find(wanted)]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("", 5),
        ("tomas", 5),
        ("TOMÁS cast", 5),
        ("astings", 0),  # words are found from their beginning
        ("plant", 5),
        ("learn costs", 5),
        ("stalls", 1),  # the skill's name on screen
        ("orrin price", 1),
        ("  ", 5),
        ("...", 5),
        ("price xyzzy", 0),
    ],
)
def test_every_word_begins_a_word_of_the_card(words: str, found: int) -> None:
    assert len(keys(Wanted(words=words))) == found


def test_titles_with_the_words_come_first() -> None:
    named = card("z", title="Learn to listen", best=99.0, attempts=1)
    assert keys(Wanted(words="learn"), (NEW, named))[0] == "z"


def test_accents_case_and_punctuation_are_no_part_of_a_word() -> None:
    assert folded("Doña Peña's  “Über-Plan”…") == "dona penas uber plan"


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Wanted(state="new"), ["near", "new"]),
        (Wanted(state="unfinished"), ["stall"]),
        (Wanted(state="due"), []),
        (Wanted(skill="price"), ["price"]),
        (Wanted(difficulty=4), ["new"]),
        (Wanted(short=True), ["price"]),
        (Wanted(state="new", words="new"), ["new"]),
    ],
)
def test_filters_leave_what_fits_all_of_them(wanted: Wanted, found: list[str]) -> None:
    assert keys(wanted) == found


def test_six_minutes_are_not_under_six() -> None:
    cards = (card("six", minutes=6.0), card("less", minutes=5.9))
    assert keys(Wanted(short=True), cards) == ["less"]


def test_what_helps_most_comes_first() -> None:
    cards = with_schedule((*CARDS, card("due"), card("map", skill="decision-map")),
                          {"discovery": "due", "decision-map": "fading"})  # fmt: skip
    order = ["due", "map", "stall", "near", "new", "price", "open"]
    assert keys(Wanted(), cards) == order


def test_among_due_ones_the_untried_near_the_level_comes_first() -> None:
    done = card("done", best=80.0, attempts=1)  # passed 2, so the level is 3
    three, five = card("three", difficulty=3), card("five", difficulty=5)
    begun = card("begun", difficulty=5, unfinished="a2")
    cards = with_schedule((five, done, three, begun), {"discovery": "due"})
    assert keys(Wanted(), cards) == ["begun", "three", "five", "done"]


@pytest.mark.parametrize(
    ("order", "first"),
    [("title", "near"), ("skill", "open"), ("difficulty", "price"), ("best", "open")],
)
def test_other_orders(order: str, first: str) -> None:
    assert keys(Wanted(order=order))[0] == first


def test_every_order_shows_every_card_and_is_the_same_for_any_input_order() -> None:
    for order in ORDERS:
        found = keys(Wanted(order=order))
        assert sorted(found) == sorted(c.key for c in CARDS)
        assert found == keys(Wanted(order=order), CARDS[::-1])


def test_what_hides_cards_is_named_with_what_it_hides() -> None:
    wanted = Wanted(words="xyzzy", skill="opening", short=True)
    found = FindScenarios(CARDS).hiding(wanted)
    assert found == (("words", 0), ("skill", 0), ("short", 0))
    wanted = Wanted(skill="opening", short=True)
    assert FindScenarios(CARDS).hiding(wanted) == (("skill", 1), ("short", 3))


def test_counts_do_not_guess_what_is_not_known() -> None:
    counts = FindScenarios(CARDS).counts
    assert (counts.all, counts.due, counts.untried, counts.unfinished) == (5, 0, 2, 1)
    early = FindScenarios([replace(c, attempts=None) for c in CARDS]).counts
    assert (early.untried, early.unfinished) == (None, None)


def test_filters_are_kept_as_a_line_and_words_are_not() -> None:
    wanted = Wanted("words", "due", "price", 3, True, "title")
    assert Wanted.recalled(wanted.kept) == replace(wanted, words="")
    assert Wanted().kept == ""


@pytest.mark.parametrize("line", ["", "state=no", "difficulty=9 order=x", "== =", "a"])
def test_a_line_that_is_not_understood_hides_nothing(line: str) -> None:
    assert Wanted.recalled(line) == Wanted()
