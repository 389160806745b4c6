"""Does a scenario hang together: what no single line shows."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from roleplay.errors import Finding, ScenarioError
from roleplay.scenario.model import Branch, Condition, Scenario, Turn
from roleplay.scenario.reader import Pack, child, parse_scenario, read_bytes
from roleplay.scenario.shape import Known
from roleplay.scenario.yaml_tree import Node, read_tree


@dataclass(frozen=True, slots=True)
class Verdicts:
    """How an answer fares: ids of the criteria met and all ids; score 0 to 100."""

    met: frozenset[str]
    score: float | None


Judge: TypeAlias = Callable[[Scenario, Turn, str], Verdicts]
"""Judges a typed answer; handed in from above, as scoring builds on scenario."""


@dataclass(frozen=True, slots=True)
class Lint:
    """A scenario under the rules.  tree: its file, for the places of findings."""

    scenario: Scenario
    tree: Node
    name: str
    judge: Judge | None

    def finding(self, message: str, expected: str, *path: str | int) -> Finding:
        """Return a warning at the node of *path*, or at the nearest one above it."""
        node: Node | None = None
        steps = list(path)
        while node is None:
            node = child(self.tree, *steps)
            steps = steps[:-1]
        return Finding(
            self.name, node.line, node.column, message, expected, severity="warning"
        )


def lint_file(
    path: Path,
    judge: Judge | None = None,
    pack: Pack | None = None,
    known: Known | None = None,
) -> tuple[Finding, ...]:
    """Return everything wrong with a file: errors of the format, then warnings."""
    try:
        data = read_bytes(path)
        scenario = parse_scenario(data, str(path), pack, known)
        tree = read_tree(data, str(path))
    except ScenarioError as error:
        return error.findings
    lint = Lint(scenario, tree, str(path), judge)
    found = [finding for rule in RULES for finding in rule(lint)]
    return tuple(sorted(found, key=lambda f: (f.line, f.column)))


def _reachable(lint: Lint) -> Iterator[Finding]:
    scenario = lint.scenario
    seen, waiting = {scenario.start}, [scenario.start]
    while waiting:
        for branch in scenario.turns[waiting.pop()].branches:
            if branch.go not in seen:
                seen.add(branch.go)
                if branch.go in scenario.turns:
                    waiting.append(branch.go)
    for part, names in (("turns", scenario.turns), ("endings", scenario.endings)):
        for name in names:
            if name not in seen:
                message = f"nothing leads to the {part[:-1]} '{name}'"
                yield lint.finding(message, f"a 'go: {name}' somewhere", part, name)


def _can_end(lint: Lint) -> Iterator[Finding]:
    turns = lint.scenario.turns
    ends = set(lint.scenario.endings)
    grew = True
    while grew:
        more = {
            name
            for name, turn in turns.items()
            if name not in ends and any(branch.go in ends for branch in turn.branches)
        }
        ends |= more
        grew = bool(more)
    for name in turns:
        if name not in ends:
            message = f"the turn '{name}' can never get to an ending"
            yield lint.finding(message, "a way out", "turns", name)


def _branches_match(lint: Lint) -> Iterator[Finding]:
    for name, turn in lint.scenario.turns.items():
        for index, branch in enumerate(turn.branches):
            place = ("turns", name, "next", index)
            reason = _impossible(branch.when, turn)
            if reason:
                yield lint.finding(f"this branch can never match: {reason}", "", *place)
            elif _covered(branch, turn.branches[:index]):
                message = "this branch can never match: an earlier one takes its place"
                yield lint.finding(message, "a stricter one first", *place)


def _impossible(when: Condition | None, turn: Turn) -> str:
    if when is None:
        return ""
    pairs = (
        ("met and missed", set(when.met) & set(when.missed)),
        ("met and partly", set(when.met) & set(when.partly)),
        ("partly and missed", set(when.partly) & set(when.missed)),
    )
    for words, both in pairs:
        if both:
            return f"'{min(both)}' cannot be {words} at once"
    below = when.below_trust
    if below is not None and (below <= 0 or (when.trust or 0) >= below):
        return f"trust cannot be below {below:g} then"
    if when.score is not None and when.score > 0 and not turn.criteria:
        return "a turn without criteria has no score"
    return ""


def _covered(branch: Branch, earlier: tuple[Branch, ...]) -> bool:
    return any(_weaker(other.when, branch.when) for other in earlier)


def _weaker(one: Condition | None, other: Condition | None) -> bool:
    """Return whether *one* holds wherever *other* does."""
    if one is None:
        return True
    if other is None:
        return False
    lists = all(
        set(getattr(one, name)) <= set(getattr(other, name))
        for name in ("met", "partly", "missed")
    )
    least = all(
        getattr(one, name) is None
        or (
            getattr(other, name) is not None
            and getattr(one, name) <= getattr(other, name)
        )
        for name in ("score", "trust", "visits")
    )
    below = one.below_trust is None or (
        other.below_trust is not None and one.below_trust >= other.below_trust
    )
    return lists and least and below


def _examples_agree(lint: Lint) -> Iterator[Finding]:
    for turn, judge in _judged(lint):
        for index, example in enumerate(turn.examples):
            met = judge(lint.scenario, turn, example.text).met
            for criterion in turn.criteria:
                if not _is_judged_in_text(criterion.measure, criterion.behaviour):
                    continue
                wanted = criterion.id in example.meets
                if wanted != (criterion.id in met):
                    verb = "should meet" if wanted else "should not meet"
                    message = (
                        f"this example {verb} '{criterion.id}' and the rule differs"
                    )
                    place = ("turns", turn.id, "examples", index)
                    yield lint.finding(message, "one of them mended", *place)


def _criteria_have_examples(lint: Lint) -> Iterator[Finding]:
    for turn in lint.scenario.turns.values():
        met = {name for example in turn.examples for name in example.meets}
        for index, criterion in enumerate(turn.criteria):
            if criterion.id not in met and not criterion.measure:
                message = f"no example meets '{criterion.id}'"
                place = ("turns", turn.id, "criteria", index)
                yield lint.finding(message, "an example that does", *place)
        ids = {c.id for c in turn.criteria if c.kind != "never"}
        weak = any(not ids & set(example.meets) for example in turn.examples)
        if turn.criteria and not weak:
            message = f"the turn '{turn.id}' has no weak example"
            yield lint.finding(message, "one that earns nothing", "turns", turn.id)


def _models_meet_all(lint: Lint) -> Iterator[Finding]:
    for turn, judge in _judged(lint):
        for model in turn.models:
            met = judge(lint.scenario, turn, model).met
            for criterion in turn.criteria:
                judged = _is_judged_in_text(criterion.measure, criterion.behaviour)
                if judged and criterion.id not in met:
                    message = f"the model answer '{model[:40]}' misses '{criterion.id}'"
                    yield lint.finding(message, "all met", "turns", turn.id, "model")


def _parrots_fail(lint: Lint) -> Iterator[Finding]:
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
                    message = f"saying {what} passes with {score:.0f}: '{text[:40]}'"
                    yield lint.finding(message, "below a pass", "turns", turn.id)


def _is_judged_in_text(measure: object, behaviour: str) -> bool:
    return not measure and behaviour not in ("filler", "monologue", "interruption")


def _judged(lint: Lint) -> Iterator[tuple[Turn, Judge]]:
    if lint.judge is not None:
        for turn in lint.scenario.turns.values():
            if turn.criteria:
                yield turn, lint.judge


RULES: tuple[Callable[[Lint], Iterator[Finding]], ...] = (
    _reachable,
    _can_end,
    _branches_match,
    _criteria_have_examples,
    _examples_agree,
    _models_meet_all,
    _parrots_fail,
)
"""What lint looks for; a new rule is a row here."""
