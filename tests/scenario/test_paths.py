import time
from itertools import pairwise

import pytest
from files import SMALL

from roleplay.scenario import Paths, parse_scenario, path_figures

HEAD = """\
format: 1
id: paths
title: Paths
skill: discovery
buyer: {name: Dana, trust: 50, voice: {rate: 100}}
start: t0
turns:
"""
ENDINGS = "endings:\n  end: {title: End, result: won}\n"


def figures(data: bytes) -> Paths:
    found = path_figures(parse_scenario(data, "f.yaml"))
    assert found is not None
    return found


def turn(name: str, branches: list[str], words: int = 10) -> str:
    lines = [
        f"  {name}:",
        f"    buyer: {' '.join(['word'] * words)}",
        "    criteria:",
        "      - {id: a, label: A, any: [alpha], weight: 3}",
        "      - {id: b, label: B, never: [beta], weight: 1}",
        f"    model: {' '.join(['word'] * 14)}",
        "    next:",
        *(f"      - {branch}" for branch in branches),
    ]
    return "\n".join(lines) + "\n"


def scenario(*turns: str) -> bytes:
    return (HEAD + "".join(turns) + ENDINGS).encode()


def test_one_turn_is_as_long_as_its_words() -> None:
    found = figures(scenario(turn("t0", ["{go: end}"])))
    assert (found.count, found.exact, found.turns) == (1, True, (1, 1))
    assert (found.best, found.worst) == (100, 0)
    assert found.shortest == pytest.approx(10 / 100 + 14 / 140)
    assert (found.buyer_rate, found.rep_rate) == (100, 140)


def test_a_path_that_needs_a_miss_cannot_be_perfect() -> None:
    needs = ["{if: {missed: [a]}, go: end}", "{if: {missed: [b]}, go: end}", "{go: t0}"]
    found = figures(scenario(turn("t0", needs)))
    # straight: 3 of 4 at best, as b is missed; once round first: 4 and 3 of 8
    assert found.best == pytest.approx(100 * 7 / 8)
    assert found.worst == 0


def test_the_last_branch_is_what_the_others_leave() -> None:
    rest = ["{if: {met: [a]}, go: t1}", "{go: end}"]
    found = figures(scenario(turn("t0", rest), turn("t1", ["{go: t2}"]),
                             turn("t2", ["{go: end}"])))  # fmt: skip
    assert found.best == 100
    assert found.worst == 0
    assert found.turns == (1, 3)
    assert found.count == 2


@pytest.mark.parametrize(
    ("condition", "best", "worst"),
    [
        ("{missed: [a]}", 25, 0),
        ("{met: [a]}", 100, 75),
        ("{met: [a], missed: [b]}", 75, 75),
        ("{partly: [a]}", 62.5, 37.5),
        ("{score: 60}", 100, 60),
        ("{score: 60, missed: [b]}", 75, 60),
    ],
)
def test_a_condition_bounds_what_an_answer_earns(
    condition: str, best: float, worst: float
) -> None:
    branches = [f"{{if: {condition}, go: end}}", "{go: t1}"]
    endless = turn("t1", ["{go: t1}"])
    found = figures(scenario(turn("t0", branches), endless))
    assert (found.best, found.worst) == (best, worst)


def test_trust_on_the_way_opens_and_shuts_branches() -> None:
    first = ["{if: {met: [a]}, trust: 30, go: t1}", "{trust: -30, go: t1}"]
    second = ["{if: {trust: 60}, go: end}", "{if: {below_trust: 60}, go: end}",
              "{go: end}"]  # fmt: skip
    found = figures(scenario(turn("t0", first), turn("t1", second)))
    assert found.count == 2  # not four or six: each trust takes one way


def test_visits_end_a_circle() -> None:
    found = figures(SMALL.encode())
    assert found.exact
    assert found.turns == (1, 4)  # opening, opening, second, second
    # won with everything met, and lost with nothing said right
    assert (found.best, found.worst) == (100, 0)


def test_a_circle_without_an_end_has_no_paths() -> None:
    data = scenario(turn("t0", ["{go: t0}"]))
    assert path_figures(parse_scenario(data, "f.yaml")) is None


def test_a_turn_without_criteria_has_no_score() -> None:
    data = HEAD + "  t0:\n    buyer: Hello\n    next: [{go: end}]\n" + ENDINGS
    found = figures(data.encode())
    assert (found.best, found.worst) == (None, None)


def test_many_paths_are_counted_up_to_a_limit_and_at_once() -> None:
    names = [f"t{n}" for n in range(500)]
    turns = [
        turn(
            one,
            [
                f"{{if: {{trust: 50, met: [a]}}, trust: 1, go: {other}}}",
                f"{{if: {{missed: [b]}}, trust: -3, go: {other}}}",
                f"{{go: {other}}}",
            ],
        )
        for one, other in pairwise([*names, "end"])
    ]
    parsed = parse_scenario(scenario(*turns), "f.yaml")
    began = time.perf_counter()
    found = path_figures(parsed)
    assert time.perf_counter() - began < 20
    assert found is not None
    assert (found.count, found.exact) == (10_000, False)
    assert found.best == pytest.approx(100)
    assert found.worst == 0
    assert found.turns == (500, 500)


def test_a_tangle_is_cut_off_and_says_so() -> None:
    names = [f"t{n}" for n in range(60)]
    turns = [
        turn(name, [f"{{if: {{met: [a]}}, go: {names[(n * 7 + 1) % 60]}}}",
                    f"{{if: {{missed: [b]}}, go: {names[(n * 11 + 5) % 60]}}}",
                    f"{{go: {'end' if n % 3 == 0 else names[(n + 1) % 60]}}}"])
        for n, name in enumerate(names)
    ]  # fmt: skip
    began = time.perf_counter()
    found = figures(scenario(*turns))
    assert time.perf_counter() - began < 20
    assert not found.exact


def test_many_conditions_are_taken_one_by_one() -> None:
    ids = [f"c{n}" for n in range(12)]
    criteria = "".join(f"      - {{id: {i}, label: A, any: [alpha]}}\n" for i in ids)
    branches = "".join(f"      - {{if: {{missed: [{i}]}}, go: end}}\n" for i in ids)
    data = (HEAD + "  t0:\n    buyer: Hello\n    criteria:\n" + criteria
            + "    next:\n" + branches + "      - {go: end}\n" + ENDINGS)  # fmt: skip
    found = figures(data.encode())
    assert (found.count, found.best, found.worst) == (13, 100, 0)
