"""``roleplay import`` through the entry point."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from files import SMALL

from roleplay.app import main

OTHER = SMALL.replace("A small talk", "A longer talk")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("data")  # the shipped scenarios are read once


@pytest.fixture(autouse=True)
def data(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("ROLEPLAY_DATA", str(folder))
    yield folder
    for path in (folder / "scenarios").glob("**/*.yaml*"):
        path.unlink()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "talk.yaml"
    path.write_text(SMALL)
    return path


def run(capsys: pytest.CaptureFixture[str], *arguments: str, status: int = 0) -> str:
    assert main(["import", *arguments]) == status
    return capsys.readouterr().out


def document(
    capsys: pytest.CaptureFixture[str], *arguments: str, status: int = 0
) -> Any:
    return json.loads(run(capsys, *arguments, "--json", status=status))


def test_a_file_is_added_once(
    capsys: pytest.CaptureFixture[str], data: Path, file: Path
) -> None:
    assert run(capsys, str(file)) == "small: added\n"
    assert (data / "scenarios" / "talk.yaml").read_text() == SMALL
    assert run(capsys, str(file)) == "small: you have it already\n"


def test_a_taken_id_needs_a_word(
    capsys: pytest.CaptureFixture[str], data: Path, file: Path
) -> None:
    run(capsys, str(file))
    file.write_text(OTHER)
    said = run(capsys, str(file), status=1)
    assert "Say --keep-both or --replace" in said
    made = document(capsys, str(file), "--replace")
    assert made["added"] == ["small"]
    assert made["backups"] == [str(data / "scenarios" / "talk.yaml.bak")]
    file.write_text(SMALL)
    assert document(capsys, str(file), "--keep-both")["added"] == ["small-2"]


def test_both_answers_at_once_are_refused(
    capsys: pytest.CaptureFixture[str], file: Path
) -> None:
    run(capsys, str(file), "--replace", "--keep-both", status=2)


def test_broken_files_of_a_folder_stay_and_are_named(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    folder = tmp_path / "pack"
    folder.mkdir()
    (folder / "good.yaml").write_text(SMALL)
    (folder / "bad.yaml").write_text("format: 1\n")
    (folder / "notes.txt").write_text("About it.")
    made = document(capsys, str(folder), status=1)
    assert made["added"] == ["small"]
    assert [file["path"] for file in made["broken"]] == ["bad.yaml"]
    assert made["left_out"] == 1


def test_what_is_no_scenario_is_one_line_of_error(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("no")
    assert main(["import", str(tmp_path / "a.txt")]) == 2
    assert "a.txt is no scenario" in capsys.readouterr().err
