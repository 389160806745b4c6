"""The guide for authors: each of its stages does what the guide says it does."""

import re
from pathlib import Path

import pytest

from roleplay.app import main
from roleplay.scenario import Form, PatternWord, parse_pattern

GUIDE = Path(__file__).parent.parent.parent / "docs" / "writing-scenarios.md"
STAGE = re.compile(
    r"```yaml\n(format: 1\n.*?)```.*?```console\n\$ roleplay lint first-words.yaml\n"
    r"(.*?)```",
    re.DOTALL,
)
COMMAND = re.compile(r"```console\n\$ roleplay (?!lint)(.*?)\n(.*?)```", re.DOTALL)
TEXT = GUIDE.read_text("utf-8")
STAGES = STAGE.findall(TEXT)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("ROLEPLAY_DATA", str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("number", range(len(STAGES)))
def test_lint_says_of_each_stage_what_the_guide_shows(
    capsys: pytest.CaptureFixture[str], folder: Path, number: int
) -> None:
    file, shown = STAGES[number]
    (folder / "first-words.yaml").write_text(file)
    status = main(["lint", "first-words.yaml"])
    assert capsys.readouterr().out == shown
    assert status == (0 if shown.endswith(" 0 findings\n") else 1)


def test_the_last_stage_is_clean_and_some_before_are_not() -> None:
    clean = [shown.endswith(" 0 findings\n") for _, shown in STAGES]
    assert len(clean) >= 4
    assert clean[-1]
    assert not all(clean)
    assert TEXT.count("```yaml\nformat: 1") == len(STAGES)


def test_the_other_commands_print_what_the_guide_shows(
    capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    (folder / "first-words.yaml").write_text(STAGES[-1][0])
    for name in ("good.txt", "weak.txt"):
        found = re.search(rf"`{name}`:\n\n```text\n(.*?)```", TEXT, re.DOTALL)
        assert found is not None
        (folder / name).write_text(found[1])
    commands = COMMAND.findall(TEXT)
    assert {line.split()[0] for line, _ in commands} == {"coverage", "score", "draft"}
    for line, shown in commands:
        arguments = re.findall(r'"[^"]*"|\S+', line)
        main([argument.strip('"') for argument in arguments])
        out = capsys.readouterr().out
        if line.startswith("draft"):
            (proposed,) = re.findall(r"```yaml\n( +# met.*?)```", TEXT, re.DOTALL)
            assert proposed in out
        if shown.endswith("...\n"):
            assert out.startswith(shown.removesuffix("...\n"))
        else:
            assert out == shown


def test_the_patterns_of_the_cookbook_are_patterns() -> None:
    rows = re.findall(r"^\| .*? \| `(.*?)` \|$", TEXT, re.MULTILINE)
    assert len(rows) >= 8
    for row in rows:
        pattern = parse_pattern(row.replace("\\|", "|"))
        assert pattern != (PatternWord(row, Form.STEM),)
