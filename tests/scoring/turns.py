"""Turns and answers for the tests of scoring."""

from typing import Any

from roleplay.scenario import (
    Answer,
    Branch,
    Buyer,
    Criterion,
    Ending,
    Hearing,
    Scenario,
    Turn,
    Word,
    typed,
)
from roleplay.scoring import Explanation, judge_turn

VOSK = Hearing("vosk", "test")


def scenario(*criteria: dict[str, Any], **more: Any) -> Scenario:
    """Return a scenario of one turn with these criteria; id and label are filled in."""
    made = tuple(
        Criterion(**({"id": f"c{i}", "label": f"Label {i}"} | criterion))
        for i, criterion in enumerate(criteria)
    )
    examples = more.pop("examples", ())
    turn = Turn(
        id="t", lines=("Hello.",), criteria=made, examples=examples,
        branches=(Branch(go="end"),),
    )  # fmt: skip
    return Scenario(
        key="s", version="v", id="s", title="S", skill="discovery",
        buyer=Buyer(name="Dana"), start="t", turns={"t": turn},
        endings={"end": Ending(id="end", title="End")}, **more,
    )  # fmt: skip


def judged(text: str | Answer, criterion: dict[str, Any], **more: Any) -> Explanation:
    """Return how one criterion judges a text or an answer."""
    made = scenario(criterion, **more)
    answer = typed(text) if isinstance(text, str) else text
    return judge_turn(made, made.turns["t"], answer).explanations[0]


def spoken(text: str, confidence: float = 1.0, hearing: Hearing = VOSK) -> Answer:
    """Return a spoken answer, a word every 0.4 s and each 0.3 s long."""
    words = tuple(
        Word(part, 0.4 * i, 0.4 * i + 0.3, confidence)
        for i, part in enumerate(text.split())
    )
    return Answer(words, hearing, spoken=True, duration_s=0.4 * len(words) + 1)
