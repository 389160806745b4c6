"""Blind answers: written from goal, brief and the buyer's lines alone.

Who wrote them saw no pattern, no hint and no example.  They are never edited so that
they come out right: what comes out wrong stays here, and is listed in
docs/curriculum.md.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ruamel.yaml import YAML

from roleplay.scenario import read_scenario, typed
from roleplay.scoring import NotMeasured, judge_turn

HERE = Path(__file__).parent
SCENARIOS = HERE.parent.parent / "scenarios"


@dataclass(frozen=True, slots=True)
class Blind:
    """One answer and how it came out.  is_good: what its writer meant it to be."""

    scenario: str
    turn: str
    text: str
    is_good: bool
    score: float
    pass_mark: int

    @property
    def is_right(self) -> bool:
        """Whether a good answer passed, or a weak one did not."""
        return (self.score >= self.pass_mark) is self.is_good


def blind_answers() -> Iterator[Blind]:
    """Give every blind answer, judged as it is now."""
    yaml = YAML(typ="safe")
    for path in sorted(HERE.glob("*.yaml")):
        scenario = read_scenario(SCENARIOS / path.name)
        for turn_id, kinds in yaml.load(path.read_text("utf-8")).items():
            for kind in ("good", "weak"):
                for text in kinds[kind]:
                    turn = scenario.turns[turn_id]
                    value = judge_turn(scenario, turn, typed(text)).score.value
                    score = 0.0 if isinstance(value, NotMeasured) else value
                    is_good = kind == "good"
                    yield Blind(
                        scenario.id, turn_id, text, is_good, score, scenario.pass_mark
                    )
