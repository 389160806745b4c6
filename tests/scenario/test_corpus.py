"""Loader and published schema accept and refuse the same files: corpus.yaml."""

import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from files import changed
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML

from roleplay.errors import ScenarioError
from roleplay.scenario import parse_scenario

HERE = Path(__file__).parent
SCHEMA = json.loads(
    (HERE.parent.parent / "docs/scenario.schema.json").read_text("utf-8")
)
VALIDATOR = Draft202012Validator(SCHEMA)


@dataclass(frozen=True, slots=True)
class Case:
    """One file of the corpus."""

    name: str
    old: str
    new: str
    verdict: str
    why: str = ""
    flat: bool = False
    indent: int = 0

    @property
    def data(self) -> bytes:
        """The small scenario with one text replaced; flat: by several lines."""
        if not self.flat:
            return changed(self.old, self.new)
        pairs = YAML(typ="safe", pure=True).load(self.new)
        blank = "\n" + " " * self.indent
        lines = (f"{k}: {json.dumps(v)}" for k, v in pairs.items())
        return changed(self.old, blank.join(lines))


def cases() -> list[Case]:
    rows = YAML(typ="safe", pure=True).load((HERE / "corpus.yaml").read_text("utf-8"))
    return [Case(**row) for row in rows]


CASES = cases()


def schema_accepts(data: bytes) -> bool:
    document: Any = YAML(typ="safe", pure=True).load(data.decode())
    return bool(VALIDATOR.is_valid(document))


def loader_accepts(data: bytes) -> bool:
    try:
        parse_scenario(data, "f.yaml")
    except ScenarioError:
        return False
    return True


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_both_judge_alike(case: Case) -> None:
    expected = {
        "accepted": (True, True),
        "refused": (False, False),
        "loader": (True, False),
    }[case.verdict]
    assert (schema_accepts(case.data), loader_accepts(case.data)) == expected
    assert bool(case.why) == (case.verdict == "loader")


def test_the_corpus_is_broad() -> None:
    assert len({case.name for case in CASES}) == len(CASES) >= 60
    counts = Counter(case.verdict for case in CASES)
    assert counts["accepted"] >= 25
    assert counts["refused"] >= 40


def repeated(text: str, count: int) -> str:
    return "[" + ", ".join([text] * count) + "]"


@pytest.mark.parametrize(
    ("old", "most", "made"),
    [
        ("title: A small talk", 120, lambda n: "title: " + "a" * n),
        ('any: ["how (many|much|long)"]', 200, lambda n: "any: " + "a" * n),
        ('any: ["how (many|much|long)"]', 200, lambda n: "any: " + repeated("a", n)),
        ("hint: Thank her and ask.", 500, lambda n: "hint: " + "a" * n),
        ("hint: Thank her and ask.", 499, lambda n: "hint: |\n      " + "a" * n),
        ("buyer: Well. By hand, mostly.", 20, lambda n: "buyer: " + repeated("Hi.", n)),
    ],
)
def test_both_keep_the_same_limits(old: str, most: int, made: Any) -> None:
    for count, fits in ((most, True), (most + 1, False)):
        data = changed(old, made(count))
        assert (schema_accepts(data), loader_accepts(data)) == (fits, fits)
