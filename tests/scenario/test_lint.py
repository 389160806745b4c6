from pathlib import Path

import pytest
from files import SMALL, changed

from roleplay.scenario import Scenario, Turn, Verdicts, lint_file


def lint(tmp_path: Path, data: bytes) -> list[str]:
    path = tmp_path / "f.yaml"
    path.write_bytes(data)
    return [finding.message for finding in lint_file(path)]


def test_a_good_file_is_clean(tmp_path: Path) -> None:
    assert lint(tmp_path, SMALL.encode()) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("go: won", "go: lost", "nothing leads to the ending 'won'"),
        ("go: second}\n      - {trust", "go: lost}\n      - {trust", "turn 'second'"),
        ("met: [open], score", "met: [open], missed: [open], score", "met and missed"),
        ("visits: 2", "below_trust: 0", "cannot be below 0"),
        ("{if: {visits: 2}, go: lost}", "{if: {met: [number]}, go: lost}", "earlier"),
        ("- {text: i see, meets: []}", "- {text: i see, meets: [number]}", "no weak"),
    ],
)
def test_what_does_not_hang_together(
    tmp_path: Path, old: str, new: str, expected: str
) -> None:
    assert any(expected in message for message in lint(tmp_path, changed(old, new)))


def test_a_turn_without_a_way_out(tmp_path: Path) -> None:
    data = SMALL.replace("go: won", "go: second").replace("go: lost", "go: second")
    found = lint(tmp_path, data.replace("go: opening", "go: second").encode())
    assert "the turn 'second' can never get to an ending" in found


def test_examples_models_and_parrots_are_judged(tmp_path: Path) -> None:
    def judge(scenario: Scenario, turn: Turn, text: str) -> Verdicts:
        return Verdicts(frozenset({"thank"}), 100.0)

    path = tmp_path / "f.yaml"
    path.write_text(SMALL)
    messages = "\n".join(f.message for f in lint_file(path, judge))
    assert "this example should meet 'open'" in messages
    assert "misses 'number'" in messages
    assert "saying the hint read aloud passes with 100" in messages
