"""lint, coverage, draft and schema, through the real entry point."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from clips import MODEL
from files import SMALL, changed
from ruamel.yaml import YAML

from roleplay.app import main
from roleplay.scenario import read_scenario
from roleplay.usecases.library import verdicts


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "data"
    monkeypatch.setenv("ROLEPLAY_DATA", str(folder))
    return folder


@pytest.fixture
def small(tmp_path: Path) -> Path:
    path = tmp_path / "small.yaml"
    path.write_text(SMALL)
    return path


def run(capsys: pytest.CaptureFixture[str], *arguments: object, status: int = 0) -> str:
    assert main([str(argument) for argument in arguments]) == status
    return capsys.readouterr().out


def document(
    capsys: pytest.CaptureFixture[str], *arguments: object, status: int = 0
) -> Any:
    return json.loads(run(capsys, *arguments, "--json", status=status))


def test_lint_sums_up_the_paths(
    capsys: pytest.CaptureFixture[str], small: Path
) -> None:
    made = document(capsys, "lint", small)
    (row,) = made["scenarios"]
    assert made["findings"] == []
    assert "vocabulary" not in made
    assert row["paths"] == {
        "count": 8, "exact": True, "best_score": 100.0, "worst_score": 0.0,
        "fewest_turns": 1, "most_turns": 4,
        "shortest_minutes": row["paths"]["shortest_minutes"],
        "longest_minutes": row["paths"]["longest_minutes"],
        "words_per_minute": {"buyer": 165, "rep": 140},
    }  # fmt: skip
    out = run(capsys, "lint", small)
    assert "2 turns, 8 paths, 1 to 4 turns long, best score 100, worst 0" in out
    assert "(buyer 165, rep 140 words a minute)" in out
    assert out.endswith("1 file checked, 0 findings\n")


def test_a_broken_file_has_no_paths_and_says_why(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "broken.yaml"
    path.write_text("format: 1")
    (row,) = document(capsys, "lint", path, status=1)["scenarios"]
    assert row["paths"] is None
    assert "errors" in row["why"]


def test_words_are_looked_up_only_when_an_engine_is_chosen(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "small.yaml"
    path.write_bytes(changed('never: ["our product"]', 'never: ["halden flowware"]'))
    left_out = document(capsys, "lint", path, status=1)
    made = document(capsys, "lint", path, "--engine", "pocketsphinx", status=1)
    assert made["vocabulary"] == "PocketSphinx"
    assert "vocabulary" not in left_out
    (found,) = [f for f in made["findings"] if f not in left_out["findings"]]
    assert "'flowware' is not in the vocabulary of PocketSphinx" in found["message"]
    assert found["line"] == 16
    line = path.read_text().splitlines()[15]
    assert line[found["column"] :].startswith("flowware")


def test_a_model_s_folder_chooses_vosk(
    capsys: pytest.CaptureFixture[str], small: Path
) -> None:
    made = document(capsys, "lint", small, "--model", MODEL)
    assert made["vocabulary"] == "Vosk, model model"
    assert "words looked up in the vocabulary of PocketSphinx" in run(
        capsys, "lint", small, "--engine", "auto"
    )


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["lint", "{small}", "--engine", "vosk"], "No speech model is installed"),
        (["lint", "{small}", "--engine", "ears"], "no vocabulary of a recogniser"),
        (["lint", "nowhere", "--watch"], "no file or folder"),
        (["draft", "nowhere"], "cannot be read"),
        (["draft", "{small}", "--turn", "No Id"], "'No Id' is no id"),
        (["coverage", "nowhere"], "There is no scenario"),
    ],
)
def test_an_error_is_one_line_and_status_2(
    capsys: pytest.CaptureFixture[str],
    small: Path,
    arguments: list[str],
    message: str,
) -> None:
    assert main([a.replace("{small}", str(small)) for a in arguments]) == 2
    captured = capsys.readouterr()
    assert message in captured.err
    assert "Traceback" not in captured.err
    assert captured.out == ""


@pytest.fixture
def watching(tmp_path: Path) -> Iterator["subprocess.Popen[str]"]:
    """Give a process that watches the folder, a document a line."""
    command = [sys.executable, "-m", "roleplay", "lint", str(tmp_path / "w"), "--watch"]
    (tmp_path / "w").mkdir()
    (tmp_path / "w" / "small.yaml").write_text(SMALL)
    process = subprocess.Popen(
        [*command, "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    yield process
    if process.poll() is None:
        process.kill()
    process.communicate()


def test_watching_prints_a_document_for_each_change_and_ends_by_ctrl_c(
    watching: "subprocess.Popen[str]", tmp_path: Path
) -> None:
    assert watching.stdout is not None
    assert json.loads(watching.stdout.readline())["findings"] == []
    (tmp_path / "w" / "small.yaml").write_bytes(changed("go: won", "go: lost"))
    report = json.loads(watching.stdout.readline())
    assert "nothing leads to the ending 'won'" in report["findings"][0]["message"]
    new = tmp_path / "w" / "below" / "new.yaml"
    new.parent.mkdir()
    new.write_text(SMALL)
    assert json.loads(watching.stdout.readline())["files"] == 2
    (tmp_path / "w" / "small.yaml").unlink()
    report = json.loads(watching.stdout.readline())
    assert (report["files"], report["findings"]) == (1, [])
    os.kill(watching.pid, signal.SIGINT)
    out, err = watching.communicate(timeout=20)
    assert (watching.returncode, out, err) == (0, "", "")


def test_coverage_counts_and_names_what_is_never_exercised(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "small.yaml"
    path.write_bytes(
        changed("- {text: our product is great, meets: []}", "- {text: no, meets: []}")
    )
    made = document(capsys, "coverage", path, status=1)["criteria"]
    rows = {row["criterion"]: row for row in made}
    assert rows["no-pitch"]["never_missed"]
    assert rows["thank"]["dead_patterns"] == ["thank* you"]
    assert rows["number"]["met"] == ["example 1", "model 1"]
    assert rows["number"]["missed"] == ["example 2"]
    out = run(capsys, "coverage", path, status=1)
    assert "opening / no-pitch    3      0      0  never missed" in out
    assert "no example says: thank* you" in out


def test_coverage_is_content_where_everything_is_met_and_missed(
    capsys: pytest.CaptureFixture[str], small: Path
) -> None:
    assert "second / number" in run(capsys, "coverage", small)


GOOD = """\
thanks for your time dana how do the weekly reports come together today

thank you for the time: how does "your" team handle the reports each week
i appreciate it how does a normal week of reporting look {for} you # really
"""
WEAK = "do you have problems with your reports\nokay have a nice day\n"


@pytest.fixture
def answers(tmp_path: Path) -> tuple[Path, Path]:
    good, weak = tmp_path / "good.txt", tmp_path / "weak.txt"
    good.write_text(GOOD, "utf-8-sig")
    weak.write_text(WEAK)
    return good, weak


def test_a_draft_is_a_turn_that_the_loader_takes(
    capsys: pytest.CaptureFixture[str], answers: tuple[Path, Path], tmp_path: Path
) -> None:
    good, weak = answers
    out = run(capsys, "draft", good, "--weak", weak, "--turn", "reports", "--go", "won")
    assert "# met by 3 of 3 good answers, and by 0 of 2 weak ones" in out
    path = tmp_path / "drafted.yaml"
    data = SMALL.replace("turns:\n", "turns:\n" + out)
    path.write_text(data.replace("go: second}\nend", "go: reports}\nend"))
    scenario = read_scenario(path)
    turn = scenario.turns["reports"]
    assert len(turn.examples) == 5
    for example in turn.examples:
        judged = verdicts(scenario, turn, example.text).met
        assert judged == set(example.meets)


def test_a_draft_for_machines_counts_answers_from_one(
    capsys: pytest.CaptureFixture[str], answers: tuple[Path, Path]
) -> None:
    good, weak = answers
    made = document(capsys, "draft", good, "--weak", weak)
    assert (made["good"], made["weak"]) == (3, 2)
    assert made["criteria"][0]["behaviour"] == "open-question"
    assert made["criteria"][0]["good"] == [1, 2, 3]
    assert {"word": "dana", "good": [1]} in made["leftovers"]


def test_strange_answers_still_make_a_turn(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "strange.txt"
    path.write_text("null\x85 caf\u00e9 'a' \\ \x07 budget: [x]\n- budget & *b !t %\n")
    out = run(capsys, "draft", path)
    turn = YAML(typ="safe", pure=True).load(out)["draft"]
    assert [example["text"] for example in turn["examples"]] == [
        "null caf\u00e9 'a' \\ budget: [x]", "- budget & *b !t %"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("one answer\n\n", "holds 1 answer; a draft needs at least two"),
        ("", "holds 0 answers"),
        ("short\n" + "a" * 2001, ":2: an answer of 2001 letters"),
        ("\n".join(f"answer {n}" for n in range(201)), "at most 200"),
        (b"caf\xe9\nb", "not UTF-8"),
    ],
)
def test_answers_that_make_no_draft_are_an_error(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, text: str | bytes, message: str
) -> None:
    path = tmp_path / "answers.txt"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    assert main(["draft", str(path)]) == 2
    assert message in capsys.readouterr().err


def test_answers_with_nothing_in_common_have_status_1(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "answers.txt"
    path.write_text("yellow bricks\nseven dwarves sing\n")
    assert "too little in common" in run(capsys, "draft", path, status=1)


def test_the_schema_is_the_published_one(capsys: pytest.CaptureFixture[str]) -> None:
    published = Path(__file__).parent.parent.parent / "docs" / "scenario.schema.json"
    assert run(capsys, "schema") == published.read_text("utf-8")


def test_paths_that_are_too_many_are_named_as_the_least(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    turns = "".join(
        f"  t{n}:\n    buyer: Hello\n    criteria: [{{id: a, label: A, any: [a]}}]\n"
        f"    examples: [{{text: a, meets: [a]}}, {{text: b, meets: []}}]\n"
        f"    next: [{{if: {{met: [a]}}, go: t{n + 1}}}, {{go: t{n + 1}}}]\n"
        for n in range(20)
    )
    head, endings = SMALL.split("turns:\n")[0], "  t20: {title: End, result: won}\n"
    path = tmp_path / "long.yaml"
    start = head.replace("start: opening", "start: t0")
    path.write_text(f"{start}turns:\n{turns}endings:\n{endings}")
    assert main(["lint", str(path)]) in (0, 1)
    assert "at least 10000 paths; of those looked at" in capsys.readouterr().out
