"""Every scenario that ships is clean: format, paths, examples, models, parrots."""

from pathlib import Path

import pytest

from roleplay.scenario import lint_file, read_scenario
from roleplay.usecases.library import verdicts  # the judge that lint is handed

PROJECT = Path(__file__).parent.parent.parent
SHIPPED = sorted((PROJECT / "scenarios").glob("*.yaml"))


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_it_is_clean(path: Path) -> None:
    assert [str(finding) for finding in lint_file(path, verdicts)] == []


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_it_has_what_a_finished_scenario_has(path: Path) -> None:
    scenario = read_scenario(path)
    assert 5 <= len(scenario.turns) <= 12
    assert len({ending.result for ending in scenario.endings.values()}) >= 2
    for turn in scenario.turns.values():
        assert len(turn.models) >= 2
        assert len(turn.examples) >= 3
        assert turn.hint
        assert all(criterion.why for criterion in turn.criteria)
