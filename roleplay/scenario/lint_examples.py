"""Lint: whether a turn judges its own examples, models and parrots rightly."""

from collections.abc import Iterator

from roleplay.errors import Finding
from roleplay.scenario.lint_subject import Judge, Lint
from roleplay.scenario.model import Criterion, Turn
from roleplay.scenario.shape import SHOWN_ONLY
from roleplay.words import tr

HEARD_ONLY = ("filler", "monologue", "interruption")
"""Behaviours that no written example can show."""


def criteria_have_examples(lint: Lint) -> Iterator[Finding]:
    """Find criteria that no example meets, and turns without a weak example."""
    for turn in lint.scenario.turns.values():
        met = {name for example in turn.examples for name in example.meets}
        for index, criterion in enumerate(turn.criteria):
            shows = not criterion.measure and criterion.behaviour not in SHOWN_ONLY
            if criterion.id not in met and shows:
                message = tr("no example meets '{id}'", id=criterion.id)
                place = ("turns", turn.id, "criteria", index)
                yield lint.finding(message, tr("an example that does"), *place)
        ids = {c.id for c in turn.criteria if c.kind != "never"}
        weak = any(not ids & set(example.meets) for example in turn.examples)
        if turn.criteria and not weak:
            message = tr("the turn '{id}' has no weak example", id=turn.id)
            yield lint.finding(message, tr("one that earns nothing"), "turns", turn.id)


def something_is_scored(lint: Lint) -> Iterator[Finding]:
    """Find a draft without any criterion: no answer of it would be judged.

    A scenario that is no draft may be meant so, for talking aloud alone.
    """
    scenario = lint.scenario
    if scenario.draft and not any(t.criteria for t in scenario.turns.values()):
        message = tr("nothing is scored: no turn has criteria")
        yield lint.finding(message, tr("what a good answer has"), "turns")


def criteria_are_judged(lint: Lint) -> Iterator[Finding]:
    """Find criteria on a behaviour that is only shown: no answer can meet them."""
    for turn in lint.scenario.turns.values():
        for index, criterion in enumerate(turn.criteria):
            if criterion.behaviour in SHOWN_ONLY:
                message = tr(
                    "'{behaviour}' is shown as evidence and never judged, so "
                    "'{id}' counts for nothing",
                    behaviour=criterion.behaviour,
                    id=criterion.id,
                )
                place = ("turns", turn.id, "criteria", index, "behaviour")
                expected = tr("patterns ('any'), 'acknowledgement', or none")
                yield lint.finding(message, expected, *place)


def examples_agree(lint: Lint) -> Iterator[Finding]:
    """Find examples whose ``meets`` differs from what the criteria say."""
    for turn, judge in _judged(lint):
        for index, example in enumerate(turn.examples):
            met = judge(lint.scenario, turn, example.text).met
            for criterion in filter(_is_tested, turn.criteria):
                wanted = criterion.id in example.meets
                if wanted != (criterion.id in met):
                    verb = tr("should meet") if wanted else tr("should not meet")
                    message = tr(
                        "this example {verb} '{id}' and the rule differs",
                        verb=verb,
                        id=criterion.id,
                    )
                    place = ("turns", turn.id, "examples", index)
                    yield lint.finding(message, tr("one of them mended"), *place)


def models_meet_all(lint: Lint) -> Iterator[Finding]:
    """Find model answers that miss a criterion of their turn."""
    for turn, judge in _judged(lint):
        for model in turn.models:
            met = judge(lint.scenario, turn, model).met
            for criterion in filter(_is_tested, turn.criteria):
                if criterion.id not in met:
                    message = tr(
                        "the model answer '{model}' misses '{id}'",
                        model=model[:40],
                        id=criterion.id,
                    )
                    yield lint.finding(
                        message, tr("all met"), "turns", turn.id, "model"
                    )


def parrots_fail(lint: Lint) -> Iterator[Finding]:
    """Find what passes without an answer: an echo, filler, the hint, a label."""
    for turn, judge in _judged(lint):
        parrots = {
            "the buyer's own line": turn.lines,
            "nothing but filler": ("um uh well you know um",),
            "the hint read aloud": (turn.hint,),
            "a label read aloud": tuple(c.label for c in turn.criteria),
        }
        for what, texts in parrots.items():
            for text in filter(None, texts):
                score = judge(lint.scenario, turn, text).score
                if score is not None and score >= lint.scenario.pass_mark:
                    message = tr(
                        "saying {what} passes with {score:.0f}: '{text}'",
                        what=what,
                        score=score,
                        text=text[:40],
                    )
                    yield lint.finding(message, tr("below a pass"), "turns", turn.id)


def is_judged_in_text(criterion: Criterion) -> bool:
    """Return whether a typed answer can meet a criterion."""
    return not criterion.measure and criterion.behaviour not in HEARD_ONLY


def _is_tested(criterion: Criterion) -> bool:
    return is_judged_in_text(criterion) and criterion.behaviour not in SHOWN_ONLY


def _judged(lint: Lint) -> Iterator[tuple[Turn, Judge]]:
    if lint.judge is not None:
        for turn in lint.scenario.turns.values():
            if turn.criteria:
                yield turn, lint.judge
