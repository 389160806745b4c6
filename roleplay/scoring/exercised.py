"""Which criteria of a scenario its own examples and models exercise."""

from collections.abc import Iterator
from dataclasses import dataclass

from roleplay.scenario import Criterion, Scenario, Turn, is_judged_in_text, typed
from roleplay.scoring.rubric import judge_turn
from roleplay.scoring.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Exercise:
    """How a turn's examples and models fare on one criterion.

    met, partly, missed, not_measured: the answers, as "example 1" or "model 2".
    dead: patterns of an ``any`` that none of them matches, in the file's order.
    in_text: False where only a spoken answer can show it, so that nothing is asked.
    """

    turn_id: str
    criterion_id: str
    met: tuple[str, ...]
    partly: tuple[str, ...]
    missed: tuple[str, ...]
    not_measured: tuple[str, ...]
    dead: tuple[str, ...]
    in_text: bool

    @property
    def never_met(self) -> bool:
        """Whether no answer shows that the criterion can be met."""
        return self.in_text and not self.met

    @property
    def never_missed(self) -> bool:
        """Whether no answer shows that the criterion can be missed."""
        return self.in_text and not self.missed


def exercises(scenario: Scenario) -> tuple[Exercise, ...]:
    """Return every criterion of every turn, in the file's order."""
    return tuple(
        exercise
        for turn in scenario.turns.values()
        for exercise in _of_turn(scenario, turn)
    )


def _of_turn(scenario: Scenario, turn: Turn) -> Iterator[Exercise]:
    answers = [
        *((f"example {n}", e.text) for n, e in enumerate(turn.examples, 1)),
        *((f"model {n}", text) for n, text in enumerate(turn.models, 1)),
    ]
    fared: dict[tuple[str, Verdict], list[str]] = {}
    for name, text in answers:
        for found in judge_turn(scenario, turn, typed(text)).explanations:
            fared.setdefault((found.criterion_id, found.verdict), []).append(name)
    for criterion in turn.criteria:
        met, partly, missed, unmeasured = (
            tuple(fared.get((criterion.id, verdict), ()))
            for verdict in (
                Verdict.MET,
                Verdict.PARTLY,
                Verdict.MISSED,
                Verdict.NOT_MEASURED,
            )
        )
        texts = [text for _, text in answers]
        yield Exercise(
            turn.id,
            criterion.id,
            met,
            partly,
            missed,
            unmeasured,
            tuple(_dead(scenario, turn, criterion, texts)),
            is_judged_in_text(criterion),
        )


def _dead(
    scenario: Scenario, turn: Turn, criterion: Criterion, texts: list[str]
) -> Iterator[str]:
    """Give the patterns that meet the criterion alone in none of the answers."""
    for pattern in criterion.any:
        alone = criterion.model_copy(update={"any": (pattern,)})
        only = turn.model_copy(update={"criteria": (alone,)})
        verdicts = (judge_turn(scenario, only, typed(text)) for text in texts)
        if not any(verdict.ids(Verdict.MET) for verdict in verdicts):
            yield pattern
