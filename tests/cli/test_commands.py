"""The commands, through the real entry point, on the real scenarios."""

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from clips import CLIPS, MODEL

from roleplay.app import main
from roleplay.scoring import SCORING_VERSION

GOOD = (
    "thanks for your time walk me through how your team handles the weekly reports",
    "how many hours a week does colin spend on the spreadsheets",
    "that makes sense what happens when the numbers are late and who else is involved",
    "could we meet on tuesday at ten with colin",
)


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "data"
    monkeypatch.setenv("ROLEPLAY_DATA", str(folder))
    return folder


@pytest.fixture
def typed(tmp_path: Path) -> str:
    path = tmp_path / "answers.txt"
    path.write_text("\n".join(GOOD))
    return str(path)


def run(capsys: pytest.CaptureFixture[str], *arguments: str, status: int = 0) -> str:
    assert main(list(arguments)) == status
    return capsys.readouterr().out


def document(
    capsys: pytest.CaptureFixture[str], *arguments: str, status: int = 0
) -> Any:
    return json.loads(run(capsys, *arguments, "--json", status=status))


def look_through_history(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    """Search and export the one attempt there is."""
    assert len(document(capsys, "history", "--search", "FINE discovery")) == 1
    assert document(capsys, "history", "--search", "price") == []
    assert main(["history", "--search", "price"]) == 0
    assert "No attempt shows “price”" in capsys.readouterr().out
    path = folder / "history.csv"
    assert main(["export", str(path), "--bom"]) == 0
    assert "1 attempt written" in capsys.readouterr().out
    assert path.read_text("utf-8-sig").splitlines()[1].split(",")[2:6] == [
        "everything-is-fine", "Everything is fine", "Discovery", "100.0"
    ]  # fmt: skip
    assert main(["export", "-"]) == 0
    assert capsys.readouterr().out.startswith("date,time,scenario")
    assert main(["export", str(folder / "no" / "x.csv")]) == 2
    assert "Choose another file" in capsys.readouterr().err


def test_a_typed_attempt_is_scored_stored_and_found_again(
    capsys: pytest.CaptureFixture[str], typed: str, tmp_path: Path
) -> None:
    made = document(capsys, "practise", "everything-is-fine", "--typed", typed)
    assert (made["ending"], made["passed"], made["score"]) == ("next-step", True, 100)
    assert made["engine"] == {"speech": "typed", "scoring": SCORING_VERSION}
    assert set(made["turns"][0]) == {
        "turn", "buyer", "trust", "score", "answer", "criteria"
    }  # fmt: skip
    evidence = made["turns"][0]["criteria"][0]["evidence"][0]
    assert set(evidence) == {"text", "first_word", "last_word", "because"}
    assert made["delivery"]["pace"] == {
        "value": None, "why": "typed answers have no sound"
    }  # fmt: skip
    assert {row["cause"] for row in made["points"]} == {"practice", "mastery"}
    assert made["badges"] == ["number-finder", "trust-turner"]
    assert made["total"] == sum(row["points"] for row in made["points"]) == 30
    (row,) = document(capsys, "history")
    assert row["attempt"] == made["attempt"]
    badges = {row["id"]: row for row in document(capsys, "badges")}
    assert badges["trust-turner"]["attempt"] == made["attempt"]
    assert (badges["strong-open"]["have"], len(badges)) == (1, 24)
    assert badges["calm-pace"]["family"] == "voice"
    assert main(["badges"]) == 0
    said = capsys.readouterr().out
    assert said.startswith("2 of 24 earned")
    assert "1 of 3 openings" in said
    look_through_history(capsys, tmp_path)


def test_the_same_seed_gives_the_same_document(
    capsys: pytest.CaptureFixture[str], typed: str
) -> None:
    command = ("practise", "everything-is-fine", "--typed", typed, "--seed", "5",
               "--dry-run")  # fmt: skip
    first, second = document(capsys, *command), document(capsys, *command)
    for made in (first, second):
        del made["attempt"]
    assert first == second
    assert document(capsys, "history") == []


def test_recordings_are_heard_by_vosk(capsys: pytest.CaptureFixture[str]) -> None:
    names = ("process", "hours", "decision", "meeting", "no")
    clips = [str(CLIPS / f"{name}.wav") for name in names]
    assert main([
        "practise", "everything-is-fine", "--engine", "vosk", "--model", str(MODEL),
        "--json", "--answers", *clips,
    ]) == 0  # fmt: skip
    captured = capsys.readouterr()
    made = json.loads(captured.out)
    assert made["turns"][0]["answer"]["text"].startswith(
        "walk me through how your team"
    )
    assert made["turns"][0]["answer"]["words"][0]["confidence"] > 0.5
    assert made["ending"] == "next-step"
    assert made["delivery"]["pace"]["value"] > 60
    assert "recogniser" in made["delivery"]["fillers"]["why"]
    assert "no.wav" in captured.err


def test_answers_that_run_out_leave_the_attempt_to_be_resumed(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "one.txt"
    path.write_text(GOOD[0])
    made = document(
        capsys, "practise", "everything-is-fine", "--typed", str(path), status=1
    )
    assert (made["ending"], made["waiting_for"]) == (None, "pain")


def test_score_prints_one_turn_and_stores_nothing(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    scored = document(
        capsys, "score", "everything-is-fine", "--turn", "opening", "--text", GOOD[0]
    )
    assert set(scored) == {"turn", "score", "answer", "criteria"}
    assert scored["score"] == 100
    lines = '{"id": 7, "text": "hello"}\n\n{"id": "x", "text": "how are you"}\n'
    monkeypatch.setattr("sys.stdin", io.StringIO(lines))
    out = run(capsys, "score", "everything-is-fine", "--turn", "opening", "--jsonl")
    assert [json.loads(line)["id"] for line in out.splitlines()] == [7, "x"]
    assert document(capsys, "history") == []


def test_detect_answers_line_by_line(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO('{"id": 1, "text": "how are you"}\n'))
    found = json.loads(run(capsys, "detect"))
    assert found["id"] == 1
    names = {behaviour["name"] for behaviour in found["behaviours"]}
    assert names == {"question", "open-question"}


def test_transcribe_gives_words_with_times(capsys: pytest.CaptureFixture[str]) -> None:
    (found,) = document(
        capsys, "transcribe", str(CLIPS / "budget.wav"), "--engine", "vosk",
        "--model", str(MODEL),
    )  # fmt: skip
    assert found["text"] == "what is your budget for this quarter"
    assert found["words"][0]["end"] > found["words"][0]["start"]
    assert found["engine"] == "vosk model"


def test_library_and_lint_name_broken_files(
    capsys: pytest.CaptureFixture[str], data: Path
) -> None:
    found = document(capsys, "library")
    assert len(found["scenarios"]) >= 3
    broken = data / "scenarios" / "broken.yaml"
    broken.write_text("format: 1\nid: x\n")
    found = document(capsys, "library", status=1)
    assert found["broken"][0]["path"] == str(broken)
    report = document(capsys, "lint", str(broken), status=1)
    assert report["findings"][0]["line"] == 1


def test_library_lists_drafts_apart(
    capsys: pytest.CaptureFixture[str], data: Path
) -> None:
    path = data / "scenarios" / "call.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text('format: 1\nid: call\ndraft: true\ntitle: ""\n')
    found = document(capsys, "library")
    assert (found["broken"], found["drafts"][0]["path"]) == ([], str(path))
    assert any("title" in f["message"] for f in found["drafts"][0]["missing"])


def test_doctor_is_content() -> None:
    # In a process of its own: it looks for sound devices through Qt.
    command = [sys.executable, "-m", "roleplay", "doctor", "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    checks = {check["name"]: check for check in json.loads(done.stdout)}
    assert checks["voice"]["ok"]
    assert checks["recogniser"]["ok"]
    assert checks["database"]["found"] == "You has 0 points"


def test_recordings_are_listed_and_deleted_once_it_is_said_how_many(
    capsys: pytest.CaptureFixture[str], data: Path
) -> None:
    assert run(capsys, "recordings", "list") == "No recordings are kept.\n"
    data.mkdir(exist_ok=True)
    (data / "settings.json").write_text('{"keep_recordings": true}')
    clips = [str(CLIPS / f"{name}.wav") for name in ("process", "hours")]
    made = document(
        capsys, "practise", "everything-is-fine", "--engine", "vosk", "--model",
        str(MODEL), "--answers", *clips, status=1,
    )  # fmt: skip
    (row,) = document(capsys, "recordings", "list")
    assert (row["attempt"], row["recordings"]) == (made["attempt"], 2)
    assert row["bytes"] == sum(p.stat().st_size for p in data.rglob("*.flac"))
    said = run(capsys, "recordings", "delete", row["attempt"], status=1)
    assert said.startswith("2 recordings (")
    assert len(document(capsys, "recordings", "list")) == 1
    run(capsys, "recordings", "delete", "--yes")
    assert document(capsys, "recordings", "list") == []
    assert "nothing to delete" in run(capsys, "recordings", "delete", "--yes")


def test_models_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    rows = document(capsys, "models", "list")
    assert {row["name"] for row in rows} >= {"vosk-model-small-en-us-0.15"}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["practise", "nothing-such", "--typed", "-"], "There is no scenario"),
        (["practise", "everything-is-fine"], "exactly one of --answers"),
        (["practise", "everything-is-fine", "--answers", "no.wav"], "no recording"),
        (["score", "everything-is-fine", "--turn", "x", "--text", "a"], "no turn 'x'"),
        (["score", "everything-is-fine", "--turn", "opening"], "exactly one of"),
        (["nonsense"], "See roleplay --help"),
        (["models", "install", "nothing"], "There is no model"),
        (["models", "remove", "nothing"], "no installed model"),
        (["recordings", "delete", "nothing", "--yes"], "no attempt nothing"),
        (["lint", "nowhere"], "no file or folder"),
        (["--data"], "needs a folder"),
        (["transcribe", "a.wav", "--engine", "vosk"], "models install"),
    ],
)
def test_an_error_is_one_line_and_status_2(
    capsys: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    assert main(arguments) == 2
    captured = capsys.readouterr()
    assert message in captured.err
    assert "Traceback" not in captured.err
    assert captured.out == ""
