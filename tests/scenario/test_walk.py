import pytest
from files import SMALL

from roleplay.scenario import (
    Judged,
    Place,
    about_turns,
    draw_line,
    next_step,
    parse_scenario,
)

SCENARIO = parse_scenario(SMALL.encode(), "f.yaml")

WALKS = """
opening 40  met open 60      -> second 50
opening 40  met open 59      -> opening 35
opening 40  met open none    -> opening 35
opening 40  missed no-pitch  -> lost 0
second 95   met number       -> won 100
second 50   missed number    -> second 50
"""


@pytest.mark.parametrize("walk", WALKS.strip().splitlines())
def test_walks(walk: str) -> None:
    left, right = walk.split("->")
    turn, trust, verdict, criterion, *score = left.split()
    value = float(score[0]) if score and score[0] != "none" else None
    ids = frozenset({criterion})
    met, missed = (ids, frozenset()) if verdict == "met" else (frozenset(), ids)
    judged = Judged(met=met, missed=missed, score=value)
    move = next_step(SCENARIO, Place(turn, int(trust)), judged)
    assert f"{move.go} {move.trust}" == right.strip()
    assert move.ending is (move.go in SCENARIO.endings)


def test_visits_count_this_visit() -> None:
    first = next_step(SCENARIO, Place("second", 50), Judged())
    place = Place(first.go, first.trust, first.visits)
    assert next_step(SCENARIO, place, Judged()).go == "lost"


def test_a_line_is_fixed_by_its_seed_and_avoids_recent_ones() -> None:
    lines = ("a", "b", "c")
    drawn = {draw_line(lines, seed, "t", 1, frozenset()) for seed in range(40)}
    assert drawn == set(lines)
    assert draw_line(lines, 7, "t", 1, frozenset()) == draw_line(
        lines, 7, "t", 1, frozenset()
    )
    assert draw_line(lines, 7, "t", 1, frozenset({"a", "b"})) == "c"
    assert draw_line(("a",), 7, "t", 1, frozenset({"a"})) == "a"


def test_about_counts_the_good_way() -> None:
    assert about_turns(SCENARIO) == 2
