"""``roleplay today`` and ``goal``, through the real entry point."""

import json
from pathlib import Path

import pytest

from roleplay.app import main

GOOD = (
    "thanks for your time walk me through how your team handles the weekly reports",
    "how many hours a week does colin spend on the spreadsheets",
    "that makes sense what happens when the numbers are late and who else is involved",
    "could we meet on tuesday at ten with colin",
)


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("ROLEPLAY_DATA", str(tmp_path / "data"))
    return tmp_path


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(list(arguments)) == 0
    return capsys.readouterr().out


def test_a_first_day_names_the_first_buyer_and_how_to_begin(
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = run(capsys, "today")
    assert "Your first buyer is waiting" in out
    assert "roleplay practise " in out
    assert "No goal yet" in out
    document = json.loads(run(capsys, "today", "--json"))
    (first,) = document["practices"]
    assert (first["kind"], document["due"]) == ("first", 0)
    assert first["line"]
    assert document["week"]["goal"] is None
    assert {skill["state"] for skill in document["skills"]} == {"new"}


def test_a_goal_is_set_reached_and_shown(
    capsys: pytest.CaptureFixture[str], data: Path
) -> None:
    assert "0 of 1. One to go" in run(capsys, "goal", "1")
    answers = data / "answers.txt"
    answers.write_text("\n".join(GOOD))
    played = run(
        capsys, "practise", "everything-is-fine", "--typed", str(answers), "--json"
    )
    causes = {row["cause"] for row in json.loads(played)["points"]}
    assert causes == {"practice", "mastery", "goal"}
    document = json.loads(run(capsys, "today", "--json"))
    assert document["week"]["title"] == "Goal reached"
    assert document["week"]["streak"] == "1 week kept."
    assert [row["skill"] for row in document["returns"]] == ["discovery"]
    out = run(capsys, "today")
    assert "Discovery comes back, after " in out


@pytest.mark.parametrize("goal", ["0", "8", "many"])
def test_a_goal_outside_one_to_seven_is_refused(
    goal: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["goal", goal]) == 2
    assert "roleplay: " in capsys.readouterr().err
