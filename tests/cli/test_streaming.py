"""score --jsonl and detect: a line in, a line out, whatever comes."""

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from roleplay.app import main

SCORE = ("score", "everything-is-fine", "--turn", "opening", "--jsonl")


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ROLEPLAY_DATA", str(tmp_path / "data"))


@pytest.fixture(params=[SCORE, ("detect",)], ids=["score", "detect"])
def command(request: pytest.FixtureRequest) -> tuple[str, ...]:
    arguments: tuple[str, ...] = request.param
    return arguments


def fed(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    command: tuple[str, ...],
    lines: bytes,
) -> tuple[int, list[Any]]:
    """Return the status and the documents that these bytes give."""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(lines), "utf-8"))
    status = main(list(command))
    return status, [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_a_bad_line_is_an_error_line_and_the_next_goes_on(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    command: tuple[str, ...],
) -> None:
    lines = [
        b'{"id": "a", "text": "how are you"}',
        b"",
        b"not json",
        b'{"id": "b", "text": "caf\xe9"}',
        b'{"id": "c"}',
        b'{"id": "d", "text": 5}',
        b"[1, 2]",
        b'{"id": NaN, "text": "x"}',
        b'{"id": 1e999, "text": "x"}',
        b"[" * 100_000,
        b'{"text": "no id"}',
        b'{"id": null, "text": ""}',
    ]
    status, made = fed(capsys, monkeypatch, command, b"\r\n".join(lines))
    assert status == 1
    ids = ["a", 3, 4, "c", "d", 7, 8, 9, 10, 11, None]
    assert [row["id"] for row in made] == ids
    bad = [row for row in made if "error" in row]
    assert [row["line"] for row in bad] == [3, 4, 5, 6, 7, 8, 9, 10]
    assert all(row["error"] for row in bad)
    assert made[2]["error"] == "byte 25 is not UTF-8"


def test_good_lines_alone_have_status_0_and_nothing_gives_nothing(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    command: tuple[str, ...],
) -> None:
    assert fed(capsys, monkeypatch, command, b"\n  \n") == (0, [])
    status, made = fed(capsys, monkeypatch, command, b'{"id": 1, "text": "hello"}')
    assert (status, made[0]["id"]) == (0, 1)


def test_a_line_of_a_megabyte_is_judged_and_a_longer_one_passed_over(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    command: tuple[str, ...],
) -> None:
    text = "how do the reports come together " * 31_000
    lines = [
        {"id": 1, "text": text},
        {"id": 2, "text": text * 5},
        {"id": 3, "text": "x"},
    ]
    data = "\n".join(json.dumps(line) for line in lines).encode()
    assert len(text) > 1_000_000
    status, made = fed(capsys, monkeypatch, command, data)
    assert status == 1
    assert [row["id"] for row in made] == [1, 2, 3]
    assert "longer than 4194304 bytes" in made[1]["error"]
    assert "error" not in made[0]


def test_half_a_surrogate_pair_comes_out_as_it_went_in(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    command: tuple[str, ...],
) -> None:
    line = b'{"id": "\\ud800", "text": "how \\udc00 are you"}'
    status, made = fed(capsys, monkeypatch, command, line)
    assert (status, made[0]["id"]) == (0, "\ud800")


def test_a_result_comes_before_the_next_line_is_sent(command: tuple[str, ...]) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "roleplay", *command],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdin is not None
    assert process.stdout is not None
    for number in range(3):
        process.stdin.write(f'{{"id": {number}, "text": "how are you"}}\n')
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["id"] == number
    out, _ = process.communicate(timeout=30)
    assert (process.returncode, out) == (0, "")
