"""The real window killed with SIGKILL after each turn goes on where it was."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from roleplay.app import main

HERE = Path(__file__).parent
PROJECT = HERE.parent.parent
ANSWERS = (
    "thanks for your time walk me through how your team handles the weekly reports",
    "how long does he spend on the spreadsheets",
    "okay and what happens when the numbers are late",
    "could we meet on tuesday at ten with colin",
)


def play_and_kill(data: Path, answer: str) -> dict[str, Any]:
    """Play one turn in a process of its own, kill it, return what it showed."""
    process = subprocess.Popen(
        [sys.executable, str(HERE / "play_one_turn.py"), str(data), answer],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=PROJECT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(PROJECT)},
    )
    assert process.stdout is not None
    assert process.stderr is not None
    line = process.stdout.readline()
    process.kill()
    trouble = process.stderr.read()
    process.wait()
    process.stdout.close()
    process.stderr.close()
    assert line, trouble[-3000:]
    seen: dict[str, Any] = json.loads(line)
    return seen


def test_the_window_killed_after_each_turn_goes_on_where_it_was(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    seen = [play_and_kill(tmp_path, answer) for answer in ANSWERS]
    assert [turn["resumed_at"] for turn in seen] == [1, 2, 3, 4]
    assert [turn["over"] for turn in seen] == [False, False, False, True]
    assert main(["--data", str(tmp_path), "history", "--json"]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert row["ending"] == "Dana agreed to a next step"
    assert main(["--data", str(tmp_path), "badges", "--json"]) == 0
    earned = [b["id"] for b in json.loads(capsys.readouterr().out) if b["earned_at"]]
    assert "trust-turner" in earned
