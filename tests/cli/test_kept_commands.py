"""``rescore``, ``abandon`` and ``history --unfinished`` through the entry point."""

import json
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from files import SMALL

from roleplay.app import main
from roleplay.scoring import SCORING_VERSION

GUIDE = Path(__file__).parents[2] / "docs" / "command-line.md"
HARDER = SMALL.replace('"our product"', '"work today"')
EASIER = SMALL.replace("weight: 3", "weight: 9")
WON = "how do you work today\nhow many hours\n"


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "data"
    (folder / "scenarios").mkdir(parents=True)
    monkeypatch.setenv("ROLEPLAY_DATA", str(folder))
    return folder


@pytest.fixture
def scenario(data: Path) -> Path:
    path = data / "scenarios" / "small.yaml"
    path.write_text(SMALL)
    return path


def run(capsys: pytest.CaptureFixture[str], *arguments: str, status: int = 0) -> str:
    assert main(list(arguments)) == status
    return capsys.readouterr().out


def document(
    capsys: pytest.CaptureFixture[str], *arguments: str, status: int = 0
) -> Any:
    return json.loads(run(capsys, *arguments, "--json", status=status))


def play(
    capsys: pytest.CaptureFixture[str], data: Path, answers: str, *more: str
) -> Any:
    path = data / "answers.txt"
    path.write_text(answers)
    status = 0 if answers.count("\n") > 1 else 1
    command = ("practise", "small", "--typed", str(path), *more)
    return document(capsys, *command, status=status)


def test_what_changes_is_shown_then_applied_once(
    capsys: pytest.CaptureFixture[str], data: Path, scenario: Path
) -> None:
    made = play(capsys, data, WON)
    scenario.write_text(HARDER)
    shown = document(capsys, "rescore")
    assert (shown["applied"], shown["complete"], shown["attempts"]) == (False, True, 1)
    (attempt,) = shown["changed"]
    assert (attempt["attempt"], attempt["before"]["score"]) == (
        made["attempt"], made["score"]
    )  # fmt: skip
    (criterion,) = attempt["turns"][0]["criteria"]
    assert criterion["before"] == {"verdict": "met", "credit": 1.0, "weight": 1.0}
    assert criterion["after"]["verdict"] == "missed"
    assert document(capsys, "history")[0]["score"] == made["score"]
    applied = document(capsys, "rescore", "--apply")
    assert applied["changed"][0]["points"] == 0
    (row,) = document(capsys, "history")
    assert row["rescored"]
    assert row["score"] == applied["changed"][0]["after"]["score"] < made["score"]
    assert document(capsys, "rescore", "--apply")["changed"] == []


def test_the_guide_shows_what_rescore_prints(
    capsys: pytest.CaptureFixture[str], data: Path, scenario: Path
) -> None:
    play(capsys, data, WON)
    scenario.write_text(HARDER)
    printed = document(capsys, "rescore", "--apply")
    (text,) = re.findall(r"```json\n(.+?)```", GUIDE.read_text("utf-8"), re.DOTALL)
    example = json.loads(text)
    assert example["scoring"] == printed["scoring"] == SCORING_VERSION
    assert example.keys() == printed.keys()
    assert example["changed"][0].keys() == printed["changed"][0].keys()


def test_a_higher_score_adds_points(
    capsys: pytest.CaptureFixture[str], data: Path, scenario: Path
) -> None:
    play(capsys, data, WON)
    scenario.write_text(EASIER)
    out = run(capsys, "rescore", "--apply", "--all")
    assert "points: re-scored" in out
    assert "1 of 1 attempts looked at, 1 changed, 0 left as they are." in out
    assert "re-scored" in run(capsys, "history")


def test_a_scenario_that_is_gone_is_said(
    capsys: pytest.CaptureFixture[str], data: Path, scenario: Path
) -> None:
    play(capsys, data, WON)
    scenario.unlink()
    found = document(capsys, "rescore")
    assert found["changed"] == []
    assert found["left"][0]["why"] == ["The scenario 'small' is gone or broken."]
    assert "left as it is" in run(capsys, "rescore")


def test_control_c_keeps_what_was_applied(
    capsys: pytest.CaptureFixture[str], data: Path, scenario: Path
) -> None:
    for _ in range(40):
        play(capsys, data, WON)
    scenario.write_text(HARDER)
    process = subprocess.Popen(
        [sys.executable, "-m", "roleplay", "rescore", "--apply"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    process.stdout.readline()
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 2
    assert err.strip().endswith("Stopped. What was finished is kept.")
    said = next(line for line in out.splitlines() if line.startswith("Stopped: "))
    rescored = sum(row["rescored"] for row in document(capsys, "history"))
    # One may have been stored while the signal came, before it was counted.
    assert 0 <= rescored - int(said.split()[1]) <= 1
    assert 1 <= rescored < 40
    assert len(document(capsys, "rescore", "--apply")["changed"]) == 40 - rescored


def test_an_attempt_of_a_changed_scenario_is_left_or_closed(
    capsys: pytest.CaptureFixture[str], data: Path, scenario: Path
) -> None:
    made = play(capsys, data, "thanks\n")
    scenario.write_text(HARDER)
    (row,) = document(capsys, "history", "--unfinished")
    assert (row["attempt"], row["state"]) == (made["attempt"], "changed")
    path = data / "answers.txt"
    assert main(["practise", "small", "--typed", str(path)]) == 1
    assert "is left as it is" in capsys.readouterr().err
    assert main(["practise", "small", "--typed", str(path), "--anew"]) == 1
    assert "is closed as not finished" in capsys.readouterr().err
    (over,) = document(capsys, "history")
    assert over["attempt"] == made["attempt"]
    assert (over["finished"], over["score"], over["why"]) == (
        False, None, "not finished"
    )  # fmt: skip
    states = {r["state"] for r in document(capsys, "history", "--unfinished")}
    assert states == {"waiting"}


def test_an_unfinished_attempt_is_closed_by_its_id(
    capsys: pytest.CaptureFixture[str], data: Path, scenario: Path
) -> None:
    made = play(capsys, data, "thanks\n")
    scenario.unlink()
    assert "is gone or broken" in run(capsys, "history", "--unfinished")
    assert main(["abandon", made["attempt"], "--profile", "Colin"]) == 2
    assert "no unfinished attempt" in capsys.readouterr().err
    assert "Closed as not finished" in run(capsys, "abandon", made["attempt"])
    assert "No attempt is unfinished" in run(capsys, "history", "--unfinished")
    assert "Not finished" in run(capsys, "history")
    assert main(["abandon", made["attempt"]]) == 2
