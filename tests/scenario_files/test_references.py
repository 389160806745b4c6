"""The reference attempts that ship: they fit the scenarios, and are mixed."""

from collections import Counter

import pytest

from roleplay.bundled import bundled
from roleplay.game import REFERENCES
from roleplay.scenario import ReferenceAttempt, Scenario, read_references, read_scenario

FOLDER = bundled("assets") / "reference-attempts"
SHIPPED = read_references(FOLDER)


def scenario_of(reference: ReferenceAttempt) -> Scenario:
    return read_scenario(bundled("scenarios") / f"{reference.scenario}.yaml")


def test_there_are_eight_each_on_a_skill_of_its_own() -> None:
    assert len(SHIPPED) == len({one.id for one in SHIPPED}) == REFERENCES
    assert len({scenario_of(one).skill for one in SHIPPED}) == REFERENCES


def test_they_are_not_among_the_scenarios() -> None:
    found = {path.name for path in bundled("scenarios").rglob("*.yaml")}
    assert not found & {path.name for path in FOLDER.iterdir()}


@pytest.mark.parametrize("reference", SHIPPED, ids=lambda one: one.id)
def test_each_names_turns_and_all_criteria_of_its_scenario(
    reference: ReferenceAttempt,
) -> None:
    scenario = scenario_of(reference)
    for turn in reference.turns:
        criteria = {c.id for c in scenario.turns[turn.turn_id].criteria}
        assert {rating.criterion_id for rating in turn.ratings} == criteria
        assert turn.line in scenario.turns[turn.turn_id].lines


@pytest.mark.parametrize("reference", SHIPPED, ids=lambda one: one.id)
def test_each_is_mixed(reference: ReferenceAttempt) -> None:
    said = [rating.verdict for turn in reference.turns for rating in turn.ratings]
    assert {"met", "missed"} <= set(said)


def test_always_saying_the_same_does_not_certify() -> None:
    said = Counter(r.verdict for one in SHIPPED for t in one.turns for r in t.ratings)
    assert said["partly"] >= REFERENCES
    assert max(said.values()) / said.total() < 0.7
