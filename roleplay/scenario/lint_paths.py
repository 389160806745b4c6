"""Lint: whether turns and endings can be reached and left, and branches taken."""

from collections.abc import Iterator

from roleplay.errors import Finding
from roleplay.scenario.branching import comes_back, trust_reached, weight_of
from roleplay.scenario.lint_subject import Lint
from roleplay.scenario.model import Branch, Condition, Turn
from roleplay.scenario.shape import SHOWN_ONLY
from roleplay.words import tr


def all_reached(lint: Lint) -> Iterator[Finding]:
    """Find turns and endings that nothing leads to."""
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
                message = tr(
                    "nothing leads to the {part} '{name}'", part=part[:-1], name=name
                )
                yield lint.finding(
                    message, tr("a 'go: {name}' somewhere", name=name), part, name
                )


def all_can_end(lint: Lint) -> Iterator[Finding]:
    """Find turns from which no ending can be reached."""
    turns = lint.scenario.turns
    leads_here: dict[str, list[str]] = {}
    for name, turn in turns.items():
        for branch in turn.branches:
            leads_here.setdefault(branch.go, []).append(name)
    ends, waiting = set(lint.scenario.endings), list(lint.scenario.endings)
    while waiting:
        for name in leads_here.get(waiting.pop(), ()):
            if name not in ends:
                ends.add(name)
                waiting.append(name)
    for name in turns:
        if name not in ends:
            message = tr("the turn '{name}' can never get to an ending", name=name)
            yield lint.finding(message, tr("a way out"), "turns", name)


def branches_match(lint: Lint) -> Iterator[Finding]:
    """Find branches that no answer, trust or visit can ever take."""
    reached = trust_reached(lint.scenario)
    for name, turn in lint.scenario.turns.items():
        returns = _asks_for_visits(turn) and comes_back(lint.scenario, name)
        for index, branch in enumerate(turn.branches):
            place = ("turns", name, "next", index)
            reason = (
                _impossible(branch.when, turn)
                or _never_judged(branch.when, turn)
                or _out_of_reach(branch.when, reached[name], returns)
            )
            if reason:
                yield lint.finding(
                    tr("this branch can never match: {reason}", reason=reason),
                    "",
                    *place,
                )
            elif _covered(branch, turn.branches[:index], reached[name]):
                message = tr(
                    "this branch can never match: an earlier one takes its place"
                )
                yield lint.finding(message, tr("a stricter one first"), *place)


def _asks_for_visits(turn: Turn) -> bool:
    return any(branch.when and branch.when.visits for branch in turn.branches)


def _impossible(when: Condition | None, turn: Turn) -> str:
    if when is None:
        return ""
    pairs = (
        (tr("met and missed"), set(when.met) & set(when.missed)),
        (tr("met and partly"), set(when.met) & set(when.partly)),
        (tr("partly and missed"), set(when.partly) & set(when.missed)),
    )
    for words, both in pairs:
        if both:
            return tr("'{min}' cannot be {words} at once", min=min(both), words=words)
    below = when.below_trust
    if below is not None and (below <= 0 or (when.trust or 0) >= below):
        return tr("trust cannot be below {below:g} then", below=below)
    for name in when.partly:
        if turn.criterion(name).kind == "never":
            return tr("'{name}' is either met or missed, never partly", name=name)
    return _score_too_high(when, turn)


def _never_judged(when: Condition | None, turn: Turn) -> str:
    asked = (*when.met, *when.partly, *when.missed) if when else ()
    for name in asked:
        if turn.criterion(name).behaviour in SHOWN_ONLY:
            return tr("'{name}' is shown and never judged", name=name)
    return ""


def _score_too_high(when: Condition, turn: Turn) -> str:
    if not when.score:
        return ""
    weight = weight_of(turn)
    if not weight:
        return tr("a turn without criteria has no score")
    lost = sum(turn.criterion(name).weight for name in set(when.missed))
    most = 100 * (weight - lost) / weight
    if most < when.score:
        missed = ", ".join(f"'{name}'" for name in when.missed)
        return tr(
            "with {missed} missed, the score is at most {most:.0f}",
            missed=missed,
            most=most,
        )
    return ""


def _out_of_reach(
    when: Condition | None, reached: frozenset[int], returns: bool
) -> str:
    """Return why trust and visits never get there; a turn nobody reaches is no case."""
    if when is None or not reached:
        return ""
    if when.visits is not None and when.visits > 1 and not returns:
        return tr("nothing leads back to this turn, so it is visited once")
    span = tr("trust is {min} to {most} here", min=min(reached), most=max(reached))
    if when.trust is not None and when.trust > max(reached):
        return span
    if when.below_trust is not None and when.below_trust <= min(reached):
        return span
    if not any(_trusts(when, trust) for trust in reached):
        return tr("{span}, and never in between", span=span)
    return ""


def _covered(
    branch: Branch, earlier: tuple[Branch, ...], reached: frozenset[int]
) -> bool:
    """Return whether at every trust some earlier branch holds wherever this does."""
    if any(_weaker(other.when, branch.when) for other in earlier):
        return True
    levels = [t for t in _levels((branch, *earlier), reached) if _takes(branch, t)]
    return bool(levels) and all(
        any(
            _takes(other, trust) and _weaker(_at_any_trust(other.when), branch.when)
            for other in earlier
        )
        for trust in levels
    )


def _levels(branches: tuple[Branch, ...], reached: frozenset[int]) -> list[int]:
    """Return one reached trust for each span that the conditions tell apart."""
    limits = {
        limit
        for branch in branches
        if branch.when is not None
        for limit in (branch.when.trust, branch.when.below_trust)
        if limit is not None
    }
    spans: dict[int, int] = {}
    for trust in reached:
        spans.setdefault(sum(trust >= limit for limit in limits), trust)
    return list(spans.values())


def _takes(branch: Branch, trust: int) -> bool:
    return branch.when is None or _trusts(branch.when, trust)


def _trusts(when: Condition, trust: int) -> bool:
    low = when.trust is None or trust >= when.trust
    return low and (when.below_trust is None or trust < when.below_trust)


def _at_any_trust(when: Condition | None) -> Condition | None:
    if when is None:
        return None
    return when.model_copy(update={"trust": None, "below_trust": None})


def _weaker(one: Condition | None, other: Condition | None) -> bool:
    """Return whether *one* holds wherever *other* does."""
    if one is None:
        return True
    other = other or Condition()
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
