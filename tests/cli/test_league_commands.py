"""``league`` and ``profiles`` through the entry point."""

import json
from pathlib import Path
from typing import Any

import pytest
from files import SMALL

from roleplay.app import main
from roleplay.errors import UsageError


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "data"
    (folder / "scenarios").mkdir(parents=True)
    (folder / "scenarios" / "small.yaml").write_text(SMALL)
    monkeypatch.setenv("ROLEPLAY_DATA", str(folder))
    return folder


def run(capsys: pytest.CaptureFixture[str], *arguments: str, status: int = 0) -> str:
    assert main(list(arguments)) == status
    return capsys.readouterr().out


def league(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    return json.loads(run(capsys, "league", "--json", *arguments))


def play(capsys: pytest.CaptureFixture[str], data: Path, profile: str) -> None:
    path = data / "answers.txt"
    path.write_text("how do you work today\nhow many hours\n")
    run(capsys, "practise", "small", "--typed", str(path), "--profile", profile)


def test_two_profiles_play_and_one_leaves(
    capsys: pytest.CaptureFixture[str], data: Path
) -> None:
    for name in ("Maya", "Theo"):
        play(capsys, data, name)
    alone = league(capsys, "--effort", "--profile", "Maya")
    assert (alone["joined"], [row["rank"] for row in alone["rows"]]) == (False, [None])
    run(capsys, "league", "--join", "--profile", "Maya")
    hidden = ("--join", "--pseudonym", "Fox", "--profile", "Theo")
    assert league(capsys, *hidden)["seen_as"] == "Fox"
    both = league(capsys, "--effort", "--season", "--profile", "Maya")
    assert both["rows"] == [
        {"rank": 1, "name": "Maya", "you": True, "amount": 10},
        {"rank": 1, "name": "Fox", "you": False, "amount": 10},
    ]
    said = run(capsys, "league", "--mastery", "--all", "--profile", "Maya")
    assert "Fox" in said
    assert "How this is worked out" in said
    run(capsys, "league", "--leave", "--profile", "Theo")
    assert "Nobody else plays yet" in run(capsys, "league", "--profile", "Maya")


def test_growth_is_the_board_one_sees_first(
    capsys: pytest.CaptureFixture[str], data: Path
) -> None:
    assert "no practice yet" in run(capsys, "league", "--profile", "Maya")
    play(capsys, data, "Maya")
    (row,) = league(capsys, "--profile", "Maya")["rows"]
    assert row["start"] == row["now"] > 10
    with pytest.raises(UsageError, match="one of each kind"):
        _unwrapped("league", "--week", "--all")


def _unwrapped(*arguments: str) -> None:
    from roleplay import app, cli

    cli.run(list(arguments), app._open_parts)  # noqa: SLF001


def test_profiles_are_added_renamed_and_switched(
    capsys: pytest.CaptureFixture[str], data: Path
) -> None:
    run(capsys, "profiles", "add", "Maya")
    assert run(capsys, "profiles", "list") == "  Maya\n* You\n"
    run(capsys, "profiles", "switch", "Maya")
    run(capsys, "profiles", "rename", "Maya", "Maya Chen")
    rows = json.loads(run(capsys, "profiles", "list", "--json"))
    assert rows == [{"name": "Maya Chen", "in_use": True},
                    {"name": "You", "in_use": False}]  # fmt: skip
    assert main(["profiles", "switch", "Nobody"]) == 2
    assert main(["profiles", "add", "You"]) == 2
    assert "There is: Maya Chen, You" in capsys.readouterr().err
