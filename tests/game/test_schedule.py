from datetime import date, timedelta

import pytest
from attempts import START, fact
from hypothesis import given, settings
from hypothesis import strategies as st

from roleplay.game import (
    LEVELS,
    AttemptFact,
    SkillCard,
    comes_after,
    level_word,
    most_overdue,
    reviewed,
    skill_cards,
    state,
    step,
    why_then,
)
from roleplay.game.schedule import grade

DAY = START.date()


def card(*scores: float, gap: int = 1) -> SkillCard:
    """Return the card after scores, *gap* days apart."""
    facts = [
        fact(n, score=score, at=START + timedelta(days=gap * n))
        for n, score in enumerate(scores)
    ]
    return skill_cards(facts)["discovery"]


@pytest.mark.parametrize(
    ("score", "rating"),
    [(0, 1), (59.9, 1), (60, 2), (74.9, 2), (75, 3), (89.9, 3), (90, 4), (100, 4)],
)
def test_a_score_is_graded(score: float, rating: int) -> None:
    assert grade(score) == rating


@pytest.mark.parametrize(("score", "days"), [(50, 1), (60, 1), (75, 2), (90, 8)])
def test_the_first_gap_is_longer_for_a_better_score(score: float, days: int) -> None:
    assert card(score).interval_days == days


def test_gaps_grow_to_a_month_and_no_further() -> None:
    found, gaps = card(80), []
    for n in range(1, 6):
        at = START + timedelta(days=(found.due_on - DAY).days)
        found = reviewed(found, fact(n, score=80, at=at))
        gaps.append(found.interval_days)
    assert gaps[:1] == [11]
    assert gaps[1:] == [30] * 4


def test_a_failed_review_comes_back_much_sooner() -> None:
    assert card(95, 95, gap=8).interval_days == 30
    assert card(95, 95, 40, gap=8).interval_days == 3


def test_each_next_date_says_why() -> None:
    assert why_then(card(50)) == "after a day: last time 50"
    assert why_then(card(82)) == "after 2 days: last time 82"


@pytest.mark.parametrize("marks", [{"retry_of": "t0"}, {"score": None}])
def test_a_retried_turn_or_nothing_measured_grades_nothing(
    marks: dict[str, object],
) -> None:
    assert skill_cards([fact(1, **marks)]) == {}  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("days", "word"), [(-1, "fresh"), (0, "due"), (1, "fading"), (90, "fading")]
)
def test_a_skill_is_due_on_its_day_and_fades_after(days: int, word: str) -> None:
    found = card(80)
    assert state(found, found.due_on + timedelta(days=days)) == word
    assert state(None, DAY) == "new"


def test_a_flight_west_does_not_turn_time_back() -> None:
    facts = [fact(1, day_on=date(2026, 3, 2)), fact(2, day_on=date(2026, 3, 1))]
    assert skill_cards(facts)["discovery"].last_on == date(2026, 3, 2)


@pytest.mark.parametrize(
    ("scores", "word"),
    [
        ((100,), "First tries"),
        ((40, 40, 40), "First tries"),
        ((50, 50), "Shaky"),
        ((65, 70), "Shaky"),
        ((64, 65, 65), "Shaky"),
        ((75, 75, 76), "Solid"),
        ((80, 80, 80, 80), "Strong"),
        ((95, 95, 95, 95), "Strong"),
        ((95, 95, 95, 95, 95), "Second nature"),
        ((95, 95, 95, 95, 95, 40), "Solid"),
    ],
)
def test_a_level_takes_attempts_scores_and_time(
    scores: tuple[float, ...], word: str
) -> None:
    assert level_word(card(*scores, gap=8)) == word


def test_a_skill_never_tried_has_no_step() -> None:
    assert (step(None), level_word(None)) == (0, "Not tried yet")
    assert len(LEVELS) == 5


def test_the_most_overdue_comes_first() -> None:
    cards = [card(80), card(50)]
    assert most_overdue(cards, DAY) == ()
    assert most_overdue(cards, DAY + timedelta(days=2)) == (cards[1], cards[0])


FACTS = st.lists(
    st.builds(
        fact,
        st.integers(0, 30),
        score=st.none() | st.integers(0, 100).map(float),
        skill=st.sampled_from(["discovery", "price"]),
        at=st.integers(0, 2000).map(lambda n: START + timedelta(hours=n)),
    ),
    max_size=8,
    unique_by=lambda f: f.attempt_id,
)


@settings(max_examples=40, deadline=None)
@given(FACTS, st.randoms())
def test_order_and_repeats_change_no_card(
    facts: list[AttemptFact], chance: object
) -> None:
    mixed = facts + facts
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    assert skill_cards(mixed) == skill_cards(facts)
    for found in skill_cards(facts).values():
        assert 1 <= found.interval_days <= 30


@settings(max_examples=40, deadline=None)
@given(FACTS)
def test_adding_the_latest_to_a_card_is_the_same_as_all_anew(
    facts: list[AttemptFact],
) -> None:
    graded = [f for f in facts if f.score is not None and f.skill == "price"]
    graded.sort(key=lambda f: (f.finished_at, f.attempt_id))
    found = None
    for one in graded:
        assert comes_after(found, one)
        found = reviewed(found, one)
    assert skill_cards(facts).get("price") == found
    assert not any(comes_after(found, one) for one in graded)
