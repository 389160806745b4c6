import json
from pathlib import Path

import pytest
from files import SMALL, changed
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML

from roleplay.errors import ScenarioError
from roleplay.scenario import json_schema, parse_scenario

PROJECT = Path(__file__).parent.parent.parent
SHIPPED = sorted((PROJECT / "scenarios").glob("*.yaml"))

REFUSED = [
    ("skill: disc", "skil: disc"),
    ("difficulty: 1", "difficulty: 9"),
    ("difficulty: 1", "difficulty: 1.5"),
    ("title: A small talk", "title: 12"),
    ("id: small", "id: Small"),
    ("mood: warm", "mood: happy"),
    ("result: lost", "result: drawn"),
    ("trust: 40}", "trust: 400}"),
    ('any: ["how (many|much|long)"]', "any: []"),
    ('any: ["how (many|much|long)"]', "tone: nice"),
    ("weight: 3", "weight: 0"),
]


def accepts(data: bytes) -> tuple[bool, bool]:
    """Return whether schema and loader accept a file."""
    document = YAML(typ="safe", pure=True).load(data.decode())
    valid = Draft202012Validator(json_schema()).is_valid(document)
    try:
        parse_scenario(data, "f.yaml")
    except ScenarioError:
        return valid, False
    return valid, True


def test_the_published_schema_is_this_one() -> None:
    text = (PROJECT / "docs" / "scenario.schema.json").read_text("utf-8")
    assert json.loads(text) == json_schema()


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_both_accept_what_ships(path: Path) -> None:
    assert accepts(path.read_bytes()) == (True, True)


def test_both_accept_the_small_one() -> None:
    assert accepts(SMALL.encode()) == (True, True)


@pytest.mark.parametrize(("old", "new"), REFUSED)
def test_both_refuse(old: str, new: str) -> None:
    assert accepts(changed(old, new)) == (False, False)
