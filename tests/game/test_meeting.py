import pytest

from roleplay.game import Hand, Hands, draw_person, hands_of, hardest, same_verdict

TEAM = ("Maya", "Theo", "Lea")


def test_who_has_been_up_least_often_is_drawn() -> None:
    assert draw_person(TEAM, ("Maya", "Theo", "Maya"), seed=1) == "Lea"


def test_the_same_seed_draws_the_same_person() -> None:
    assert {draw_person(TEAM, (), seed=5) for _ in range(3)} == {
        draw_person(TEAM, (), seed=5)
    }


def test_among_equals_everybody_is_drawn_about_as_often() -> None:
    drawn = [draw_person(TEAM, (), seed) for seed in range(600)]
    assert all(160 < drawn.count(name) < 240 for name in TEAM)


def test_volunteers_come_first_even_if_they_were_up_before() -> None:
    assert draw_person(TEAM, ("Theo", "Theo"), 1, volunteers=("Theo",)) == "Theo"


def test_who_passed_is_not_drawn() -> None:
    drawn = {draw_person(TEAM, (), seed, passed=("Maya",)) for seed in range(50)}
    assert drawn == {"Theo", "Lea"}


def test_a_volunteer_may_pass_too() -> None:
    assert draw_person(TEAM, (), 1, volunteers=("Maya",), passed=("Maya",)) != "Maya"


def test_nobody_is_drawn_where_all_passed() -> None:
    assert draw_person(TEAM, (), 1, passed=TEAM) is None
    assert draw_person((), (), 1) is None


@pytest.mark.parametrize(
    ("hands", "room"),
    [
        (Hands(), None),
        (Hands(1, 0, 0), "met"),
        (Hands(2, 3, 1), "partly"),
        (Hands(2, 2, 0), None),
        (Hands(2, 2, 3), "missed"),
        (Hands(1, 1, 1), None),
    ],
)
def test_the_room_says_what_most_hands_say(hands: Hands, room: Hand | None) -> None:
    assert hands.room == room


def test_a_hand_taken_back_is_not_counted() -> None:
    assert hands_of([("met", 1), ("met", 1), ("met", -1)]) == Hands(1, 0, 0)


def test_fewer_than_no_hands_cannot_be() -> None:
    assert hands_of([("partly", -1), ("partly", 1)]) == Hands(0, 1, 0)


@pytest.mark.parametrize(
    ("room", "verdict", "same"),
    [
        ("met", "met", True),
        ("met", "missed", False),
        (None, "met", None),
        ("met", "not measured", None),
    ],
)
def test_room_and_app_are_compared_where_both_say_something(
    room: Hand | None, verdict: str, same: bool | None
) -> None:
    assert same_verdict(room, verdict) is same


def test_the_hardest_is_what_got_the_smallest_share_of_hands_for_met() -> None:
    counted = [("open", Hands(3, 1, 0)), ("cost", Hands(1, 3, 0))]
    assert hardest(counted) == "cost"
    assert hardest([*counted, ("open", Hands(0, 0, 9))]) == "open"


def test_without_hands_nothing_was_hardest() -> None:
    assert hardest([]) is None
    assert hardest([("open", Hands())]) is None
